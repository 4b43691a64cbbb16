package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Violence that is only feared or foreseen is no claim; what there is, what is planned and what carries a figure is. */
class FearsTest {
    @Test
    void whatIsOnlyFearedOrForeseenIsNoClaim() {
        assertThat(attacks("Het Rode Kruis vreest een bloedbad in Kiev.")).isEmpty();
        assertThat(attacks("Kiev is bang voor een nieuw Russisch offensief.")).isEmpty();
        assertThat(attacks("Israël verwacht een aanval van Iran.")).isEmpty();
        assertThat(attacks("In Kiev houdt men rekening met een Russische inval."))
                .isEmpty();
        assertThat(attacks("Oekraïne bereidt zich voor op een Russische aanval."))
                .isEmpty();
        assertThat(attacks("De luchtafweer beschermt Kiev tegen aanvallen met drones."))
                .isEmpty();
        assertThat(attacks("Het Oekraïense leger moet voorkomen dat Rusland de stad aanvalt."))
                .isEmpty();
        assertThat(attacks("De kans op een Russische aanval neemt toe, zegt Kiev."))
                .isEmpty();
    }

    @Test
    void whatThereIsOrIsPlannedIsOne() {
        assertThat(attacks("De Russische aanval was verwacht, zegt Kiev.")).hasSize(1);
        assertThat(attacks("Na een Russische aanval op Kiev vreest Oekraïne voor de winter."))
                .hasSize(1);
        assertThat(attacks("Kiev beschermde zich tegen de Russische aanval van maandag."))
                .hasSize(1);
        assertThat(attacks("Oekraïne zegt dat Rusland de stad Kiev aanviel.")).hasSize(1);
        assertThat(attacks("Rusland bereidt een offensief tegen Oekraïne voor."))
                .extracting(Claim::stance)
                .containsExactly(Stance.PLANNED);
    }

    private static List<Claim> attacks(String text) {
        return Dutch.reader().read(Report.of("fear", ReportDate.of("2024-05-14"), text)).stream()
                .filter(c -> c.kind() == Kind.ATTACK)
                .toList();
    }
}
