package org.bestand.desk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever keeps failing waits longer and longer, and nobody for good. */
class BackOffTest {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final BackOff backOff = new BackOff(() -> now);

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            backOff.failed(name, address);
        }
    }

    private long seconds(String name, String address) {
        return backOff.left(name, address).toSeconds();
    }

    @Test
    void theFifthFailureCostsASecondAndEachFurtherTwiceAsMuch() {
        fail(4, "rudolf", "192.0.2.1");
        assertThat(seconds("rudolf", "192.0.2.1")).isZero();
        for (long wait : new long[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900}) {
            fail(1, "rudolf", "192.0.2.1");
            assertThat(seconds("rudolf", "192.0.2.1")).isEqualTo(wait);
        }
        fail(1000, "rudolf", "192.0.2.1");
        assertThat(backOff.left("rudolf", "192.0.2.1")).isEqualTo(BackOff.LONGEST);
        now = now.plus(BackOff.LONGEST);
        assertThat(seconds("rudolf", "192.0.2.1")).as("never for good").isZero();
    }

    @Test
    void itCountsForTheNameFromAnywhereAndForTheAddressWithAnyName() {
        fail(6, "rudolf", "192.0.2.1");
        assertThat(seconds("rudolf", "198.51.100.1")).isEqualTo(2);
        assertThat(seconds("flavia", "192.0.2.1")).isEqualTo(2);
        assertThat(seconds("flavia", "198.51.100.1")).isZero();
        fail(1, "", "192.0.2.1");
        assertThat(seconds("", "192.0.2.1")).as("what can be no name").isEqualTo(4);
        assertThat(seconds("", "198.51.100.1")).isZero();
    }

    @Test
    void whoGetsInIsForgivenWhatThatNameFailedAndNoMore() {
        fail(3, "rudolf", "192.0.2.1");
        fail(3, "flavia", "192.0.2.1");
        assertThat(seconds("michael", "192.0.2.1")).isEqualTo(2);
        backOff.succeeded("flavia", "192.0.2.1");
        assertThat(seconds("michael", "192.0.2.1")).isZero();
        backOff.succeeded("flavia", "192.0.2.1");
        fail(2, "rudolf", "192.0.2.1");
        assertThat(seconds("flavia", "192.0.2.1"))
                .as("rudolf's five are still there")
                .isEqualTo(1);
        backOff.succeeded("rudolf", "192.0.2.1");
        assertThat(backOff.size()).isZero();
    }

    @Test
    void itIsForgottenAnHourAfterTheLastFailure() {
        fail(20, "rudolf", "192.0.2.1");
        now = now.plus(Duration.ofMinutes(59));
        fail(1, "rudolf", "192.0.2.1");
        assertThat(backOff.left("rudolf", "192.0.2.1")).isEqualTo(BackOff.LONGEST);
        now = now.plus(Duration.ofMinutes(60));
        fail(4, "rudolf", "192.0.2.1");
        assertThat(seconds("rudolf", "192.0.2.1")).isZero();
    }

    @Test
    void aClockThatIsSetBackLetsNobodyWaitLongerThanItWasSetBack() {
        fail(5, "rudolf", "192.0.2.1");
        now = now.minus(Duration.ofHours(1));
        assertThat(backOff.left("rudolf", "192.0.2.1")).isLessThanOrEqualTo(BackOff.LONGEST);
    }

    @Test
    void itRemembersNoMoreThanTwentyThousand() {
        fail(5, "rudolf", "192.0.2.1");
        for (int i = 0; i < 30_000; i++) {
            backOff.failed("name" + i, "10." + i / 65536 + "." + i / 256 % 256 + "." + i % 256);
        }
        assertThat(backOff.size()).isEqualTo(20_000);
        assertThat(seconds("rudolf", "192.0.2.1")).as("forgotten first").isZero();
    }
}
