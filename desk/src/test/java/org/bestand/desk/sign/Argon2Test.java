package org.bestand.desk.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes of passwords, held against those of the reference implementation in C. */
class Argon2Test {
    private static final String PASSWORD = "Zeven zeeën varen 7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$hGu1BjoJ2/v9R9iW6iwULkEOWrJYwhF+ykrFytqPbnA",
                "$argon2id$v=19$m=64,t=3,p=2$c2FsdHNhbHRzYWx0$ABXQ9f1VQbkAlBj52xuD0w"
            })
    void theHashesOfTheReferenceMatchAndNoOtherPasswordDoes(String hash) {
        assertThat(Argon2.matches(PASSWORD, hash)).isTrue();
        assertThat(Argon2.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(Argon2.matches("", hash)).isFalse();
    }

    @Test
    void whatIsWrittenSaysWhatItCostAndIsSaltedAnew() {
        Random chance = new Random(7);
        String hash = Argon2.hash(PASSWORD, Cost.OF_OWASP, chance);
        assertThat(hash).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(Argon2.matches(PASSWORD, hash)).isTrue();
        assertThat(Argon2.cost(hash)).contains(Cost.OF_OWASP);
        assertThat(Argon2.hash(PASSWORD, Cost.OF_OWASP, chance)).isNotEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                PASSWORD,
                "$argon2i$v=19$m=64,t=3,p=2$c2FsdHNhbHRzYWx0$ABXQ9f1VQbkAlBj52xuD0w",
                "$argon2id$v=16$m=64,t=3,p=2$c2FsdHNhbHRzYWx0$ABXQ9f1VQbkAlBj52xuD0w",
                "$argon2id$v=19$m=0,t=3,p=2$c2FsdHNhbHRzYWx0$ABXQ9f1VQbkAlBj52xuD0w",
                "$argon2id$v=19$m=9999999,t=3,p=2$c2FsdHNhbHRzYWx0$ABXQ9f1VQbkAlBj52xuD0w",
                "$argon2id$v=19$m=64,t=3,p=2$c2FsdHNhbHRzYWx0$",
                "$argon2id$v=19$m=64,t=3,p=2$c2FsdHNhbHRzY$ABXQ9f1VQbkAlBj52xuD0w"
            })
    void whatIsNoSuchHashMatchesNothing(String hash) {
        assertThat(Argon2.matches(PASSWORD, hash)).isFalse();
        assertThat(Argon2.cost(hash).isEmpty() || hash.contains("c2FsdHNhbHRzY$"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"19455, 2, 1, true", "19456, 1, 1, true", "19456, 2, 1, false", "65536, 3, 4, false"})
    void aCheaperHashIsToldFromOneThatIsDearEnough(int kibibytes, int passes, int lanes, boolean isBelow) {
        assertThat(new Cost(kibibytes, passes, lanes).isBelow(Cost.OF_OWASP)).isEqualTo(isBelow);
    }

    @ParameterizedTest
    @CsvSource({"7, 1, 1", "64, 0, 1", "64, 1, 0", "64, 1, 17", "64, 101, 1", "131073, 1, 1"})
    void aCostThatCannotBeIsRefused(int kibibytes, int passes, int lanes) {
        assertThatThrownBy(() -> new Cost(kibibytes, passes, lanes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lanes");
    }
}
