package org.bestand.desk.sign;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.bestand.record.Account;
import org.bestand.record.AccountName;
import org.bestand.record.Accounts;
import org.bestand.record.Act;

/** Signing in by name and password, and changing the password. For any number of threads. */
public final class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final BackOff backOff;
    private final Sessions sessions;
    private final InstantSource clock;

    public SignIn(Accounts accounts, Passwords passwords, BackOff backOff, Sessions sessions, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.backOff = backOff;
        this.sessions = sessions;
        this.clock = clock;
    }

    private record Proven(Account account, String hash) {}

    /**
     * Lets somebody in.
     *
     * @param name as it was written
     * @param address of IPv4 or IPv6 from which the try comes
     */
    public Answer signIn(String name, String password, String address) {
        return proven(
                AccountName.of(name), password, address, proven -> welcome(proven.account(), kept(proven, password)));
    }

    /** Gives somebody who is signed in another password. All sessions of the account end; the answer holds a new one. */
    public Answer changePassword(Account account, String current, String next, String address) {
        Optional<PasswordFault> fault = PasswordRules.fault(next, account.name());
        if (fault.isPresent()) {
            return new Answer.Unfit(fault.get());
        }
        return proven(Optional.of(account.name()), current, address, proven -> {
            String hash = passwords.hash(next);
            Act act = new Act(account.name().shown(), clock.instant());
            boolean isChanged = accounts.changePassword(account.name(), proven.hash(), hash, act);
            return isChanged ? welcome(proven.account(), hash) : Answer.No.WRONG;
        });
    }

    /** Does something for whoever knows the password. */
    private Answer proven(Optional<AccountName> name, String password, String address, Function<Proven, Answer> work) {
        String key = name.map(AccountName::key).orElse("");
        Duration left = backOff.left(key, address);
        if (!left.isZero()) {
            return new Answer.Wait(left);
        }
        return passwords
                .inTurn(() -> {
                    // Once more: others of the same name or address may have failed while this one waited for its turn.
                    Duration meanwhile = backOff.left(key, address);
                    return meanwhile.isZero() ? tried(name, password, address, work) : new Answer.Wait(meanwhile);
                })
                .orElse(Answer.No.BUSY);
    }

    private Answer tried(Optional<AccountName> name, String password, String address, Function<Proven, Answer> work) {
        Optional<Proven> proven = PasswordRules.isTooLong(password) ? Optional.empty() : held(name, password);
        if (proven.isEmpty()) {
            backOff.failed(name.map(AccountName::key).orElse(""), address);
            return Answer.No.WRONG;
        }
        backOff.succeeded(proven.get().account().name().key(), address);
        return work.apply(proven.get());
    }

    private Optional<Proven> held(Optional<AccountName> name, String password) {
        Optional<String> hash = name.flatMap(accounts::password);
        if (!passwords.matches(password, hash)) {
            return Optional.empty();
        }
        return name.flatMap(accounts::find)
                .filter(Account::isOn)
                .map(account -> new Proven(account, hash.orElseThrow()));
    }

    /** The hash that is kept of a password from now on: made anew where the old one cost less than one does now. */
    private String kept(Proven proven, String password) {
        if (!passwords.isCheap(proven.hash())) {
            return proven.hash();
        }
        String dearer = passwords.hash(password);
        return accounts.rehash(proven.account().name(), proven.hash(), dearer) ? dearer : proven.hash();
    }

    private Answer welcome(Account account, String hash) {
        Optional<String> token = sessions.begin(account, hash);
        return token.isPresent() ? new Answer.In(token.get(), account) : Answer.No.WRONG;
    }
}
