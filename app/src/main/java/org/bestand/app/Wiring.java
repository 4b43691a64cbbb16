package org.bestand.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bestand.languages.nl.DutchPack;
import org.bestand.linking.Linker;
import org.bestand.model.Actors;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;
import org.bestand.model.PlaceIndex;
import org.bestand.model.Report;
import org.bestand.model.TimeWords;
import org.bestand.model.TimeWords.Told;
import org.bestand.reading.LanguagePack;
import org.bestand.reading.Reader;
import org.bestand.reading.mention.Mentions;
import org.bestand.reading.text.Document;
import org.bestand.world.WorldActors;
import org.bestand.world.WorldGazetteer;

/** The parts of the real program: the Dutch pack, and the tables of the world behind the ports that the reading knows. */
final class Wiring implements Parts {
    private WorldActors actors;
    private Gazetteer gazetteer;
    private volatile PlaceIndex imported = PlaceIndex.NONE;
    private volatile boolean wereAsked;
    private Reading reading;
    private Linker linker;

    @Override
    public synchronized Gazetteer gazetteer() {
        if (gazetteer == null) {
            gazetteer = new WorldGazetteer(new Imported());
        }
        return gazetteer;
    }

    @Override
    public synchronized void use(PlaceIndex places) {
        if (wereAsked && places != imported) {
            throw new IllegalStateException("the places were asked for before it was said which");
        }
        imported = places;
    }

    @Override
    public synchronized Reading reading() {
        if (reading == null) {
            // The pack takes longest to load; the tables are read meanwhile.
            CompletableFuture<LanguagePack> pack = CompletableFuture.supplyAsync(DutchPack::load);
            Actors names = actors().ready("nl");
            Gazetteer places = gazetteer();
            reading = new ByReader(new Reader(loaded(pack), names, places));
        }
        return reading;
    }

    @Override
    public synchronized WorldActors actors() {
        if (actors == null) {
            actors = new WorldActors();
        }
        return actors;
    }

    @Override
    public Optional<String> partyName(String code) {
        return actors().partyName(code);
    }

    @Override
    public TimeWords timeWords() {
        return (words, language) -> reading().times(words);
    }

    @Override
    public synchronized Linker linker() {
        if (linker == null) {
            linker = new Linker(gazetteer(), timeWords());
        }
        return linker;
    }

    private static LanguagePack loaded(CompletableFuture<LanguagePack> pack) {
        try {
            return pack.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException wrong ? wrong : e;
        }
    }

    /** Those that were imported, so that the tables can be read before it is said which they are. */
    private final class Imported implements PlaceIndex {
        @Override
        public List<Named> named(String key) {
            wereAsked = true;
            return imported.named(key);
        }

        @Override
        public boolean begins(String key) {
            wereAsked = true;
            return imported.begins(key);
        }
    }

    /** The reading's face as the commands use it. */
    private record ByReader(Reader reader) implements Reading {
        @Override
        public List<Claim> read(Report report) {
            return reader.read(report);
        }

        @Override
        public Derivation derive(Report report) {
            Document document = reader.segment(report);
            List<Mentions> sentences = reader.mention(document, reader.parse(document));
            return new Derivation(sentences, reader.claim(document, sentences));
        }

        @Override
        public List<Told> times(String words) {
            return ReadTime.all(reader.times(words));
        }
    }
}
