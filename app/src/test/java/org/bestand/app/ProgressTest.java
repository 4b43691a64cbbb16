package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private Progress progress(boolean watched) {
        return new Progress(Surroundings.messages(err), watched, () -> now);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void pass(long milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }

    @Test
    void shortWorkShowsNothing() {
        try (Progress progress = progress(true)) {
            pass(900);
            progress.read(3);
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void longWorkShowsOneLineThatIsWipedAtTheEnd() {
        try (Progress progress = progress(true)) {
            pass(1100);
            progress.read(3);
            pass(50);
            progress.read(2);
            pass(300);
            progress.read(4);
        }
        assertThat(shown()).isEqualTo("\r1 report read, 3 claims …\r3 reports read, 9 claims …\r\u001b[K");
    }

    @Test
    void whereNobodyLooksNothingIsShown() {
        try (Progress progress = progress(false)) {
            pass(5000);
            progress.read(3);
        }
        assertThat(shown()).isEmpty();
    }
}
