package org.bestand.desk.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.desk.sign.Castle.HOME;
import static org.bestand.desk.sign.Castle.RIGHT;
import static org.bestand.desk.sign.Castle.in;
import static org.bestand.desk.sign.Castle.name;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bestand.record.Account;
import org.bestand.record.AccountAction;
import org.bestand.record.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Signing in, staying in, and being let out. */
@ParameterizedClass
@EnumSource(Place.class)
class SignInTest {
    @Parameter
    private Place place;

    @TempDir
    private Path folder;

    private Castle castle;
    private Account rudolf;
    private SignIn door;

    @BeforeEach
    void build() {
        castle = new Castle(place.empty(folder));
        rudolf = castle.inhabitant("Rudolf", Role.CODER);
        door = castle.door();
    }

    @AfterEach
    void close() {
        castle.close();
    }

    private Answer tried(String password) {
        return door.signIn("Rudolf", password, HOME);
    }

    @Test
    void theRightNameAndPasswordOpenASession() {
        Answer.In answer = in(door.signIn(" RUDOLF ", RIGHT, HOME));
        assertThat(answer.account()).isEqualTo(rudolf);
        assertThat(castle.sessions.owner(answer.token())).contains(rudolf);
        assertThat(in(tried(RIGHT)).token()).as("new each time").isNotEqualTo(answer.token());
    }

    @Test
    void whateverIsWrongIsNotSaid() {
        castle.inhabitant("Rupert", Role.CODER);
        castle.accounts.switchOff(name("Rupert"), castle.act());
        assertThat(tried(RIGHT + "x")).isEqualTo(Answer.No.WRONG);
        assertThat(tried("")).isEqualTo(Answer.No.WRONG);
        assertThat(tried("x".repeat(2000))).isEqualTo(Answer.No.WRONG);
        assertThat(door.signIn("Michael", RIGHT, HOME)).isEqualTo(Answer.No.WRONG);
        castle.later(Duration.ofHours(1));
        assertThat(door.signIn("Ru\u0000dolf", RIGHT, HOME)).isEqualTo(Answer.No.WRONG);
        assertThat(door.signIn("", "", HOME)).isEqualTo(Answer.No.WRONG);
        assertThat(door.signIn("Rupert", RIGHT, HOME)).as("switched off").isEqualTo(Answer.No.WRONG);
        castle.accounts.switchOn(name("Rupert"), castle.act());
        in(door.signIn("Rupert", RIGHT, HOME));
    }

    @Test
    void whoFailsTooOftenIsRefusedWithoutBeingLookedAt() {
        for (int i = 0; i < 5; i++) {
            assertThat(tried("wrong")).isEqualTo(Answer.No.WRONG);
        }
        assertThat(tried(RIGHT)).as("not even the right one").isEqualTo(new Answer.Wait(Duration.ofSeconds(1)));
        assertThat(door.signIn("Flavia", RIGHT, HOME)).isInstanceOf(Answer.Wait.class);
        assertThat(door.signIn("Flavia", RIGHT, "198.51.100.1")).isEqualTo(Answer.No.WRONG);
        assertThat(door.changePassword(rudolf, RIGHT, "acht paarden in de stal", HOME))
                .isInstanceOf(Answer.Wait.class);
        castle.later(Duration.ofSeconds(1));
        in(tried(RIGHT));
        assertThat(tried("wrong")).as("forgiven").isEqualTo(Answer.No.WRONG);
        in(tried(RIGHT));
    }

    @Test
    void manyAtATimeGetNoMoreTriesThanOneAfterTheOther() throws Exception {
        List<Future<Answer>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 40; i++) {
                all.add(threads.submit(() -> tried("wrong")));
            }
            int looked = 0;
            for (Future<Answer> one : all) {
                looked += one.get() == Answer.No.WRONG ? 1 : 0;
            }
            assertThat(looked).as("one may be looked at beside the fifth").isBetween(5, 6);
        }
    }

    @Test
    void aCheapHashIsMadeAnewWhenItsOwnerComes() {
        String before = castle.accounts.password(rudolf.name()).orElseThrow();
        String session = in(tried(RIGHT)).token();
        assertThat(castle.accounts.password(rudolf.name())).as("dear enough").contains(before);
        SignIn dearer = castle.door(new Cost(128, 2, 1));
        assertThat(dearer.signIn("Rudolf", "wrong", HOME)).isEqualTo(Answer.No.WRONG);
        assertThat(castle.accounts.password(rudolf.name())).contains(before);
        in(dearer.signIn("Rudolf", RIGHT, HOME));
        assertThat(castle.accounts.password(rudolf.name()).orElseThrow()).contains("$m=128,t=2,p=1$");
        assertThat(castle.sessions.owner(session)).as("the same password").isPresent();
        in(tried(RIGHT));
        assertThat(castle.accounts.password(rudolf.name()).orElseThrow())
                .as("never made cheaper")
                .contains("$m=128,t=2,p=1$");
    }

    @Test
    void anotherPasswordNeedsTheFormerOneAndEndsAllSessions() {
        String session = in(tried(RIGHT)).token();
        String next = "acht paarden in de stal";
        assertThat(door.changePassword(rudolf, "wrong", next, HOME)).isEqualTo(Answer.No.WRONG);
        assertThat(door.changePassword(rudolf, RIGHT, "kort", HOME))
                .isEqualTo(new Answer.Unfit(PasswordFault.TOO_SHORT));
        assertThat(castle.sessions.owner(session)).isPresent();
        String another = in(door.changePassword(rudolf, RIGHT, next, HOME)).token();
        assertThat(castle.sessions.owner(session)).isEmpty();
        assertThat(castle.sessions.owner(another)).contains(rudolf);
        assertThat(tried(RIGHT)).isEqualTo(Answer.No.WRONG);
        in(tried(next));
        assertThat(castle.logged(AccountAction.PASSWORD_CHANGED)).isEqualTo(1);
    }

    @Test
    void aSessionEndsTwelveHoursAfterTheLastThingAskedFor() {
        String token = in(tried(RIGHT)).token();
        castle.later(Duration.ofHours(12).minusSeconds(1));
        assertThat(castle.sessions.owner(token)).isPresent();
        castle.later(Duration.ofHours(12).minusSeconds(1));
        assertThat(castle.sessions.owner(token)).isPresent();
        castle.later(Duration.ofHours(12));
        assertThat(castle.sessions.owner(token)).isEmpty();
    }

    @Test
    void aSessionEndsAfterSevenDaysWhateverIsAskedFor() {
        String token = in(tried(RIGHT)).token();
        for (int i = 1; i <= 15; i++) {
            castle.later(Duration.ofHours(11));
            assertThat(castle.sessions.owner(token)).as("hour %s", i * 11).isPresent();
        }
        castle.later(Duration.ofHours(3).minusSeconds(1));
        assertThat(castle.sessions.owner(token)).isPresent();
        castle.later(Duration.ofSeconds(1));
        assertThat(castle.sessions.owner(token)).isEmpty();
        String other = in(tried(RIGHT)).token();
        assertThat(castle.accounts.sessions().find(Secret.hash(token)))
                .as("cleared away")
                .isEmpty();
        assertThat(castle.accounts.sessions().find(Secret.hash(other))).isPresent();
    }

    @Test
    void whatIsAskedForIsWrittenDownOnlyNowAndThen() {
        String hash = Secret.hash(in(tried(RIGHT)).token());
        String token = in(tried(RIGHT)).token();
        castle.later(Sessions.GRAIN.minusSeconds(1));
        castle.sessions.owner(token);
        assertThat(castle.accounts
                        .sessions()
                        .find(Secret.hash(token))
                        .orElseThrow()
                        .seen())
                .isNotEqualTo(castle.now);
        castle.later(Duration.ofSeconds(1));
        castle.sessions.owner(token);
        assertThat(castle.accounts
                        .sessions()
                        .find(Secret.hash(token))
                        .orElseThrow()
                        .seen())
                .isEqualTo(castle.now);
        assertThat(castle.accounts.sessions().find(hash).orElseThrow().seen())
                .as("of another session")
                .isNotEqualTo(castle.now);
    }

    @Test
    void signingOutEndsThatSessionAlone() {
        String token = in(tried(RIGHT)).token();
        String other = in(tried(RIGHT)).token();
        castle.sessions.end(token);
        castle.sessions.end(token);
        castle.sessions.end("no token at all");
        assertThat(castle.sessions.owner(token)).isEmpty();
        assertThat(castle.sessions.owner(other)).isPresent();
        assertThat(castle.sessions.owner("no token at all")).isEmpty();
        assertThat(castle.sessions.owner(Secret.fresh(castle.chance))).isEmpty();
        assertThat(castle.sessions.owner(Secret.hash(other)))
                .as("what is stored opens nothing")
                .isEmpty();
        assertThat(castle.logged(AccountAction.SIGNED_OUT)).isEqualTo(1);
    }

    @Test
    void anotherRoleAndBeingSwitchedOffEndSessions() {
        String token = in(tried(RIGHT)).token();
        castle.accounts.giveRole(rudolf.name(), Role.READER, castle.act());
        assertThat(castle.sessions.owner(token)).isEmpty();
        String again = in(tried(RIGHT)).token();
        castle.accounts.switchOff(rudolf.name(), castle.act());
        assertThat(castle.sessions.owner(again)).isEmpty();
        castle.accounts.switchOn(rudolf.name(), castle.act());
        assertThat(castle.sessions.owner(again))
                .as("not even when switched on again")
                .isEmpty();
    }
}
