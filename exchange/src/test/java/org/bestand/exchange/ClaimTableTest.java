package org.bestand.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bestand.model.Claim;
import org.junit.jupiter.api.Test;

class ClaimTableTest {

    @Test
    void columnsAreAligned() {
        List<String> lines =
                ClaimTable.of(List.of(ClaimJsonTest.atLeastSeven())).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("CLAIM").contains("HOW MANY");
        int column = lines.get(0).indexOf("HOW MANY");
        assertThat(lines.get(1).substring(column)).startsWith("7+");
        assertThat(lines.get(1)).contains("4 or 11 Mar 2019").doesNotEndWith(" ");
    }

    @Test
    void aClaimIsOneLineWhateverItHolds() {
        RandomClaims claims = new RandomClaims(new SplittableRandom(3));
        List<Claim> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(claims.next());
        }
        assertThat(ClaimTable.of(many).lines()).hasSize(501);
        assertThat(ClaimTable.of(many)).doesNotContain("\t", "\u001b");
    }

    @Test
    void withoutClaimsThereAreTheHeadings() {
        assertThat(ClaimTable.of(List.of()).lines()).hasSize(1);
    }
}
