package org.bestand.desk.sign;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bestand.record.Account;
import org.bestand.record.AccountName;
import org.bestand.record.AccountOutcome;
import org.bestand.record.AccountToken;
import org.bestand.record.AccountTokens;
import org.bestand.record.Accounts;
import org.bestand.record.Act;
import org.bestand.record.Role;

/** What scripts sign in with, in the header {@code Authorization: Bearer}. They hold until they are taken back. For any number of threads. */
public final class ApiTokens {
    /** By which those who look for lost tokens can tell whose program they are of. */
    private static final String MARK = "bestand_";

    private static final Pattern HEADER = Pattern.compile("(?i:Bearer) +" + MARK + "([A-Za-z0-9_-]{43})");

    private final AccountTokens kept;
    private final InstantSource clock;
    private final RandomGenerator chance;

    /**
     * @param chance which cannot be guessed, of {@link java.security.SecureRandom} but in tests
     */
    public ApiTokens(Accounts accounts, InstantSource clock, RandomGenerator chance) {
        this.kept = accounts.tokens();
        this.clock = clock;
        this.chance = chance;
    }

    /** What came of asking for a token. */
    public sealed interface Made {
        /**
         * The token; it is shown now and never again.
         *
         * @param text what stands behind {@code Bearer}
         */
        record Token(String text) implements Made {
            /** Without its text: what is printed may be kept. */
            @Override
            public String toString() {
                return "Token";
            }
        }

        /** There is none. */
        enum No implements Made {
            /** No token can be called so. */
            NO_NAME,
            /** The owner has one of that name. */
            NAME_TAKEN,
            /** The owner may not do so much. */
            ABOVE_OWNER,
            /** The owner's account is switched off. */
            IS_OFF
        }
    }

    /**
     * Makes a token.
     *
     * @param called as its owner wrote it
     * @param role what the script may do: no more than its owner, whatever becomes of the owner's role later
     */
    public Made make(Account owner, String called, Role role) {
        Optional<AccountName> name = AccountName.of(called);
        if (name.isEmpty()) {
            return Made.No.NO_NAME;
        }
        if (!owner.role().covers(role)) {
            return Made.No.ABOVE_OWNER;
        }
        String secret = Secret.fresh(chance);
        Act act = new Act(owner.name().shown(), clock.instant());
        AccountOutcome outcome = kept.add(Secret.hash(secret), owner.name(), name.get(), role, act);
        return switch (outcome) {
            case DONE -> new Made.Token(MARK + secret);
            case NAME_TAKEN -> Made.No.NAME_TAKEN;
            default -> Made.No.IS_OFF;
        };
    }

    /** The tokens of somebody, by name; what they are made of is not known any more. */
    public List<AccountToken> of(AccountName owner) {
        return kept.of(owner);
    }

    /** Takes one back; false where there is none of that name. */
    public boolean revoke(AccountName owner, String called, String who) {
        return kept.revoke(owner, called, new Act(who, clock.instant()));
    }

    /** The token of a header {@code Authorization}; empty where it holds none, or one that was taken back or of somebody switched off. */
    public Optional<AccountToken> bearer(String header) {
        Matcher written = HEADER.matcher(header);
        return written.matches()
                ? kept.find(Secret.hash(written.group(1)))
                        .filter(token -> token.account().isOn())
                : Optional.empty();
    }
}
