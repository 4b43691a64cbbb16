package org.bestand.desk.deciding;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.bestand.linking.Linker;
import org.bestand.model.Decision;
import org.bestand.record.Location;
import org.bestand.record.Record;
import org.bestand.record.Scribe;

/**
 * Writes into the record for all who are at the desk, one after the other. A decision is in the history when the call returns; the incidents
 * follow it in a thread of their own, so that nobody waits for the linking who need not.
 */
public final class Pen implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 2;

    private final Scribe scribe;
    private final Linker linker;
    private final ExecutorService writing = thread("desk-pen");
    private final ExecutorService linking = thread("desk-linking");
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final Location location;
    private Record book;
    private Record linked;
    private volatile Future<?> following;

    /**
     * @param scribe with what is written; who writes is told with each decision
     */
    public Pen(Location location, Linker linker, Scribe scribe) {
        this.location = location;
        this.linker = linker;
        this.scribe = scribe;
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Takes down decisions, all or none.
     *
     * @param who decides
     * @param changes what is decided, each with the reason, or empty
     * @throws org.bestand.record.RecordException where one is about something that the record does not hold, or it cannot be written
     */
    public List<Decision> decide(String who, Map<Decision.Change, String> changes) {
        List<Decision> decisions = write(who, record -> record.decide(changes));
        follow();
        return decisions;
    }

    /** Writes something else into the record. */
    public <T> T write(String who, Function<Record, T> work) {
        return got(writing.submit(() -> {
            if (book == null) {
                book = Record.open(location);
            }
            return work.apply(book.by(new Scribe(who, scribe.program(), scribe.pack(), scribe.clock())));
        }));
    }

    /** Has the incidents follow what came in since, if they are not at it already. */
    public synchronized void follow() {
        if (isDue.compareAndSet(false, true)) {
            following = linking.submit(() -> {
                isDue.set(false);
                if (linked == null) {
                    linked = Record.open(location);
                }
                linked.follow(linker);
            });
        }
    }

    /**
     * Waits until the incidents follow all that was written, as far as that takes no longer than so.
     *
     * @return whether they do
     */
    public boolean settle(Duration patience) {
        Future<?> last = following;
        if (last == null) {
            return true;
        }
        try {
            last.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return false; // what was decided is in the history all the same; the next start, or decision, works it out
        }
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the desk is closing", e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        return e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
    }

    /** Ends when what was begun is written. Linking that takes longer is left: another start works it out. */
    @Override
    public void close() {
        writing.close();
        if (book != null) {
            book.close();
        }
        linking.shutdown();
        try {
            if (linking.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS) && linked != null) {
                linked.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
