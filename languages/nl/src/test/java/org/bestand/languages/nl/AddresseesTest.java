package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** To whom acts that are no use of force go out, and who is what to whom. */
class AddresseesTest {
    private static final String WAR =
            "Bij gevechten tussen Thailand en Cambodja zijn maandag dertien Thaise militairen gedood. ";

    @Test
    void aNameBesideTheNameOfTheDoerIsWhomItIsDoneTo() {
        read(WAR + "Dinsdag waarschuwde premier Hun Manet Thailand voor vergelding. Daarop beschuldigde Thailand Cambodja van"
                        + " oorlogsmisdaden. Eerder riep president Donald Trump Cambodja op tot kalmte.")
                .claims(
                        a(Kind.THREATEN).by("KHM.GOV").of("THA"),
                        a(Kind.ACCUSE).by("THA").of("KHM"),
                        a(Kind.REQUEST).by("USA.GOV").of("KHM"))
                .andNot(a(Kind.THREATEN).by("THA"), a(Kind.REQUEST).of("USA"));
    }
}
