package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.junit.jupiter.api.Test;

/** Acts and people that one sentence tells of one after the other, and what stands between them. */
class ActsInTurnTest {
    @Test
    void joinedClausesTellOfTwoMeasures() {
        read("De koning van Nepal zette maandag de regering af en riep de noodtoestand uit.")
                .claims(
                        a(Kind.COERCE).by("NPL.GOV").of("NPL.GOV"),
                        a(Kind.COERCE).by("NPL.GOV").of());
        read("De junta van Mali sloot maandag de grens. Die sluiting geldt tot vrijdag.")
                .claimsOnce(a(Kind.COERCE));
    }

    @Test
    void peopleOfOneDeedWhoAreCountedApartAreTwoTolls() {
        assertThat(read("Granaten doodden maandag een Indiase vrouw en een winkelier in Poonch, zegt India.")
                        .found())
                .filteredOn(c -> c.kind() == Kind.KILLED)
                .extracting(c -> c.evidence().trigger() + c.count().low())
                .containsExactly("doodden1", "doodden1");
        read("Er viel een dode in Poonch, zegt India. De dode is een vrouw.").claimsOnce(killed());
    }

    @Test
    void aParticleBeforeThePrepositionOfWhoDidItIsTheVerbs() {
        read("In Surin kwamen maandag twee Thaise boeren en een arbeider om door Cambodjaanse granaten.")
                .claims(killed(2).by("KHM").of("THA.CVL"), killed(1).by("KHM").of("THA.CVL"));
        read("De strijders gingen op tot in de bergen van Nepal.").andNot(killed());
    }

    @Test
    void whoPraisesFightersIsNotOneOfThem() {
        read("Het Arakan-leger heeft een basis van de junta in Rakhine ingenomen. De schaduwregering NUG feliciteerde de strijders.")
                .claims(a(Kind.STATEMENT).by("NUG").of("AA"))
                .andNot(a(Kind.STATEMENT).of("NUG"));
    }

    @Test
    void aBombDrivenIntoABarracksIsAnAttack() {
        read("Strijders van de TTP reden maandag met een bomauto een kazerne in Bannu binnen. Het Pakistaanse leger zwijgt.")
                .claims(attack().by("TTP"));
        read("Een vrouw blies zich maandag op in Peshawar en sleurde acht agenten mee in de dood.")
                .claims(killed(8).of("PAK.POL"))
                .andNot(a(Kind.CAPTURED));
    }

    @Test
    void whatIsDoneUnderPressureOfOthersPutsNoPressureOnATruce() {
        read("Onder druk van de Verenigde Staten stemden India en Pakistan maandag in met een wapenstilstand.")
                .claims(a(Kind.CEASEFIRE).by("IND", "PAK").phase(Phase.AGREED))
                .andNot(a(Kind.CEASEFIRE).phase(Phase.VIOLATED));
        read("Het bestand tussen India en Pakistan staat zwaar onder druk.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.VIOLATED));
    }

    @Test
    void whoSaysThatThereIsNothingToTalkAboutRefuses() {
        read("Zolang de aanvallen doorgaan, valt er volgens de Pakistaanse regering niets te bespreken.")
                .claims(a(Kind.REFUSE).by("PAK.GOV"));
        read("Met de Taliban valt goed te praten, zei president Duterte van de Filipijnen.")
                .andNot(a(Kind.REFUSE));
    }
}
