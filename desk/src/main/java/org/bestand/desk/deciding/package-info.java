/** How what people decide gets into the record, and what follows from it. */
package org.bestand.desk.deciding;
