package org.bestand.desk.room;

import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.web.Views;
import org.bestand.record.Lookup;

/**
 * What every section of the desk works with.
 *
 * @param means what the program handed in
 * @param lookup reads the record
 * @param catalogue all incidents as rows
 * @param pen writes into the record
 * @param views writes pages
 */
public record Room(Means means, Lookup lookup, Catalogue catalogue, Pen pen, Views views) {}
