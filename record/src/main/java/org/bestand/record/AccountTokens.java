package org.bestand.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** What scripts sign in with, known by its SHA-256. */
public final class AccountTokens {
    private static final String ALL = "SELECT account.*, api_token.name AS called, api_token.role AS made_for,"
            + " api_token.since AS made FROM api_token JOIN account ON account.name_key = api_token.account ";

    private final Accounts accounts;

    AccountTokens(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Takes a token down.
     *
     * @param role at most that of the owner is given
     * @return {@code DONE}, or why not
     */
    public AccountOutcome add(String token, AccountName owner, AccountName called, Role role, Act act) {
        return accounts.writing(handle -> {
            Optional<Account> account = new AccountTable(handle).find(owner);
            if (account.isEmpty()) {
                return AccountOutcome.NO_SUCH_ACCOUNT;
            }
            if (!account.get().isOn()) {
                return AccountOutcome.IS_OFF;
            }
            List<AccountToken> others = read(
                    handle.createQuery(ALL + "WHERE api_token.account = :key").bind("key", owner.key()));
            if (others.stream().anyMatch(other -> other.name().equals(called.shown()))) {
                return AccountOutcome.NAME_TAKEN;
            }
            handle.execute(
                    "INSERT INTO api_token (token, account, name, role, since) VALUES (?, ?, ?, ?, ?)",
                    token,
                    owner.key(),
                    called.shown(),
                    role.atMost(account.get().role()).name(),
                    act.at().toString());
            new AccountLog(handle)
                    .write(act, AccountAction.TOKEN_MADE, account.get().name(), called.shown());
            return AccountOutcome.DONE;
        });
    }

    /** The token with this hash. */
    public Optional<AccountToken> find(String token) {
        return accounts
                .reading(handle -> read(handle.createQuery(ALL + "WHERE api_token.token = :token")
                        .bind("token", token)))
                .stream()
                .findFirst();
    }

    /** All of an account, by name. */
    public List<AccountToken> of(AccountName owner) {
        return accounts.reading(
                handle -> read(handle.createQuery(ALL + "WHERE api_token.account = :key ORDER BY api_token.name")
                        .bind("key", owner.key())));
    }

    private static List<AccountToken> read(Query query) {
        return query.map((row, context) -> new AccountToken(
                        AccountTable.account(row),
                        row.getString("called"),
                        Role.valueOf(row.getString("made_for")),
                        Instant.parse(row.getString("made"))))
                .list();
    }

    /** Takes a token back; false where there is none of that name. */
    public boolean revoke(AccountName owner, String called, Act act) {
        return accounts.writing(handle -> {
            boolean isGone =
                    handle.execute("DELETE FROM api_token WHERE account = ? AND name = ?", owner.key(), called) == 1;
            if (isGone) {
                new AccountLog(handle).write(act, AccountAction.TOKEN_REVOKED, owner, called);
            }
            return isGone;
        });
    }
}
