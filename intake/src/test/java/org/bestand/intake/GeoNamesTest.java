package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bestand.model.GeoPlace;
import org.bestand.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps of GeoNames; the lines are made up after its description of the columns. */
class GeoNamesTest {
    private static final String TOWN =
            "7\tStrelsau\tStrelsau\tStrelzau,Штрельзау,str,Strelsovia\t50.1\t14.4\tP\tPPL\tAM\t\t05\t\t\t\t12000\t\t300\tEurope/Prague\t2020-01-01";

    @TempDir
    private Path folder;

    private final List<GeoPlace> places = new ArrayList<>();
    private final List<GeoPlace.Name> names = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private void read(Path file) throws IOException {
        new GeoNames()
                .read(
                        file,
                        new GeoNames.Sink() {
                            @Override
                            public void place(GeoPlace place) {
                                places.add(place);
                            }

                            @Override
                            public void name(GeoPlace.Name name) {
                                names.add(name);
                            }
                        },
                        refused::add);
    }

    private void read(String text) throws IOException {
        read(Files.writeString(folder.resolve("a.txt"), text));
    }

    @Test
    void placesAreTakenByWhatTheyAre() throws IOException {
        read(String.join(
                "\n",
                TOWN,
                TOWN.replace("7\t", "8\t").replace("\tP\tPPL\t", "\tA\tADM1\t").replace("\tAM\t", "\tXK\t"),
                TOWN.replace("\tP\tPPL\t", "\tH\tSTM\t"),
                TOWN.replace("\tP\tPPL\t", "\tP\tPPLH\t"),
                TOWN.replace("\tAM\t", "\t\t"),
                TOWN.replace("\tStrelsau\tStrelsau", "\tstrelsau\tstrelsau"),
                TOWN.replace("\t12000\t", "\t0\t")));

        assertThat(refused).isEmpty();
        assertThat(places)
                .extracting(GeoPlace::country)
                .as("no river, no lost town, no place without a country or a capital")
                .containsExactly("ARM", "XKX", "ARM");
        assertThat(places.getFirst().names()).containsExactly("Strelzau", "Strelsovia");
        assertThat(places.get(1).precision()).isEqualTo(Precision.PROVINCE);
        assertThat(places.getLast().names())
                .as("of a village only how it is written")
                .isEmpty();
    }

    @Test
    void otherNamesAreTakenInTheLanguagesThatAreRead() throws IOException {
        read(
                "1\t7\tnl\tStrelzouw\t1\t\t\t\t\t\n2\t7\tru\tШтрельзау\t\t\t\t\t\t\n3\t7\tnl\tOudstrels\t\t\t\t1\t\t\n4\t7\tlink\thttps://x\t\t\t\t\t\t\n");
        assertThat(names).containsExactly(new GeoPlace.Name(7, "Strelzouw", "nl"));
        assertThat(places).isEmpty();
    }

    @Test
    void whatIsNoSuchLineIsNamedAndTheRestRead() throws IOException {
        read(TOWN + "\nnog een regel\n" + TOWN.replace("50.1", "190.1") + "\n" + TOWN.replace("50.1", "noord") + "\n"
                + TOWN);
        assertThat(places).hasSize(2);
        assertThat(refused)
                .hasSize(3)
                .allMatch(sentence -> sentence.contains("a.txt:") && sentence.contains(" is left out: "));
        assertThatThrownBy(() -> read("id,name\n1,Strelsau\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no dump of GeoNames: it has 1 columns");
        assertThatThrownBy(() -> read("")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> read("PK\u0003\u0004")).hasMessageContaining("is a ZIP archive; unpack it first");
    }

    @Test
    void aRealDumpIsRead() throws IOException {
        Path dump = Path.of("../../shared/gazetteer/cities15000.txt.gz");
        assumeTrue(Files.exists(dump), "../shared is not here");
        read(dump);
        assertThat(places).hasSizeGreaterThan(20_000);
        assertThat(refused).isEmpty();
        assertThat(places).anySatisfy(place -> {
            assertThat(place.name()).isEqualTo("Vanadzor");
            assertThat(place.country()).isEqualTo("ARM");
            assertThat(place.precision()).isEqualTo(Precision.TOWN);
        });
    }
}
