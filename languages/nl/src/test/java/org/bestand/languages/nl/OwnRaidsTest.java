package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Whose a raid was that only its dead are told of; who brought down a craft killed those in it, and who holds captives killed nobody by that. */
class OwnRaidsTest {
    @Test
    void whoTellsOfTheDeadAsItsDeedMadeTheRaid() {
        read("Bij een luchtaanval op een kamp zijn tien rebellen van de FARC gedood, zegt het Colombiaanse leger.")
                .claims(
                        attack().by("COL.MIL").of("FARC").stance(Stance.ADMITTED),
                        killed(10).by("COL.MIL").of("FARC"));
        read("Bij een bombardement in Guaviare zijn acht guerrillero's gedood. Dat meldt het Colombiaanse leger.")
                .claims(attack().by("COL.MIL").of("COL.REB"));
    }

    @Test
    void whoTellsOfFoesWhoDiedInARaidFromTheAirFlewIt() {
        read("Bij een luchtaanval op een stelling van de RSF kwamen elf strijders om, aldus het Soedanese leger.")
                .claims(
                        killed(11).by("SDN.MIL").of("RSF"),
                        attack().by("SDN.MIL").of("RSF"));
        read("Bij een bomaanslag in Nyala kwamen elf strijders van de RSF om, aldus het Soedanese leger.")
                .andNot(killed(11).by("SDN"));
    }

    @Test
    void whoTellsOfItsOwnDeadDidNot() {
        read("Bij een luchtaanval op een kazerne zijn tien Oekraïense soldaten gedood, zegt het Oekraïense leger.")
                .andNot(attack().by("UKR"));
    }

    @Test
    void whoBroughtDownACraftKilledTheSoldiersInIt() {
        read("Strijders van het ELN schoten een Colombiaanse helikopter neer. Daarbij kwamen negen soldaten om.")
                .claims(killed(9).by("ELN").of("COL.MIL"));
        read("Strijders van het ELN schoten een Colombiaanse helikopter neer. In Tibú kwamen negen soldaten om.")
                .andNot(killed(9).by("ELN"));
    }

    @Test
    void captivesTellNothingOfWhoKilled() {
        read("Oekraïne vecht met Rusland. Kiev erkent dat zes militairen zijn gesneuveld en dat er elf gevangen zijn genomen.")
                .claims(a(Kind.CAPTURED).by("RUS"), killed(6).of("UKR.MIL"))
                .andNot(killed(6).by("RUS"));
    }
}
