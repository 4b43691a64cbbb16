package org.bestand.desk.sign;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Hashes passwords and holds them against hashes: a few at a time, since each takes 19 MiB and a core. For any number of threads. */
public final class Passwords {
    private static final int AT_A_TIME = 2;
    private static final long PATIENCE_SECONDS = 5;

    private final Cost cost;
    private final RandomGenerator chance;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final String decoy;

    /**
     * As dear as OWASP asks.
     *
     * @param chance which cannot be guessed, of {@link java.security.SecureRandom} but in tests
     */
    public Passwords(RandomGenerator chance) {
        this(chance, Cost.OF_OWASP);
    }

    Passwords(RandomGenerator chance, Cost cost) {
        this.cost = cost;
        this.chance = chance;
        this.decoy = Argon2.hash(Secret.fresh(chance), cost, chance);
    }

    /** The one way of writing the characters of a password, which differs between keyboards. */
    static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** Does work that hashes when its turn comes; empty where it does not come within five seconds. */
    <T> Optional<T> inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }

    String hash(String password) {
        return Argon2.hash(plain(password), cost, chance);
    }

    /**
     * Whether a password has this hash.
     *
     * @param hash empty where there is no account: that takes as long
     */
    boolean matches(String password, Optional<String> hash) {
        return Argon2.matches(plain(password), hash.orElse(decoy)) && hash.isPresent();
    }

    /** The hash that whoever has no account is held against; nobody knows its password. */
    String decoy() {
        return decoy;
    }

    /** Whether a hash cost less than one costs now. */
    boolean isCheap(String hash) {
        return Argon2.cost(hash).map(was -> was.isBelow(cost)).orElse(true);
    }
}
