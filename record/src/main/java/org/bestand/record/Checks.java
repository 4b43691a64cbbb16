package org.bestand.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;

/** Looks for everything that nobody may have changed. Works within its caller's transaction. */
final class Checks {
    private static final Set<String> INTAKE = Set.of("add", "change", "reread");

    private final Handle handle;
    private final List<String> faults = new ArrayList<>();

    Checks(Handle handle) {
        this.handle = handle;
    }

    /** What is wrong, in sentences; empty where nothing is. */
    List<String> faults() {
        List<Entry> history = new History(handle).all();
        faults.addAll(History.faults(history));
        readings(history);
        quotes();
        releases();
        return faults;
    }

    /** Every text and every reading is what came in with its entry, and none came in without one. */
    private void readings(List<Entry> history) {
        Map<Long, JsonNode> sealed = new TreeMap<>();
        history.stream().filter(entry -> INTAKE.contains(entry.action())).forEach(entry -> {
            JsonNode document = Documents.tree(entry.document());
            sealed.put(document.get("reading").asLong(), document);
        });
        Reports reports = new Reports(handle);
        Set<Long> there = new HashSet<>();
        reports.readings().forEach(reading -> {
            there.add(reading.seq());
            JsonNode seal = sealed.get(reading.seq());
            if (seal == null) {
                // What was read before the history began has no entry.
                if (reading.since() > 0) {
                    faults.add("a reading of report " + reading.report().id() + " came in without an entry");
                }
            } else if (!seal.get("sha256")
                            .asString()
                            .equals(Digests.of(reading.report().text()))
                    || !seal.get("date")
                            .asString()
                            .equals(reading.report().date().iso())) {
                faults.add("the text or date of report " + reading.report().id() + " is not what came in");
            } else if (!seal.get("digest").asString().equals(Digests.of(reports.documents(reading.seq())))) {
                faults.add("the claims of report " + reading.report().id() + " are not what was read");
            }
        });
        sealed.keySet().stream()
                .filter(seq -> !there.contains(seq))
                .forEach(seq -> faults.add("reading " + seq + " is gone"));
    }

    private void quotes() {
        Reports reports = new Reports(handle);
        Map<String, Report> byId = new TreeMap<>();
        reports.all().forEach(report -> byId.put(report.id(), report));
        for (Claim claim : reports.claims()) {
            Report report = byId.get(claim.report());
            if (report == null || !claim.evidence().isIn(report.text())) {
                faults.add("the words of claim " + claim.id() + " do not stand in report " + claim.report());
            }
        }
    }

    private void releases() {
        Releases releases = new Releases(handle);
        for (Release release : releases.all()) {
            if (!releases.state(release).digest().equals(release.digest())) {
                faults.add("release " + release.number() + " is not what was frozen");
            }
        }
    }
}
