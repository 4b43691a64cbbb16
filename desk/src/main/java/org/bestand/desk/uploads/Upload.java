package org.bestand.desk.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bestand.desk.room.Means;

/** What somebody brought at once, and how far the reading of it has come. For many threads. */
final class Upload {
    private static final int MOST_KEPT = 20_000;

    private final int number;
    private final String who;
    private final Shelf shelf;
    private final int total;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private State state = State.READING;
    private long entry;
    private int before;
    private int inFile;
    private int left;

    Upload(int number, String who, Shelf shelf) {
        this.number = number;
        this.who = who;
        this.shelf = shelf;
        this.total = shelf.files().stream().mapToInt(Brought::expected).sum();
    }

    /** How far it is. */
    enum State {
        /** it waits, or is being read */
        READING,
        /** all of it was looked at */
        DONE,
        /** none of it could be read */
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A report that was taken in, or was there already. */
    record Taken(String report, int claims) {}

    /**
     * Something that could not be read.
     *
     * @param file what its sender calls the file
     * @param sentence what and why; empty where the program failed at it
     */
    record Failure(String file, String sentence) {}

    /**
     * How it stands at one moment.
     *
     * @param done how much of {@code total} was looked at
     * @param left how many reports and failures were too many to be kept
     * @param entry of the history, the last that is to be followed by the incidents before what was read shows in them
     */
    record Standing(
            State state, int done, int total, List<Taken> taken, List<Failure> failures, int left, long entry) {}

    int number() {
        return number;
    }

    String who() {
        return who;
    }

    Shelf shelf() {
        return shelf;
    }

    synchronized Standing standing() {
        int done = state == State.READING ? Math.min(total, before + inFile) : total;
        return new Standing(state, done, total, List.copyOf(taken), List.copyOf(failures), left, entry);
    }

    /** Listens while a file is read. */
    Means.Ear ear(Brought file) {
        return new Means.Ear() {
            @Override
            public void taken(String report, int claims) {
                Upload.this.taken(file, new Taken(report, claims));
            }

            @Override
            public void failed(String sentence) {
                Upload.this.failed(file, sentence.replace(file.path().toString(), file.name()));
            }
        };
    }

    private synchronized void taken(Brought file, Taken one) {
        inFile = Math.min(file.expected(), inFile + 1);
        if (taken.size() < MOST_KEPT) {
            taken.add(one);
        } else {
            left++;
        }
    }

    /** Something of a file could not be read; the sentence is empty where the program failed at it. */
    synchronized void failed(Brought file, String sentence) {
        inFile = Math.min(file.expected(), inFile + 1);
        if (failures.size() < MOST_KEPT) {
            failures.add(new Failure(file.name(), sentence));
        } else {
            left++;
        }
    }

    synchronized void ended(Brought file) {
        before += file.expected();
        inFile = 0;
    }

    /** @param last number of the last entry of the history */
    synchronized void end(long last) {
        entry = last;
        state = taken.isEmpty() ? State.FAILED : State.DONE;
    }
}
