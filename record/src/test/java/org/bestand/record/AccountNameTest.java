package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can be called what, and which names are one. */
class AccountNameTest {
    private static AccountName name(String written) {
        return AccountName.of(written).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Rudolf, RUDOLF",
        "Flavia, ' Flavia '",
        "Müller, MU\u0308LLER",
        "Großmann, GROSSMANN",
        "Ｒｕｄｏｌｆ, Rudolf",
        "ILGAZ, ilgaz",
        "Ὀδυσσεύς, ὈΔΥΣΣΕΎΣ"
    })
    void whatDiffersInCaseOrInWritingAloneIsOneName(String one, String other) {
        assertThat(name(one).key()).isEqualTo(name(other).key());
    }

    @ParameterizedTest
    @CsvSource({"Rudolf, Rudolph", "Anna, Änna", "Jan de Vries, Jandevries"})
    void othersAreTwo(String one, String other) {
        assertThat(name(one).key()).isNotEqualTo(name(other).key());
    }

    @Test
    void theNameIsShownAsItWasWritten() {
        assertThat(name("  Anna van der Strelsau ").shown()).isEqualTo("Anna van der Strelsau");
    }

    @Test
    void aNameHasOneToSixtyFourCharacters() {
        assertThat(AccountName.of("a")).isPresent();
        assertThat(AccountName.of("a".repeat(64))).isPresent();
        assertThat(AccountName.of("😀".repeat(64))).as("code points").isPresent();
        assertThat(AccountName.of("a".repeat(65))).isEmpty();
        assertThat(AccountName.of("ﷺ".repeat(60)))
                .as("one character that stands for eighteen")
                .isEmpty();
        assertThat(AccountName.of("a".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u00a0",
                "Ru\u0000dolf",
                "Ru\ndolf",
                "Ru\u200bdolf",
                "\u202eflodur",
                "Ru\ud800dolf",
                "Ru\u2028dolf",
                "Ru\ue000dolf",
                "Ru\uffffdolf"
            })
    void whatCannotBeSeenIsInNoName(String written) {
        assertThat(AccountName.of(written)).isEmpty();
    }

    @Test
    void aKeyOfAnotherNameIsRefused() {
        assertThatThrownBy(() -> new AccountName("Rudolf", "flavia")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccountName("", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rolesCoverThoseBelowThem() {
        for (Role role : Role.values()) {
            for (Role least : Role.values()) {
                assertThat(role.covers(least)).isEqualTo(role.ordinal() >= least.ordinal());
                assertThat(role.atMost(least)).isEqualTo(role.covers(least) ? least : role);
            }
        }
        assertThat(Role.values()).containsExactly(Role.READER, Role.CODER, Role.REVIEWER, Role.ADMIN);
    }
}
