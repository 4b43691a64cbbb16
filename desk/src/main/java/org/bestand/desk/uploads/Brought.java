package org.bestand.desk.uploads;

import java.nio.file.Path;

/**
 * A file that somebody brought, as it is kept until it is read.
 *
 * @param path where it lies, under a name of the desk's own
 * @param name what its sender calls it; only ever shown
 * @param expected how many reports it seems to hold, at least 1
 */
record Brought(Path path, String name, int expected) {}
