package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** What is agreed on, announced, proposed and turned down, and has not happened yet. */
class InStoreTest {
    @Test
    void whatWasAgreedToComeIsPlannedAndNoHearsay() {
        read("De Houthi's en het leger spraken in december 2018 in Zweden af dat ze zich uit Hodeida zouden terugtrekken.")
                .claims(
                        a(Kind.AGREEMENT).by("HOUTHI", "YEM").phase(Phase.AGREED),
                        a(Kind.WITHDRAW)
                                .by("HOUTHI", "YEM")
                                .stance(Stance.PLANNED)
                                .in("Hodeidah"))
                .andNot(
                        a(Kind.WITHDRAW).stance(Stance.ALLEGED),
                        a(Kind.WITHDRAW).stance(Stance.ASSERTED));
        read("Armenië kondigde aan dat het vijfhonderd militairen naar Goris zou sturen.")
                .claims(a(Kind.DEPLOY).by("ARM").count(500).stance(Stance.PLANNED))
                .andNot(a(Kind.DEPLOY).stance(Stance.ALLEGED));
        read("Armenië zou vijfhonderd militairen naar Goris hebben gestuurd.")
                .claims(a(Kind.DEPLOY).by("ARM").stance(Stance.ALLEGED));
    }

    @Test
    void aParticleBeforeTheObjectOfAnInfinitiveIsThatOfTheVerbBeforeIt() {
        read("President Petro kondigde aan vijfhonderd extra militairen naar Tibú te sturen.")
                .claims(a(Kind.DEPLOY).by("COL.GOV").count(500).stance(Stance.PLANNED))
                .andNot(a(Kind.DEPLOY).stance(Stance.ASSERTED));
    }

    @Test
    void aTruceThatIsProposedIsThereToBeTurnedDown() {
        read("Op tafel ligt een Amerikaans voorstel voor een bestand van zes weken tussen Israël en Hamas.")
                .claims(a(Kind.CEASEFIRE)
                        .phase(Phase.PROPOSED)
                        .by("ISR", "HAMAS")
                        .broughtAboutBy("USA"))
                .andNot(a(Kind.CEASEFIRE).phase(Phase.AGREED));
        read("Israël wees een Amerikaans voorstel voor een bestand van de hand.")
                .claims(
                        a(Kind.REFUSE).by("ISR").of("USA"),
                        a(Kind.CEASEFIRE).phase(Phase.PROPOSED).inOwnVoice())
                .andNot(a(Kind.CEASEFIRE).stance(Stance.DENIED));
        read("Het plan van de Afrikaanse Unie voorziet in een staakt-het-vuren tussen Ethiopië en Eritrea.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.PROPOSED).by("ETH", "ERI"))
                .andNot(a(Kind.CEASEFIRE).phase(Phase.AGREED));
    }
}
