package org.bestand.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Who is signed in. A session is known by the SHA-256 of its token; how long it lasts is not decided here. */
public final class AccountSessions {
    private static final int LITTLE_PATIENCE_MS = 20;

    private final Accounts accounts;

    AccountSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Begins a session.
     *
     * @param seen the hash that the password was held against
     * @return false where the account has another password meanwhile, or was switched off: then there is none
     */
    public boolean begin(String token, AccountName name, String seen, Instant at) {
        Act act = new Act(name.shown(), at);
        return accounts.writing(handle -> {
            int rows = handle.execute(
                    "INSERT INTO session (token, account, since, seen)"
                            + " SELECT ?, name_key, ?, ? FROM account WHERE name_key = ? AND is_on = 1 AND password = ?",
                    token,
                    act.at().toString(),
                    act.at().toString(),
                    name.key(),
                    seen);
            if (rows == 1) {
                new AccountLog(handle).write(act, AccountAction.SIGNED_IN, name, "");
            }
            return rows == 1;
        });
    }

    /** The session of a token. */
    public Optional<AccountSession> find(String token) {
        return accounts.reading(
                handle -> handle.createQuery("SELECT account.*, session.since AS begun, session.seen FROM session"
                                + " JOIN account ON account.name_key = session.account WHERE session.token = :token")
                        .bind("token", token)
                        .map((row, context) -> new AccountSession(
                                AccountTable.account(row),
                                Instant.parse(row.getString("begun")),
                                Instant.parse(row.getString("seen"))))
                        .findOne());
    }

    /**
     * Takes down that something was asked for, if that can be done at once: whoever reads does not wait for who writes.
     *
     * @return whether it was taken down
     */
    public boolean touch(String token, Instant at) {
        String seen = at.truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            return accounts.writing(
                    LITTLE_PATIENCE_MS,
                    handle -> handle.execute("UPDATE session SET seen = ? WHERE token = ?", seen, token) == 1);
        } catch (RecordException e) {
            return false; // in use, or its disk is full: the session ends earlier at the worst
        }
    }

    /** Ends a session because its owner signs out; nothing where there is none. */
    public void signOut(String token, Instant at) {
        find(token)
                .ifPresent(session -> accounts.writing(handle -> {
                    int rows = handle.execute("DELETE FROM session WHERE token = ?", token);
                    AccountName name = session.account().name();
                    if (rows == 1) {
                        new AccountLog(handle).write(new Act(name.shown(), at), AccountAction.SIGNED_OUT, name, "");
                    }
                    return rows;
                }));
    }

    /** Forgets the sessions that were last seen at one moment or before, or began at another or before. */
    public void forget(Instant seen, Instant since) {
        accounts.writing(handle -> handle.execute(
                "DELETE FROM session WHERE seen <= ? OR since <= ?",
                seen.truncatedTo(ChronoUnit.SECONDS).toString(),
                since.truncatedTo(ChronoUnit.SECONDS).toString()));
    }
}
