package org.bestand.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.bestand.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTableTest {

    private static final String HEADER = "name\tcountry\tlat\tlon\tprecision\twithin\tnl\ten\tprominence\tambiguous\n";
    private static final String SHIRE = "Shire\tRUR\t5\t5\tprovince\t\tGouw\t\t4\n";

    @Test
    void aCityAndItsProvinceMayShareTheName() throws IOException {
        assertThat(places(SHIRE + "Shire\tRUR\t5\t5\ttown\tShire\t\t\t3\n").named("Shire", "nl"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "Ulm,RUR,91,5,town,,,,2 ! '91' is no lat; write degrees between -90 and 90",
                "Ulm,RUR,5,east,town,,,,2 ! 'east' is no lon",
                "Ulm,RUR,5,5,village,,,,2 ! 'village' is no precision of a place",
                "Ulm,RUR,5,5,country,,,,2 ! 'country' is no precision of a place",
                "Ulm,GRU,5,5,town,,,,2 ! 'GRU' is no country",
                "Ulm,RUR,5,5,town,Shore,,,2 ! no place 'Shore' in RUR holds 'Ulm'",
                "Ulm,RUR,5,5,town,,Groot-Oelm|Groot Ulm,,2 ! 'Groot Ulm' is found through 'Groot-Oelm' already",
                "Ulm,RUR,5,5,town,,bos,,2 ! 'bos' has no capital",
                "Ulm,RUR,5,5,town,,,,12 ! the prominence is '12'; write a digit",
                "Ulm,RUR,5,5,town,,,,2,y ! prominence 0 and ambiguous y go together",
                "Ulm,RUR,5,5,town,,,,0 ! prominence 0 and ambiguous y go together",
                "Ulm,RUR,5,5,town,,,,0,n ! the cell 'ambiguous' is 'n'; write y or nothing",
                "Shire,RUR,5,6,province,,,,2 ! 'Shire' stands here twice for RUR",
            })
    void whatIsWrongIsNamedWithItsLine(String row, String message) {
        assertThatThrownBy(() -> places(SHIRE + row.strip().replace(',', '\t') + "\n"))
                .isInstanceOf(WorldException.class)
                .hasMessageContaining("isles.tsv:3: " + message);
    }

    @Test
    void everyRegionOfConflictIsWellCovered() {
        Map<String, Integer> rows = new TreeMap<>();
        for (PlaceTable.Place place : builtIn().places()) {
            for (String country : place.entry().country().split("/")) {
                rows.merge(country, 1, Integer::sum);
            }
        }
        assertThat(rows.get("ARM") + rows.get("AZE")).isGreaterThanOrEqualTo(240);
        Map<String, Integer> floors = Map.ofEntries(
                Map.entry("UKR", 330),
                Map.entry("RUS", 140),
                Map.entry("SYR", 130),
                Map.entry("IRQ", 70),
                Map.entry("PSE", 90),
                Map.entry("ISR", 60),
                Map.entry("LBN", 70),
                Map.entry("IRN", 65),
                Map.entry("YEM", 55),
                Map.entry("SDN", 70),
                Map.entry("SSD", 25),
                Map.entry("ETH", 55),
                Map.entry("SOM", 50),
                Map.entry("COD", 75),
                Map.entry("CAF", 20),
                Map.entry("NGA", 95),
                Map.entry("MLI", 70),
                Map.entry("BFA", 40),
                Map.entry("NER", 30),
                Map.entry("MOZ", 25),
                Map.entry("LBY", 40),
                Map.entry("AFG", 75),
                Map.entry("PAK", 85),
                Map.entry("IND", 70),
                Map.entry("MMR", 75),
                Map.entry("THA", 30),
                Map.entry("PHL", 50),
                Map.entry("COL", 45),
                Map.entry("MEX", 35),
                Map.entry("HTI", 25),
                Map.entry("GEO", 28),
                Map.entry("XKX", 14));
        assertThat(floors)
                .allSatisfy((country, floor) ->
                        assertThat(rows.get(country)).as(country).isGreaterThanOrEqualTo(floor));
        assertThat(builtIn().places()).hasSizeGreaterThanOrEqualTo(3100);
    }

    @Test
    void capitalsOfTheCountriesAreTowns() {
        var gazetteer = new WorldGazetteer();
        for (WorldTable.Row row : WorldTable.read("countries.tsv").rows()) {
            if (row.get("kind").equals("state") && !row.list("capital_en").isEmpty()) {
                assertThat(row.list("capital_en")).as(row.get("code")).anySatisfy(capital -> assertThat(
                                gazetteer.named(capital, "en"))
                        .anyMatch(e -> e.country().equals(row.get("code"))
                                && (e.precision() == Precision.TOWN || e.name().equals(capital))));
            }
        }
    }

    private static PlaceTable builtIn() {
        var countries = new CountryPlaces(WorldTable.read("countries.tsv"), WorldTable.read("country-points.tsv"));
        return PlaceTable.of(WorldTable.read("places.tsv"), countries.byCode().keySet());
    }

    private static WorldGazetteer places(String rows) throws IOException {
        var in = new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8));
        var points = new ByteArrayInputStream("country\tlat\tlon\nRUR\t5\t5\n".getBytes(StandardCharsets.UTF_8));
        var names =
                new ByteArrayInputStream("code\tkind\ten\tnl\tcapital_en\nRUR\tstate\tRuritania\tRuritanië\tStrelsau\n"
                        .getBytes(StandardCharsets.UTF_8));
        var countries = new CountryPlaces(
                WorldTable.read("countries.tsv", names), WorldTable.read("country-points.tsv", points));
        return new WorldGazetteer(WorldTable.read("isles.tsv", in), countries, org.bestand.model.PlaceIndex.NONE);
    }
}
