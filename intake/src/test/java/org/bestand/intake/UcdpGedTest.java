package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actors;
import org.bestand.model.Chronicled;
import org.bestand.model.Precision;
import org.bestand.model.When.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UcdpGedTest {
    private static final String HEADER =
            "id,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,date_start,date_end,best,high,low\n";

    private static final Map<String, String> CODES = Map.of("Ruritania", "RUR", "Slavonia", "SLA");

    private static final Actors ACTORS = new Actors() {
        @Override
        public List<Bearer> named(String name, String language) {
            return CODES.containsKey(name) && language.equals("en")
                    ? List.of(new Bearer(CODES.get(name), name, NameType.COUNTRY, null, null))
                    : List.of();
        }

        @Override
        public boolean beginsName(String words, String language) {
            return false;
        }

        @Override
        public Optional<Bearer> holder(String territory) {
            return Optional.empty();
        }

        @Override
        public Set<String> opponents(String party) {
            return Set.of();
        }
    };

    @TempDir
    private Path folder;

    private final List<Chronicled> events = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private void read(String csv) throws IOException {
        new UcdpGed(ACTORS).read(Files.writeString(folder.resolve("ged.csv"), csv), events::add, refused::add);
    }

    @Test
    void anEventHasItsSidesDaysPlaceAndDead() throws IOException {
        read(HEADER
                + "17,Government of Ruritania,Government of Slavonia (Old Slavonia),1,Zenda town,50.09,14.0,Ruritania,"
                + "2019-03-04 00:00:00.000,2019-03-05 00:00:00.000,9,12,7\n");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo("ucdp-17");
            assertThat(event.parties()).containsExactly("RUR", "SLA");
            assertThat(event.days()).isEqualTo(new Interval(LocalDate.of(2019, 3, 4), LocalDate.of(2019, 3, 5)));
            assertThat(event.low()).isEqualTo(7);
            assertThat(event.best()).isEqualTo(9);
            assertThat(event.high()).isEqualTo(12);
            assertThat(event.places()).singleElement().satisfies(place -> {
                assertThat(place.name()).isEqualTo("Zenda");
                assertThat(place.country()).isEqualTo("RUR");
                assertThat(place.precision()).isEqualTo(Precision.TOWN);
            });
        });
        assertThat(refused).isEmpty();
    }

    @Test
    void civiliansAreNoSideAndAnUnknownGroupKeepsItsName() throws IOException {
        read(HEADER + "18,Blue Tiger-Front,Civilians,6,,,,,2019-03-04,2019-03-04,3,3,3\n");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.parties()).containsExactly("BLUE-TIGER-FRONT");
            assertThat(event.places()).isEmpty();
        });
    }

    @Test
    void quotedFieldsMayHoldCommasAndLines() throws IOException {
        read(
                "source_article," + HEADER
                        + "\"\"\"Bode,2019-03-05,Doden\nbij Zenda\"\"\",19,Government of Ruritania,Civilians,5,Hentzau,,,,2019-03-04,2019-03-04,1,1,1\n");
        assertThat(events).extracting(Chronicled::id).containsExactly("ucdp-19");
    }

    @Test
    void hashtagsBelowTheHeaderAreNoEvent() throws IOException {
        String event = "17,Government of Ruritania,Government of Slavonia,1,Zenda town,50.09,14.0,Ruritania,"
                + "2019-03-04,2019-03-05,9,12,7\n";
        read(HEADER + ",#group+name,,,#loc+name,,,,#date+start,,#affected+killed,,\n" + event);
        assertThat(events).hasSize(1);
        assertThat(refused).isEmpty();
        read(HEADER + event + ",#group+name,,,,,,,,,,,\n");
        assertThat(refused).as("only there").hasSize(1);
    }

    @Test
    void aRowThatIsNoEventIsNamedAndTheRestIsRead() throws IOException {
        read(HEADER + "1,Government of Ruritania,Civilians,1,,,,,gisteren,2019-03-04,1,1,1\n"
                + "2,Government of Ruritania,Civilians,1,,,,,2019-03-05,2019-03-04,1,1,1\n"
                + "3,Government of Ruritania,Civilians,1,,,,,2019-03-04,2019-03-04,veel,1,1\n"
                + "4,Government of Ruritania,Civilians,1,,,,,2019-03-04,2019-03-04,1,1,1\n");
        assertThat(events).extracting(Chronicled::id).containsExactly("ucdp-4");
        assertThat(refused).hasSize(3).allMatch(sentence -> sentence.contains("is no event"));
        assertThat(refused.getFirst()).contains("ged.csv:2 ");
    }

    @Test
    void whatIsNoSuchFileIsRefusedInASentence() {
        assertThatThrownBy(() -> read("a,b\n1,2\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lacks the columns id, side_a");
        assertThatThrownBy(() -> read("")).hasMessageContaining("holds no event");
        assertThatThrownBy(() -> read(HEADER + "\"never closed")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("id,side_a\n1," + "x".repeat(3 << 20) + "\n"))
                .isInstanceOf(IOException.class);
    }
}
