package org.bestand.desk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.bestand.record.Account;
import org.bestand.record.AccountAction;
import org.bestand.record.AccountName;
import org.bestand.record.Accounts;
import org.bestand.record.Act;
import org.bestand.record.Location;
import org.bestand.record.Role;

/** All of signing in, with a clock that is set by hand, seeded chance and cheap hashes. */
final class Castle implements AutoCloseable {
    static final String HOME = "192.0.2.1";
    static final String RIGHT = "zeven paarden in de stal";
    static final Cost CHEAP = new Cost(64, 1, 1);

    Instant now = Instant.parse("2026-03-01T12:00:00Z");
    final InstantSource clock = () -> now;
    final Random chance = new Random(7);
    final Accounts accounts;
    final BackOff backOff = new BackOff(clock);
    final Sessions sessions;
    final ApiTokens tokens;

    Castle(Location place) {
        accounts = Accounts.of(place);
        sessions = new Sessions(accounts, clock, chance);
        tokens = new ApiTokens(accounts, clock, chance);
    }

    static AccountName name(String written) {
        return AccountName.of(written).orElseThrow();
    }

    Passwords passwords(Cost cost) {
        return new Passwords(chance, cost);
    }

    SignIn door() {
        return door(CHEAP);
    }

    SignIn door(Cost cost) {
        return new SignIn(accounts, passwords(cost), backOff, sessions, clock);
    }

    Invitations invitations() {
        return new Invitations(accounts, passwords(CHEAP), sessions, clock, chance);
    }

    /** The token of a new link. */
    String link(String name, Role role) {
        return ((Invitations.Invited.Link) invitations().invite(name, role, "Michael")).token();
    }

    /** An account whose password is the right one. */
    Account inhabitant(String name, Role role) {
        Account account = in(invitations().accept(link(name, role), RIGHT)).account();
        assertThat(account.role()).isEqualTo(role);
        return account;
    }

    static Answer.In in(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.In.class);
        return (Answer.In) answer;
    }

    Act act() {
        return new Act("Michael", now);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    long logged(AccountAction action) {
        return accounts.log(Long.MAX_VALUE, 1000).stream()
                .filter(entry -> entry.action() == action)
                .count();
    }

    @Override
    public void close() {
        accounts.close();
    }
}
