package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.ReportDate;
import org.bestand.reading.mention.ActorFinder;
import org.bestand.reading.mention.PlaceFinder;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.syntax.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which places a Dutch sentence names, and which words are no place. */
class DutchPlacesTest {
    private static final ReportDate DAY = ReportDate.of("2024-05-17");
    private final ActorFinder actors = new ActorFinder(new SmallActors(), new SmallPlaces(), DutchActors.rules());
    private final PlaceFinder places = new PlaceFinder(new SmallPlaces(), DutchPlaces.rules());

    private List<PlaceMention> find(String tagged) {
        Tree tree = FlatTree.of(tagged);
        return places.find(tree, actors.find(tree, DAY));
    }

    private List<List<PlaceMention>> findAll(String... tagged) {
        List<Tree> trees = Stream.of(tagged).map(FlatTree::of).toList();
        return places.findAll(trees, actors.findAll(trees, DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er viel een granaat op Goris | Goris | ARM | TOWN | Goris | op",
                "Er viel een granaat bij Goris | Goris | ARM | AREA | Goris | bij",
                "Er viel een granaat ten noorden van Goris | Goris | ARM | AREA | Goris | ten noorden van",
                "Er viel een granaat in de buurt van Goris | Goris | ARM | AREA | Goris | in de buurt van",
                "Dat was in de provincie Sjoenik | Syunik | ARM | PROVINCE | de provincie Sjoenik | in",
                "Dat was in Oekraïne | Ukraine | UKR | COUNTRY | Oekraïne | in",
                "Dat was in Kiev | Kyiv | UKR | TOWN | Kiev | in",
                "Dat was in de Oekraïense hoofdstad Kiev | Kyiv | UKR | TOWN | de Oekraïense hoofdstad Kiev | in",
                "Dat was in de Gazastrook | Gaza Strip | PSE | REGION | de Gazastrook | in",
                "Dat was in het noorden van Burkina Faso | Northern Burkina Faso | BFA | REGION | het noorden van Burkina Faso | in",
                "Dat was in Oost-Oekraïne | Eastern Ukraine | UKR | REGION | Oost-Oekraïne | in",
                "Dat was op de luchthaven van Stepanakert | Stepanakert Airport | AZE | SPOT | de luchthaven van Stepanakert | op",
                "Dat was in het dorp Dzjanasjen | Janashen | '' | TOWN | het dorp Dzjanasjen | in",
                "Dat was in het Cambodjaanse dorpje Kok Trey | Kok Trey | KHM | TOWN | het Cambodjaanse dorpje Kok Trey | in",
                "Dat was op het schiereiland Ladoe | Ladu Peninsula | '' | AREA | het schiereiland Ladoe | op",
                "Dat was in de Zaroevallei | Zaru Valley | '' | AREA | de Zaroevallei | in",
                "Dat was in het grensgebied rond Goris | Goris | ARM | AREA | het grensgebied rond Goris | in",
                "Dat was in de vallei van Goris | Goris | ARM | AREA | de vallei van Goris | in",
                "Dat was bij Verkasjen | Verkashen | '' | AREA | Verkasjen | bij",
                "Dat was op Cambodjaans grondgebied | Cambodia | KHM | COUNTRY | Cambodjaans grondgebied | op"
            })
    void namesOnePlace(
            String tagged, String name, String country, Precision precision, String text, String preposition) {
        assertThat(find(tagged)).hasSize(1);
        PlaceMention mention = find(tagged).getFirst();
        Place place = mention.place();
        assertThat(tuple(place.name(), place.country(), place.precision(), place.text(), mention.preposition()))
                .isEqualTo(tuple(name, country, precision, text, preposition));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dat was aan de grens tussen Armenië en Azerbeidzjan | Armenia-Azerbaijan border | ARM/AZE",
                "Dat was aan de Thais-Cambodjaanse grens | Cambodia-Thailand border | KHM/THA",
                "Dat was aan de grens met Mali | Mali border | MLI",
                "Dat was in het grensgebied | border | ''"
            })
    void namesABorder(String tagged, String name, String country) {
        Place border = find(tagged).getFirst().place();
        assertThat(border.name()).isEqualTo(name);
        assertThat(border.country()).isEqualTo(country);
        assertThat(border.precision()).isEqualTo(Precision.BORDER);
        assertThat(PlaceFinder.isOpenBorder(border)).isEqualTo(!country.contains("/"));
    }

    @Test
    void aBorderIsPutTogetherInAlphabeticalOrder() {
        assertThat(places.border("THA", "KHM")).isEqualTo(places.border("KHM", "THA"));
        assertThat(places.border("THA", "KHM").name()).isEqualTo("Cambodia-Thailand border");
        assertThat(places.border("THA", "KHM").country()).isEqualTo("KHM/THA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gisteren schoot Armenië terug",
                "Volgens Kiev is het rustig",
                "Zo sprak de regering in Bangkok",
                "Zo sprak de president van Oekraïne",
                "Zo sprak het ziekenhuis gisteren",
                "Het leger bezette de basis",
                "Dat zei het buurland Armenië",
                "Gisteren was het stil op straat"
            })
    void whoActsOrHasNoNameIsNoPlace(String tagged) {
        assertThat(find(tagged)).isEmpty();
    }

    @Test
    void joinedNamesShareTheirPreposition() {
        assertThat(find("Er werd gevochten in Goris en Stepanakert"))
                .extracting(m -> m.place().name(), PlaceMention::preposition)
                .containsExactly(tuple("Goris", "in"), tuple("Stepanakert", "in"));
    }

    @Test
    void aPartTheCompassTellsMayBeAnAdjective() {
        PlaceMention south = find("Het zuid-Armeense dorp ligt stil").getFirst();
        assertThat(south.place().name()).isEqualTo("Southern Armenia");
        assertThat(south.adjectival()).isTrue();
    }

    @Test
    void aDefiniteNounMeansThePlaceToldBefore() {
        List<List<PlaceMention>> found = findAll(
                "Armeense troepen zitten in Goris",
                "Daarna werd het stil in de stad",
                "Ook het centrum van de stad werd geraakt");
        assertThat(found.get(1)).extracting(m -> m.place().name()).containsExactly("Goris");
        assertThat(found.get(2).getFirst().place().precision()).isEqualTo(Precision.DISTRICT);
        assertThat(find("Daarna werd het stil in de stad")).isEmpty();
    }

    @Test
    void onlyTheFinestPlaceIsKept() {
        List<Place> three = find("Er werd gevochten bij Goris , in de provincie Sjoenik , in Armenië").stream()
                .map(PlaceMention::place)
                .toList();
        assertThat(three).hasSize(3);
        assertThat(places.finest(three)).extracting(Place::name).containsExactly("Goris");
        List<Place> apart = find("Er werd gevochten in Goris en Kaya").stream()
                .map(PlaceMention::place)
                .toList();
        assertThat(places.finest(apart)).isEqualTo(apart);
    }
}
