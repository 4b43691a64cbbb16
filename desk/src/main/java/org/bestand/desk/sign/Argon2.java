package org.bestand.desk.sign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes of passwords by Argon2id (RFC 9106), in the text form of the PHC string format, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}:
 * what it cost stands in it, so that it can cost more later.
 */
final class Argon2 {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})"
                    + "\\$([A-Za-z0-9+/]{22,86})");

    private record Parts(Cost cost, byte[] salt, byte[] hash) {}

    private Argon2() {}

    /** The hash of a password, with a new salt. */
    static String hash(String password, Cost cost, RandomGenerator chance) {
        byte[] salt = new byte[SALT];
        chance.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.kibibytes() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$"
                + text.encodeToString(salt) + "$" + text.encodeToString(hash(password, cost, salt, HASH));
    }

    /** Whether a password has this hash. Takes the same time whichever byte differs; a text that is no such hash matches nothing. */
    static boolean matches(String password, String written) {
        return parts(written)
                .map(parts -> MessageDigest.isEqual(
                        parts.hash(), hash(password, parts.cost(), parts.salt(), parts.hash().length)))
                .orElse(false);
    }

    /** What a hash cost; empty for a text that is none. */
    static Optional<Cost> cost(String written) {
        return parts(written).map(Parts::cost);
    }

    private static Optional<Parts> parts(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            Cost cost = new Cost(
                    Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
            Base64.Decoder text = Base64.getDecoder();
            return Optional.of(new Parts(cost, text.decode(form.group(4)), text.decode(form.group(5))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] hash(String password, Cost cost, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        byte[] hash = new byte[length];
        generator.generateBytes(bytes, hash);
        Arrays.fill(bytes, (byte) 0);
        return hash;
    }
}
