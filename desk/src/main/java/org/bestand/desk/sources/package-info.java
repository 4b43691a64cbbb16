/** Who tells: outlets and speakers, with what became of what they told. */
package org.bestand.desk.sources;
