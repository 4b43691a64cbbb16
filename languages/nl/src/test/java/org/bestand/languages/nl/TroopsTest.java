package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Whose troops come, go and are struck, wherever they stand in their sentence. */
class TroopsTest {
    @Test
    void troopsFromALandAreThoseOfTheirOwn() {
        read("De terugtrekking van de Amerikaanse troepen uit Niger is maandag begonnen.")
                .claims(a(Kind.WITHDRAW).by("USA").in("Niger"))
                .andNot(a(Kind.WITHDRAW).by("NER"));
        read("Het vertrek van de laatste Franse militairen uit Niger is een feit.")
                .claims(a(Kind.WITHDRAW).by("FRA").in("Niger"));
        read("Soldaten uit Burundi hebben zondag een kamp van M23 aangevallen.")
                .claims(attack().by("BDI.MIL").of("M23"));
    }

    @Test
    void troopsBeginToLeave() {
        read("De Franse troepen zijn begonnen aan hun vertrek uit Mali.")
                .claims(a(Kind.WITHDRAW).by("FRA.MIL").in("Mali"));
        read("De trainer is begonnen aan zijn vertrek uit Mali.").andNot(a(Kind.WITHDRAW));
    }

    @Test
    void whatOpensTheClauseInAnotherNumberIsItsObject() {
        read("Tachtig commando's heeft Parijs teruggestuurd naar Tsjaad.")
                .claims(a(Kind.DEPLOY).by("FRA.GOV").in("Chad"));
        read("Twee drones heeft Iran neergehaald boven Isfahan.")
                .claims(a(Kind.DAMAGE).by("IRN"));
        read("De Iraanse soldaten hebben Irak aangevallen.")
                .claims(attack().by("IRN.MIL").of("IRQ"));
    }

    @Test
    void aForceThatStatesSetUpIsToBeDeployed() {
        read("Ghana en Togo willen een gezamenlijke troepenmacht van duizend man oprichten.")
                .claims(a(Kind.DEPLOY).by("GHA", "TGO").stance(Stance.PLANNED));
        read("Ghana en Togo willen een gezamenlijke bank oprichten.").andNot(a(Kind.DEPLOY));
    }

    @Test
    void aBaseWithSoldiersIsTheirs() {
        read("Bij een raketaanval op een basis met Amerikaanse militairen in Irak vielen drie gewonden.")
                .claims(attack().of("USA.MIL").in("Iraq"))
                .andNot(attack().of("IRQ"));
        read("Twee raketten sloegen in op een markt in Irak.").claims(attack().of("IRQ"));
    }

    @Test
    void aRaidThatKilledAManOfAGroupStruckIt() {
        read("In de Libanese stad Sidon kwam een leider van Hamas om bij een Israëlische luchtaanval.")
                .claims(attack().by("ISR").of("HAMAS"))
                .andNot(attack().of("LBN"));
        read("In de Libanese stad Sidon kwam een Syrische arbeider om bij een Israëlische luchtaanval.")
                .andNot(attack().of("SYR"));
    }

    @Test
    void scoutsAreSoldiers() {
        read("Armeense verkenners vielen Azerbeidzjaanse stellingen aan.")
                .claims(attack().by("ARM.MIL").of("AZE.MIL"));
    }
}
