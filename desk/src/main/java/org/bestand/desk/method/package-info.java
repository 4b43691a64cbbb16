/** How the record is made, told by the program itself. */
package org.bestand.desk.method;
