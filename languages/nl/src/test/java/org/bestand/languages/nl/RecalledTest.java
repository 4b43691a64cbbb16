package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** What a report goes on to recall, and which place and which fight are meant. */
class RecalledTest {
    private static final String WAR = " Zo zien de soldaten, de strijders en de milities het.";

    @Test
    void aStoryThatIsRecalledGoesOn() {
        read("Armenië en Azerbeidzjan praten dinsdag in Brussel. In 2020 vochten beide landen een oorlog uit."
                        + " Uiteindelijk tekenden zij een wapenstilstand." + WAR)
                .claims(a(Kind.CEASEFIRE).background());
        read("Armenië en Azerbeidzjan praten dinsdag in Brussel. In 2020 vochten beide landen een oorlog uit."
                        + " Rusland heeft dinsdag troepen naar de grens gestuurd." + WAR)
                .claims(a(Kind.DEPLOY).by("RUS").news());
    }

    @Test
    void aBorderIsNotNamedBesideWhatLiesAtIt() {
        read("Bij Goris aan de grens met Azerbeidzjan is gevochten tussen Armenië en Azerbeidzjan." + WAR)
                .claims(clash().in("Goris"))
                .andNot(clash().in("Armenia-Azerbaijan border"));
        read("Armenië en Azerbeidzjan hebben aan hun grens gevochten." + WAR)
                .claims(clash().in("Armenia-Azerbaijan border"));
    }

    @Test
    void whatIsClaimedIsTheGroundThatTheNounIsSaidOf() {
        read("Bij Abyei, een stad die door Soedan en Zuid-Soedan wordt geclaimd, is gevochten." + WAR)
                .claims(a(Kind.RELATION).in("Abyei"));
    }

    @Test
    void aFightThatIsMeantIsNoRaid() {
        read("Maandagnacht braken gevechten uit tussen het leger van Congo en M23 bij Sake."
                        + " Woensdag beschoot M23 een kamp in Goma. Bij de gevechten kwamen zes soldaten om." + WAR)
                .claims(killed(6).in("Sake"))
                .andNot(killed(6).in("Goma"));
    }
}
