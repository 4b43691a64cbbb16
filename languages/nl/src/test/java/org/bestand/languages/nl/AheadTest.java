package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** What somebody is going to do, and short sentences whose verbs parsers take apart. */
class AheadTest {
    @Test
    void whatSomebodyIsGoingToDoIsPlanned() {
        read("België gaat munitie naar Oekraïne sturen.")
                .claims(a(Kind.SUPPORT).by("BEL").of("UKR").stance(Stance.PLANNED))
                .andNot(a(Kind.SUPPORT).stance(Stance.ASSERTED));
        read("België is van plan munitie naar Oekraïne te sturen.")
                .claims(a(Kind.SUPPORT).stance(Stance.PLANNED));
        read("Israël gaat door met de aanvallen op Gaza.")
                .claims(attack().by("ISR").stance(Stance.ASSERTED));
    }

    @Test
    void whatIsToComeAboutIsPlanned() {
        read("De VS willen sancties opleggen aan Iran.")
                .claims(a(Kind.COERCE).by("USA").of("IRN").stance(Stance.PLANNED));
        read("De VS gaan luchtaanvallen uitvoeren in Syrië.").claims(attack().stance(Stance.PLANNED));
        read("De VS hebben sancties opgelegd aan Iran.")
                .claims(a(Kind.COERCE).stance(Stance.ASSERTED))
                .andNot(a(Kind.COERCE).stance(Stance.PLANNED));
        read("De VS willen de sancties tegen Iran bespreken.")
                .andNot(a(Kind.COERCE).stance(Stance.PLANNED));
    }

    @Test
    void aShortDenialInThePerfectIsOne() {
        String told = "Oekraïne zegt dat Rusland zondag een ziekenhuis in Cherson heeft beschoten. ";
        for (String denial : new String[] {
            "Moskou heeft dat altijd ontkend.", "Dat heeft Moskou ontkend.", "Moskou heeft dat stellig ontkend."
        }) {
            read(told + denial).claims(attack().by("RUS").saidBy("RUS").stance(Stance.DENIED));
        }
        read(told + "Moskou heeft dat steeds gevreesd.").andNot(attack().stance(Stance.DENIED));
    }

    @Test
    void whatIsAllegedInAnInfinitiveIsToldOfTheAccused() {
        read("Saudi-Arabië beschuldigt Iran ervan raketten aan de Houthi's te leveren.")
                .claims(
                        a(Kind.ACCUSE).by("SAU").of("IRN"),
                        a(Kind.SUPPORT).by("IRN").of("HOUTHI").saidBy("SAU"));
        read("Saudi-Arabië vraagt Iran om raketten.").andNot(a(Kind.SUPPORT).by("IRN"));
    }

    @Test
    void whoBracesForAWarHasNone() {
        read("Ethiopië beschuldigt Eritrea ervan zich voor te bereiden op een oorlog.")
                .claims(a(Kind.ACCUSE).by("ETH").of("ERI"))
                .andNot(a(Kind.CLASH));
        read("Israël bereidt een aanval op Iran voor.")
                .claims(attack().by("ISR").of("IRN").stance(Stance.PLANNED));
    }

    @Test
    void aPolicemanIsNoneOfTheRebels() {
        read("De Indiase luchtmacht heeft bij een operatie tegen rebellen 27 opstandelingen gedood, onder wie hun leider."
                        + " Eén agent sneuvelde.")
                .claims(killed(1).of("IND.POL"))
                .andNot(killed(27).of("IND.POL"));
    }

    @Test
    void aGroupDeniesTheLossesThatAReportTellsOf() {
        read("De Taliban hebben in Panjshir acht strijders van het Nationaal Verzetsfront gedood. Het NRF spreekt dat tegen.")
                .claims(killed(8).saidBy("NRF").of("NRF").stance(Stance.DENIED));
        read("De Taliban hebben in Panjshir acht strijders van het Nationaal Verzetsfront gedood. Pakistan spreekt dat tegen.")
                .andNot(killed(8).stance(Stance.DENIED));
    }

    @Test
    void whoRulesOutAnAttackThreatensNobody() {
        read("Een Pakistaanse legerhelikopter is neergestort; vijf soldaten kwamen om. Het leger sluit een aanval uit.")
                .claims(killed(5))
                .andNot(a(Kind.THREATEN));
        read("Israël sluit een aanval op Iran niet uit.")
                .claims(a(Kind.THREATEN).by("ISR").of("IRN"));
    }
}
