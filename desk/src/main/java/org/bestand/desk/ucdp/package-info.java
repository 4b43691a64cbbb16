/** The events of the record where scripts for UCDP's own service look for them. */
package org.bestand.desk.ucdp;
