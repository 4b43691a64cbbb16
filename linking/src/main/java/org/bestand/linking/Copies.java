package org.bestand.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bestand.model.Report;

/**
 * Finds reports that are one text: wire copy reprinted, perhaps cut at the end or with another heading. Texts are compared by their runs of
 * words; which are compared at all is found by MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, ch. 3), so that many
 * reports take no longer than they must. Nothing is drawn by chance. What was found is kept: reports that come are held only against those
 * that share a band with them, or with one that does.
 */
final class Copies {
    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, long[]> bands = new HashMap<>();
    private final Map<Long, List<String>> members = new HashMap<>();
    private final SortedMap<String, String> origins = new TreeMap<>();

    /** For each report that is a copy the one that its text came from: the first by date, of equals by id. */
    SortedMap<String, String> origins() {
        return origins;
    }

    /** Takes in reports, in place of what was there under the same ids. */
    void change(Collection<Report> came) {
        Set<String> touched = new TreeSet<>();
        for (Report report : came) {
            Report former = reports.put(report.id(), report);
            if (former == null || !former.text().equals(report.text())) {
                touched.addAll(together(report.id()));
                leave(report.id());
                enter(report, Runs.of(report.text()).bands());
            }
            touched.add(report.id());
        }
        Set<String> done = new HashSet<>();
        for (String id : touched) {
            if (!done.contains(id)) {
                Set<String> together = together(id);
                done.addAll(together);
                origins.keySet().removeAll(together);
                if (together.size() > 1) {
                    origins.putAll(Alike.of(together.stream().map(reports::get).toList()));
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
        reports.put(report.id(), report);
        enter(report, own.stream().mapToLong(Long::longValue).toArray());
        if (origin != null) {
            origins.put(report.id(), origin);
        }
    }

    /** The bands of the text of a report; none where it is short. */
    List<Long> bands(String report) {
        return Arrays.stream(bands.get(report)).boxed().toList();
    }

    private void enter(Report report, long[] own) {
        bands.put(report.id(), own);
        for (long band : own) {
            List<String> all = new ArrayList<>(members.getOrDefault(band, List.of()));
            all.add(report.id());
            members.put(band, List.copyOf(all));
        }
    }

    private void leave(String id) {
        for (long band : bands.getOrDefault(id, new long[0])) {
            List<String> left = new ArrayList<>(members.get(band));
            left.remove(id);
            if (left.isEmpty()) {
                members.remove(band);
            } else {
                members.put(band, List.copyOf(left));
            }
        }
    }

    /** A report with all that share a band with it, or with one that does. */
    private Set<String> together(String id) {
        Set<String> together = new HashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(together);
        while (!open.isEmpty()) {
            for (long band : bands.getOrDefault(open.pop(), new long[0])) {
                for (String other : members.get(band)) {
                    if (together.add(other)) {
                        open.push(other);
                    }
                }
            }
        }
        return together;
    }
}
