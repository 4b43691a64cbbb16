package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Who calls somebody responsible accuses them; what was not brought about is no capture. */
class NamedGuiltyTest {
    @Test
    void whoCallsSomebodyResponsibleAccusesThem() {
        read("Het Kremlin noemt de Georgische regering verantwoordelijk voor de aanslag in Tschinvali.")
                .claims(a(Kind.ACCUSE).by("RUS.GOV").of("GEO.GOV").about("attack"))
                .andNot(a(Kind.ACCUSE).of("RUS.GOV"), a(Kind.STATEMENT));
        read("De Georgische premier noemde zijn soldaten helden.").andNot(a(Kind.ACCUSE));
    }

    @Test
    void peopleOfATradeAreTaken() {
        read("De ETA ontvoerde vrijdag een ondernemer uit Bilbao.")
                .claims(a(Kind.CAPTURED).by("ETA").count(1));
    }

    @Test
    void whoWasNotCaughtIsFree() {
        read("Het Colombiaanse leger heeft de rebellenleider nog niet te pakken gekregen.")
                .andNot(a(Kind.CAPTURED));
    }
}
