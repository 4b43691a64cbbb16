package org.bestand.app;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bestand.intake.Received;
import org.bestand.model.Claim;
import org.bestand.model.Original;
import org.bestand.model.Report;
import org.bestand.record.Outcome;
import org.bestand.record.Record;

/** Puts what comes in into a record, and counts. */
final class Shelving implements Session.Results {
    private final Record book;
    private final Consumer<String> tell;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Set<String> read = new HashSet<>();

    /** @param tell takes sentences on what was taken back */
    Shelving(Record book, Consumer<String> tell) {
        this.book = book;
        this.tell = tell;
    }

    @Override
    public void read(Report report, Original original, List<Claim> claims) {
        count(report, book.add(report, claims, original));
    }

    @Override
    public boolean unread(Report report, Original original) {
        count(report, book.keep(report, original));
        return true;
    }

    private void count(Report report, Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
        read.add(report.id());
    }

    @Override
    public void takenBack(Received.TakenBack back) {
        boolean done = book.takeBack(back.report(), back.original().edition(), back.status())
                .isPresent();
        if (done) {
            tell.accept("report " + back.report() + " was taken back by its sender (" + back.status()
                    + "); its claims count no longer, bestand history tells the number that undo takes.");
        } else if (book.report(back.report()).isEmpty()) {
            tell.accept("report " + back.report() + " was taken back by its sender (" + back.status()
                    + ") and is not in the record.");
        }
    }

    /** What became of the reports. */
    Map<Outcome, Integer> outcomes() {
        return outcomes;
    }

    /** The ids of the reports. */
    Set<String> read() {
        return read;
    }
}
