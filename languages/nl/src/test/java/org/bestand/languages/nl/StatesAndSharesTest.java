package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** States that people have come into, people whom two words of a sentence count, and fighters of whom their own group tells. */
class StatesAndSharesTest {
    @Test
    void whoSitsSurroundedIsBesiegedAndBesiegesNobody() {
        read("De LTTE zit ingesloten bij Mullaitivu. Het Sri Lankaanse leger rukt maandag op.")
                .claims(attack().of("LTTE"))
                .andNot(attack().by("LTTE"));
        read("Het Filipijnse leger houdt de rebellen van de MNLF omsingeld in Zamboanga.")
                .claims(attack().by("PHL.MIL").of("MNLF"));
    }

    @Test
    void capturedSoldiersWhoWillBeHandedOverAreCapturedAndAsMany() {
        read("De NPA zal zondag twee gevangengenomen agenten aan het Rode Kruis overdragen. Het Filipijnse leger zwijgt.")
                .claims(
                        a(Kind.CAPTURED).by("NPA").of("PHL.POL").count(2).stance(Stance.ASSERTED),
                        a(Kind.RELEASED).by("NPA").of("PHL.POL").count(2).stance(Stance.PLANNED));
    }

    @Test
    void captivesWhoAreStillHeldAreNotTrappedBesides() {
        read("Negen Indiase soldaten die maandag door Pakistan werden opgepakt, zitten daar vast.")
                .claims(a(Kind.CAPTURED).by("PAK").of("IND.MIL").count(9))
                .andNot(a(Kind.MISSING));
        read("Honderden dorpelingen zitten vast in Marawi. Het Filipijnse leger vecht er tegen de Maute-groep.")
                .claims(a(Kind.MISSING).of("PHL.CVL"));
    }

    @Test
    void aDeathAndTheClauseThatTellsOfItAreOneToll() {
        read("De Taliban noemden de aanval een wraakactie voor de dood van drie commandanten die maandag door Pakistaanse drones werden gedood.")
                .claimsOnce(killed())
                .claims(killed(3).by("PAK.MIL"));
        read("Het Pakistaanse leger betreurt de dood van drie soldaten. De Taliban vielen een post aan.")
                .claims(killed(3).of("PAK.MIL"));
    }

    @Test
    void fightersOfWhomAGroupTellsAreItsOwn() {
        read("De LTTE zegt dat maandag twee strijders door commando's zijn doodgeschoten. Het Sri Lankaanse leger zwijgt.")
                .claims(killed(2).by("LKA.MIL").of("LTTE"));
        read("Sri Lankaanse soldaten vielen maandag aan. Twee strijders werden door Sri Lankaanse commando's doodgeschoten, zegt het leger.")
                .claims(killed(2).by("LKA.MIL"));
    }

    @Test
    void whoFleesUnderFireIsFiredOnAndWhoTakesNobodyInRefuses() {
        read("Rebellen van het ELN openden maandag het vuur op vluchtende boeren in Catatumbo. Het Colombiaanse leger zwijgt.")
                .claims(attack().by("ELN").of("COL.CVL"))
                .andNot(a(Kind.DISPLACED));
        read("Bangladesh neemt geen nieuwe vluchtelingen op. In Rakhine vechten het leger van Myanmar en het Arakan-leger.")
                .claims(a(Kind.REFUSE).by("BGD"))
                .andNot(a(Kind.DISPLACED));
    }

    @Test
    void anEnvoyWhoIsTakenToTaskIsNotAskedForAnything() {
        read("Bangladesh riep maandag de Myanmarese ambassadeur op het matje. Een granaat had een boer gedood.")
                .claims(a(Kind.COERCE).by("BGD").of("MMR.GOV"))
                .andNot(a(Kind.REQUEST));
    }
}
