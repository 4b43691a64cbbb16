package org.bestand.languages.nl;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of coded reports and treebanks that may stand beside the project; tests that measure by it are skipped where it is
 * not there. The system property {@code bestand.shared} names another place.
 */
final class Shared {
    private Shared() {}

    /** A file of it; skips the running test where there is none. */
    static Path file(String name) {
        String named = System.getProperty("bestand.shared");
        Path found = named == null ? null : Path.of(named, name);
        for (Path at = Path.of("").toAbsolutePath(); found == null && at != null; at = at.getParent()) {
            Path file = at.resolve("shared").resolve(name);
            found = Files.isReadable(file) ? file : null;
        }
        assumeTrue(
                found != null && Files.isReadable(found),
                "measured only where shared/" + name + " is beside the project");
        return found;
    }
}
