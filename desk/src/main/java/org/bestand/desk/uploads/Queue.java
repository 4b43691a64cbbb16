package org.bestand.desk.uploads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.room.Means;
import org.bestand.desk.web.Problem;
import org.bestand.record.Lookup;
import org.bestand.record.RecordException;

/** Reads what people bring, one after the other in a thread of its own, and remembers for as long as the desk runs what came of the last of it. */
final class Queue implements AutoCloseable {
    private static final int MOST_WAITING = 20;
    private static final int REMEMBERED = 100;

    /** Whoever brought something wants to see its incidents; longer than this nobody is kept waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int CLOSING_SECONDS = 5;

    private final Means.Uploading reading;
    private final Pen pen;
    private final Lookup lookup;
    private final TreeMap<Integer, Upload> uploads = new TreeMap<>();
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                Thread thread = new Thread(work, "desk-uploads");
                thread.setDaemon(true);
                return thread;
            });
    private volatile boolean isClosing;
    private int last;

    Queue(Means.Uploading reading, Pen pen, Lookup lookup) {
        this.reading = reading;
        this.pen = pen;
        this.lookup = lookup;
    }

    /**
     * Has something read as soon as what came before it is.
     *
     * @throws Problem where too much waits already; it is not kept then
     */
    synchronized Upload add(String who, Shelf shelf) {
        Upload upload = new Upload(last + 1, who, shelf);
        try {
            worker.execute(() -> read(upload));
        } catch (RejectedExecutionException e) {
            shelf.clear();
            throw new Problem(503, "upload-busy", MOST_WAITING);
        }
        last++;
        uploads.put(upload.number(), upload);
        forget();
        return upload;
    }

    /** The oldest that are through are forgotten first. */
    private void forget() {
        Iterator<Upload> oldest = uploads.values().iterator();
        while (uploads.size() > REMEMBERED && oldest.hasNext()) {
            if (oldest.next().standing().state() != Upload.State.READING) {
                oldest.remove();
            }
        }
    }

    synchronized Optional<Upload> of(int number) {
        return Optional.ofNullable(uploads.get(number));
    }

    /** What somebody brought, the last first. */
    synchronized List<Upload> by(String who) {
        return uploads.descendingMap().values().stream()
                .filter(upload -> upload.who().equals(who))
                .toList();
    }

    private void read(Upload upload) {
        long last = 0;
        try {
            for (Brought file : upload.shelf().files()) {
                if (!isClosing) {
                    read(upload, file);
                }
            }
            last = lookup.position().entry();
            pen.follow();
            pen.settle(PATIENCE);
        } finally {
            upload.end(last);
            upload.shelf().clear();
        }
    }

    /** What fails at one file leaves the others to be read. */
    private void read(Upload upload, Brought file) {
        try {
            reading.read(upload.who(), List.of(file.path()), upload.ear(file));
        } catch (RecordException e) {
            upload.failed(file, e.getMessage());
        } catch (RuntimeException e) {
            upload.failed(file, "");
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        } finally {
            upload.ended(file);
        }
    }

    /** Reads the file that it is at to its end, and nothing further. */
    @Override
    public void close() {
        isClosing = true;
        worker.shutdown();
        try {
            worker.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<Upload> all;
        synchronized (this) {
            all = new ArrayList<>(uploads.values());
        }
        all.forEach(upload -> upload.shelf().clear());
    }
}
