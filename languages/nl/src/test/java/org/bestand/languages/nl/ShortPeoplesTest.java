package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.junit.jupiter.api.Test;

/** A people that a report calls by its long name is meant by the name of its kin too. */
class ShortPeoplesTest {
    @Test
    void theShortNameMeansThoseOfTheLongOne() {
        read("De Bosnische Serviërs rukken op naar Bihac. Vrijdag beschoten de Serviërs de stad Gorazde.")
                .claims(attack().by("REPUBLIKA-SRPSKA"))
                .andNot(attack().by("SRB"));
        read("De Karabachse Armeniërs zijn radeloos. Azerbeidzjan heeft de Armeniërs maandag opnieuw aangevallen.")
                .claims(attack().by("AZE").of("ARTSAKH"));
    }

    @Test
    void soDoTheirSoldiersWhereNothingIsToldOfTheirKin() {
        read("De Bosnische Serviërs rukken op. Servische soldaten doodden vrijdag vier mannen in Zepa.")
                .claims(killed(4).by("REPUBLIKA-SRPSKA.MIL"));
        read("De Bosnische Serviërs rukken op. Servië ontkent dat Servische soldaten in Zepa vier mannen hebben gedood.")
                .andNot(killed(4).by("REPUBLIKA-SRPSKA.MIL"));
    }

    @Test
    void aNameWithItsOwnStateMeansItsKinStill() {
        read("De Noord-Ieren zijn woedend. Britse soldaten schoten vrijdag in Omagh op de Ieren.")
                .claims(attack().by("GBR.MIL").of("IRL"));
        read("De Serviërs beschoten vrijdag de stad Gorazde.").claims(attack().by("SRB"));
    }

    @Test
    void ofTwoPeoplesTheOneThatTheReportIsMoreAboutIsMeant() {
        read("De Bosnische Serviërs rukken op. De Kroatische Serviërs kijken toe. Radovan Karadzic, de politieke leider van de Serviërs,"
                        + " zweeg. Vrijdag beschoten de Serviërs de stad Gorazde.")
                .claims(attack().by("REPUBLIKA-SRPSKA"));
    }
}
