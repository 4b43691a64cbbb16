package org.bestand.desk.sign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bestand.record.AccountName;

/**
 * What a password must be, in the spirit of NIST SP 800-63B: long, and none of those that are tried first. Which characters are in it is
 * nobody's business. Lengths are in code points of Unicode's form NFKC.
 */
public final class PasswordRules {
    /** The fewest characters. */
    public static final int LEAST = 12;

    /** The most. */
    public static final int MOST = 128;

    private static final int LEAST_CHARACTERS = 5;
    private static final int LEAST_BESIDE_WORD = 8;
    private static final int SHORTEST_NAME = 3;

    private static final List<String> COMMON = common();

    private PasswordRules() {}

    /** Why somebody of this name cannot have this password; empty where it is fit. */
    public static Optional<PasswordFault> fault(String password, AccountName name) {
        if (isTooLong(password)) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        String plain = Passwords.plain(password);
        if (length(plain) < LEAST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        String folded = AccountName.folded(plain);
        if (length(name.key()) >= SHORTEST_NAME && isMostly(folded, name.key())) {
            return Optional.of(PasswordFault.IS_THE_NAME);
        }
        return isCommon(folded) ? Optional.of(PasswordFault.TOO_COMMON) : Optional.empty();
    }

    /** Whether a text is longer than any password: then nothing need be worked out from it. */
    static boolean isTooLong(String password) {
        return password.length() > 8 * MOST || length(Passwords.plain(password)) > MOST;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether hardly anything stands beside a word, however often it is repeated. */
    private static boolean isMostly(String password, String word) {
        return password.contains(word) && length(password.replace(word, "")) < LEAST_BESIDE_WORD;
    }

    private static boolean isCommon(String password) {
        return password.codePoints().distinct().count() < LEAST_CHARACTERS
                || isRow(password)
                || COMMON.stream().anyMatch(word -> isMostly(password, word));
    }

    /** Whether nearly every character is the next of the one before, up or down. */
    private static boolean isRow(String password) {
        int[] characters = password.codePoints().toArray();
        int up = 0;
        int down = 0;
        for (int i = 1; i < characters.length; i++) {
            up += characters[i] == characters[i - 1] + 1 ? 1 : 0;
            down += characters[i] == characters[i - 1] - 1 ? 1 : 0;
        }
        return Math.max(up, down) * 4 >= (characters.length - 1) * 3;
    }

    /** The words of the list, in small letters. */
    static List<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
