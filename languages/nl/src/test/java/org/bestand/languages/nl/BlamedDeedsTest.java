package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Who is held responsible did it, by the word of who holds them so; and infinitives that stand for nouns. */
class BlamedDeedsTest {
    private static final String WAR = " Zo zien de soldaten, de strijders en de milities het.";

    @Test
    void whoIsHeldResponsibleDidItByTheBlamersWord() {
        read("Syrië houdt Israël verantwoordelijk voor de explosies bij Damascus." + WAR)
                .claims(
                        a(Kind.ACCUSE).by("SYR").of("ISR"),
                        attack().saidBy("SYR").by("ISR"));
        read("Israël geeft Hezbollah de schuld van de aanval op Majdal Shams." + WAR)
                .claims(attack().saidBy("ISR").by("HEZBOLLAH"));
        read("De rebellen van M23 leggen de schuld bij Rwanda." + WAR)
                .claims(a(Kind.ACCUSE).by("M23").of("RWA"));
        read("Israël houdt de explosies bij Damascus in het oog." + WAR)
                .andNot(attack().by("ISR").saidBy("ISR"));
    }

    @Test
    void whoIsBlamedForDeathsKilled() {
        read("Kiev houdt Moskou verantwoordelijk voor de dood van tien burgers in Charkov." + WAR)
                .claims(killed(10).saidBy("UKR.GOV").by("RUS.GOV").of("UKR.CVL"));
        read("Kiev houdt zich bezig met de dood van tien burgers in Charkov." + WAR)
                .andNot(killed(10).by("UKR.GOV"));
    }

    @Test
    void anInfinitiveThatStandsForANounHasItsOwnDoerAndVictims() {
        read("Rusland beschuldigt Oekraïne van het doden van tien burgers." + WAR)
                .claims(killed(10).saidBy("RUS").by("UKR"));
        read("De RSF wordt beschuldigd van het belegeren van El Fasher." + WAR).claims(attack().by("RSF"));
        read("Israël gaat door met het bombarderen van Gaza." + WAR)
                .claims(attack().by("ISR").of("PSE"));
        read("Het bombarderen van het ziekenhuis in Gaza werd door Hamas veroordeeld, zegt Israël." + WAR)
                .andNot(attack().by("HAMAS"));
        read("Rusland leeft met het bombarderen van Gaza door Israël." + WAR).andNot(attack().by("RUS"));
    }

    @Test
    void numbersThatLookLikeYearsCountWhatFollowsThem() {
        read("De regering van Soedan spreekt van 2000 doden." + WAR).claims(killed(2000));
        read("Bij de aanval van 2022 kwamen 30 burgers om." + WAR)
                .claims(killed(30))
                .andNot(killed(2022));
        read("Hezbollah begon op 8 oktober 2023 raketten op Israël af te vuren." + WAR)
                .claims(attack().by("HEZBOLLAH").of("ISR"))
                .andNot(attack().count(2023));
    }

    @Test
    void spreadsAreBothTheirEnds() {
        read("Schattingen van het dodental lopen uiteen van 15.000 tot 150.000." + WAR)
                .claims(killed(15000).and("to 150000", c -> c.count().high() == 150000))
                .andNot(killed(150000));
    }

    @Test
    void onlyANumberMakesAShareOfANumber() {
        read("Bij het geweld zijn soldaten gedood en 300 op de vlucht gejaagd." + WAR)
                .claims(a(Kind.DISPLACED).count(300));
        read("Zes op de tien soldaten zijn gesneuveld." + WAR).andNot(killed(6));
    }

    @Test
    void whoIsAccusedOfADeedIsSaidToHaveDoneIt() {
        read("De RSF wordt er door Amnesty van beschuldigd in El Fasher honderden burgers te hebben gedood.")
                .claims(a(Kind.KILLED).by("RSF").in("El Fasher"))
                .andNot(a(Kind.KILLED).by());
        read("Rwanda wordt er door de VN van beschuldigd M23 te bewapenen.")
                .claims(a(Kind.SUPPORT).by("RWA").of("M23").saidBy("UN"))
                .andNot(a(Kind.SUPPORT).by("M23"));
        read("Israël wordt ervan beschuldigd de stad Rafah te hebben gebombardeerd.")
                .claims(a(Kind.ATTACK).by("ISR").in("Rafah").stance(Stance.ALLEGED));
    }

    @Test
    void aPluralThatOpensASentenceIsItsSubject() {
        read("Getuigen spreken van twintig doden in Goma.").claims(killed(20).saidBy("?.OBS"));
    }
}
