/**
 * Language packs: all words of a language live in a pack's files, none in Java. In: UTF-8 tables and rule files. Out: lexicons and rules
 * that the stages work from. A pack that is wrong fails at once, naming file, line and what to do.
 */
package org.bestand.reading.pack;
