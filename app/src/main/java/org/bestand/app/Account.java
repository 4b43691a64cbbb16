package org.bestand.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;
import org.bestand.model.Incident;
import org.bestand.model.Scope;
import org.bestand.record.Known;
import org.bestand.record.Outcome;

/** What reports tell, for a person to read: incident by incident, what else was said and done, the reports cited, the counts. */
final class Account {
    private static final int MOST_BESIDES = 40;

    private final Known known;
    private final Style style;
    private final int width;
    private final Voices voices;
    private final Citations citations;

    Account(Known known, Gazetteer gazetteer, boolean colour, int width) {
        this.known = known;
        this.style = new Style(colour);
        this.width = width;
        this.voices = new Voices(known.claims(), gazetteer);
        this.citations = new Citations(known.reports(), known.copies());
    }

    /**
     * The account of some reports. What other reports of the record tell of the same incidents stands beside.
     *
     * @param read ids of the reports
     */
    String of(Set<String> read) {
        StringBuilder out = new StringBuilder();
        IncidentBlock block = new IncidentBlock(voices, citations, style, width);
        print(read, Scope.NEWS, block, out);
        besides(read, Scope.NEWS, "Said and done besides", out);
        StringBuilder recalled = new StringBuilder();
        print(read, Scope.BACKGROUND, block, recalled);
        if (!recalled.isEmpty()) {
            heading("Recalled from before", out);
            out.append('\n').append(recalled);
        }
        besides(read, Scope.BACKGROUND, "Recalled besides", out);
        List<String> cited = citations.list();
        if (!cited.isEmpty()) {
            heading("Reports", out);
            cited.forEach(line -> out.append("  ").append(line).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    private void print(Set<String> read, Scope scope, IncidentBlock block, StringBuilder out) {
        for (Incident incident : known.incidents()) {
            boolean concerned = incident.scope() == scope
                    && incident.claims().stream()
                            .anyMatch(id -> read.contains(known.byId().get(id).report()));
            if (concerned) {
                block.print(known.ledger(incident), out);
            }
        }
    }

    private void besides(Set<String> read, Scope scope, String title, StringBuilder out) {
        Set<String> grouped = new HashSet<>();
        known.incidents().forEach(incident -> grouped.addAll(incident.claims()));
        List<Claim> others = new ArrayList<>();
        for (Claim claim : known.claims()) {
            if (read.contains(claim.report()) && !grouped.contains(claim.id()) && claim.scope() == scope) {
                others.add(claim);
            }
        }
        others.sort(Comparator.comparing(Claim::kind));
        Rows rows = new TaleRows(voices, citations)
                .rows(others, claim -> claim.kind().word(), List.of(), MOST_BESIDES);
        if (!rows.isEmpty()) {
            heading(title, out);
            rows.print(out, style, width);
            out.append('\n');
        }
    }

    private void heading(String words, StringBuilder out) {
        out.append(style.strong(words)).append('\n');
    }

    /** How many there are, and what this run made of its reports. */
    String counts(Map<Outcome, Integer> outcomes) {
        int read = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        outcomes.forEach((outcome, n) -> parts.add(n + " " + word(outcome)));
        return counted(read, "report") + " read (" + String.join(", ", parts) + "). The record holds "
                + counted(known.reports().size(), "report") + ", "
                + counted(known.claims().size(), "claim") + ", "
                + counted(known.incidents().size(), "incident") + ".\n";
    }

    private static String counted(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> "new";
            case ALREADY_THERE -> "there already";
            case CHANGED -> "changed";
            case READ_ANEW -> "read anew";
            case OUTDATED -> "out of date";
        };
    }
}
