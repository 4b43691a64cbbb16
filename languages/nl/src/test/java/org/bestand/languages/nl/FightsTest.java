package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Who fights whom, with whose help, and which fights are only what something else is done for. */
class FightsTest {
    @Test
    void whatHelpIsGivenForIsNoFightOfTheHelper() {
        read("Frankrijk helpt Mali in de strijd tegen IS.")
                .claims(a(Kind.SUPPORT).by("FRA").of("MLI"))
                .andNot(clash());
        read("Duitsland stuurt tachtig militairen naar Irak voor de strijd tegen IS.")
                .claims(a(Kind.DEPLOY).by("DEU"))
                .andNot(clash());
        read("In de strijd tegen IS kwamen maandag bij Mosoel twee Iraakse militairen om.")
                .claims(clash());
    }

    @Test
    void rivalsFightEachOther() {
        read("Bij gevechten tussen rivaliserende milities in Tripoli vielen zestien doden.")
                .claims(clash().by("LBY.REB").in("Tripoli"));
    }

    @Test
    void whoIsFoughtWithIsAParty() {
        read("Palestijnse jongeren raakten bij Nablus slaags met Israëlische soldaten.")
                .claims(clash().by("PSE", "ISR.MIL"));
        read("Turkse soldaten leverden in Idlib slag met het Syrische leger.").claims(clash().by("TUR.MIL", "SYR.MIL"));
        read("Het Syrische leger heeft bij Hama een offensief van Turkije afgeslagen.")
                .andNot(a(Kind.REFUSE));
    }

    @Test
    void helpByAnAdjective() {
        read("Met Russische luchtsteun heroverde het Syrische leger een dorp in Idlib.")
                .claims(
                        a(Kind.SUPPORT).by("RUS").of("SYR.MIL"),
                        a(Kind.TERRITORY).by("SYR.MIL"));
        read("Het Congolese leger kreeg de stad met eigen middelen in handen.").andNot(a(Kind.SUPPORT));
    }

    @Test
    void aFreeParticipleIsDoneToTheSubject() {
        read("Gesteund door Rwanda rukte de M23 op naar Goma.")
                .claims(a(Kind.RELATION).by("RWA").of("M23"), a(Kind.DEPLOY).by("M23"));
        read("Bestookt door Russische kanonnen trokken de Oekraïense troepen zich terug uit Avdiivka.")
                .claims(attack().by("RUS").of("UKR.MIL"), a(Kind.WITHDRAW).by("UKR.MIL"));
    }

    @Test
    void whatAnAttackAnswersWasDoneToWhoAnswers() {
        read("Als antwoord op de raketaanval bombardeerde Israël doelen van Hamas in Gaza.")
                .claims(attack().by("ISR").of("HAMAS"), attack().by("HAMAS").of("ISR"));
        read("Als antwoord op de Oekraïense droneaanval bestookte Rusland de haven van Odessa.")
                .claims(attack().by("UKR").of("RUS"), attack().by("RUS").of("UKR"))
                .andNot(attack().by("UKR").of("UKR"));
    }

    @Test
    void ofTwoObjectsTheOneThatAClauseIsAboutDoesIt() {
        read("Volgens Kinshasa steunt Rwanda de M23, die Goma belegert.")
                .claims(attack().by("M23").of("COD").in("Goma"));
    }

    @Test
    void whoClaimsGroundHasTakenIt() {
        read("Rusland claimt de inname van het dorp Toretsk.")
                .claims(a(Kind.TERRITORY).by("RUS").saidBy("RUS"));
        read("Rusland meldt de inname van Goma door M23.")
                .andNot(a(Kind.TERRITORY).by("RUS"));
    }

    @Test
    void armsAreToldByTheirWorth() {
        read("De Verenigde Staten leveren Oekraïne voor 300 miljoen dollar aan wapens.")
                .claims(a(Kind.SUPPORT).by("USA").of("UKR"));
        read("De Verenigde Staten leveren Oekraïne voor 300 miljoen dollar aan zonnepanelen.")
                .andNot(a(Kind.SUPPORT));
    }
}
