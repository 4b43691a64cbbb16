package org.bestand.desk.sign;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.bestand.record.Accounts;
import org.bestand.record.Location;

/**
 * All by which people and scripts come in at one desk.
 *
 * @param accounts who may
 * @param sessions of browsers
 * @param tokens of scripts
 * @param signIn by name and password
 * @param invitations by links that hold once
 */
public record Door(Accounts accounts, Sessions sessions, ApiTokens tokens, SignIn signIn, Invitations invitations)
        implements AutoCloseable {

    /**
     * The door of a desk over a record.
     *
     * @param chance which cannot be guessed, of {@link java.security.SecureRandom} but in tests
     * @throws org.bestand.record.RecordException where the accounts of the record cannot be used
     */
    public static Door of(Location record, InstantSource clock, RandomGenerator chance) {
        Accounts accounts = Accounts.of(record);
        Passwords passwords = new Passwords(chance);
        Sessions sessions = new Sessions(accounts, clock, chance);
        return new Door(
                accounts,
                sessions,
                new ApiTokens(accounts, clock, chance),
                new SignIn(accounts, passwords, new BackOff(clock), sessions, clock),
                new Invitations(accounts, passwords, sessions, clock, chance));
    }

    @Override
    public void close() {
        accounts.close();
    }
}
