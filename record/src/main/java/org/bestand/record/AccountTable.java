package org.bestand.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table of accounts, with what ends when one changes. Works within its caller's transaction. */
final class AccountTable {
    private final Handle handle;

    AccountTable(Handle handle) {
        this.handle = handle;
    }

    Optional<Account> find(AccountName name) {
        return handle.createQuery("SELECT * FROM account WHERE name_key = :key")
                .bind("key", name.key())
                .map((row, context) -> account(row))
                .findOne();
    }

    List<Account> all() {
        return handle.createQuery("SELECT * FROM account ORDER BY name_key")
                .map((row, context) -> account(row))
                .list();
    }

    /** The account of a row; its name stands in the column that is called so. */
    static Account account(ResultSet row) throws SQLException {
        AccountName name = new AccountName(row.getString("name"), row.getString("name_key"));
        return new Account(
                name,
                Role.valueOf(row.getString("role")),
                row.getInt("is_on") == 1,
                Instant.parse(row.getString("since")));
    }

    Optional<String> password(AccountName name) {
        return handle.createQuery("SELECT password FROM account WHERE name_key = :key")
                .bind("key", name.key())
                .mapTo(String.class)
                .findOne();
    }

    void add(AccountName name, Role role, String password, Instant since) {
        handle.execute(
                "INSERT INTO account (name_key, name, role, password, is_on, since) VALUES (?, ?, ?, ?, 1, ?)",
                name.key(),
                name.shown(),
                role.name(),
                password,
                since.toString());
    }

    void password(AccountName name, String password) {
        handle.execute("UPDATE account SET password = ? WHERE name_key = ?", password, name.key());
    }

    void role(AccountName name, Role role) {
        handle.execute("UPDATE account SET role = ? WHERE name_key = ?", role.name(), name.key());
    }

    void isOn(AccountName name, boolean isOn) {
        handle.execute("UPDATE account SET is_on = ? WHERE name_key = ?", isOn ? 1 : 0, name.key());
    }

    /** Whether an account of an administrator may sign in, one left out. */
    boolean hasAdminBeside(String key) {
        return handle.createQuery(
                                "SELECT count(*) FROM account WHERE role = 'ADMIN' AND is_on = 1 AND name_key <> :key")
                        .bind("key", key)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    void endSessions(AccountName name) {
        handle.execute("DELETE FROM session WHERE account = ?", name.key());
    }

    /** Takes back whom somebody invited who may not do so any more. */
    void endInvitationsBy(AccountName name) {
        handle.execute("DELETE FROM invitation WHERE inviter = ?", name.shown());
    }

    /** Takes away all by which somebody could still get in. */
    void shut(AccountName name) {
        endSessions(name);
        endInvitationsBy(name);
        handle.execute("DELETE FROM api_token WHERE account = ?", name.key());
        handle.execute("DELETE FROM invitation WHERE name_key = ?", name.key());
    }
}
