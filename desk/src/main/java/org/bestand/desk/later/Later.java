package org.bestand.desk.later;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.bestand.desk.web.Problem;

/**
 * Works out what takes long, one thing after the other in a thread of its own, so that requests for it never take up all threads and memory of
 * the desk. The last few results are kept; who asks for one again has it at once.
 *
 * @param <K> what is asked for, with the state of the record that it follows from
 * @param <V> what is worked out, which must not change
 */
public final class Later<K, V> implements AutoCloseable {
    private static final int LONGEST_QUEUE = 20;
    private static final int IDLE_SECONDS = 10;

    private final int kept;
    private final Duration patience;
    private final ThreadPoolExecutor thread;
    private final Map<K, CompletableFuture<V>> results = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param name of its thread
     * @param kept how many results are kept, those asked for last
     * @param patience how long one request waits for one
     */
    public Later(String name, int kept, Duration patience) {
        this.patience = patience;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(LONGEST_QUEUE),
                work -> daemon(work, name));
        thread.allowCoreThreadTimeOut(true);
        this.kept = kept;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread daemon = new Thread(work, name);
        daemon.setDaemon(true);
        return daemon;
    }

    /**
     * A result; empty where it is still being worked out, so that it must be asked for again.
     *
     * @param work works it out; what it throws is thrown here, and the next who asks has it tried anew
     * @throws Problem where too many wait already
     */
    public Optional<V> of(K key, Supplier<V> work) {
        CompletableFuture<V> future = begun(key, work);
        try {
            return Optional.of(future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            forget(key, future);
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        }
    }

    private synchronized CompletableFuture<V> begun(K key, Supplier<V> work) {
        CompletableFuture<V> future = results.get(key);
        if (future == null) {
            try {
                future = CompletableFuture.supplyAsync(work, thread);
            } catch (RejectedExecutionException e) {
                throw new Problem(503, "later-busy");
            }
            makeRoom();
            results.put(key, future);
        }
        return future;
    }

    /** What is still being worked out stays, however many wait for something. */
    private void makeRoom() {
        Iterator<CompletableFuture<V>> eldest = results.values().iterator();
        while (results.size() >= kept && eldest.hasNext()) {
            if (eldest.next().isDone()) {
                eldest.remove();
            }
        }
    }

    private synchronized void forget(K key, CompletableFuture<V> failed) {
        results.remove(key, failed);
    }

    /** What is still to be worked out is not. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
