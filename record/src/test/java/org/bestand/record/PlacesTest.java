package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bestand.model.GeoPlace;
import org.bestand.model.PlaceIndex;
import org.bestand.model.Precision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Imported places are found by the keys of their names. */
@ParameterizedClass
@EnumSource(Database.class)
class PlacesTest {
    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private Location place;

    private static GeoPlace town(long id, String name, long people) {
        return new GeoPlace(id, name, "RUR", "05", 50.1, 14.4, Precision.TOWN, people, List.of());
    }

    private static GeoPlace.Keyed name(long id, String form, String language, String key, String... beginnings) {
        return new GeoPlace.Keyed(new GeoPlace.Name(id, form, language), key, List.of(beginnings));
    }

    @BeforeEach
    void takeIn() {
        place = Location.of(database.empty(folder));
        try (Record record = Record.open(place)) {
            assertThat(record.places()).isSameAs(PlaceIndex.NONE);
            GeoPlace province =
                    new GeoPlace(9, "Zenda Province", "RUR", "05", 50, 14, Precision.PROVINCE, 0, List.of());
            record.places(
                    List.of(town(1, "Zenda", 10), town(2, "Zenda", 900), province),
                    List.of(
                            name(1, "Zenda", "", "zenda"),
                            name(2, "Zenda", "", "zenda"),
                            name(2, "Oud Zenda", "nl", "oudzenda", "oud"),
                            name(77, "Nergens", "", "nergens")));
            record.placesTaken("dump.txt", 3, 3);
        }
    }

    @Test
    void theLargestFirstWithWhatHoldsThem() {
        try (Record record = Record.open(place)) {
            List<PlaceIndex.Named> found = record.places().named("zenda");
            assertThat(found).extracting(PlaceIndex.Named::form).containsExactly("Zenda", "Zenda");
            assertThat(found.getFirst().place().within()).containsExactly("Zenda Province");
            assertThat(found.getFirst().place().prominence()).isZero();
            assertThat(record.places().named("oudzenda"))
                    .extracting(PlaceIndex.Named::language)
                    .containsExactly("nl");
            assertThat(record.places().begins("oud")).isTrue();
            assertThat(record.places().begins("zenda")).isFalse();
            assertThat(record.places().named("nergens"))
                    .as("a name of no place")
                    .isEmpty();
            assertThat(record.history()).extracting(Entry::action).containsExactly("import");
            assertThat(record.check()).isEmpty();
        }
    }

    @Test
    void aLaterDumpReplacesWhatItTells() {
        try (Record record = Record.open(place)) {
            record.places(List.of(town(1, "Zenda", 5_000)), List.of(name(1, "Zenda", "", "zenda")));
            assertThat(record.places().named("zenda")).hasSize(2);
        }
    }
}
