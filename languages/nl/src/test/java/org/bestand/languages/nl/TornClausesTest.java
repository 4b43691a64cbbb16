package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Clauses that something long tears apart, and clauses that hang on the verb and not on the noun before them. */
class TornClausesTest {
    @Test
    void aPerfectThatARelativeClauseTearsApartIsOneVerb() {
        read("Het leger heeft dinsdag de stad Ber, die de rebellen al maanden bezetten, na hevige gevechten heroverd.")
                .claims(a(Kind.TERRITORY).by("MLI.MIL").in("Ber"));
        read("De Soedanese luchtmacht heeft maandagavond de markt van Kabkabiya, waar honderden mensen inkopen deden, met"
                        + " vatenbommen bestookt.")
                .claims(attack().by("SDN.MIL").in("Kabkabiya"));
        read("De Veiligheidsraad heeft de aanval, die aan zeven blauwhelmen het leven kostte, in krachtige bewoordingen"
                        + " veroordeeld.")
                .claims(a(Kind.ACCUSE).by("UNSC"));
    }

    @Test
    void whoSaidThatSpeaksWhateverIsToldOfThem() {
        read("Dertig Malinese soldaten sneuvelden dinsdag bij een aanval van JNIM. Dat heeft een Malinese kolonel, die niet met"
                        + " naam genoemd wil worden, tegenover persbureau Reuters verklaard.")
                .claims(killed(30).saidBy("REUTERS", "MLI.MIL"));
        read("Dertig Malinese soldaten sneuvelden dinsdag bij een aanval van JNIM. Dat heeft een Malinese kolonel, die anoniem"
                        + " wil blijven, verklaard.")
                .claims(killed(30).saidBy("MLI.MIL"));
    }

    @Test
    void howItWentIsToldByWhoTellsIt() {
        read("Zo vertelt een inwoner van Beni hoe strijders van de ADF zijn broer doodden.")
                .claims(killed(1).by("ADF-COD").saidBy("COD.CVL"));
        read("In Kidal getuigen bewoners hoe Wagner-huurlingen tien herders executeerden.")
                .claims(killed(10).by("WAGNER").saidBy("MLI.CVL"));
        read("In Kidal wonen herders die Wagner-huurlingen tien boeren zagen executeren.")
                .andNot(killed().saidBy("MLI.CVL"));
    }

    @Test
    void whoFleesIntoALandIsDisplaced() {
        read("Duizenden Soedanezen zijn Tsjaad in gevlucht.")
                .claims(a(Kind.DISPLACED).of("SDN"));
        read("De dader is het bos in gevlucht.").andNot(a(Kind.DISPLACED));
    }

    @Test
    void whoStandsBehindSinceDoesWhatItsClauseTells() {
        read("Sinds de M23 in januari een offensief inzette tegen het Congolese leger, zijn duizenden mensen gevlucht.")
                .claims(attack().by("M23").of("COD.MIL"));
        read("Honderden mensen vluchtten sinds het Congolese leger in maart een offensief begon tegen de rebellen.")
                .claims(attack().by("COD.MIL"));
        read("De RSF bestookt El Fasher sinds mei met drones.").claims(attack().by("RSF"));
    }

    @Test
    void whatADistanceIsMeasuredFromIsNoPartyAndNotTheTownThatIsMeant() {
        read("M23 heeft woensdag Walikale ingenomen, op honderd kilometer van Burundi.")
                .claims(a(Kind.TERRITORY).by("M23").of("COD"));
        read("In Bangassou, 700 kilometer ten oosten van de hoofdstad Bangui, hebben rebellen zich verschanst. Ze hadden de stad op 3"
                        + " januari ingenomen.")
                .claims(a(Kind.TERRITORY).in("Bangassou"));
    }

    @Test
    void whatSomebodyMeansToPreventHasNotHappened() {
        read("Het leger verliet Kobo om een bloedbad te voorkomen.").andNot(attack());
    }

    @Test
    void theTownOfWhichARelativeClauseSaysThatItFellIsWhereItFell() {
        read("El Fasher, dat in oktober viel, ligt in puin.")
                .claims(a(Kind.TERRITORY).in("El Fasher"));
    }

    @Test
    void whoTriesToTakeATownAttacksIt() {
        read("De RSF probeerde zondag opnieuw de stad Babanusa in te nemen.")
                .claims(attack().by("RSF").of("SDN").in("Babanusa"))
                .andNot(a(Kind.TERRITORY));
        read("De RSF wil El Obeid innemen.").andNot(attack());
    }

    @Test
    void aWeaponOwnsNothing() {
        read("Een boer uit Kidal zegt dat een Franse bom zijn broer heeft gedood.")
                .claims(killed(1).by("FRA").of("MLI"));
    }

    @Test
    void aGroupThatOthersAreOnlyTiedToIsNotTheOneThatActs() {
        read("Strijders van de aan IS gelieerde groep ADF vielen Mavivi aan. De rebellen doodden vier Congolese soldaten.")
                .claims(killed(4).by("ADF-COD"));
    }

    @Test
    void whoFeelsNothingForATruceRefuses() {
        read("Haftar zegt dat hij niets voelt voor een bestand.")
                .claims(a(Kind.REFUSE).by("LNA"));
        read("Haftar zegt dat hij veel voelt voor een bestand.").andNot(a(Kind.REFUSE));
    }
}
