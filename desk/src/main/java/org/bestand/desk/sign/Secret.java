package org.bestand.desk.sign;

import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.bestand.model.Digests;

/** Tokens by which a browser, a link or a script is known: 256 bits of chance, as 43 characters that may stand in an address. */
final class Secret {
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private Secret() {}

    /** A new one. */
    static String fresh(RandomGenerator chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether a foreign text can be one, so that no work is done on another. */
    static boolean isShaped(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** All of it that is kept. It needs neither salt nor a slow hash: nobody can try out 2^256. */
    static String hash(String secret) {
        return Digests.of(secret);
    }
}
