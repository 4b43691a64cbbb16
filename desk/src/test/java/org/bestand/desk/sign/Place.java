package org.bestand.desk.sign;

import java.nio.file.Path;
import org.bestand.record.Location;
import org.bestand.record.PostgresServer;

/** The two kinds of database, for tests of what holds in both. */
enum Place {
    SQLITE {
        @Override
        Location empty(Path folder) {
            return Location.of(folder.resolve("een record met spaties.db"));
        }
    },
    POSTGRESQL {
        @Override
        Location empty(Path folder) {
            return Location.of(PostgresServer.emptySchema());
        }
    };

    /** Where there is nothing yet. */
    abstract Location empty(Path folder);
}
