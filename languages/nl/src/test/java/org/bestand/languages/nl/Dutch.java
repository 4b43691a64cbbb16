package org.bestand.languages.nl;

import org.bestand.reading.Reader;
import org.bestand.world.WorldActors;
import org.bestand.world.WorldGazetteer;

/** The Dutch reader of the tests, loaded once. */
final class Dutch {
    private static final class Loaded {
        static final Reader READER = new Reader(DutchPack.load(), new WorldActors(), new WorldGazetteer());
    }

    private Dutch() {}

    static Reader reader() {
        return Loaded.READER;
    }
}
