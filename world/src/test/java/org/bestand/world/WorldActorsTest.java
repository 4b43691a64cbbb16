package org.bestand.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldActorsTest {

    private static final WorldActors ACTORS = new WorldActors();

    @ParameterizedTest
    @CsvSource({
        "Azerbeidzjan, COUNTRY, AZE",
        "Azerbaidzjan, COUNTRY, AZE",
        "Birma, COUNTRY, MMR",
        "VS, COUNTRY, USA",
        "V.S., COUNTRY, USA",
        "Groot-Brittannië, COUNTRY, GBR",
        "Wit-Rusland, COUNTRY, BLR",
        "Wit Rusland, COUNTRY, BLR",
        "Belarus, COUNTRY, BLR",
        "Kirgizië, COUNTRY, KGZ",
        "DR Congo, COUNTRY, COD",
        "Congo, COUNTRY, COD",
        "Zuid-Soedan, COUNTRY, SSD",
        "Nagorno-Karabach, COUNTRY, ARTSAKH",
        "Gazastrook, COUNTRY, PSE",
        "Armeens, ADJECTIVE, ARM",
        "Armeense, ADJECTIVE, ARM",
        "ARMEENSE, ADJECTIVE, ARM",
        "Chinese, ADJECTIVE, CHN",
        "Karabachse, ADJECTIVE, ARTSAKH",
        "Koerdische, ADJECTIVE, KURDS",
        "Dagestaanse, ADJECTIVE, RUS",
        "Turken, INHABITANT, TUR",
        "Armeniër, INHABITANT, ARM",
        "Pakistaan, INHABITANT, PAK",
        "Israëli's, INHABITANT, ISR",
        "Israëli’s, INHABITANT, ISR",
        "Karabach-Armeniërs, INHABITANT, ARTSAKH",
        "bedoeïenen, INHABITANT, BEDOUIN",
        "Rohingya's, INHABITANT, MMR.CVL",
        "Moskou, SEAT, RUS.GOV",
        "Kremlin, SEAT, RUS.GOV",
        "Witte Huis, SEAT, USA.GOV",
        "Pentagon, SEAT, USA.MIL",
        "Den Haag, SEAT, NLD.GOV",
        "Tel Aviv, SEAT, ISR.GOV",
        "Kyiv, SEAT, UKR.GOV",
        "Knesset, SEAT, ISR.PAR",
        "VN-Veiligheidsraad, ORGANISATION, UNSC",
        "V-raad, ORGANISATION, UNSC",
        "VN, ORGANISATION, UN",
        "NAVO, ORGANISATION, NATO",
        "Navo, ORGANISATION, NATO",
        "OVSE, ORGANISATION, OSCE",
        "Rode Kruis, ORGANISATION, ICRC",
        "Artsen zonder Grenzen, ORGANISATION, MSF",
        "Internationaal Atoomagentschap, ORGANISATION, IAEA",
        "AU, ORGANISATION, AU",
        "Taliban, GROUP, TALIBAN",
        "Observatorium, ORGANISATION, SOHR",
        "door Hamas geleide ministerie van Volksgezondheid, GROUP, PSE.GOV",
        "door de Verenigde Staten geleide coalitie, ORGANISATION, COALITION",
        "Unita, GROUP, UNITA",
        "Witte Leger, GROUP, WHITE-ARMY",
        "Volksmoedjahedien, GROUP, MEK",
        "Macina Bevrijdingsfront, GROUP, KATIBA-MACINA",
        "Kartel van de Zonnen, GROUP, CARTEL-DE-LOS-SOLES",
        "Bosnische Serviërs, INHABITANT, REPUBLIKA-SRPSKA",
        "Joegoslavische, ADJECTIVE, SRB",
        "taliban, GROUP, TALIBAN",
        "Houthi's, GROUP, HOUTHI",
        "houthi-rebellen, GROUP, HOUTHI",
        "IS, GROUP, IS",
        "Islamitische Staat, GROUP, IS",
        "al-Shabaab, GROUP, AL-SHABAAB",
        "Al Shabaab, GROUP, AL-SHABAAB",
        "Rapid Support Forces, GROUP, RSF",
        "M23, GROUP, M23",
        "DPR, GROUP, DPR",
        "Revolutionaire Garde, GROUP, IRN.MIL",
        "Wagnergroep, GROUP, WAGNER",
        "Reuters, MEDIUM, REUTERS",
        "AP, MEDIUM, AP",
        "RIA Novosti, MEDIUM, RUS.MED",
        "Armenpress, MEDIUM, ARM.MED",
        "New York Times, MEDIUM, USA.MED",
        "De Morgen, MEDIUM, BEL.MED",
    })
    void aDutchNameTellsWhatItsBearerIs(String name, NameType type, String code) {
        assertThat(ACTORS.named(name, "nl")).singleElement().satisfies(bearer -> {
            assertThat(bearer.type()).isEqualTo(type);
            assertThat(bearer.code()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Pasjinian, Nikol Pashinyan",
        "Pasjninian, Nikol Pashinyan",
        "Nikol Pasjinjan, Nikol Pashinyan",
        "Alijev, Ilham Aliyev",
        "Poetin, Vladimir Putin",
        "Vladimir Poetin, Vladimir Putin",
        "Sjojgoe, Sergei Shoigu",
        "Loekasjenko, Alexander Lukashenko",
        "Zelensky, Volodymyr Zelensky",
        "Zelenskyj, Volodymyr Zelensky",
        "ERDOGAN, Recep Tayyip Erdogan",
        "Erdoğan, Recep Tayyip Erdogan",
        "Chamenei, Ali Khamenei",
        "Hemedti, Mohamed Hamdan Dagalo",
        "Abdel Fattah al-Boerhan, Abdel Fattah al-Burhan",
        "Haftar, Khalifa Haftar",
        "Jolani, Ahmed al-Sharaa",
        "Daniel Hagari, Daniel Hagari",
        "Avichay Adraee, Avichay Adraee",
    })
    void aPersonIsFoundByTheSpellingsOfNewspapers(String spelling, String name) {
        assertThat(ACTORS.named(spelling, "nl")).isNotEmpty().allSatisfy(bearer -> {
            assertThat(bearer.name()).isEqualTo(name);
            assertThat(bearer.type()).isEqualTo(NameType.PERSON);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is",
                "Is",
                "as",
                "As",
                "vs",
                "Vs",
                "au",
                "ap",
                "rust",
                "Rust",
                "mali",
                "niger",
                "fano",
                "moskou",
                "rode kruis",
                "witte huis",
                "De morgen",
                "Trouw",
                "Route",
                "Bidden",
                "Ridder",
                "Maan",
                "Man",
                "Hassan",
                "Ahmed",
                "Khan",
                "",
                "-",
                "Noordland"
            })
    void wordsOfTheLanguageAreNoNames(String word) {
        assertThat(ACTORS.named(word, "nl")).isEmpty();
    }

    @Test
    void abbreviationsThatSoundAlikeStayApart() {
        assertThat(codes("AP")).containsExactly("AP");
        assertThat(codes("AAPP")).containsExactly("AAPP");
        assertThat(codes("IISS")).containsExactly("IISS");
        assertThat(codes("UK")).containsExactly("GBR");
    }

    @Test
    void whatIsWrittenSoGoesBeforeWhatSoundsSo() {
        assertThat(ACTORS.named("Pakistan", "nl")).extracting(Bearer::type).containsExactly(NameType.COUNTRY);
        assertThat(ACTORS.named("Turk", "nl")).extracting(Bearer::type).containsExactly(NameType.INHABITANT);
        assertThat(ACTORS.named("Türk", "nl")).extracting(Bearer::name).containsExactly("Volker Türk");
    }

    @Test
    void namesThatSeveralBearComeInAFixedOrder() {
        assertThat(codes("Brussel")).containsExactly("EU", "BEL.GOV");
        assertThat(codes("Congolese")).containsExactly("COD", "COG");
        assertThat(codes("ADF")).containsExactly("ADF-COD", "ADF");
        assertThat(ACTORS.named("Zweden", "nl"))
                .extracting(Bearer::type)
                .containsExactly(NameType.COUNTRY, NameType.INHABITANT);
    }

    @Test
    void aPersonStandsOnceForEachOfficeWithItsDays() {
        List<Bearer> rutte = ACTORS.named("Rutte", "nl");
        assertThat(rutte).extracting(Bearer::code).containsExactly("NLD.GOV", "NATO");
        LocalDate day = LocalDate.of(2025, 6, 24);
        assertThat(rutte)
                .filteredOn(b -> b.holds(day, day))
                .extracting(Bearer::code)
                .containsExactly("NATO");
        assertThat(ACTORS.named("Sjojgoe", "nl"))
                .extracting(Bearer::code, Bearer::to)
                .contains(tuple("RUS.MIL", LocalDate.of(2024, 5, 12)));
    }

    @Test
    void longerNamesAnnounceThemselves() {
        assertThat(ACTORS.beginsName("Artsen", "nl")).isTrue();
        assertThat(ACTORS.beginsName("Artsen zonder", "nl")).isTrue();
        assertThat(ACTORS.beginsName("Vladimir", "nl")).isTrue();
        assertThat(ACTORS.beginsName("Nagorno", "nl")).isTrue();
        assertThat(ACTORS.beginsName("Artsen zonder Grenzen", "nl")).isFalse();
        assertThat(ACTORS.beginsName("Soldaten", "nl")).isFalse();
    }

    @Test
    void englishTextsUseEnglishNames() {
        assertThat(ACTORS.named("Armenian", "en"))
                .extracting(Bearer::type)
                .containsExactly(NameType.ADJECTIVE, NameType.INHABITANT);
        assertThat(ACTORS.named("Moscow", "en")).extracting(Bearer::code).containsExactly("RUS.GOV");
        assertThat(ACTORS.named("Doctors Without Borders", "en"))
                .extracting(Bearer::code)
                .containsExactly("MSF");
        assertThat(ACTORS.named("Lukashenko", "en")).extracting(Bearer::code).containsExactly("BLR.GOV");
        assertThat(ACTORS.named("Moskou", "en")).isEmpty();
        assertThat(ACTORS.named("Jordan", "nl")).isEmpty();
        assertThat(ACTORS.named("us", "en")).isEmpty();
    }

    private static List<String> codes(String name) {
        return ACTORS.named(name, "nl").stream().map(Bearer::code).toList();
    }

    @Test
    void opponentsAreKnownFromEitherSide() {
        assertThat(ACTORS.opponents("M23")).contains("COD").doesNotContain("RWA", "M23");
        assertThat(ACTORS.opponents("COD")).contains("M23", "RWA");
        assertThat(ACTORS.opponents("WHITE-ARMY")).containsExactly("SSD");
        assertThat(ACTORS.opponents("CHE")).isEmpty();
        assertThat(ACTORS.army("PSE")).isEqualTo("ISR");
        assertThat(ACTORS.army("LBN")).isEqualTo("LBN");
    }

    @Test
    void territoriesThatActByThemselvesHaveAHolder() {
        assertThat(ACTORS.holder("Nagorno-Karabakh")).map(Bearer::code).contains("ARTSAKH");
        assertThat(ACTORS.holder("Transnistria")).map(Bearer::code).contains("TRANSNISTRIA");
        assertThat(ACTORS.holder("Armenia")).isEmpty();
        assertThat(ACTORS.holder("Kurds")).isEmpty();
    }

    @Test
    void aTerritoryThatIsNoMoreHadItsDays() {
        Bearer holder = ACTORS.holder("Chechnya").orElseThrow();
        LocalDate during = LocalDate.of(1999, 12, 1);
        LocalDate after = LocalDate.of(2015, 6, 1);
        assertThat(holder.holds(during, during)).isTrue();
        assertThat(holder.holds(after, after)).isFalse();
        assertThat(codes("Tsjetsjenië")).contains("CHECHNYA", "RUS");
    }

    @Test
    void aNumeralIsNoSound() {
        assertThat(codes("Abdullahi")).doesNotContain("JOR.GOV");
        assertThat(codes("Abdullah II")).contains("JOR.GOV");
    }

    @ParameterizedTest
    @CsvSource({
        "UN, United Nations",
        "EU, European Union",
        "IND, India",
        "HEZBOLLAH, Hezbollah",
        "HAMAS, Hamas",
        "ARTSAKH, Nagorno-Karabakh",
        "KURDS, Kurds",
    })
    void aPartyIsCalledByItsOwnNameNotByThatOfAPart(String code, String name) {
        assertThat(ACTORS.partyName(code)).contains(name);
    }

    @Test
    void whatNoTableHoldsHasNoName() {
        assertThat(ACTORS.partyName("QZA")).isEmpty();
        assertThat(ACTORS.partyName("RUS.MIL")).isEmpty();
    }
}
