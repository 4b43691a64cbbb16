package org.bestand.record;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table of what was done to accounts; nothing is ever changed in it. Works within its caller's transaction. */
final class AccountLog {
    private final Handle handle;

    AccountLog(Handle handle) {
        this.handle = handle;
    }

    /** Writes an entry; an account stands in it by the name that it was made with, however it is written now. */
    void write(Act act, AccountAction action, AccountName account, String detail) {
        handle.execute(
                "INSERT INTO account_log (seq, at, who, action, account, detail)"
                        + " VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM account_log), ?, ?, ?,"
                        + " coalesce((SELECT name FROM account WHERE name_key = ?), ?), ?)",
                act.at().toString(),
                act.who(),
                action.name(),
                account.key(),
                account.shown(),
                detail);
    }

    /** Entries before one, the last first. */
    List<AccountEntry> before(long number, int most) {
        return handle.createQuery("SELECT * FROM account_log WHERE seq < :number ORDER BY seq DESC LIMIT :most")
                .bind("number", number)
                .bind("most", most)
                .map((row, context) -> new AccountEntry(
                        row.getLong("seq"),
                        Instant.parse(row.getString("at")),
                        row.getString("who"),
                        AccountAction.valueOf(row.getString("action")),
                        row.getString("account"),
                        row.getString("detail")))
                .list();
    }
}
