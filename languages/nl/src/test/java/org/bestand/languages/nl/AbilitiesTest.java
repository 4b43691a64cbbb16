package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** What somebody was able to do at one stroke was done; what they are able to do, or are about to do, was not. */
class AbilitiesTest {
    @Test
    void whoCouldDoItDidIt() {
        read("De Colombiaanse politie kon de gijzelaars bevrijden en rekende vier rebellen in.")
                .claims(
                        a(Kind.RELEASED).by("COL.POL"),
                        a(Kind.CAPTURED).by("COL.POL").count(4));
        read("De Oekraïense luchtafweer kon twintig Russische drones neerhalen.")
                .claims(a(Kind.DAMAGE).by("UKR.MIL"));
    }

    @Test
    void whoCanDoItHasNotDoneIt() {
        read("Rusland kan de stad Soemy elk moment innemen.").andNot(a(Kind.TERRITORY));
        read("Het Oekraïense leger kon de stad Soemy niet heroveren.").andNot(a(Kind.TERRITORY));
        read("Niemand kon de drie Oekraïense soldaten bevrijden.").andNot(a(Kind.RELEASED));
        read("De rebellen konden de stad Goma alleen innemen als het Congolese leger vertrok.")
                .andNot(a(Kind.TERRITORY));
        read("Oekraïense burgers die het vuur konden ontvluchten, spraken van veertig doden.")
                .andNot(a(Kind.DISPLACED));
    }

    @Test
    void whoIsAboutToDoItPlansIt() {
        read("De Russen staan op het punt om de stad Soemy aan te vallen.")
                .claims(a(Kind.ATTACK).by("RUS").stance(Stance.PLANNED));
        read("Russische eenheden stonden op het punt de stad Soemy te veroveren.")
                .claims(a(Kind.TERRITORY).by("RUS.MIL").stance(Stance.PLANNED));
    }

    @Test
    void peopleFallInViolenceAndThingsElsewhere() {
        read("In Arauca vielen zondag drie soldaten en een boer bij een aanslag van het ELN.")
                .claims(killed(3).of("COL.MIL"), killed(1).of("COL.CVL"));
        read("Bij een aanslag in Arauca vielen twee soldaten in handen van het ELN.")
                .andNot(killed());
    }

    @Test
    void aFigureCountsInTheRelativeClauseAndInTheMainOne() {
        read("Drie Ecuadoraanse agenten die voor een bende op de vlucht waren geslagen, zijn vermoord.")
                .claims(killed(3).of("ECU.POL"));
    }

    @Test
    void whoTakesTheOffensiveAttacks() {
        read("Kroatische eenheden, die achtduizend man tellen, zijn bij Knin in het offensief gegaan.")
                .claims(a(Kind.ATTACK).by("HRV.MIL"));
        read("Een cameraman werd in Quito in het been geschoten, meldt de Ecuadoraanse politie.")
                .andNot(a(Kind.CLASH));
    }
}
