package org.bestand.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bestand.model.Claim;
import org.bestand.model.Digests;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Looks for everything that nobody may have changed. Works within its caller's transaction. */
final class Checks {
    private static final Set<String> INTAKE = Set.of("add", "keep", "change", "reread");

    private final Handle handle;
    private final List<String> faults = new ArrayList<>();

    Checks(Handle handle) {
        this.handle = handle;
    }

    /** What is wrong, in sentences; empty where nothing is. */
    List<String> faults() {
        List<Entry> history = new History(handle).all();
        faults.addAll(History.faults(history));
        attempt(() -> readings(history));
        attempt(this::quotes);
        attempt(this::releases);
        return faults;
    }

    /** What was changed by hand may be no claim or incident at all any more. */
    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (JacksonException e) {
            faults.add("something in the record can no longer be read: " + e.getOriginalMessage());
        }
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
            if (seal != null) {
                sealed(reading, seal, reports);
            } else if (reading.since() > 0) { // what was read before the history began has no entry
                faults.add("a reading of report " + reading.report().id() + " came in without an entry");
            }
        });
        sealed.keySet().stream()
                .filter(seq -> !there.contains(seq))
                .forEach(seq -> faults.add("reading " + seq + " is gone"));
    }

    private void sealed(Reports.Made reading, JsonNode seal, Reports reports) {
        Report report = reading.report();
        if (!seal.get("sha256").asString().equals(Digests.of(report.text()))
                || !seal.get("date").asString().equals(report.date().iso())) {
            faults.add("the text or date of report " + report.id() + " is not what came in");
        } else if (!isOf(seal, reading)) {
            faults.add("what is told of the original of report " + report.id() + " is not what came in");
        } else if (!seal.get("digest").asString().equals(Digests.of(reports.documents(reading.seq())))) {
            faults.add("the claims of report " + report.id() + " are not what was read");
        }
    }

    /** Entries of older programs tell of none. */
    private static boolean isOf(JsonNode seal, Reports.Made reading) {
        return !seal.has("original")
                || seal.get("original").asString().equals(reading.original().sha256())
                        && seal.get("edition")
                                .asString()
                                .equals(reading.original().edition());
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
