package org.bestand.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Who may set a password once. An invitation is known by the SHA-256 of its token; a later one for the same name replaces it. */
public final class AccountInvitations {
    private final Accounts accounts;

    AccountInvitations(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Invites somebody to make an account, or to set another password for one.
     *
     * @param role of a new account; one that is there keeps its own
     * @return {@code DONE}, or {@code IS_OFF}
     */
    public AccountOutcome invite(String token, AccountName name, Role role, Instant until, Act act) {
        return accounts.writing(handle -> {
            Optional<Account> account = new AccountTable(handle).find(name);
            if (account.isPresent() && !account.get().isOn()) {
                return AccountOutcome.IS_OFF;
            }
            AccountName shown = account.map(Account::name).orElse(name);
            Role given = account.map(Account::role).orElse(role);
            handle.execute("DELETE FROM invitation WHERE name_key = ?", name.key());
            handle.execute(
                    "INSERT INTO invitation (name_key, name, role, token, inviter, until) VALUES (?, ?, ?, ?, ?, ?)",
                    name.key(),
                    shown.shown(),
                    given.name(),
                    token,
                    act.who(),
                    until.truncatedTo(ChronoUnit.SECONDS).toString());
            new AccountLog(handle).write(act, AccountAction.INVITED, shown, given.name());
            return AccountOutcome.DONE;
        });
    }

    /** The invitation of a token, whether it still holds or not. */
    public Optional<AccountInvitation> find(String token) {
        return accounts.reading(handle -> found(handle, token));
    }

    private static Optional<AccountInvitation> found(Handle handle, String token) {
        return read(handle.createQuery("SELECT * FROM invitation WHERE token = :token")
                        .bind("token", token))
                .stream()
                .findFirst();
    }

    /** All of them, by name. */
    public List<AccountInvitation> all() {
        return accounts.reading(handle -> read(handle.createQuery("SELECT * FROM invitation ORDER BY name_key")));
    }

    private static List<AccountInvitation> read(Query query) {
        return query.map((row, context) -> new AccountInvitation(
                        new AccountName(row.getString("name"), row.getString("name_key")),
                        Role.valueOf(row.getString("role")),
                        row.getString("inviter"),
                        Instant.parse(row.getString("until"))))
                .list();
    }

    /** Takes an invitation back; false where there is none. */
    public boolean revoke(AccountName name, Act act) {
        return accounts.writing(handle -> {
            boolean isGone = handle.execute("DELETE FROM invitation WHERE name_key = ?", name.key()) == 1;
            if (isGone) {
                new AccountLog(handle).write(act, AccountAction.INVITATION_REVOKED, name, "");
            }
            return isGone;
        });
    }

    /**
     * Uses an invitation up: makes the account, or gives it the password and ends its sessions.
     *
     * @param password its hash
     * @return empty where there is no such invitation any more, or it holds no longer
     */
    public Optional<Account> accept(String token, String password, Instant at) {
        return accounts.writing(handle -> {
            Optional<AccountInvitation> invitation = found(handle, token).filter(found -> at.isBefore(found.until()));
            invitation.ifPresent(accepted -> {
                handle.execute("DELETE FROM invitation WHERE token = ?", token);
                set(handle, accepted, password, new Act(accepted.name().shown(), at));
            });
            return invitation.flatMap(accepted -> new AccountTable(handle).find(accepted.name()));
        });
    }

    private static void set(Handle handle, AccountInvitation invitation, String password, Act act) {
        AccountTable table = new AccountTable(handle);
        AccountName name = invitation.name();
        boolean isNew = table.find(name).isEmpty();
        if (isNew) {
            table.add(name, invitation.role(), password, act.at());
        } else {
            table.password(name, password);
            table.endSessions(name);
        }
        AccountAction action = isNew ? AccountAction.CREATED : AccountAction.PASSWORD_RESET;
        new AccountLog(handle)
                .write(act, action, name, isNew ? invitation.role().name() : "");
    }
}
