package org.bestand.desk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Hashing in turn, and the same for whoever has no account. */
class PasswordsTest {
    private final Passwords passwords = new Passwords(new Random(7), Castle.CHEAP);

    @Test
    void theSameCharactersAreTheSamePasswordHoweverTheKeyboardWritesThem() {
        Optional<String> hash = Optional.of(passwords.hash("zeven zee\u00ebn varen"));
        assertThat(passwords.matches("zeven zeee\u0308n varen", hash)).isTrue();
        assertThat(passwords.matches("Zeven zee\u00ebn varen", hash))
                .as("capitals count")
                .isFalse();
        assertThat(passwords.matches("zeven zee\u00ebn varen ", hash))
                .as("blanks count")
                .isFalse();
    }

    @Test
    void whoHasNoAccountIsHeldAgainstAHashThatCostsAsMuch() {
        Passwords dear = new Passwords(new Random(7));
        assertThat(Argon2.cost(dear.decoy())).contains(Cost.OF_OWASP);
        long begin = System.nanoTime();
        assertThat(dear.matches(Castle.RIGHT, Optional.empty())).isFalse();
        assertThat(System.nanoTime() - begin).as("filled its 19 MiB twice").isGreaterThan(2_000_000);
    }

    @Test
    void aHashIsCheapWhereItCostLessThanOneDoesNow() {
        assertThat(passwords.isCheap("$argon2id$v=19$m=32,t=1,p=1$c2FsdHNhbHRzYWx0$ABXQ9f1VQbkAlBj52xuD0w"))
                .isTrue();
        assertThat(passwords.isCheap("$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHRzYWx0$ABXQ9f1VQbkAlBj52xuD0w"))
                .isFalse();
    }

    @Test
    void noMoreThanTwoAreHashedAtATime() throws Exception {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        List<Future<Optional<Boolean>>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (int i = 0; i < 12; i++) {
                all.add(threads.submit(() -> passwords.inTurn(() -> {
                    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    two.countDown();
                    boolean met = met(two);
                    passwords.hash(Castle.RIGHT);
                    atWork.decrementAndGet();
                    return met;
                })));
            }
            for (Future<Optional<Boolean>> one : all) {
                assertThat(one.get())
                        .as("every one has its turn, beside another at first")
                        .contains(true);
            }
        }
        assertThat(most.get()).isEqualTo(2);
    }

    private static boolean met(CountDownLatch latch) {
        try {
            return latch.await(5, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPlaceIsGivenBackWhereTheWorkFails() {
        for (int i = 0; i < 5; i++) {
            try {
                passwords.inTurn(() -> {
                    throw new IllegalStateException("the database is gone");
                });
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("the database is gone");
            }
        }
        assertThat(passwords.inTurn(() -> "in")).contains("in");
    }

    @Test
    void whoIsToldToStopDoesNotWaitForATurn() {
        Thread.currentThread().interrupt();
        assertThat(passwords.inTurn(() -> "in")).isEmpty();
        assertThat(Thread.interrupted()).as("and still knows").isTrue();
    }
}
