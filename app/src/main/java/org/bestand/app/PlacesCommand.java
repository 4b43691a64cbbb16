package org.bestand.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.intake.GeoNames;
import org.bestand.model.GeoPlace;
import org.bestand.record.Record;
import org.bestand.world.PlaceKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in places of somebody else's gazetteer. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes places of GeoNames into the record: allCountries.txt, the dump of a country such as AM.txt, then alternateNamesV2.txt, packed by gzip or not.",
            "They are asked where the program's own table has no place of a name, from the next reading on."
        })
final class PlacesCommand implements Callable<Integer> {
    private static final int AT_A_TIME = 20_000;
    private static final int MOST_TOLD = 20;

    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "import", description = "what to do: import")
    private String deed;

    @Parameters(index = "1", paramLabel = "FILE", description = "the file")
    private Path file;

    @Mixin
    private RecordOption record;

    PlacesCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (!deed.equals("import")) {
            throw new UsageException("there is nothing to do with places but to import them");
        }
        try (Record book = record.open(parts)) {
            Taking taking = new Taking(book);
            new GeoNames().read(file, taking, this::refused);
            taking.flush();
            book.placesTaken(file.getFileName().toString(), taking.places, taking.names);
            surroundings.out().line(taking.places + " places and " + taking.names + " names taken in.");
            return refused == 0 ? Main.FINE : Main.SOME_FAILED;
        } catch (NoSuchFileException e) {
            throw new UsageException(file + " does not exist");
        } catch (IOException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private int refused;

    private void refused(String sentence) {
        refused++;
        if (refused <= MOST_TOLD) {
            surroundings.err().println("bestand: " + Plain.text(sentence));
        } else if (refused == MOST_TOLD + 1) {
            surroundings.err().println("bestand: and more lines are left out.");
        }
    }

    /** Puts what is read into the record, some thousands at a time. */
    private static final class Taking implements GeoNames.Sink {
        private final Record book;
        private final List<GeoPlace> somePlaces = new ArrayList<>();
        private final List<GeoPlace.Keyed> someNames = new ArrayList<>();
        private long places;
        private long names;

        Taking(Record book) {
            this.book = book;
        }

        @Override
        public void place(GeoPlace place) {
            places++;
            somePlaces.add(place);
            name(new GeoPlace.Name(place.id(), place.name(), ""));
            place.names().forEach(name -> name(new GeoPlace.Name(place.id(), name, "")));
        }

        @Override
        public void name(GeoPlace.Name name) {
            names++;
            someNames.addAll(PlaceKeys.of(name));
            if (someNames.size() >= AT_A_TIME) {
                flush();
            }
        }

        void flush() {
            book.places(somePlaces, someNames);
            somePlaces.clear();
            someNames.clear();
        }
    }
}
