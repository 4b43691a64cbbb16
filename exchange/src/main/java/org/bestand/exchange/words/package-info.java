/** What pages for people are worded in. */
package org.bestand.exchange.words;
