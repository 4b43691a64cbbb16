package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Whose soldiers, craft, officials and hostages those are who are named without a side. */
class WhoseTheyAreTest {
    @Test
    void theArmyThatTagsOnToAStatesDeedIsThatStates() {
        read("Israël doodde maandag bij Nabatieh een lid van Hezbollah, aldus het leger.")
                .claims(killed().by("ISR").of("HEZBOLLAH").saidBy("ISR.MIL"));
        read("Israël bestookte een dorp in Libanon waarbij het leger twee soldaten verloor. Hezbollah zweeg.")
                .andNot(killed(2).of("ISR"));
    }

    @Test
    void theLandThatSomethingComesFromIsNotWhereItsHearersAre() {
        read("Bij een aanslag in Quetta in Pakistan vielen tien doden. De regering zei dat de daders hulp uit Afghanistan kregen.")
                .claims(a(Kind.SUPPORT).by("AFG").saidBy("PAK.GOV"))
                .andNot(a(Kind.SUPPORT).saidBy("AFG.GOV"));
        read("Bij een aanval van rebellen op een school in Oeganda, vlak bij de grens met Congo, zijn vier mensen vermoord."
                        + " Burgemeester Amos Okello sprak van een slachting.")
                .claims(a(Kind.ACCUSE).by("UGA.GOV"))
                .andNot(a(Kind.ACCUSE).by("COD.GOV"));
    }

    @Test
    void aCraftNamedAgainIsStillItsOwners() {
        read("Turkse straaljagers hebben een Russische bommenwerper neergehaald. Ankara zegt dat het toestel zijn luchtruim schond.")
                .claims(attack().by("RUS").of("TUR").saidBy("TUR.GOV"));
        read("In Congo stortte een helikopter van de VN neer. Het Congolese leger zegt dat M23 het toestel heeft neergehaald.")
                .claims(a(Kind.DAMAGE).by("M23").of("UN").saidBy("COD.MIL"))
                .andNot(a(Kind.DAMAGE).of("COD"));
    }

    @Test
    void blueHelmetsAreTheMissionsElseTheUnitedNations() {
        read("Vier blauwhelmen raakten gewond toen een mijn ontplofte in Zuid-Libanon. Dat bericht Unifil.")
                .claims(wounded(4).of("UNIFIL").saidBy("UNIFIL"));
        read("Rebellen doodden in Mali drie blauwhelmen.")
                .claims(killed(3).of("UN"))
                .andNot(killed(3).of("MLI.MIL"));
    }

    @Test
    void hostagesWhomAStateFreesAreItsPeople() {
        read("In Pakistan hebben rebellen van het BLA een trein gekaapt. Veiligheidstroepen van Pakistan hebben tachtig inzittenden"
                        + " bevrijd, meldt een legerwoordvoerder.")
                .claims(a(Kind.RELEASED).count(80).of("PAK"))
                .andNot(a(Kind.RELEASED).of("BLA"));
    }

    @Test
    void aStateCountsItsOwnDead() {
        read("Israël doodde maandag bij Tyrus een lid van Hezbollah. Libanon telt al negentig doden door Israëlische luchtaanvallen.")
                .claims(killed(90).of("LBN").saidBy("LBN"))
                .andNot(killed(90).of("HEZBOLLAH"));
    }

    @Test
    void policeHarmThePeopleOfTheirOwnLand() {
        read("In de Iraakse stad Basra schoten ordetroepen zes betogers dood. Het Iraanse consulaat ging in vlammen op.")
                .claims(killed(6).by("IRQ.POL").of("IRQ"))
                .andNot(killed(6).of("IRN"));
    }

    @Test
    void whatIsStruckByMistakeIsNotTheFoes() {
        read("ISWAP viel in Nigeria een dorp aan. De luchtmacht schoot bij vergissing op een konvooi van burgerwachten.")
                .claims(attack().by("NGA.MIL").of("NGA"))
                .andNot(attack().by("NGA.MIL").of("ISWAP"));
    }

    @Test
    void theSameNounMeansTheSameSoldiers() {
        read("In Falluja vochten Amerikaanse mariniers tegen opstandelingen. Vijf mariniers sneuvelden.")
                .claims(killed(5).of("USA.MIL"))
                .andNot(killed(5).of("IRQ"));
    }

    @Test
    void fightersOfAGroupAreThatGroup() {
        read("De Tuaregseparatisten van het FLA vielen een Malinees konvooi aan. Ze zeggen dat ze dertig soldaten hebben gedood.")
                .claims(killed(30).by("FLA").saidBy("FLA"));
        read("In Arauca vecht het ELN met FARC-dissidenten.").claims(clash().by("ELN", "FARC-DISS"));
    }

    @Test
    void heIsThePersonWhoSpoke() {
        read("De Servische politie heeft in Kosovo veertig mensen vermoord, zegt OVSE-chef Karel Brand. Hij sprak van een misdaad"
                        + " tegen de menselijkheid.")
                .claims(a(Kind.ACCUSE).by("OSCE").of("SRB.POL"))
                .andNot(a(Kind.ACCUSE).by("SRB.POL"));
    }

    @Test
    void somebodyWithoutASideStaysOpen() {
        read("Een vrouw heeft zich opgeblazen op een markt in de Nigeriaanse stad Maiduguri. Zij doodde negen mensen.")
                .claims(killed(9).by().of("NGA"));
    }

    @Test
    void anOutsidersBorderIsWithTheNearestSide() {
        read("In Zuid-Soedan vechten het leger en de rebellen van het SPLM-IO. Oeganda stuurt soldaten naar de grens.")
                .claims(a(Kind.DEPLOY).by("UGA").in("South Sudan-Uganda border"));
        read("Turkije en de Verenigde Staten bestrijden IS in Syrië. Nederland stuurt soldaten naar de grens.")
                .andNot(a(Kind.DEPLOY).in("Netherlands-United States border"));
    }

    @Test
    void whoIsTalkedOfHasNotComeFree() {
        read("Israël bestookte Gaza. In Doha is overleg over een gevangenenruil met Hamas.")
                .andNot(a(Kind.RELEASED));
    }
}
