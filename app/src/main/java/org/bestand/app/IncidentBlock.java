package org.bestand.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.exchange.Phrases;
import org.bestand.linking.Ledger;
import org.bestand.linking.Relation;
import org.bestand.linking.Said;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Stance;

/** One incident: a heading, when and where, then its toll and what else is told of it. */
final class IncidentBlock {
    private static final int MOST_TALES = 10;
    private static final int MOST_DISPUTES = 6;
    private static final int MOST_PLACES = 6;

    private final Voices voices;
    private final Style style;
    private final int width;
    private final TollRows tolls;
    private final TaleRows tales;

    IncidentBlock(Voices voices, Citations citations, Style style, int width) {
        this.voices = voices;
        this.style = style;
        this.width = width;
        this.tolls = new TollRows(voices, citations, style);
        this.tales = new TaleRows(voices, citations);
    }

    void print(Ledger ledger, StringBuilder out) {
        Incident incident = ledger.incident();
        String parties = incident.parties().isEmpty() ? "parties not named" : voices.parties(incident.parties());
        out.append(style.strong(Incidents.title(ledger) + ": " + parties))
                .append("  ")
                .append(style.faint(incident.id()))
                .append('\n');
        out.append("  ").append(Incidents.time(ledger)).append(where(incident)).append('\n');
        tolls.print(ledger.cells(), out, width);
        List<Claim> others =
                new ArrayList<>(ledger.others().stream().map(Said::claim).toList());
        others.sort(Comparator.comparing(Claim::kind)); // stable: the text's order within a kind
        tales.rows(others, IncidentBlock::label, incident.parties(), MOST_TALES).print(out, style, width);
        disputes(ledger)
                .forEach(dispute ->
                        out.append("  ").append(style.warning("! " + dispute)).append('\n'));
        out.append('\n');
    }

    private static String label(Claim claim) {
        return switch (claim.kind()) {
            case CLASH -> "fighting";
            case TERRITORY -> "ground";
            case CEASEFIRE ->
                claim.phase() == null ? "truce" : claim.phase().word().replace('-', ' ');
            default -> claim.kind().word();
        };
    }

    private static String where(Incident incident) {
        List<Place> places = incident.places();
        if (places.isEmpty()) {
            return "";
        }
        String names = places.stream()
                .limit(MOST_PLACES)
                .map(place -> Plain.text(place.name()))
                .collect(Collectors.joining(", "));
        return " · " + names + (places.size() > MOST_PLACES ? " and " + (places.size() - MOST_PLACES) + " more" : "");
    }

    private Set<String> disputes(Ledger ledger) {
        Set<String> disputes = new LinkedHashSet<>();
        for (Ledger.Related related : ledger.disputes()) {
            if (disputes.size() < MOST_DISPUTES) {
                disputes.add(
                        related.relation() == Relation.DENIES
                                ? denial(related)
                                : told(related.second()) + ", "
                                        + related.relation().word() + " " + told(related.first()));
            }
        }
        return disputes;
    }

    private String denial(Ledger.Related related) {
        boolean first = isDenial(related.first().claim());
        Claim denial = (first ? related.first() : related.second()).claim();
        Claim denied = (first ? related.second() : related.first()).claim();
        return deed(denied) + voices.said(denied) + "; not so, says " + voices.who(denial);
    }

    private static boolean isDenial(Claim claim) {
        return claim.stance() == Stance.DENIED || claim.negated();
    }

    private String told(Said said) {
        return deed(said.claim()) + voices.said(said.claim());
    }

    private static String deed(Claim claim) {
        boolean placed = claim.kind() == Kind.CLASH && !claim.places().isEmpty();
        return label(claim) + (placed ? " at " + Plain.text(Phrases.places(claim.places())) : "");
    }
}
