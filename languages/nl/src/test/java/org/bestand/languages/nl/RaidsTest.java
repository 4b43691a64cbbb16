package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Raids that a sentence only mentions, whose soldiers are sent, and how many on which side fell in them. */
class RaidsTest {
    @Test
    void whoHarmsInARaidMadeIt() {
        read("Israëlische militairen hebben donderdag bij een inval in Jenin drie Palestijnen gedood.")
                .claims(attack().by("ISR.MIL").in("Jenin"), killed(3).by("ISR.MIL"));
        read("Bij een aanval op een Malinese legerpost bij Kidal hebben Malinese soldaten tien rebellen gedood.")
                .claims(killed(10).by("MLI.MIL"))
                .andNot(attack().by("MLI.MIL"));
        read("Na een aanval op een legerpost bij Kidal hebben Franse soldaten tien rebellen gedood.")
                .andNot(attack().by("FRA.MIL"));
    }

    @Test
    void aRaidThatSomebodyMadeHasTheDayAndPlaceOfItsTelling() {
        read("Het dodental van de aanslag die Al-Shabaab maandag pleegde op een hotel in de Somalische hoofdstad Mogadishu, is opgelopen tot"
                        + " 23.")
                .claims(
                        attack().by("AL-SHABAAB").in("Mogadishu").on("2024-05-13"),
                        killed(23).in("Mogadishu").on("2024-05-13"))
                .andNot(killed(23).nowhere());
    }

    @Test
    void soldiersThatSomebodyHasAreTheirs() {
        read("De Afrikaanse Unie heeft 22.000 militairen in Somalië. Zij verdreven Al-Shabaab in 2011 uit Mogadishu.")
                .claims(a(Kind.TERRITORY).by("AU").of("AL-SHABAAB"))
                .andNot(a(Kind.TERRITORY).by("SOM"));
    }

    @Test
    void theDeadAmongEachSideAreItsOwn() {
        read("Bij de strijd om Afrin vielen 19 doden bij de YPG en 14 bij het Turkse leger.")
                .claims(killed(19).of("YPG"), killed(14).of("TUR.MIL"))
                .andNot(killed(19).of("TUR"), killed(14).of("YPG"));
        read("Bij de strijd om Afrin vielen bij de YPG 19 doden en bij het Turkse leger 14.")
                .claims(killed(19).of("YPG"), killed(14).of("TUR.MIL"));
        read("Aan Oekraïense kant sneuvelden 58 soldaten, aan Russische kant waren dat er 138.")
                .claims(killed(58).of("UKR"), killed(138).of("RUS"))
                .andNot(killed(138).of("UKR"));
        read("De YPG zegt dat 19 van haar strijders zijn gesneuveld en 40 Turkse soldaten.")
                .claims(killed(19).of("YPG"), killed(40).of("TUR.MIL"));
    }

    @Test
    void withoutALossNobodyFell() {
        read("Het leger van Mali nam Kidal in zonder een soldaat te verliezen.")
                .claims(killed(0).of("MLI.MIL"))
                .andNot(killed(1));
        read("Het leger van Mali nam Kidal in en verloor een soldaat.")
                .claims(killed(1))
                .andNot(killed(0));
    }

    @Test
    void whoCanConfirmConfirmsAndWhoCannotDoesNot() {
        read("Bij een luchtaanval op Gaza vielen doden. Artsen zonder Grenzen kon elf doden bevestigen.")
                .claims(killed(11).saidBy("MSF"));
        read("Bij een luchtaanval op Gaza vielen doden. Rusland kan Gaza ook nog bombarderen.")
                .andNot(attack().by("RUS"));
    }

    @Test
    void allegedSpiesAreShotForSure() {
        read("In Gaza schoten gemaskerde strijders maandag zes vermeende verraders dood.")
                .claims(killed(6).stance(Stance.ASSERTED))
                .andNot(killed(6).stance(Stance.ALLEGED));
        read("Bij de vermeende aanval op Gaza raakten zes mensen gewond.")
                .claims(attack().stance(Stance.ALLEGED), wounded(6));
    }

    @Test
    void aForeignerWhoFightsRebelsDoesNotFightTheirCountry() {
        read("Saudische vliegtuigen bombardeerden vrijdag een markt in Bajil, zeggen de Houthi's. Het Jemenitische leger, dat met de"
                        + " Houthi's om Hodeida vecht, heeft de luchthaven heroverd.")
                .claims(a(Kind.TERRITORY).by("YEM.MIL").of("HOUTHI"))
                .andNot(a(Kind.TERRITORY).of("SAU"));
    }
}
