package org.bestand.linking;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;

/**
 * Finds reports that are one text: wire copy reprinted, perhaps cut at the end or with another heading. Texts are compared by their runs of
 * words; which are compared at all is found by MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, ch. 3), so that many
 * reports take no longer than they must. Nothing is drawn by chance. What was found is kept: reports that come are held only against those
 * that share a band with them, or with one that does.
 */
final class Copies {
    private final Function<String, Report> reports;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Bands bands = new Bands();
    private final SortedMap<String, String> origins = new TreeMap<>();

    /**
     * @param reports gives a report that was taken in, with its text and the day that it is taken to be of
     */
    Copies(Function<String, Report> reports) {
        this.reports = reports;
    }

    /** What of a report makes it another one for this. */
    private record Seen(ReportDate date, int length, int hash) {
        static Seen of(Report report) {
            return new Seen(report.date(), report.text().length(), report.text().hashCode());
        }
    }

    /** For each report that is a copy the one that its text came from: the first by date, of equals by id. */
    SortedMap<String, String> origins() {
        return origins;
    }

    /** Takes in reports, in place of what was there under the same ids. */
    void change(Collection<String> came) {
        Set<String> touched = new TreeSet<>();
        for (String id : came) {
            Report report = reports.apply(id);
            if (!Seen.of(report).equals(seen.put(id, Seen.of(report)))) {
                touched.addAll(bands.together(id));
                bands.put(id, Runs.of(report.text()).bands());
                touched.add(id);
            }
        }
        Set<String> done = new HashSet<>();
        for (String id : touched) {
            if (!done.contains(id)) {
                Set<String> together = bands.together(id);
                done.addAll(together);
                origins.keySet().removeAll(together);
                if (together.size() > 1) {
                    origins.putAll(Alike.of(together.stream().map(reports).toList()));
                }
            }
        }
    }

    /**
     * Takes a report in as it was before.
     *
     * @param own the bands of its text
     * @param origin the report that it is a copy of; null where it is none
     */
    void putBack(Report report, List<Long> own, String origin) {
        seen.put(report.id(), Seen.of(report));
        bands.put(report.id(), own.stream().mapToLong(Long::longValue).toArray());
        if (origin != null) {
            origins.put(report.id(), origin);
        }
    }

    /** The bands of the text of a report; none where it is short. */
    List<Long> bands(String report) {
        return Arrays.stream(bands.of(report)).boxed().toList();
    }
}
