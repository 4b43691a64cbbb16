package org.bestand.app;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on standard error where work takes over a second; nothing where nobody looks. */
final class Progress implements AutoCloseable {
    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintStream err;
    private final boolean watched;
    private final LongSupplier nanos;
    private long next;
    private int reports;
    private int claims;
    private boolean shown;

    Progress(PrintStream err, boolean watched, LongSupplier nanos) {
        this.err = err;
        this.watched = watched;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + FIRST;
    }

    void read(int moreClaims) {
        reports++;
        claims += moreClaims;
        if (watched && nanos.getAsLong() - next >= 0) {
            err.print("\r" + reports + (reports == 1 ? " report read, " : " reports read, ") + claims + " claims …");
            err.flush();
            shown = true;
            next = nanos.getAsLong() + BETWEEN;
        }
    }

    /** Wipes the line, so that a message can be printed. */
    void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
