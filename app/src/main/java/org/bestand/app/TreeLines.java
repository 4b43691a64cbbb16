package org.bestand.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.linking.Ledger;
import org.bestand.linking.Tree;
import org.bestand.linking.Tree.Conflict;
import org.bestand.linking.Tree.Episode;
import org.bestand.model.Incident;
import org.bestand.model.Place;
import org.bestand.model.Scope;

/** Incidents under their episodes and conflicts. */
final class TreeLines {
    private final Voices voices;
    private final IncidentLines lines;
    private final Style style;
    private final int width;

    TreeLines(Voices voices, IncidentLines lines, Style style, int width) {
        this.voices = voices;
        this.lines = lines;
        this.style = style;
        this.width = width;
    }

    String of(List<Ledger> ledgers) {
        StringBuilder out = new StringBuilder();
        Tree tree = Tree.of(ledgers.stream().map(Ledger::incident).toList());
        for (Conflict conflict : tree.conflicts()) {
            String parties = conflict.parties().isEmpty() ? "parties not named" : voices.parties(conflict.parties());
            out.append(style.strong(parties)).append('\n');
            for (Episode episode : conflict.episodes()) {
                List<Ledger> own = ledgers.stream()
                        .filter(ledger -> episode.incidents().contains(ledger.incident()))
                        .toList();
                out.append("  ")
                        .append(Incidents.time(Ledger.joined(whole(episode), own)))
                        .append("  ")
                        .append(style.faint(
                                episode.id() + (episode.partOf().isEmpty() ? "" : ", part of " + episode.partOf())))
                        .append('\n');
                lines.table(own, style, width - 4)
                        .lines()
                        .forEach(line -> out.append("    ").append(line).append('\n'));
            }
        }
        return out.toString();
    }

    /** An episode as if it were one incident. */
    static Incident whole(Episode episode) {
        List<Incident> parts = episode.incidents();
        Set<String> parties = new TreeSet<>();
        Set<Place> places = new LinkedHashSet<>();
        List<String> claims = new ArrayList<>();
        for (Incident part : parts) {
            parties.addAll(part.parties());
            places.addAll(part.places());
            claims.addAll(part.claims());
        }
        boolean isNews = parts.stream().anyMatch(part -> part.scope() == Scope.NEWS);
        return new Incident(
                episode.id(),
                parts.stream().map(Incident::sort).min(Enum::compareTo).orElseThrow(),
                isNews ? Scope.NEWS : Scope.BACKGROUND,
                List.copyOf(parties),
                episode.times(),
                List.copyOf(places),
                claims,
                List.of());
    }
}
