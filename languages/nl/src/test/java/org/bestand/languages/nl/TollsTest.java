package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.junit.jupiter.api.Test;

/** The dead and hurt of a text, with how many they are and whose. */
class TollsTest {
    @Test
    void peopleOfATollAreToldApartInTheNextSentence() {
        assertThat(killed("Bij de aanval zijn 22 Kameroense burgers gedood. Veertien van hen waren kinderen."))
                .extracting(c -> c.count().low())
                .containsExactly(22L, 14L);
        assertThat(killed("Bij de aanval zijn 22 Kameroense burgers gedood. Veertien van hen wonen in Lille."))
                .extracting(c -> c.count().low())
                .containsExactly(22L);
    }

    @Test
    void whoPutsItAtAFigureGivesOne() {
        assertThat(
                        killed(
                                "Bij luchtaanvallen op Lille kwamen vijftig mensen om, zegt de burgemeester. Het ministerie houdt het op acht."))
                .extracting(c -> c.count().low())
                .containsExactly(50L, 8L);
        assertThat(
                        killed(
                                "Bij luchtaanvallen op Lille kwamen vijftig mensen om, zegt de burgemeester. Het ministerie houdt acht mensen op."))
                .extracting(c -> c.count().low())
                .containsExactly(50L);
    }

    @Test
    void aTollThatRisesIsNoAttackThatGrows() {
        assertThat(read("Het dodental van de aanval in Lille is opgelopen tot 37, zegt de politie."))
                .extracting(Claim::kind, Claim::phase)
                .contains(tuple(Kind.KILLED, null), tuple(Kind.ATTACK, null))
                .doesNotContain(tuple(Kind.ATTACK, Phase.ESCALATES));
        assertThat(read("De aanval op Lille is verhevigd, zegt de politie."))
                .extracting(Claim::kind, Claim::phase)
                .contains(tuple(Kind.ATTACK, Phase.ESCALATES));
    }

    @Test
    void figureBehindASecondNameIsThatOne() {
        assertThat(killed("Pakistan verloor dertien grenswachten, India negen."))
                .extracting(
                        c -> c.count().low(),
                        c -> c.targets().stream().map(Actor::party).toList())
                .containsExactly(tuple(13L, List.of("PAK")), tuple(9L, List.of("IND")));
    }

    @Test
    void eachFigureHasItsOwnSide() {
        assertThat(killed("Bij beschietingen zijn zaterdag drie Indiase en twee Pakistaanse burgers omgekomen."))
                .extracting(
                        c -> c.count().low(),
                        c -> c.targets().stream().map(Actor::party).toList())
                .containsExactly(tuple(3L, List.of("IND")), tuple(2L, List.of("PAK")));
    }

    @Test
    void whatSomebodyElseOrLaterCountsIsAFigureOfItsOwn() {
        assertThat(
                        killed(
                                "Volgens de Franse politie vielen er acht doden; een chirurg van de kliniek heeft het over zes."))
                .extracting(
                        c -> c.count().low(),
                        c -> c.speakers().stream().map(Actor::sector).toList())
                .containsExactly(tuple(8L, List.of("POL")), tuple(6L, List.of("HLT")));
        assertThat(killed("Bij de aanslag in Lille kwamen dertig mensen om. Een uur later telde de politie er 41."))
                .extracting(c -> c.count().low())
                .containsExactly(30L, 41L);
        assertThat(killed("Bij de aanslag in Lille kwamen dertig mensen om. De politie houdt de wacht bij twee."))
                .extracting(c -> c.count().low())
                .containsExactly(30L);
        assertThat(killed("Bij de aanslag in Lille kwamen dertig mensen om. De brug ging om zes uur dicht."))
                .extracting(c -> c.count().low())
                .containsExactly(30L);
    }

    @Test
    void totalThatRisesIsTheLaterFigure() {
        assertThat(killed("Het dodental is opgelopen van 49 naar 105."))
                .extracting(c -> c.count().low())
                .containsExactly(105L);
    }

    @Test
    void whatNobodyKnowsIsNoFigure() {
        assertThat(killed("Hoeveel dorpelingen er gestorven zijn, kan niemand zeggen."))
                .isEmpty();
        assertThat(killed("De junta heeft nooit een dodental gegeven.")).isEmpty();
    }

    @Test
    void someOfThoseWhoComeFreeAreNotTheWhole() {
        assertThat(
                        read(
                                "Volgende week laat Bakoe zo'n zestig gevangenen vrij, onder wie negen Britten en vier Oekraïners."))
                .extracting(c -> c.count().low())
                .containsExactly(60L, 9L, 4L);
    }

    @Test
    void oneFigureCanStandForTwoKinds() {
        assertThat(killed("Bij de aanval zijn negentig Congolese soldaten en politiemensen gedood."))
                .extracting(c -> c.count().low(), c -> c.count().of())
                .containsExactly(tuple(90L, null));
        assertThat(killed("Bij de aanval zijn negentig Congolese soldaten en zes agenten gedood."))
                .extracting(c -> c.count().low())
                .containsExactly(90L, 6L);
    }

    @Test
    void aFigureThatIsRecalledIsNoTollOfItsOwn() {
        assertThat(
                        killed(
                                "Het leger telt 98 Congolese doden. Van die 98 zijn er veertig door de rebellen terechtgesteld."))
                .extracting(c -> c.count().low())
                .containsExactly(98L, 40L);
    }

    @Test
    void aBareFigureBehindACountedOneCountsTheSame() {
        assertThat(read("Zestig Congolese soldaten lieten het leven en twintig vielen in handen van M23."))
                .extracting(Claim::kind, c -> c.count().low())
                .contains(tuple(Kind.KILLED, 60L), tuple(Kind.CAPTURED, 20L));
    }

    @Test
    void livesAreCountedByWhoseTheyWere() {
        assertThat(
                        killed(
                                "De strijd heeft negentig levens geëist: vijftig van Congolese soldaten en veertig van burgers."))
                .extracting(c -> c.count().low())
                .containsExactly(90L, 50L, 40L);
    }

    @Test
    void aCrowdBeforeTheVerbAndAPartyBehindItWasTaken() {
        assertThat(read("Twaalf vissers ontvoerden de Russen."))
                .extracting(Claim::kind, c -> c.count().low(), c -> c.agents().stream()
                        .map(Actor::party)
                        .toList())
                .containsExactly(tuple(Kind.CAPTURED, 12L, List.of("RUS")));
    }

    @Test
    void noneIsZero() {
        assertThat(read("Gewonden vielen er niet."))
                .extracting(Claim::kind, c -> c.count().high())
                .containsExactly(tuple(Kind.WOUNDED, 0L));
        assertThat(read("Gesneuvelden zijn er niet, verzekert het leger."))
                .extracting(Claim::kind, c -> c.count().high(), Claim::negated)
                .contains(tuple(Kind.KILLED, 0L, false));
        assertThat(read("Gewonden waren er in geen van beide gevallen."))
                .extracting(Claim::kind, c -> c.count().high())
                .containsExactly(tuple(Kind.WOUNDED, 0L));
    }

    @Test
    void whatIsRevisedToAFigureIsThatFigure() {
        assertThat(killed("De gezondheidsdienst stelde het dodental woensdag bij tot 48."))
                .extracting(c -> c.count().low(), c -> c.count().high())
                .containsExactly(tuple(48L, 48L));
    }

    private static List<Claim> killed(String text) {
        return read(text).stream().filter(c -> c.kind() == Kind.KILLED).toList();
    }

    private static List<Claim> read(String text) {
        return Dutch.reader().read(Report.of("toll", ReportDate.of("2024-05-14"), text));
    }
}
