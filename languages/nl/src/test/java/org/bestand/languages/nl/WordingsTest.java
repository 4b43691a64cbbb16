package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Deeds in words that parsers misread or that more than one rule knows. */
class WordingsTest {
    @Test
    void aPluralPastIsNoNounWhereItDoesSomething() {
        read("Een week later namen rebellen van M23 het dorp Kanyabayonga in.")
                .claims(a(Kind.TERRITORY).by("M23"));
        read("De namen van de rebellen van M23 werden bekend.").andNot(a(Kind.TERRITORY));
    }

    @Test
    void whoIsTakenCaptiveIsWhomTheVerbIsDoneTo() {
        read("De taliban namen veertien soldaten gevangen.")
                .claims(a(Kind.CAPTURED).by("TALIBAN").count(14));
        read("De taliban namen veertien foto's.").andNot(a(Kind.CAPTURED));
    }

    @Test
    void aRuleThatOnlyYieldsWhereNothingElseDoesLeavesTheWordToOthers() {
        read("Israël bombardeerde Tyrus. Hezbollah antwoordde met raketten op Haifa.")
                .claims(attack().by("HEZBOLLAH"));
        read("Israël bombardeerde Tyrus. Hezbollah antwoordde dat het niet bang is.")
                .andNot(attack().by("HEZBOLLAH"));
    }

    @Test
    void whatADealObligesToIsPlannedAndWhatSomebodyAsksIsARequest() {
        read("In die zes weken moeten Eritrese militairen zich terugtrekken uit Badme.")
                .claims(a(Kind.WITHDRAW).by("ERI.MIL").stance(Stance.PLANNED))
                .andNot(a(Kind.REQUEST));
        read("Eritrese militairen moeten zich terugtrekken uit Badme, zegt Ethiopië.")
                .claims(a(Kind.REQUEST).by("ETH"))
                .andNot(a(Kind.WITHDRAW));
    }

    @Test
    void whoConfirmsTheAttacksAdmitsThem() {
        read("Hezbollah zegt dat Israël donderdag Tyrus heeft gebombardeerd. Tel Aviv bevestigde de luchtaanvallen.")
                .claims(attack().by("ISR").stance(Stance.ADMITTED));
    }

    @Test
    void whoIsSaidToHaveBrokenATruceMayDenyIt() {
        read("Volgens Armenië heeft Azerbeidzjan het bestand geschonden. Azerbeidzjan ontkent.")
                .claims(a(Kind.CEASEFIRE).by("AZE").saidBy("AZE").stance(Stance.DENIED));
    }
}
