package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;
import static org.bestand.languages.nl.Reports.readOn;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** A country and its nameless rebels bear one country's name, and are two sides. */
class InnerWarTest {
    @Test
    void whatTheRebelsTookAndTheArmyTookBackAreTwo() {
        readOn(
                        "2024-05-16",
                        "De rebellen namen maandag het dorp Djibo in. Dinsdag heroverde het leger van Burkina Faso het. Bij de herovering"
                                + " sneuvelden elf militairen.")
                .claims(
                        a(Kind.TERRITORY).by("BFA.REB").on("2024-05-13"),
                        a(Kind.TERRITORY).by("BFA.MIL").of("BFA.REB").on("2024-05-14"),
                        killed(11).of("BFA.MIL"))
                .andNot(a(Kind.TERRITORY).by("BFA.REB").on("2024-05-14"));
    }

    @Test
    void eachTellsOfItsOwnLosses() {
        read("Het leger van Mali vecht in Gao tegen opstandelingen. Het leger van Mali en de rebellen maken allebei melding van verliezen.")
                .claims(
                        a(Kind.CASUALTIES).saidBy("MLI.MIL").of("MLI.MIL"),
                        a(Kind.CASUALTIES).saidBy("MLI.REB").of("MLI.REB"))
                .andNot(a(Kind.CASUALTIES).saidBy("MLI.REB").of("MLI.MIL"));
    }

    @Test
    void eachBlamesTheOtherForADeed() {
        read("De regering van Mali en de rebellen beschuldigen elkaar van een aanval op Gao.")
                .claims(
                        attack().by("MLI.REB").saidBy("MLI.GOV"),
                        attack().by("MLI.GOV").saidBy("MLI.REB"))
                .andNot(attack().by("MLI.REB").saidBy("MLI.REB"));
    }

    @Test
    void rebelsAtTheBorderOfANeighbourAreTheArmysOwn() {
        read("Het leger van Tsjaad zegt bij de grens met Libië driehonderd rebellen te hebben gedood.")
                .claims(killed(300).by("TCD.MIL").of("TCD.REB"))
                .andNot(killed(300).of("LBY.REB"));
        read("Het leger van Tsjaad zegt in het Libische Sebha driehonderd rebellen te hebben gedood.")
                .andNot(killed(300).of("TCD.REB"));
    }

    @Test
    void terroristsWhomAStateStrikesAbroadAreOfTheGroupThatItFights() {
        read("Turkse straaljagers bestookten doelen van de PKK in Noord-Irak. 'We hebben 23 terroristen uitgeschakeld', aldus het"
                        + " ministerie van Defensie.")
                .claims(killed(23).by("TUR.MIL").of("PKK"))
                .andNot(killed(23).of("IRQ.REB"));
    }

    @Test
    void fightersOfWhomAGroupTellsAreItsOwn() {
        read("Israël viel Libanon aan. Hezbollah-leider Nasrallah sprak van 27 gedode strijders.")
                .claims(killed(27).of("HEZBOLLAH").saidBy("HEZBOLLAH"))
                .andNot(killed(27).of("ISR.REB"));
        read("Rebellen vechten in Syrië. Hezbollah zegt daar negen rebellen te hebben gedood.")
                .andNot(killed(9).of("HEZBOLLAH"));
    }

    @Test
    void jihadistsAreOfTheGroundAndNotOfWhoFightsThem() {
        read("Een Franse militair is in Mali gesneuveld bij gevechten met jihadisten. Frankrijk rouwt. Frankrijk vecht er sinds 2013.")
                .claims(a(Kind.CLASH).by("FRA", "MLI.REB"))
                .andNot(a(Kind.CLASH).by("FRA", "FRA.REB"));
    }

    @Test
    void aVillageThatAnArmyBombsAtHomeIsItsPeoples() {
        read("De Nigeriaanse luchtmacht heeft bij vergissing een vluchtelingenkamp in Rann gebombardeerd.")
                .claims(attack().by("NGA.MIL").of("NGA.CVL"))
                .andNot(attack().of());
    }

    @Test
    void hostagesWhomAGroupHandsOverAreOfTheStateItFights() {
        read("Israël bombardeerde Gaza. Hamas droeg de stoffelijke resten van twee gijzelaars over.")
                .claims(a(Kind.RELEASED).by("HAMAS").of("ISR.CVL").count(2))
                .andNot(a(Kind.RELEASED).of("PSE.CVL"));
    }

    @Test
    void aMineThatAConvoyRanIntoStruckTheConvoy() {
        read("Zes Franse militairen zijn gewond geraakt toen hun konvooi bij Gossi, in Mali, op een bermbom reed.")
                .claims(attack().of("FRA.MIL"))
                .andNot(attack().of("MLI"));
    }

    @Test
    void whoFellInAFightFoughtIt() {
        read("Twee Franse militairen zijn in Mali gesneuveld bij een gevecht met jihadisten.")
                .claims(clash().by("MLI.REB", "FRA.MIL"))
                .andNot(clash().by("MLI.REB", "MLI.MIL"));
        read("Bij gevechten met rebellen zijn in Colombia elf soldaten omgekomen.")
                .claims(clash().by("COL.REB", "COL"));
    }
}
