package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.record.Database.execute;
import static org.bestand.record.Database.one;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts beside the record. */
@ParameterizedClass
@EnumSource(Database.class)
class AccountsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Act MICHAEL = new Act("Michael", NOON);
    private static final String HASH = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$hash";

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private Location place;
    private Accounts accounts;

    private static AccountName name(String written) {
        return AccountName.of(written).orElseThrow();
    }

    /** A digest of 64 digits. */
    private static String digest(int number) {
        return String.format(java.util.Locale.ROOT, "%064x", number);
    }

    @BeforeEach
    void open() {
        place = Location.of(database.empty(folder));
        accounts = Accounts.of(place);
    }

    @AfterEach
    void nothingOfItIsInTheRecord() {
        accounts.close();
        try (Record record = Record.open(place)) {
            assertThat(record.history()).isEmpty();
            assertThat(record.check()).isEmpty();
        }
    }

    private Account make(String written, Role role) {
        String token = digest(written.hashCode() & 0xffff);
        assertThat(accounts.invitations().invite(token, name(written), role, NOON.plusSeconds(9), MICHAEL))
                .isEqualTo(AccountOutcome.DONE);
        return accounts.invitations().accept(token, HASH, NOON).orElseThrow();
    }

    private List<String> log() {
        return accounts.log(Long.MAX_VALUE, 100).stream()
                .map(entry -> entry.who() + " " + entry.action() + " " + entry.account() + " " + entry.detail())
                .map(String::strip)
                .toList();
    }

    @Test
    void anAccountIsFoundByItsNameInAnyCase() {
        assertThat(accounts.isAdministered()).isFalse();
        Account rudolf = make("Rudolf", Role.ADMIN);
        assertThat(rudolf).isEqualTo(new Account(name("Rudolf"), Role.ADMIN, true, NOON));
        assertThat(accounts.find(name("RUDOLF"))).contains(rudolf);
        assertThat(accounts.password(name("rudolf"))).contains(HASH);
        assertThat(accounts.find(name("Rupert"))).isEmpty();
        assertThat(accounts.password(name("Rupert"))).isEmpty();
        assertThat(accounts.isAdministered()).isTrue();
        make("Anna", Role.READER);
        assertThat(accounts.all()).extracting(account -> account.name().shown()).containsExactly("Anna", "Rudolf");
    }

    @Test
    void aSecondAccountOfTheNameIsNeverMade() throws SQLException {
        make("Rudolf", Role.CODER);
        Account again = make("RUDOLF", Role.ADMIN); // which is a link for another password
        assertThat(again.name().shown()).isEqualTo("Rudolf");
        assertThat(again.role()).isEqualTo(Role.CODER);
        assertThat(one(place, "SELECT count(*) FROM account")).isEqualTo(1);
        assertThatThrownBy(() -> execute(
                        place,
                        "INSERT INTO account (name_key, name, role, password, is_on, since)"
                                + " SELECT name_key, name, role, password, is_on, since FROM account"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aPasswordIsReplacedOnlyWhereItIsStillTheOneSeen() {
        AccountName rudolf = make("Rudolf", Role.CODER).name();
        assertThat(accounts.sessions().begin(digest(1), rudolf, HASH, NOON)).isTrue();
        assertThat(accounts.rehash(rudolf, HASH + "x", HASH + "y")).isFalse();
        assertThat(accounts.rehash(rudolf, HASH, HASH + "y")).isTrue();
        assertThat(accounts.sessions().find(digest(1)))
                .as("still the same password")
                .isPresent();
        Act act = new Act("Rudolf", NOON);
        assertThat(accounts.changePassword(rudolf, HASH, HASH + "z", act)).isFalse();
        assertThat(accounts.password(rudolf)).contains(HASH + "y");
        assertThat(accounts.sessions().find(digest(1))).isPresent();
        assertThat(accounts.changePassword(rudolf, HASH + "y", HASH + "z", act)).isTrue();
        assertThat(accounts.password(rudolf)).contains(HASH + "z");
        assertThat(accounts.sessions().find(digest(1))).isEmpty();
        assertThat(accounts.sessions().begin(digest(2), rudolf, HASH + "y", NOON))
                .as("who was let in by the former password a moment ago")
                .isFalse();
        assertThat(log()).startsWith("Rudolf PASSWORD_CHANGED Rudolf");
    }

    @Test
    void anotherRoleEndsTheSessionsOfThatAccountAlone() {
        AccountName rudolf = make("Rudolf", Role.CODER).name();
        AccountName anna = make("Anna", Role.ADMIN).name();
        accounts.sessions().begin(digest(1), rudolf, HASH, NOON);
        accounts.sessions().begin(digest(2), anna, HASH, NOON);
        assertThat(accounts.giveRole(rudolf, Role.CODER, MICHAEL)).isEqualTo(AccountOutcome.ALREADY_SO);
        assertThat(accounts.sessions().find(digest(1))).isPresent();
        assertThat(accounts.giveRole(name("RUDOLF"), Role.REVIEWER, MICHAEL)).isEqualTo(AccountOutcome.DONE);
        assertThat(accounts.find(rudolf).orElseThrow().role()).isEqualTo(Role.REVIEWER);
        assertThat(accounts.sessions().find(digest(1))).isEmpty();
        assertThat(accounts.sessions().find(digest(2))).isPresent();
        assertThat(accounts.giveRole(name("Rupert"), Role.READER, MICHAEL)).isEqualTo(AccountOutcome.NO_SUCH_ACCOUNT);
        assertThat(log())
                .startsWith("Michael ROLE_CHANGED Rudolf REVIEWER")
                .filteredOn(line -> line.contains("ROLE"))
                .hasSize(1);
    }

    @Test
    void anAccountThatIsSwitchedOffHasNothingLeft() {
        AccountName rudolf = make("Rudolf", Role.ADMIN).name();
        make("Anna", Role.ADMIN);
        accounts.sessions().begin(digest(1), rudolf, HASH, NOON);
        accounts.tokens().add(digest(2), rudolf, name("script"), Role.READER, MICHAEL);
        accounts.invitations().invite(digest(3), rudolf, Role.CODER, NOON.plusSeconds(9), MICHAEL);
        accounts.invitations()
                .invite(digest(4), name("Rupert"), Role.ADMIN, NOON.plusSeconds(9), new Act("Rudolf", NOON));
        assertThat(accounts.switchOff(rudolf, MICHAEL)).isEqualTo(AccountOutcome.DONE);
        assertThat(accounts.switchOff(rudolf, MICHAEL)).isEqualTo(AccountOutcome.ALREADY_SO);
        assertThat(accounts.sessions().find(digest(1))).isEmpty();
        assertThat(accounts.tokens().find(digest(2))).isEmpty();
        assertThat(accounts.invitations().accept(digest(3), HASH, NOON)).isEmpty();
        assertThat(accounts.invitations().accept(digest(4), HASH, NOON))
                .as("whom it invited")
                .isEmpty();
        assertThat(accounts.sessions().begin(digest(5), rudolf, HASH, NOON)).isFalse();
        assertThat(accounts.tokens().add(digest(6), rudolf, name("x"), Role.READER, MICHAEL))
                .isEqualTo(AccountOutcome.IS_OFF);
        assertThat(accounts.invitations().invite(digest(7), rudolf, Role.CODER, NOON.plusSeconds(9), MICHAEL))
                .isEqualTo(AccountOutcome.IS_OFF);
        assertThat(accounts.switchOn(rudolf, MICHAEL)).isEqualTo(AccountOutcome.DONE);
        assertThat(accounts.tokens().find(digest(2))).isEmpty();
        assertThat(accounts.sessions().begin(digest(5), rudolf, HASH, NOON)).isTrue();
        assertThat(accounts.switchOn(name("Rupert"), MICHAEL)).isEqualTo(AccountOutcome.NO_SUCH_ACCOUNT);
    }

    @Test
    void theLastAdministratorStays() {
        AccountName rudolf = make("Rudolf", Role.ADMIN).name();
        AccountName anna = make("Anna", Role.CODER).name();
        assertThat(accounts.giveRole(rudolf, Role.REVIEWER, MICHAEL)).isEqualTo(AccountOutcome.LAST_ADMIN);
        assertThat(accounts.switchOff(rudolf, MICHAEL)).isEqualTo(AccountOutcome.LAST_ADMIN);
        assertThat(accounts.find(rudolf).orElseThrow().isOn()).isTrue();
        accounts.giveRole(anna, Role.ADMIN, MICHAEL);
        assertThat(accounts.switchOff(rudolf, MICHAEL)).isEqualTo(AccountOutcome.DONE);
        assertThat(accounts.giveRole(anna, Role.CODER, MICHAEL))
                .as("one who is switched off is none")
                .isEqualTo(AccountOutcome.LAST_ADMIN);
        assertThat(accounts.giveRole(rudolf, Role.CODER, MICHAEL)).isEqualTo(AccountOutcome.DONE);
        assertThat(accounts.isAdministered()).isTrue();
    }

    @Test
    void anInvitationHoldsOnceUntilItsEndAndUntilTheNext() {
        AccountInvitations invitations = accounts.invitations();
        Instant until = NOON.plusSeconds(60);
        invitations.invite(digest(1), name("Flavia"), Role.CODER, until, MICHAEL);
        assertThat(invitations.find(digest(1)))
                .contains(new AccountInvitation(name("Flavia"), Role.CODER, "Michael", until));
        assertThat(accounts.find(name("Flavia"))).as("not before she accepts").isEmpty();
        invitations.invite(digest(2), name("FLAVIA"), Role.REVIEWER, until, MICHAEL);
        assertThat(invitations.accept(digest(1), HASH, NOON)).as("replaced").isEmpty();
        assertThat(invitations.accept(digest(2), HASH, until)).as("over").isEmpty();
        assertThat(invitations.accept(digest(2), HASH, until.minusSeconds(1)))
                .get()
                .extracting(Account::role)
                .isEqualTo(Role.REVIEWER);
        assertThat(invitations.accept(digest(2), HASH + "x", NOON)).as("used").isEmpty();
        assertThat(invitations.all()).isEmpty();
        invitations.invite(digest(3), name("Rupert"), Role.READER, until, MICHAEL);
        assertThat(invitations.all()).hasSize(1);
        assertThat(invitations.revoke(name("Rupert"), MICHAEL)).isTrue();
        assertThat(invitations.revoke(name("Rupert"), MICHAEL)).isFalse();
        assertThat(invitations.accept(digest(3), HASH, NOON)).as("revoked").isEmpty();
        assertThat(log())
                .containsExactly(
                        "Michael INVITATION_REVOKED Rupert",
                        "Michael INVITED Rupert READER",
                        "FLAVIA CREATED FLAVIA REVIEWER",
                        "Michael INVITED FLAVIA REVIEWER",
                        "Michael INVITED Flavia CODER");
    }

    @Test
    void anotherPasswordByALinkEndsTheSessionsAndKeepsTheRole() {
        AccountName rudolf = make("Rudolf", Role.CODER).name();
        accounts.sessions().begin(digest(1), rudolf, HASH, NOON);
        accounts.invitations().invite(digest(2), rudolf, Role.ADMIN, NOON.plusSeconds(9), MICHAEL);
        assertThat(accounts.sessions().find(digest(1)))
                .as("until the link is used")
                .isPresent();
        assertThat(accounts.invitations().accept(digest(2), HASH + "x", NOON))
                .get()
                .extracting(Account::role)
                .isEqualTo(Role.CODER);
        assertThat(accounts.sessions().find(digest(1))).isEmpty();
        assertThat(accounts.password(rudolf)).contains(HASH + "x");
        assertThat(log()).startsWith("Rudolf PASSWORD_RESET Rudolf", "Michael INVITED Rudolf CODER");
    }

    @Test
    void aTokenDoesNoMoreThanItsOwner() {
        AccountName rudolf = make("Rudolf", Role.REVIEWER).name();
        AccountTokens tokens = accounts.tokens();
        assertThat(tokens.add(digest(1), rudolf, name("nightly"), Role.ADMIN, MICHAEL))
                .isEqualTo(AccountOutcome.DONE);
        assertThat(tokens.find(digest(1)).orElseThrow().role()).isEqualTo(Role.REVIEWER);
        assertThat(tokens.add(digest(2), rudolf, name("map"), Role.READER, MICHAEL))
                .isEqualTo(AccountOutcome.DONE);
        assertThat(tokens.add(digest(3), rudolf, name("map"), Role.READER, MICHAEL))
                .isEqualTo(AccountOutcome.NAME_TAKEN);
        assertThat(tokens.add(digest(3), name("Rupert"), name("map"), Role.READER, MICHAEL))
                .isEqualTo(AccountOutcome.NO_SUCH_ACCOUNT);
        accounts.giveRole(rudolf, Role.CODER, MICHAEL);
        assertThat(tokens.of(rudolf)).extracting(AccountToken::name).containsExactly("map", "nightly");
        assertThat(tokens.of(rudolf)).extracting(AccountToken::allowed).containsExactly(Role.READER, Role.CODER);
        assertThat(tokens.revoke(rudolf, "map", MICHAEL)).isTrue();
        assertThat(tokens.revoke(rudolf, "map", MICHAEL)).isFalse();
        assertThat(tokens.find(digest(2))).isEmpty();
        assertThat(tokens.find(digest(1))).isPresent();
        assertThat(log()).startsWith("Michael TOKEN_REVOKED Rudolf map");
    }

    @Test
    void sessionsAreForgottenBySightAndByAge() {
        AccountName rudolf = make("Rudolf", Role.REVIEWER).name();
        AccountSessions sessions = accounts.sessions();
        for (int i = 1; i <= 3; i++) {
            assertThat(sessions.begin(digest(i), rudolf, HASH, NOON.plus(Duration.ofHours(i))))
                    .isTrue();
        }
        assertThat(sessions.touch(digest(1), NOON.plus(Duration.ofHours(9)))).isTrue();
        assertThat(sessions.touch(digest(9), NOON)).as("none").isFalse();
        assertThat(sessions.find(digest(1)).orElseThrow().seen()).isEqualTo(NOON.plus(Duration.ofHours(9)));
        assertThat(sessions.find(digest(1)).orElseThrow().since()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        sessions.forget(NOON.plus(Duration.ofHours(2)), NOON);
        assertThat(sessions.find(digest(2))).as("seen at two").isEmpty();
        assertThat(sessions.find(digest(3))).isPresent();
        sessions.forget(NOON, NOON.plus(Duration.ofHours(1)));
        assertThat(sessions.find(digest(1))).as("begun at one").isEmpty();
        sessions.signOut(digest(3), NOON);
        sessions.signOut(digest(3), NOON);
        assertThat(sessions.find(digest(3))).isEmpty();
        assertThat(log()).filteredOn(line -> line.contains("SIGNED_OUT")).hasSize(1);
    }

    @Test
    void manyAtATimeNumberNothingTwiceAndUseALinkOnce() throws Exception {
        AccountName rudolf = make("Rudolf", Role.REVIEWER).name();
        accounts.invitations().invite(digest(999), name("Flavia"), Role.CODER, NOON.plusSeconds(9), MICHAEL);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            List<Future<Boolean>> accepted = new ArrayList<>();
            IntStream.range(1000, 1040)
                    .forEach(i -> all.add(
                            threads.submit(() -> assertThat(accounts.sessions().begin(digest(i), rudolf, HASH, NOON))
                                    .isTrue())));
            for (int i = 0; i < 8; i++) {
                accepted.add(threads.submit(() ->
                        accounts.invitations().accept(digest(999), HASH, NOON).isPresent()));
            }
            for (Future<?> one : all) {
                one.get();
            }
            int times = 0;
            for (Future<Boolean> one : accepted) {
                times += one.get() ? 1 : 0;
            }
            assertThat(times).isEqualTo(1);
        }
        List<AccountEntry> log = accounts.log(Long.MAX_VALUE, 1000);
        assertThat(log).hasSize(44);
        assertThat(log)
                .extracting(AccountEntry::number)
                .doesNotHaveDuplicates()
                .startsWith(44L)
                .endsWith(1L);
        assertThat(accounts.log(3, 1)).extracting(AccountEntry::number).containsExactly(2L);
    }

    @Test
    void whoReadsDoesNotWaitForWhoWrites() throws SQLException {
        AccountName rudolf = make("Rudolf", Role.REVIEWER).name();
        accounts.sessions().begin(digest(1), rudolf, HASH, NOON);
        accounts.close();
        try (Accounts hasty = Accounts.of(place.waiting(300));
                Connection other = place.source().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute(database.beginWriting());
            assertThat(hasty.sessions().find(digest(1))).isPresent();
            assertThat(hasty.sessions().touch(digest(1), NOON.plusSeconds(1)))
                    .as("a server has more writers than one")
                    .isEqualTo(database == Database.POSTGRESQL);
            if (database == Database.SQLITE) {
                assertThatThrownBy(() -> hasty.switchOff(rudolf, MICHAEL))
                        .isInstanceOf(RecordException.class)
                        .hasMessageContaining("in use");
            }
            statement.execute("ROLLBACK");
            assertThat(hasty.sessions().touch(digest(1), NOON.plusSeconds(2))).isTrue();
            assertThat(hasty.switchOff(rudolf, MICHAEL)).isEqualTo(AccountOutcome.DONE);
        }
    }

    @Test
    void theSchemaHoldsWhatTheCodePromises() {
        make("Rudolf", Role.REVIEWER);
        for (String nonsense : List.of(
                "UPDATE account SET role = 'KING'",
                "UPDATE account SET password = 'a plain password'",
                "UPDATE account SET is_on = 2",
                "INSERT INTO session (token, account, since, seen) VALUES ('short', 'rudolf', 'x', 'x')",
                "INSERT INTO api_token (token, account, name, role, since) VALUES ('" + digest(1)
                        + "', 'rupert', 'x', 'ADMIN', '2026-03-01T12:00:00Z')")) {
            assertThatThrownBy(() -> accounts.writing(handle -> handle.execute(nonsense)))
                    .as(nonsense)
                    .isInstanceOf(RecordException.class);
        }
    }

    @Test
    void nobodySignsInToWhatMayOnlyBeRead() {
        if (place instanceof SqliteFile file) {
            assertThatThrownBy(() -> Accounts.of(file.readOnly()))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("may only be read");
        }
        assertThatThrownBy(() -> new Act(" ", NOON)).isInstanceOf(IllegalArgumentException.class);
    }
}
