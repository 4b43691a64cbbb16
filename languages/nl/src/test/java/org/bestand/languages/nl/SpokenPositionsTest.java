package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;
import static org.bestand.languages.nl.Reports.readOn;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.junit.jupiter.api.Test;

/** Truces told of twice in a sentence, what is talked over, and who speaks for which ground. */
class SpokenPositionsTest {
    @Test
    void aTruceIsAgreedInTheRelativeClauseAndBeginsInTheMainOne() {
        readOn(
                        "2024-05-16",
                        "Het bestand dat vorige week in Doha tussen Soedan en de RSF werd afgesproken, ging dinsdag in.")
                .claims(
                        a(Kind.CEASEFIRE).phase(Phase.AGREED).by("SDN", "RSF").between("2024-05-06", "2024-05-12"),
                        a(Kind.CEASEFIRE).phase(Phase.IN_FORCE).by("SDN", "RSF").on("2024-05-14"))
                .andNot(a(Kind.CEASEFIRE).phase(Phase.AGREED).on("2024-05-14"));
    }

    @Test
    void whatIsCalledOffWasAgreedBefore() {
        readOn(
                        "2024-05-16",
                        "De RSF heeft dinsdag het staakt-het-vuren opgezegd dat de militie en het Soedanese leger in maart hadden getekend.")
                .claims(
                        a(Kind.CEASEFIRE).phase(Phase.ENDED).by("RSF").on("2024-05-14"),
                        a(Kind.CEASEFIRE).phase(Phase.AGREED).by("RSF", "SDN"))
                .andNot(a(Kind.CEASEFIRE).phase(Phase.AGREED).on("2024-05-14"));
    }

    @Test
    void aTruceThatIsNotProlongedHasEnded() {
        read("De wapenstilstand tussen Soedan en de RSF is niet verlengd.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.ENDED).by("SDN", "RSF"))
                .andNot(a(Kind.CEASEFIRE).negated());
    }

    @Test
    void anAttackThatIsTalkedOverDoesNotTalk() {
        read("Azerbeidzjan beschoot Goris. De CSTO kwam dinsdag bijeen om de aanval van Azerbeidzjan te bespreken.")
                .claims(a(Kind.TALKS).by("CSTO"))
                .andNot(a(Kind.TALKS).by("CSTO", "AZE"));
        read("Azerbeidzjan beschoot Goris. De Franse president Macron wil als voorzitter van de VN-Veiligheidsraad de aanval daar in de raad bespreken.")
                .claims(a(Kind.TALKS).by("FRA.GOV"));
    }

    @Test
    void aNamedGovernorIsOfTheGroundThatIsToldOf() {
        read("Een Oekraïense drone zette een raffinaderij in Toeapse in brand. Gouverneur Veniamin Kondratjev meldde dat er drie doden zijn."
                        + " Kiev zweeg.")
                .claims(killed(3).saidBy("RUS.GOV"))
                .andNot(killed(3).saidBy("UKR.GOV"));
    }

    @Test
    void shipsRamShips() {
        read("De Filipijnse kustwacht zegt dat een Chinees schip een van haar boten heeft geramd.")
                .claims(attack().by("CHN").of("PHL").saidBy("PHL"))
                .andNot(a(Kind.STATEMENT));
        read("In de haven van Manilla ramde een veerboot de kade.").andNot(attack());
    }

    @Test
    void blameForADeathGivesNobodyTheDeath() {
        read("Het Congolese leger en M23 geven elkaar de schuld van de dood van veertien burgers in Goma.")
                .claims(a(Kind.ACCUSE).by("COD.MIL", "M23").of("COD.MIL", "M23"), killed(14))
                .andNot(killed().and(
                                "without a figure",
                                c -> c.count() != null && c.count().vague()));
    }

    @Test
    void lostDeadAndWoundedTogetherAreCasualties() {
        read("Volgens Londen heeft Rusland in Oekraïne 350.000 man verloren, doden en gewonden samen.")
                .claims(a(Kind.CASUALTIES).of("RUS").count(350_000).saidBy("GBR.GOV"))
                .andNot(killed(350_000), killed());
        read("Volgens Londen heeft Rusland in Oekraïne 350.000 man verloren.")
                .claims(killed(350_000).of("RUS"));
    }

    @Test
    void aGovernmentThatProtestsBlames() {
        read("Turkije bombardeerde doelen van de PKK in Noord-Irak. Bagdad protesteerde tegen de schending van zijn luchtruim.")
                .claims(a(Kind.ACCUSE).by("IRQ.GOV").of("TUR"))
                .andNot(a(Kind.PROTEST));
        read("Turkije bombardeerde doelen van de PKK in Noord-Irak. Duizenden Irakezen protesteerden in Bagdad.")
                .claims(a(Kind.PROTEST));
    }

    @Test
    void anOfficeThatACountryHoldsIsThatCountry() {
        read("Israël en Hamas vechten in Gaza, zegt bemiddelaar Qatar.")
                .claims(a(Kind.CLASH).saidBy("QAT"))
                .andNot(a(Kind.CLASH).saidBy("ISR.GOV"));
    }

    @Test
    void peopleOfAPartOfACountryAreOfThatCountry() {
        read("Na Israëlische luchtaanvallen sloegen ruim 120.000 Zuid-Libanezen op de vlucht.")
                .claims(a(Kind.DISPLACED).of("LBN").count(120_001));
        read("Bij een schietpartij op zee zijn drie Noord-Koreanen gedood.")
                .claims(killed(3).of("PRK"));
    }

    @Test
    void aDelegationIsOfThoseWhoSendIt() {
        read("Congo en M23 vechten. Zaterdag praat de Amerikaanse gezant in Doha met een delegatie van de rebellen.")
                .claims(a(Kind.TALKS).by("USA.GOV", "M23").in("Doha"));
        read("Congo en M23 vechten. Zaterdag praat de Amerikaanse gezant met een Congolese delegatie.")
                .claims(a(Kind.TALKS).by("USA.GOV", "COD.GOV"));
    }

    @Test
    void whoKeepsItsArmsRefuses() {
        read("Israël en Hezbollah vechten. De leider van Hezbollah zei dat de groep haar wapens niet inlevert.")
                .claims(a(Kind.REFUSE).by("HEZBOLLAH"));
        read("Israël en Hezbollah vechten. Hezbollah heeft zijn wapens nog niet ingeleverd.")
                .andNot(a(Kind.REFUSE));
    }

    @Test
    void whoWillNotLetCaptivesGoRefusesAndLetsNobodyGo() {
        read("Israël en Hamas vechten. Hamas zal de gijzelaars niet vrijlaten.")
                .claims(a(Kind.REFUSE).by("HAMAS"))
                .andNot(a(Kind.RELEASED));
        read("Israël en Hamas vechten. Hamas zal de gijzelaars vrijlaten.")
                .claims(a(Kind.RELEASED).by("HAMAS"))
                .andNot(a(Kind.REFUSE));
    }

    @Test
    void fireOpenedOnEachOtherIsAFight() {
        read("India en Pakistan hebben opnieuw het vuur op elkaar geopend langs de bestandslijn in Kasjmir.")
                .claims(a(Kind.CLASH).by("IND", "PAK"))
                .andNot(a(Kind.ATTACK));
    }

    @Test
    void whoMediatesInASwapBringsBothSidesTogether() {
        read("Rusland en Oekraïne ruilden gevangenen. De Verenigde Arabische Emiraten bemiddelden bij de ruil.")
                .claims(a(Kind.TALKS).by("RUS", "UKR").broughtAboutBy("ARE"));
    }
}
