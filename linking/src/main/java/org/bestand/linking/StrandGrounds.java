package org.bestand.linking;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bestand.linking.Ground.Where;
import org.bestand.model.Scope;
import org.bestand.model.When.Interval;

/** What speaks for and against strands of two reports being of one happening. */
final class StrandGrounds {
    private static final int ENOUGH_WORDS = 5;
    private static final double SOME = 0.05;
    private static final double MUCH = 0.12;
    private static final int WEEK = 7;
    /** "On Tuesday" is said of every week, "in the night of Monday to Tuesday" of few. */
    private static final int PHRASE = 4;

    private static final int MONTH = 31;
    /** "In February" and longer. */
    private static final int WEEKS = 28;

    private final Places places;

    StrandGrounds(Places places) {
        this.places = places;
    }

    /** The grounds of two strands. */
    List<String> between(Strand a, Strand b) {
        List<String> grounds = new ArrayList<>();
        grounds.add("across-" + Times.ground(a.times(), b.times()).key());
        Where where = places.ground(a.places(), b.places());
        grounds.add("across-" + where.key());
        if (where == Where.SAME && Places.isFine(a.places().getFirst())) {
            grounds.add("across-place=fine");
        }
        grounds.add("across-sides=" + sides(a.parties(), b.parties()));
        grounds.add("across-scope=" + reach(a, b));
        boolean areLong = isLong(a) && isLong(b);
        if (!areLong) { // a war is told of for years
            grounds.add("across-said=" + said(a, b));
        }
        grounds.add("across-words=" + words(a, b));
        grounds.add("across-long=" + (areLong ? "both" : isLong(a) || isLong(b) ? "one" : "none"));
        if (Known.meet(a.figures(), b.figures())) {
            grounds.add("across-figure");
        }
        if (!Collections.disjoint(a.kinds(), b.kinds())) {
            grounds.add("across-kind");
        }
        int words = a.isOpen() || b.isOpen() ? timeWordsInCommon(a, b) : 0;
        if (words >= PHRASE && (a.isOpen() || b.isOpen()) || words > 0 && a.isOpen() && b.isOpen()) {
            grounds.add("across-time-words");
        }
        return grounds;
    }

    /** Length in words of the longest words for the time that both have; they tell something only where the days do not. */
    private static int timeWordsInCommon(Strand a, Strand b) {
        return a.timeWords().stream()
                .filter(b.timeWords()::contains)
                .mapToInt(words -> words.split(" ").length)
                .max()
                .orElse(0);
    }

    private static String sides(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return "open";
        }
        if (!Known.meet(a, b)) {
            return "apart";
        }
        return a.equals(b) && a.size() == 1 ? "one" : Parties.sides(a, b).name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String reach(Strand a, Strand b) {
        return a.scope() == b.scope() ? a.scope() == Scope.NEWS ? "news" : "background" : "mixed";
    }

    private static String said(Strand a, Strand b) {
        if (a.said() == null || b.said() == null) {
            return "open";
        }
        long days = Math.abs(ChronoUnit.DAYS.between(a.said(), b.said()));
        return days <= 2 ? "days" : days <= WEEK ? "week" : days <= MONTH ? "month" : "later";
    }

    private static String words(Strand a, Strand b) {
        if (Math.min(a.words().size(), b.words().size()) < ENOUGH_WORDS) {
            return "open";
        }
        double share = (double) a.words().common(b.words())
                / Math.min(a.words().size(), b.words().size());
        return share < SOME ? "few" : share < MUCH ? "some" : "much";
    }

    private static boolean isLong(Strand strand) {
        for (Interval time : strand.times()) {
            if (Times.days(time) >= WEEKS) {
                return true;
            }
        }
        return false;
    }
}
