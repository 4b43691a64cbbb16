package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Figures that lean on others: running totals, figures without a verb of their own, some of those told of before. */
class LeaningTollsTest {
    @Test
    void whoseWeaponCostsLivesTookThem() {
        read("In Israël kostten raketten van Hamas aan vier mensen het leven.")
                .claims(killed(4).of("ISR").by("HAMAS"))
                .andNot(killed(4).by("ISR"));
        read("Het conflict tussen Rusland en Oekraïne kostte aan tweehonderd burgers het leven.")
                .claims(killed(200))
                .andNot(killed(200).by("RUS"), killed(200).by("UKR"));
    }

    @Test
    void anAttackStruckThoseWhomItLeftDead() {
        read("Na de aanslag in Pahalgam, waarbij vorige maand 26 Indiase toeristen werden doodgeschoten, kondigde India wraak aan.")
                .claims(a(Kind.ATTACK).of("IND"), killed(26).of("IND"))
                .andNot(a(Kind.ATTACK).by("IND"));
        read("Bij de aanval kwamen zondag zes Pakistaanse soldaten en een Indiase agent om, meldt een arts.")
                .andNot(a(Kind.ATTACK).of("IND"));
        read("Bij een aanval van Hamas zijn zondag drie strijders van Hamas gedood.")
                .andNot(a(Kind.ATTACK).of("HAMAS"));
    }

    @Test
    void aRunningTotalBehindANewTollIsATollOfItsOwn() {
        read("Het leger van Nagorno-Karabach meldde maandag twaalf nieuwe gesneuvelden, waarmee het totaal op 340 komt.")
                .claims(
                        killed(12).of("ARTSAKH").exactly(),
                        killed(340).of("ARTSAKH").exactly());
        read("Het leger van Nagorno-Karabach meldde maandag twaalf gesneuvelden en sprak van 340 tanks.")
                .claims(killed(12).of("ARTSAKH"))
                .andNot(killed(340));
    }

    @Test
    void aFigureBesideAnotherPartyIsThatPartys() {
        read("Het Syrische leger verloor dertig man, de rebellen van HTS twintig.")
                .claims(killed(30).of("SYR"), killed(20).of("HTS"))
                .andNot(killed(30).of("HTS"), killed(1).of("HTS"));
    }

    @Test
    void aFigureSetAgainstAnotherIsOfThoseNamedBehindIt() {
        read("Sinds maandag zijn aan Israëlische kant negentig doden gevallen, tegen 1.200 in Gaza, onder wie vijftig kinderen.")
                .claims(killed(90).of("ISR"), killed(1200).of("PSE"), killed(50).of("PSE"))
                .andNot(killed(50).of("ISR"), killed(1200).of("ISR"));
        read("Aan Israëlische kant zijn maandag negentig doden gevallen, tegen tien uur in de ochtend.")
                .claims(killed(90).of("ISR"))
                .andNot(killed(10));
    }

    @Test
    void ofThemAreThoseWhomSomebodyIsToldToHaveSent() {
        read("Rwanda stuurde vorige maand duizend militairen naar Mozambique. Zeven van hen zijn maandag bij een aanval gesneuveld.")
                .claims(killed(7).of("RWA"))
                .andNot(killed(7).of("MOZ"));
    }

    @Test
    void theCiviliansOfAnInnerWarAreTheCountrysWhereTheWholeIsNobodys() {
        read("Het leger van Soedan en de RSF vechten in Nyala. De gevechten kostten vierhonderd mensen het leven, van wie negentig"
                        + " burgers.")
                .claims(killed(400).of(), killed(90).of("SDN.CVL"));
    }

    @Test
    void othersThanTheLastWhoDidHarmHarmOthers() {
        read("Bij Israëlische bombardementen op Gaza-stad zijn maandag dertig Palestijnen gedood. In Israël kostten raketten van Hamas"
                        + " aan vier mensen het leven.")
                .claims(killed(30).of("PSE").by("ISR"), killed(4).of("ISR").by("HAMAS"))
                .andNot(killed(4).of("PSE"));
    }

    @Test
    void aDeedBesideAnotherHasItsDoers() {
        read("Israëlische troepen hebben maandag in Nablus vier Palestijnen gedood en er twintig verwond.")
                .claims(killed(4).of("PSE").by("ISR"), wounded(20).by("ISR"));
        read("Israëlische troepen hebben maandag in Nablus vier Palestijnen gedood en er werden twintig mensen verwond.")
                .claims(killed(4).by("ISR"));
    }

    @Test
    void rebelsWhomAStateKillsInAWarWithAnotherAreNotItsOwn() {
        read("Pakistan en India hebben elkaar maandag bij Kotli beschoten. India zegt dat het dertig terroristen heeft gedood.")
                .claims(killed(30).of())
                .andNot(killed(30).of("IND"));
        read("Het leger van Niger heeft maandag bij Tillabéri dertig terroristen gedood.")
                .claims(killed(30).of("NER.REB"));
    }

    @Test
    void aFigureIsNeverSaidWhereNoneStands() {
        read("Het leger van Niger heeft maandag bij Tillabéri soldaten verloren, maar wil geen cijfers geven.")
                .andNot(a(Kind.KILLED).exactly(), a(Kind.WOUNDED));
    }

    @Test
    void aParticleBeforeAnotherClauseIsItsVerbs() {
        read("Bij een aanval op een post in Niger kwamen maandag zeventien militairen om, twintig raakten gewond.")
                .claims(killed(17).of("NER.MIL"), wounded(20));
        read("Bij Tillabéri in Niger kwamen maandag dertig soldaten om die een brug bewaakten.")
                .claims(killed(30).of("NER.MIL"));
        read("Naar Tillabéri in Niger kwamen maandag dertig soldaten om die brug te bewaken.")
                .andNot(a(Kind.KILLED));
    }

    @Test
    void anotherFigureIsOfThePeopleBeforeIt() {
        read("Het leger van Soedan heeft maandag een markt in Nyala beschoten. Zeventien burgers kwamen om. Nog eens veertig mensen"
                        + " worden vermist.")
                .claims(killed(17).of("SDN.CVL"), a(Kind.MISSING).count(40).of("SDN.CVL"));
    }

    @Test
    void whatIsToldOfAShareIsNoTollBesideIt() {
        read("Bij een Russische droneaanval op Odessa raakten maandag twaalf mensen gewond, van wie er zes in levensgevaar verkeren.")
                .claims(wounded(12).of("UKR").exactly(), wounded(6).of("UKR").exactly())
                .andNot(wounded(1));
    }

    @Test
    void eachSideHasItsOwnFigure() {
        read("Aan Pakistaanse zijde vielen zes doden, aan Indiase zijde vier.")
                .claims(killed(6).of("PAK"), killed(4).of("IND"));
    }

    @Test
    void silenceAboutHarmIsNoTollOfIt() {
        read("Volgens Kiev zijn er na de aanval op Odesa geen aanwijzingen dat er burgers zijn gedood.")
                .andNot(a(Kind.KILLED));
        read("Er is niets bekend over gewonden na de Russische aanval op Odesa.")
                .andNot(a(Kind.WOUNDED));
        read("Volgens Kiev zijn er na de aanval op Odesa aanwijzingen dat er vier burgers zijn gedood.")
                .claims(killed(4).of("UKR.CVL"));
    }
}
