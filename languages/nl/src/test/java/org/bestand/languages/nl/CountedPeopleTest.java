package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Figures of people that parsers are apt to hang in the wrong place, and words for people of whom nothing is told. */
class CountedPeopleTest {
    @Test
    void someOfSomebodysPeopleAreCounted() {
        read("Het Syrische leger verloor sinds zaterdag 189 van zijn militairen.")
                .claims(killed(189).of("SYR.MIL"));
        read("Het Syrische leger verloor zaterdag 12 van zijn tanks.").andNot(a(Kind.KILLED));
    }

    @Test
    void aRangeBehindAPrepositionCountsTheNounBehindIt() {
        read("Rusland heeft bij Vuhledar tussen de 5.000 en 6.000 soldaten verloren.")
                .claims(killed(5000).of("RUS.MIL"));
    }

    @Test
    void whoTakesPeopleCaptiveIsTheSubject() {
        read("De rebellen van HTS vielen Hama aan. HTS nam er 62 soldaten gevangen.")
                .claims(a(Kind.CAPTURED).count(62).by("HTS"));
    }

    @Test
    void lossesAreSuffered() {
        read("Het Syrische leger heeft zware verliezen geleden.")
                .claims(a(Kind.CASUALTIES).of("SYR"));
        read("Het Syrische leger verloor twee jaar geleden de stad.").andNot(a(Kind.CASUALTIES));
    }

    @Test
    void noSignOfVictimsIsNoToll() {
        read("Pakistan heeft maandag Kotli beschoten. Er zijn geen aanwijzingen voor slachtoffers.")
                .andNot(a(Kind.CASUALTIES));
        read("Pakistan heeft maandag Kotli beschoten. Er is nog niets bekend over gewonden.")
                .andNot(a(Kind.WOUNDED));
        read("Pakistan heeft maandag Kotli beschoten. Er vielen dertig slachtoffers.")
                .claims(a(Kind.CASUALTIES).count(30));
    }
}
