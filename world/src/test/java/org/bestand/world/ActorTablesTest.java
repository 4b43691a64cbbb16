package org.bestand.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;
import org.junit.jupiter.api.Test;

/** What the tables must hold at least. */
class ActorTablesTest {

    private static final WorldActors ACTORS = new WorldActors();
    private static final List<WorldTable.Row> COUNTRIES =
            WorldTable.read("countries.tsv").rows();

    /** The codes that the claims codebook lists; it wants IRN.MIL for IRGC and UN for OCHA. */
    private static final String LISTED = """
            3BA AA ADF ADF-COD ACLED AFP AL-SHABAAB ALARABIYA ALJAZEERA AMNESTY ANADOLU ANSARU AP AQ AQAP AQIM ARTSAKH ASEAN
            ASG ASWJ AU AZOV BBC BEDOUIN BLA BLF BOKO-HARAM CNN CODECO COALITION CPC CPP CSTO DAG DPR DRUZE EAC ECOWAS EEBC
            ELN EU FACT FANO FARC FARC-DISS FATAH FDLR GRAN-GRIF HAMAS HEZBOLLAH HOUTHI HRW HTS IAEA ICC ICJ ICRC IMF INSA
            INTERFAX IOM IPOB IS ISGS ISKP ISWAP JAISH-AL-ADL JNIM KFOR KNU LEAGUE LNA LPR LTTE M23 MAUTE MILF MINSK-GROUP
            MINUSCA MINUSMA MNDAA MNJTF MNLF MONUSCO MSF MSS NATO NDF NPA NUG OLA OPCW OSCE OTTOMAN PIJ PKK PMF POLISARIO
            PRINCE-PMC REUTERS RFERL RFI RSF SADC SAMS SARC SDF SKYNEWS SNA SOHR SPLM-IO STC TALIBAN TASS TLP TNLA TPLF TTP
            TUAREG UN UNHCR UNICEF UNIFIL UNRWA UNSC UNSMIL VDP WAGNER WFP WHO XINHUA YPG
            """;

    @Test
    void everyStateHasItsNamesInBothLanguages() {
        List<WorldTable.Row> states = rows("state");
        // The members of the United Nations, with the Holy See, Kosovo, Palestine and Taiwan.
        assertThat(states).hasSize(197);
        assertThat(states).allSatisfy(row -> {
            List<String> seldom = List.of("from", "to", "army");
            for (String column :
                    row.columns().stream().filter(c -> !seldom.contains(c)).toList()) {
                assertThat(row.get(column)).as(row.get("code") + " " + column).isNotEmpty();
            }
        });
    }

    @Test
    void stateAndTerritoryTogetherAreIso3166AndKosovo() {
        assertThat(rows("state").size() + rows("territory").size()).isEqualTo(250);
    }

    @Test
    void everyNameOfAStateIsFoundInBothLanguages() {
        for (WorldTable.Row row : rows("state")) {
            String code = row.get("code");
            assertFound(row.list("nl"), "nl", code, NameType.COUNTRY);
            assertFound(row.list("adjective_nl"), "nl", code, NameType.ADJECTIVE);
            assertFound(row.list("inhabitant_nl"), "nl", code, NameType.INHABITANT);
            assertFound(row.list("capital_nl"), "nl", code + ".GOV", NameType.SEAT);
            assertFound(row.list("en"), "en", code, NameType.COUNTRY);
            assertFound(row.list("adjective_en"), "en", code, NameType.ADJECTIVE);
            assertFound(row.list("inhabitant_en"), "en", code, NameType.INHABITANT);
            assertFound(row.list("capital_en"), "en", code + ".GOV", NameType.SEAT);
        }
    }

    @Test
    void everyCodeOfTheCodebookHasANameInDutchTexts() {
        Set<String> parties = ACTORS.bearers("nl").stream()
                .map(bearer -> bearer.code().split("\\.")[0])
                .collect(Collectors.toSet());
        assertThat(parties).contains(LISTED.strip().split("\\s+"));
        assertThat(parties).doesNotContain("IRGC", "OCHA");
    }

    @Test
    void groupsAndOrganisationsAreMany() {
        assertThat(count(NameType.ORGANISATION)).isGreaterThanOrEqualTo(130);
        assertThat(count(NameType.GROUP)).isGreaterThanOrEqualTo(250);
        assertThat(count(NameType.MEDIUM)).isGreaterThanOrEqualTo(250);
    }

    @Test
    void personsAreManyAndEachIsFoundByFullName() {
        List<WorldTable.Row> rows = WorldTable.read("persons.tsv").rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(1200);
        for (WorldTable.Row row : rows) {
            List<String> names = new ArrayList<>(row.list("nl"));
            names.add(row.get("name"));
            names.addAll(row.list("alone"));
            assertFound(names, "nl", row.get("code"), NameType.PERSON);
        }
    }

    @Test
    void everyOrganisationIsFoundByItsDutchNames() {
        for (WorldTable.Row row : WorldTable.read("organisations.tsv").rows()) {
            assertFound(row.list("nl"), "nl", row.get("code"), NameType.valueOf(row.get("type")));
            assertFound(row.list("en"), "nl", row.get("code"), NameType.valueOf(row.get("type")));
        }
    }

    @Test
    void everySeatIsFoundInBothLanguages() {
        for (WorldTable.Row row : WorldTable.read("seats.tsv").rows()) {
            assertFound(row.list("nl"), "nl", row.get("code"), NameType.SEAT);
            assertFound(List.of(row.get("name")), "en", row.get("code"), NameType.SEAT);
        }
    }

    private static List<WorldTable.Row> rows(String kind) {
        return COUNTRIES.stream().filter(row -> row.get("kind").equals(kind)).toList();
    }

    private static long count(NameType type) {
        return ACTORS.bearers("nl").stream()
                .filter(bearer -> bearer.type() == type)
                .map(Bearer::name)
                .distinct()
                .count();
    }

    private static void assertFound(List<String> names, String language, String code, NameType type) {
        for (String name : names) {
            assertThat(ACTORS.named(name, language))
                    .as("%s in %s", name, language)
                    .anySatisfy(bearer -> {
                        assertThat(bearer.code()).isEqualTo(code);
                        assertThat(bearer.type()).isEqualTo(type);
                    });
        }
    }
}
