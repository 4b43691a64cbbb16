package org.bestand.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Who may sign in, kept beside the record and no part of its content: neither history nor releases nor exports tell of it, save by the names of
 * those who decided. Holds hashes of passwords and tokens alone, and judges none. For any number of threads; every call is one transaction;
 * each throws {@link RecordException} where the database fails it, and has then changed nothing.
 */
public final class Accounts implements AutoCloseable {
    private static final int CONNECTIONS = 2;

    private final Location location;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Accounts(Location location, HikariDataSource pool) {
        this.location = location;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens the accounts of a record; the record is begun where there is none.
     *
     * @throws RecordException also where it may only be read: signing in writes
     */
    public static Accounts of(Location location) {
        if (location.isReadOnly()) {
            throw new RecordException("the record " + location
                    + " may only be read, and signing in writes; copy it to where it may be" + " written");
        }
        return Failures.told(location, () -> {
            Jdbi.create(location.source()).useHandle(handle -> new Schema(location, handle).bringUp());
            return new Accounts(location, pool(location));
        });
    }

    private static HikariDataSource pool(Location location) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("accounts");
        config.setDataSource(location.source());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(location.patience());
        return new HikariDataSource(config);
    }

    /** The account of a name, whether it is switched on or off. */
    public Optional<Account> find(AccountName name) {
        return reading(handle -> new AccountTable(handle).find(name));
    }

    /** All accounts, by name. */
    public List<Account> all() {
        return reading(handle -> new AccountTable(handle).all());
    }

    /** Whether an administrator can sign in. */
    public boolean isAdministered() {
        return reading(handle -> new AccountTable(handle).hasAdminBeside(""));
    }

    /** The hash of the password of an account. */
    public Optional<String> password(AccountName name) {
        return reading(handle -> new AccountTable(handle).password(name));
    }

    /**
     * Replaces a hash by another of the same password; whoever is signed in stays so.
     *
     * @param seen the hash that the password was held against; where it has changed since, all stays as it is
     */
    public boolean rehash(AccountName name, String seen, String next) {
        return writing(handle -> replaced(new AccountTable(handle), name, seen, next));
    }

    /**
     * Gives an account another password, and ends its sessions.
     *
     * @param seen the hash that the former password was held against; where it has changed since, all stays as it is
     */
    public boolean changePassword(AccountName name, String seen, String next, Act act) {
        return writing(handle -> {
            AccountTable accounts = new AccountTable(handle);
            boolean isReplaced = replaced(accounts, name, seen, next);
            if (isReplaced) {
                accounts.endSessions(name);
                new AccountLog(handle).write(act, AccountAction.PASSWORD_CHANGED, name, "");
            }
            return isReplaced;
        });
    }

    private static boolean replaced(AccountTable accounts, AccountName name, String seen, String next) {
        boolean isSame = accounts.password(name).filter(seen::equals).isPresent();
        if (isSame) {
            accounts.password(name, next);
        }
        return isSame;
    }

    /** Gives an account another role; ends its sessions, and whom it invited is invited no longer. */
    public AccountOutcome giveRole(AccountName name, Role role, Act act) {
        return changing(name, account -> account.role() == role, role != Role.ADMIN, (accounts, log) -> {
            accounts.role(name, role);
            accounts.endSessions(name);
            accounts.endInvitationsBy(name);
            log.write(act, AccountAction.ROLE_CHANGED, name, role.name());
        });
    }

    /** Switches an account off: ends its sessions; its tokens, what invites to it and whom it invited are taken back. */
    public AccountOutcome switchOff(AccountName name, Act act) {
        return changing(name, account -> !account.isOn(), true, (accounts, log) -> {
            accounts.isOn(name, false);
            accounts.shut(name);
            log.write(act, AccountAction.SWITCHED_OFF, name, "");
        });
    }

    /** Switches an account on again, with the password that it had. */
    public AccountOutcome switchOn(AccountName name, Act act) {
        return changing(name, Account::isOn, false, (accounts, log) -> {
            accounts.isOn(name, true);
            log.write(act, AccountAction.SWITCHED_ON, name, "");
        });
    }

    private interface Change {
        void make(AccountTable accounts, AccountLog log);
    }

    private AccountOutcome changing(
            AccountName name, Function<Account, Boolean> isSo, boolean endsAdmin, Change change) {
        return writing(handle -> {
            AccountTable accounts = new AccountTable(handle);
            Optional<Account> account = accounts.find(name);
            if (account.isEmpty()) {
                return AccountOutcome.NO_SUCH_ACCOUNT;
            }
            if (isSo.apply(account.get())) {
                return AccountOutcome.ALREADY_SO;
            }
            boolean isAdmin = account.get().isOn() && account.get().role() == Role.ADMIN;
            if (endsAdmin && isAdmin && !accounts.hasAdminBeside(name.key())) {
                return AccountOutcome.LAST_ADMIN;
            }
            change.make(accounts, new AccountLog(handle));
            return AccountOutcome.DONE;
        });
    }

    /**
     * What was done to accounts, the last first.
     *
     * @param before number of an entry; only those before it
     * @param most how many at most
     */
    public List<AccountEntry> log(long before, int most) {
        return reading(handle -> new AccountLog(handle).before(before, most));
    }

    /** Who is signed in. */
    public AccountSessions sessions() {
        return new AccountSessions(this);
    }

    /** Who may set a password. */
    public AccountInvitations invitations() {
        return new AccountInvitations(this);
    }

    /** What scripts sign in with. */
    public AccountTokens tokens() {
        return new AccountTokens(this);
    }

    <T> T reading(Function<Handle, T> work) {
        return Failures.told(location, () -> jdbi.withHandle(work::apply));
    }

    <T> T writing(Function<Handle, T> work) {
        return writing(location.patience(), work);
    }

    /** A transaction that waits no longer for others than so many milliseconds. */
    <T> T writing(int patience, Function<Handle, T> work) {
        return Failures.told(location, () -> location.writeAccounts(jdbi, patience, work));
    }

    @Override
    public void close() {
        pool.close();
    }
}
