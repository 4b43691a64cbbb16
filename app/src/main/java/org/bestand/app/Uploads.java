package org.bestand.app;

import java.nio.file.Path;
import java.util.List;
import org.bestand.desk.room.Means;
import org.bestand.intake.Limits;
import org.bestand.intake.Received;
import org.bestand.model.Claim;
import org.bestand.model.Original;
import org.bestand.model.Report;
import org.bestand.record.Location;
import org.bestand.record.Record;
import org.bestand.record.Scribe;

/** Reads into the record what people bring to the desk, as {@code read} does with files. */
final class Uploads implements Means.Uploading {
    private final Surroundings surroundings;
    private final Parts parts;
    private final Location location;
    private final Scribe scribe;

    /**
     * @param scribe with what is written; who brings reports is told with them
     */
    Uploads(Surroundings surroundings, Parts parts, Location location, Scribe scribe) {
        this.surroundings = surroundings;
        this.parts = parts;
        this.location = location;
        this.scribe = scribe;
    }

    @Override
    public void read(String who, List<Path> files, Means.Ear ear) {
        Scribe own = new Scribe(who, scribe.program(), scribe.pack(), scribe.clock());
        try (Record book = Record.open(location).by(own)) {
            Surroundings told = surroundings.telling(ear::failed);
            try (Session session = new Session(told, parts, 1, new Told(new Shelving(book, ear::failed), ear))) {
                session.read(files.stream().map(Path::toString).toList(), Limits.DEFAULT);
            }
        }
    }

    /** Tells of each report as it is taken in. */
    private record Told(Shelving shelving, Means.Ear ear) implements Session.Results {
        @Override
        public void read(Report report, Original original, List<Claim> claims) {
            shelving.read(report, original, claims);
            ear.taken(report.id(), claims.size());
        }

        @Override
        public boolean unread(Report report, Original original) {
            boolean kept = shelving.unread(report, original);
            ear.taken(report.id(), 0);
            return kept;
        }

        @Override
        public void takenBack(Received.TakenBack back) {
            shelving.takenBack(back);
        }
    }
}
