package org.bestand.desk.sign;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bestand.record.Account;
import org.bestand.record.AccountSession;
import org.bestand.record.AccountSessions;
import org.bestand.record.Accounts;

/** Who is signed in: until twelve hours after the last thing asked for, and seven days in all. For any number of threads. */
public final class Sessions {
    /** How long one lasts in which nothing is asked for. */
    static final Duration IDLE = Duration.ofHours(12);

    /** How long one lasts in any case. */
    static final Duration ABSOLUTE = Duration.ofDays(7);

    /** What is asked for within so long after something else is not written down: a session may end so much earlier. */
    static final Duration GRAIN = Duration.ofMinutes(5);

    private final AccountSessions kept;
    private final InstantSource clock;
    private final RandomGenerator chance;

    /**
     * @param chance which cannot be guessed, of {@link java.security.SecureRandom} but in tests
     */
    public Sessions(Accounts accounts, InstantSource clock, RandomGenerator chance) {
        this.kept = accounts.sessions();
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * Begins one.
     *
     * @param hash that the password was held against
     * @return its token; empty where the account has another password meanwhile, or was switched off
     */
    Optional<String> begin(Account account, String hash) {
        Instant now = clock.instant();
        kept.forget(now.minus(IDLE), now.minus(ABSOLUTE));
        String token = Secret.fresh(chance);
        return kept.begin(Secret.hash(token), account.name(), hash, now) ? Optional.of(token) : Optional.empty();
    }

    /** Whose session this is the token of; empty where it is none, or of one that has ended. */
    public Optional<Account> owner(String token) {
        if (!Secret.isShaped(token)) {
            return Optional.empty();
        }
        String hash = Secret.hash(token);
        Instant now = clock.instant();
        Optional<AccountSession> session = kept.find(hash).filter(found -> holds(found, now));
        session.filter(found -> !now.isBefore(found.seen().plus(GRAIN))).ifPresent(found -> kept.touch(hash, now));
        return session.map(AccountSession::account);
    }

    private static boolean holds(AccountSession session, Instant now) {
        return session.account().isOn()
                && now.isBefore(session.seen().plus(IDLE))
                && now.isBefore(session.since().plus(ABSOLUTE));
    }

    /** Ends the session of a token; nothing where there is none. */
    public void end(String token) {
        if (Secret.isShaped(token)) {
            kept.signOut(Secret.hash(token), clock.instant());
        }
    }
}
