package org.bestand.app;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {words()};
    }

    /** Name and version of the program. */
    static String words() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "bestand " + (version == null ? "(not from a jar)" : version);
    }

    /** Which language pack reads, and its version: that of the program which it comes with. */
    static String pack() {
        return "nl, " + words();
    }
}
