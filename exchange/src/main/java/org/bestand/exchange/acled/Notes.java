package org.bestand.exchange.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.exchange.Phrases;
import org.bestand.exchange.view.Names;
import org.bestand.linking.Ledger;
import org.bestand.linking.Relation;
import org.bestand.linking.Said;
import org.bestand.model.Claim;
import org.bestand.model.Stance;

/** Tells in English what stands behind a row: every figure with who says it, what is disputed, and the ids that lead back. */
final class Notes {
    private final Phrases phrases;
    private final Names names;

    Notes(Names names) {
        this.names = names;
        this.phrases = new Phrases(names::party);
    }

    String of(Event event) {
        List<String> parts = new ArrayList<>();
        Ledger ledger = event.ledger();
        ledger.cells().forEach(cell -> parts.add(cell(cell)));
        disputes(ledger).forEach(parts::add);
        parts.add("Fatalities by " + event.toll().rule() + ": " + event.fatalities()
                + (event.rows().size() > 1 ? ", divided over " + event.rows().size() + " rows" : ""));
        parts.add("Incident " + ledger.incident().id() + ", claims "
                + String.join(", ", ledger.incident().claims()));
        return String.join(". ", parts) + ".";
    }

    private String cell(Ledger.Cell cell) {
        String side = cell.slot().side().isEmpty()
                ? "side not told"
                : names.party(cell.slot().side());
        String group = cell.slot().group() == null
                ? ""
                : " (" + Phrases.sectorWord(cell.slot().group().name()) + ")";
        return capital(cell.slot().kind().word()) + ", " + side + group + ": "
                + cell.items().stream().map(this::figure).collect(Collectors.joining("; "));
    }

    private String figure(Said said) {
        Claim claim = said.claim();
        String figure = claim.count() == null ? "no figure" : Phrases.count(claim.count());
        return figure + " says " + who(claim) + stance(claim.stance());
    }

    private static String stance(Stance stance) {
        return stance == Stance.ASSERTED ? "" : " (" + stance.word() + ")";
    }

    private String who(Claim claim) {
        return claim.speakers().isEmpty() ? "the report" : phrases.actors(claim.speakers());
    }

    /** What cannot both hold, outside of the figures. */
    private List<String> disputes(Ledger ledger) {
        return ledger.disputes().stream()
                .filter(related -> related.relation() == Relation.CONTRADICTS || related.relation() == Relation.DENIES)
                .map(related -> capital(told(related.first().claim())) + " "
                        + related.relation().word() + " "
                        + told(related.second().claim()))
                .distinct()
                .toList();
    }

    private String told(Claim claim) {
        String places = Phrases.places(claim.places());
        return claim.kind().word() + (places.isEmpty() ? "" : " at " + places) + " by " + who(claim);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
