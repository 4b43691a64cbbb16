package org.bestand.languages.nl;

import java.util.concurrent.atomic.AtomicInteger;
import org.bestand.reading.LanguagePack;
import org.bestand.reading.Reader;
import org.bestand.reading.syntax.Syntax;
import org.bestand.world.WorldActors;
import org.bestand.world.WorldGazetteer;

/** The Dutch reader of the tests, loaded once. */
final class Dutch {
    private static final class Loaded {
        static final LanguagePack PACK = DutchPack.load();
        static final WorldActors ACTORS = new WorldActors();
        static final WorldGazetteer PLACES = new WorldGazetteer();
        static final Reader READER = new Reader(PACK, ACTORS, PLACES);
    }

    private Dutch() {}

    static Reader reader() {
        return Loaded.READER;
    }

    /** One that counts the sentences that it parses. */
    static Reader readerCounting(AtomicInteger parsed) {
        LanguagePack pack = Loaded.PACK;
        Syntax counting = sentences -> {
            parsed.addAndGet(sentences.size());
            return pack.syntax().analyse(sentences);
        };
        return new Reader(
                new LanguagePack(
                        pack.language(),
                        pack.segmenter(),
                        counting,
                        pack.counts(),
                        pack.times(),
                        pack.actors(),
                        pack.places(),
                        pack.claims()),
                Loaded.ACTORS,
                Loaded.PLACES);
    }
}
