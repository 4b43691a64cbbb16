package org.bestand.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many values in several threads and hands over the results in the order of the values, so that the number of threads cannot be seen in
 * the output. Holds few values at a time.
 */
final class InOrder<T, R> implements AutoCloseable {
    private final ExecutorService workers;
    private final int most;
    private final Function<T, R> work;
    private final Consumer<R> results;
    private final Queue<Future<R>> waiting = new ArrayDeque<>();

    InOrder(int threads, Function<T, R> work, Consumer<R> results) {
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reading-", 1).factory());
        this.most = 8 * threads;
        this.work = work;
        this.results = results;
    }

    /** Takes a value; waits while too many are under way. */
    void add(T value) {
        waiting.add(workers.submit(() -> work.apply(value)));
        while (waiting.size() >= most || !waiting.isEmpty() && waiting.peek().isDone()) {
            hand(waiting.remove());
        }
    }

    /** Waits for all. */
    void finish() {
        while (!waiting.isEmpty()) {
            hand(waiting.remove());
        }
    }

    private void hand(Future<R> future) {
        try {
            results.accept(future.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
