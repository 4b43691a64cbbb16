/** What the record holds as JSON for other programs: each thing has one shape, wherever it is given. */
package org.bestand.desk.shapes;
