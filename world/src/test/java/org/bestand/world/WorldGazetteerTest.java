package org.bestand.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.bestand.model.Gazetteer.Entry;
import org.bestand.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldGazetteerTest {

    private static final WorldGazetteer WORLD = new WorldGazetteer();

    @ParameterizedTest
    @CsvSource({
        "Dzjermoek, Jermuk, ARM",
        "Djermoek, Jermuk, ARM",
        "Jermuk, Jermuk, ARM",
        "Sjoenik, Syunik, ARM",
        "Jerevan, Yerevan, ARM",
        "Berg-Karabach, Nagorno-Karabakh, AZE",
        "Sjoesja, Shusha, AZE",
        "Şuşa, Shusha, AZE",
        "Kelbajar, Kalbajar, AZE",
        "Kelbadzjar, Kalbajar, AZE",
        "Berdzor, Lachin, AZE",
        "Chankendi, Stepanakert, AZE",
        "Charkov, Kharkiv, UKR",
        "Charkiv, Kharkiv, UKR",
        "Marioepol, Mariupol, UKR",
        "Bachmoet, Bakhmut, UKR",
        "Koepjansk, Kupiansk, UKR",
        "Krim, Crimea, UKR",
        "Donbass, Donbas, UKR",
        "Slangeneiland, Snake Island, UKR",
        "Chan Younis, Khan Younis, PSE",
        "Khan Joenis, Khan Younis, PSE",
        "Gaza-Stad, Gaza City, PSE",
        "Westelijke Jordaanoever, West Bank, PSE",
        "westelijke Jordaanoever, West Bank, PSE",
        "zuidelijke Kaukasus, South Caucasus, ARM/AZE/GEO",
        "door Pakistan bestuurde deel van Kasjmir, Pakistan-administered Kashmir, PAK",
        "Zuid-Libanon, Southern Lebanon, LBN",
        "el-Fasher, El Fasher, SDN",
        "El Fasher, El Fasher, SDN",
        "Khartoem, Khartoum, SDN",
        "Hodeida, Hodeidah, YEM",
        "Mosoel, Mosul, IRQ",
        "Peking, Beijing, CHN",
        "Den Haag, The Hague, NLD",
        "Oost-Congo, Eastern Congo, COD",
        "Noord-Mali, Northern Mali, MLI",
        "bestandslijn in Kasjmir, Line of Control, IND/PAK",
        "luchthaven van Stepanakert, Stepanakert Airport, AZE",
    })
    void dutchSpellingsLeadToThePlace(String spelling, String name, String country) {
        assertThat(WORLD.named(spelling, "nl")).first().satisfies(e -> {
            assertThat(e.name()).isEqualTo(name);
            assertThat(e.country()).isEqualTo(country);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kapan",
                "gaza",
                "krim",
                "el-fasher",
                "Wennen",
                "Jaren",
                "Kom",
                "Hommel",
                "Golf",
                "Noordwest",
                "Doema",
                "Bestandslijn",
                "luchthaven",
                "de Krim",
                "Grimbergen",
                ""
            })
    void ordinaryWordsAreNoPlaces(String word) {
        assertThat(WORLD.named(word, "nl")).isEmpty();
    }

    @Test
    void anAbbreviationNeedsItsCapitals() {
        named("DMZ", "nl").containsExactly("Demilitarized Zone");
        named("Dmz", "nl").isEmpty();
        named("GORIS", "nl").containsExactly("Goris");
        named("'s-Gravenhage", "nl").containsExactly("The Hague");
        named("groene zone", "nl").isEmpty();
    }

    @Test
    void aNameThatIsAlsoAWordIsMarkedByProminence() {
        assertThat(WORLD.named("Leer", "nl")).singleElement().satisfies(e -> assertThat(e.prominence())
                .isZero());
        assertThat(WORLD.named("Goris", "nl")).singleElement().satisfies(e -> assertThat(e.prominence())
                .isPositive());
    }

    @Test
    void theMostProminentBearerStandsFirst() {
        assertThat(WORLD.named("Tripoli", "nl").stream().map(Entry::country)).containsExactly("LBY", "LBN");
        assertThat(WORLD.named("Martoeni", "nl").stream().map(Entry::country)).containsExactly("AZE", "ARM");
        assertThat(WORLD.named("Idlib", "nl").stream().map(Entry::precision))
                .containsExactly(Precision.TOWN, Precision.PROVINCE);
        assertThat(WORLD.named("Djibouti", "nl").stream().map(Entry::precision))
                .containsExactly(Precision.COUNTRY, Precision.TOWN);
    }

    @Test
    void anExactSpellingGoesBeforeASoundAlike() {
        assertThat(WORLD.named("Dzjalalabad", "nl")).first().satisfies(e -> assertThat(e.name())
                .isEqualTo("Jalalabad"));
        named("Kerkoek", "nl").startsWith("Kirkuk");
    }

    @Test
    void englishTextsDoNotKnowDutchNames() {
        named("Charkov", "en").isEmpty();
        named("Kharkov", "en").startsWith("Kharkiv");
        named("Westelijke Jordaanoever", "en").isEmpty();
        named("Rusland", "en").isEmpty();
        named("Russia", "en").containsExactly("Russia");
    }

    @Test
    void countriesArePlacesToo() {
        assertThat(WORLD.named("Armenië", "nl")).singleElement().satisfies(e -> {
            assertThat(e.name()).isEqualTo("Armenia");
            assertThat(e.country()).isEqualTo("ARM");
            assertThat(e.precision()).isEqualTo(Precision.COUNTRY);
            assertThat(e.lat()).isBetween(38.8, 41.3);
            assertThat(e.within()).isEmpty();
        });
        assertThat(WORLD.countryName("XKX")).contains("Kosovo");
        assertThat(WORLD.countryName("COD")).contains("DR Congo");
        assertThat(WORLD.countryName("QQQ")).isEmpty();
        assertThat(WORLD.entry("Western Sahara", "ESH"))
                .hasValueSatisfying(e -> assertThat(e.precision()).isEqualTo(Precision.REGION));
        assertThat(WORLD.named("Westelijke Sahara", "nl")).hasSize(1);
    }

    @Test
    void aPlaceKnowsWhatHoldsIt() {
        assertThat(within("Goris", "ARM")).containsExactly("Syunik", "Southern Armenia");
        assertThat(within("Bakhmut", "UKR")).containsExactly("Donetsk Oblast", "Donbas", "Eastern Ukraine");
        assertThat(within("Al-Shifa Hospital", "PSE")).containsExactly("Gaza City", "Northern Gaza", "Gaza Strip");
        assertThat(within("Kidal", "MLI")).containsExactly("Northern Mali");
        assertThat(within("Sudzha", "RUS")).containsExactly("Kursk Oblast").doesNotContain("Donbas");
    }

    @Test
    void anEntryIsFoundByItsNameInOneOfItsCountries() {
        assertThat(WORLD.entry("Black Sea", "UKR")).isPresent();
        assertThat(WORLD.entry("black sea", "ROU/UKR")).isPresent();
        assertThat(WORLD.entry("Black Sea", "MLI")).isEmpty();
        assertThat(WORLD.entry("Martuni", ""))
                .hasValueSatisfying(e -> assertThat(e.country()).isEqualTo("AZE"));
        assertThat(WORLD.entry("Nowhere", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Jermuk, ARM, Dzjermoek",
        "Yerevan, ARM, Jerevan",
        "Gaza Strip, PSE, Gazastrook",
        "Azerbaijan, AZE, Azerbeidzjan",
        "Northern Mali, MLI, Noord-Mali"
    })
    void aPlaceIsCalledByItsOwnNameInDutch(String english, String country, String dutch) {
        assertThat(WORLD.nameIn("nl", english, country)).contains(dutch);
        assertThat(WORLD.nameIn("en", english, country)).isEmpty();
    }

    @Test
    void aProvinceIsNotCalledByTheNameOfItsTown() {
        assertThat(WORLD.nameIn("nl", "Kyiv", "UKR")).contains("Kiev");
        assertThat(WORLD.nameIn("nl", "Kyiv Oblast", "UKR")).contains("oblast Kiev");
    }

    @Test
    void aPlaceWithoutADutchNameOrThatNoTableKnowsHasNone() {
        assertThat(WORLD.nameIn("nl", "Goris", "ARM")).isEmpty();
        assertThat(WORLD.nameIn("nl", "Strelsau", "RUR")).isEmpty();
    }

    @Test
    void longNamesAreEnteredWordByWord() {
        assertThat(WORLD.beginsName("Khan", "nl")).isTrue();
        assertThat(WORLD.beginsName("Westelijke", "nl")).isTrue();
        assertThat(WORLD.beginsName("El", "nl")).isTrue();
        assertThat(WORLD.beginsName("Chan", "nl")).isTrue();
        assertThat(WORLD.beginsName("Goris", "nl")).isFalse();
        assertThat(WORLD.beginsName("Westelijke", "en")).isFalse();
    }

    private static ListAssert<String> named(String name, String language) {
        return assertThat(
                WORLD.named(name, language).stream().map(Entry::name).distinct().toList());
    }

    private static List<String> within(String name, String country) {
        return WORLD.entry(name, country).orElseThrow().within();
    }
}
