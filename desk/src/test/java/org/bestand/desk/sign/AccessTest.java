package org.bestand.desk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bestand.record.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may use which route; what a cookie and a token look like. */
class AccessTest {
    private static Optional<Role> role(String word) {
        return word == null ? Optional.empty() : Optional.of(Role.valueOf(word));
    }

    @ParameterizedTest
    @CsvSource({
        // who, anybody's route, then those of reader, coder, reviewer, admin
        ",         ALLOWED, SIGN_IN_FIRST, SIGN_IN_FIRST, SIGN_IN_FIRST, SIGN_IN_FIRST",
        "READER,   ALLOWED, ALLOWED,       FORBIDDEN,     FORBIDDEN,     FORBIDDEN",
        "CODER,    ALLOWED, ALLOWED,       ALLOWED,       FORBIDDEN,     FORBIDDEN",
        "REVIEWER, ALLOWED, ALLOWED,       ALLOWED,       ALLOWED,       FORBIDDEN",
        "ADMIN,    ALLOWED, ALLOWED,       ALLOWED,       ALLOWED,       ALLOWED"
    })
    void everyRouteByEveryRole(String who, Access open, Access reader, Access coder, Access reviewer, Access admin) {
        assertThat(Access.to(role(who), Optional.empty())).isEqualTo(open);
        assertThat(Access.to(role(who), role("READER"))).isEqualTo(reader);
        assertThat(Access.to(role(who), role("CODER"))).isEqualTo(coder);
        assertThat(Access.to(role(who), role("REVIEWER"))).isEqualTo(reviewer);
        assertThat(Access.to(role(who), role("ADMIN"))).isEqualTo(admin);
    }

    @Test
    void aCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        SessionCookie plain = new SessionCookie(false);
        assertThat(plain.handedOut("abc")).isEqualTo("bestand=abc; Path=/; HttpOnly; SameSite=Strict");
        assertThat(plain.takenAway()).isEqualTo("bestand=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict");
        SessionCookie secure = new SessionCookie(true);
        assertThat(secure.name()).isEqualTo("__Host-bestand");
        assertThat(secure.handedOut("abc"))
                .isEqualTo("__Host-bestand=abc; Path=/; HttpOnly; SameSite=Strict; Secure")
                .doesNotContain("Domain");
        assertThat(secure.takenAway()).endsWith("; Secure");
    }

    @Test
    void secretsAreTwoHundredFiftySixBitsOfChance() {
        Random chance = new Random(7);
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String secret = Secret.fresh(chance);
            assertThat(Secret.isShaped(secret)).isTrue();
            assertThat(Secret.hash(secret)).hasSize(64).doesNotContain(secret);
            all.add(secret);
        }
        assertThat(all).hasSize(1000);
        assertThat(Secret.isShaped("")).isFalse();
        assertThat(Secret.isShaped("a".repeat(42))).isFalse();
        assertThat(Secret.isShaped("a".repeat(44))).isFalse();
        assertThat(Secret.isShaped("a".repeat(42) + "\n")).isFalse();
        assertThat(Secret.isShaped("é" + "a".repeat(42))).isFalse();
    }
}
