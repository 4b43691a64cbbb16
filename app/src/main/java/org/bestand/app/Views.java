package org.bestand.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.exchange.view.Made;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.record.Entry;
import org.bestand.record.Record;
import org.bestand.record.State;

/** Makes of a record the view that formats are written from. */
final class Views {
    private final Parts parts;

    Views(Parts parts) {
        this.parts = parts;
    }

    /**
     * The view of a record.
     *
     * @param asOf the day up to which reports are taken into account; null for all
     * @param rule the rule that derives numbers; null for each format's own
     */
    View of(Record book, Selection selection, LocalDate asOf, Rule rule) {
        State state = book.state(parts.linker());
        List<Entry> history = book.history();
        Known known = asOf == null ? Known.of(state, parts) : Known.on(asOf, state, book.chronicle(), history, parts);
        List<Ledger> ledgers = selection.of(
                known, new Things(known, state.claims(), book.location().toString()));
        List<Claim> rejected = state.claims().stream()
                .filter(claim -> known.decided().isRejected(claim.id())
                        && known.reports().containsKey(claim.report()))
                .toList();
        Set<String> wanted = new HashSet<>();
        ledgers.forEach(ledger -> wanted.addAll(ledger.incident().claims()));
        return new View(
                ledgers,
                known.claims().stream()
                        .filter(claim -> selection.isAll() || wanted.contains(claim.id()))
                        .toList(),
                selection.isAll() ? rejected : List.of(),
                known.reports(),
                known.copies(),
                decisions(known, rejected),
                parts.gazetteer(),
                rule,
                asOf == null ? "" : asOf.toString(),
                made(history));
    }

    private static Map<String, Decision> decisions(Known known, List<Claim> rejected) {
        Map<String, Decision> decisions = new HashMap<>();
        Stream.concat(known.claims().stream(), rejected.stream()).forEach(claim -> {
            Decision decision = known.decided().of(claim.id());
            if (decision != null) {
                decisions.put(claim.id(), decision);
            }
        });
        return decisions;
    }

    private static Made made(List<Entry> history) {
        String program = Version.words();
        return history.isEmpty()
                ? new Made(program, Version.pack(), 0, Instant.EPOCH)
                : new Made(
                        program,
                        Version.pack(),
                        history.getLast().number(),
                        history.getLast().at());
    }
}
