package org.bestand.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Stance;
import org.bestand.model.TimeWords;
import org.bestand.model.TimeWords.Told;
import org.bestand.model.When;
import org.bestand.model.When.Interval;

/** The claims of one report with their times worked out against the day that the report turned out to be of. */
final class Retimed {
    private final TimeWords words;
    private final ReportDate before;
    private final Report report;

    /** What open days came to: who points back at a happening has its days under other words, or under none. */
    private final Map<List<Interval>, When> found = new HashMap<>();

    /**
     * @param before the date of the report as it came in
     * @param report the report, with the day
     */
    Retimed(TimeWords words, ReportDate before, Report report) {
        this.words = words;
        this.before = before;
        this.report = report;
    }

    /** The claims; words that name no day by themselves ("the day after") stay as they were. */
    List<Claim> claims(List<Claim> claims) {
        List<Claim> timed = new ArrayList<>();
        for (Claim claim : claims) {
            When when = claim.time() == null ? null : byWords(claim);
            if (when != null && (claim.time().readings().size() > 1 || goesOn(claim.time()))) {
                found.putIfAbsent(claim.time().readings(), when);
            }
            timed.add(when == null ? claim : claim.at(worded(when, claim.time())));
        }
        timed.replaceAll(this::byOthers);
        return timed;
    }

    private When byWords(Claim claim) {
        When time = claim.time();
        List<Told> told = time.text().isBlank() ? List.of() : words.in(time.text(), report.language());
        if (told.isEmpty()) {
            return null;
        }
        When when = told.getFirst().on(report.date(), claim.stance() == Stance.PLANNED);
        if (!when.isResolved()) {
            return null;
        }
        return goesOn(time) && told.getFirst().isSince() ? upTo(when) : when;
    }

    private Claim byOthers(Claim claim) {
        When when = claim.time() == null ? null : found.get(claim.time().readings());
        return when == null ? claim : claim.at(worded(when, claim.time()));
    }

    /** What was read as lasting from some day to that of the report. */
    private boolean goesOn(When time) {
        return time.isResolved()
                && time.candidates().isEmpty()
                && !time.start().equals(time.end())
                && time.end().equals(before.latest());
    }

    private When upTo(When when) {
        return report.date().latest().isBefore(when.start())
                ? when
                : When.between(when.start(), report.date().latest(), when.text());
    }

    private static When worded(When when, When before) {
        return new When(when.start(), when.end(), before.text(), when.candidates(), before.clock(), before.zone());
    }
}
