package org.bestand.app;

import java.util.List;
import org.bestand.desk.room.Means;
import org.bestand.record.Location;
import org.bestand.record.Scribe;

/** What the program hands the desk. */
final class DeskMeans {
    private DeskMeans() {}

    /**
     * The means of a desk over a record that is there.
     *
     * @param scribe who writes into it where nobody signs in, and with what
     */
    static Means of(Location location, Scribe scribe, Parts parts, Surroundings surroundings) {
        return new Means(
                location,
                parts.linker(),
                parts.gazetteer(),
                code -> parts.gazetteer()
                        .countryName(code)
                        .or(() -> parts.partyName(code))
                        .orElse(code),
                scribe,
                new Uploads(surroundings, parts, location, scribe),
                List.of(new Means.Part("bestand", Version.words(), ""), new Means.Part("nl", Version.pack(), "")));
    }
}
