package org.bestand.desk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.bestand.record.AccountName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords can be chosen. */
class PasswordRulesTest {
    private static final AccountName RUDOLF = Castle.name("Rudolf");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zeven paarden in de stal",
                "correct horse with rudolf",
                "xk7#Wq2!pLz9",
                "83640275911846",
                "wachtwoordenboekje van tante",
                "де ворона и лисица",
                "🐎🐖🐄🐓🐈🐕🐇🦆🐢🐁🐍🐝"
            })
    void whatNobodyTriesFirstCanBeChosen(String password) {
        assertThat(PasswordRules.fault(password, RUDOLF)).isEmpty();
    }

    @Test
    void theLengthIsCountedInCharacters() {
        String eleven = "abdegkmprtx";
        assertThat(PasswordRules.fault(eleven, RUDOLF)).contains(PasswordFault.TOO_SHORT);
        assertThat(PasswordRules.fault(eleven + "z", RUDOLF)).isEmpty();
        assertThat(PasswordRules.fault("e\u0308".repeat(3) + "abdfgk", RUDOLF))
                .as("nine letters, three of which are written as two")
                .contains(PasswordFault.TOO_SHORT);
        assertThat(PasswordRules.fault("", RUDOLF)).contains(PasswordFault.TOO_SHORT);
        String longest = (eleven + " 1 2 3 ").repeat(10).substring(0, 128);
        assertThat(PasswordRules.fault(longest, RUDOLF)).isEmpty();
        assertThat(PasswordRules.fault(longest + "x", RUDOLF)).contains(PasswordFault.TOO_LONG);
        assertThat(PasswordRules.fault("x".repeat(5_000_000), RUDOLF)).contains(PasswordFault.TOO_LONG);
        assertThat(PasswordRules.isTooLong(longest)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Flavia van Strelsau, flavia VAN strelsau",
        "Rudolf, rudolfRUDOLF",
        "Rudolf, Rudolf123456",
        "Rudolf, 1-rudolf-2-rudolf-3"
    })
    void theNameIsNoPassword(String name, String password) {
        assertThat(PasswordRules.fault(password, Castle.name(name))).contains(PasswordFault.IS_THE_NAME);
        assertThat(PasswordRules.fault(password, Castle.name("Michael"))).isEmpty();
    }

    @Test
    void aShortNameMakesNoPasswordUnfit() {
        assertThat(PasswordRules.fault("een aap at bananen", Castle.name("a"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password2026!",
                "P@ssw0rd1234",
                "Wachtwoord12",
                "WelkomWelkom",
                "welkom2026!!",
                "!!qwertyuiop12",
                "1q2w3e4r5t6y",
                "bestandbestand",
                "aaaaaaaaaaaaaaaa",
                "ababababababab",
                "123456789012",
                "abcdefghijklm",
                "zyxwvutsrqpo",
                "\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44\uff11\uff12\uff13\uff14"
            })
    void whatIsTriedFirstCannotBeChosen(String password) {
        assertThat(PasswordRules.fault(password, RUDOLF)).contains(PasswordFault.TOO_COMMON);
    }

    @Test
    void everyWordOfTheListIsRefusedAndStandsThereOnce() {
        assertThat(PasswordRules.common()).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(40);
        assertThat(PasswordRules.common())
                .allSatisfy(word -> assertThat(AccountName.folded(word)).isEqualTo(word))
                .allSatisfy(word -> assertThat(PasswordRules.fault("x4!" + word.repeat(4) + "2026", RUDOLF))
                        .as(word)
                        .contains(PasswordFault.TOO_COMMON))
                .allSatisfy(word -> assertThat(
                                PasswordRules.fault(word + " zeg ik", RUDOLF).isEmpty())
                        .as(word)
                        .isFalse())
                .allSatisfy(word -> assertThat(PasswordRules.fault(word + " riep ik toch", RUDOLF))
                        .as("%s in a sentence", word)
                        .isEmpty());
    }
}
