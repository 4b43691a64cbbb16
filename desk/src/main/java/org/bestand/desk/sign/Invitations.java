package org.bestand.desk.sign;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bestand.record.Account;
import org.bestand.record.AccountInvitation;
import org.bestand.record.AccountInvitations;
import org.bestand.record.AccountName;
import org.bestand.record.AccountOutcome;
import org.bestand.record.Accounts;
import org.bestand.record.Act;
import org.bestand.record.Role;

/**
 * Links by which somebody sets a password, once and within a day: for the first administrator, who finds it on the terminal, for further people,
 * and for those who forgot theirs. For any number of threads.
 */
public final class Invitations {
    /** How long a link holds. */
    static final Duration LIFE = Duration.ofHours(24);

    private final Accounts accounts;
    private final AccountInvitations kept;
    private final Passwords passwords;
    private final Sessions sessions;
    private final InstantSource clock;
    private final RandomGenerator chance;

    /**
     * @param chance which cannot be guessed, of {@link java.security.SecureRandom} but in tests
     */
    public Invitations(
            Accounts accounts, Passwords passwords, Sessions sessions, InstantSource clock, RandomGenerator chance) {
        this.accounts = accounts;
        this.kept = accounts.invitations();
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
        this.chance = chance;
    }

    /** What came of inviting somebody. */
    public sealed interface Invited {
        /**
         * The token for the link; it is shown now and never again.
         *
         * @param token 43 characters that may stand in an address
         * @param until from when it does not hold any more
         */
        record Link(String token, Instant until) implements Invited {
            /** Without the token: what is printed may be kept. */
            @Override
            public String toString() {
                return "Link[" + until + "]";
            }
        }

        /** There is no link. */
        enum No implements Invited {
            /** Nobody can be called so. */
            NO_NAME,
            /** The account is switched off. */
            IS_OFF
        }
    }

    /**
     * Invites the first administrator.
     *
     * @param name as it was written
     * @param who stands in the log as who did it
     * @return empty where an administrator can sign in: then whoever reads the terminal is not to become another
     */
    public Optional<Invited> first(String name, String who) {
        return accounts.isAdministered() ? Optional.empty() : Optional.of(invite(name, Role.ADMIN, who));
    }

    /**
     * Invites somebody to make an account, or to set another password for the one that bears the name. A former link of that name holds no more.
     *
     * @param name as it was written
     * @param role of a new account; one that is there keeps its own
     * @param who invites
     */
    public Invited invite(String name, Role role, String who) {
        Optional<AccountName> called = AccountName.of(name);
        if (called.isEmpty()) {
            return Invited.No.NO_NAME;
        }
        String token = Secret.fresh(chance);
        Act act = new Act(who, clock.instant());
        Instant until = act.at().plus(LIFE);
        AccountOutcome outcome = kept.invite(Secret.hash(token), called.get(), role, until, act);
        return outcome == AccountOutcome.DONE ? new Invited.Link(token, until) : Invited.No.IS_OFF;
    }

    /** Whom a link is for; empty where it holds no more. */
    public Optional<AccountInvitation> open(String token) {
        if (!Secret.isShaped(token)) {
            return Optional.empty();
        }
        return kept.find(Secret.hash(token)).filter(this::holds);
    }

    private boolean holds(AccountInvitation invitation) {
        return clock.instant().isBefore(invitation.until());
    }

    /** Those that hold, by name. */
    public List<AccountInvitation> all() {
        return kept.all().stream().filter(this::holds).toList();
    }

    /** Takes one back; false where there is none. */
    public boolean revoke(AccountName name, String who) {
        return kept.revoke(name, new Act(who, clock.instant()));
    }

    /** Uses a link up: makes the account, or gives it the password and ends its sessions; whoever did it is signed in. */
    public Answer accept(String token, String password) {
        Optional<AccountInvitation> invitation = open(token);
        if (invitation.isEmpty()) {
            return Answer.No.LINK_IS_OVER;
        }
        Optional<PasswordFault> fault =
                PasswordRules.fault(password, invitation.get().name());
        if (fault.isPresent()) {
            return new Answer.Unfit(fault.get());
        }
        return passwords.inTurn(() -> accepted(token, password)).orElse(Answer.No.BUSY);
    }

    private Answer accepted(String token, String password) {
        String hash = passwords.hash(password);
        Optional<Account> account = kept.accept(Secret.hash(token), hash, clock.instant());
        Optional<String> session = account.flatMap(owner -> sessions.begin(owner, hash));
        return session.isPresent() ? new Answer.In(session.get(), account.get()) : Answer.No.LINK_IS_OVER;
    }
}
