package org.bestand.desk.web;

import java.util.List;

/** A part of the desk with its rows of the table of routes. */
public interface Section {
    List<Route> routes();
}
