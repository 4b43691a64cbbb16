package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
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

    @Test
    void aMassacreThatSomebodyClaimsIsTheirsWhateverItIsCalled() {
        read("De PKK heeft de moordpartij opgeëist.").claims(attack().by("PKK").stance(Stance.ADMITTED));
        read("De PKK nam de verantwoordelijkheid voor de ontploffing op zich.")
                .claims(attack().by("PKK").stance(Stance.ADMITTED));
        read("De PKK nam de verantwoordelijkheid voor de oogst op zich.").andNot(attack());
    }

    @Test
    void anIdiomHoldsWhateverStandsBetweenItsWords() {
        read("Russische drones hebben het op Oekraïense centrales gemunt.")
                .claims(attack().by("RUS.MIL").of("UKR"));
        read("Het staakt-het-vuren tussen Israël en Hamas hield amper een dag stand.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.VIOLATED));
    }

    @Test
    void whoGetsWeaponsStandsBeforeThemWithoutAPreposition() {
        read("Frankrijk belooft Oekraïne straaljagers.")
                .claims(a(Kind.SUPPORT).by("FRA").of("UKR"));
    }

    @Test
    void whoOffersAPlaceForTalksBringsThemAbout() {
        read("Noorwegen biedt Oslo aan als plaats voor overleg tussen Colombia en het ELN.")
                .claims(a(Kind.TALKS).by("COL", "ELN"));
        read("De winkel biedt een plek aan voor overleg tussen leraren en ouders.")
                .andNot(a(Kind.TALKS));
    }

    @Test
    void whoeverIsAtOneHasAgreed() {
        read("Israël en Hamas zijn het eens over een bestand.")
                .claims(a(Kind.CEASEFIRE).by("ISR", "HAMAS").phase(Phase.AGREED));
        read("Israël en Hamas zijn het niet eens over een corridor.").andNot(a(Kind.AGREEMENT));
    }
}
