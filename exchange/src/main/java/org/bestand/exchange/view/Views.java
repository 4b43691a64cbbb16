package org.bestand.exchange.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Gazetteer;
import org.bestand.record.Entry;
import org.bestand.record.Known;

/**
 * Makes of what a record holds the view that formats are written from.
 *
 * @param places asked for names of countries and for what holds a place
 * @param program name and version of the program
 * @param pack version of what reads reports
 */
public record Views(Gazetteer places, String program, String pack) {

    /**
     * What is to be written.
     *
     * @param incidents the incidents, the earliest first, the undated last
     * @param isAll whether claims of no incident, and those that a person rejected, are meant too
     * @param asOf the day up to which reports are taken into account; null for all
     * @param rule the rule that derives numbers; null for each format's own
     */
    public record Wanted(List<Ledger> incidents, boolean isAll, LocalDate asOf, Rule rule) {
        public Wanted {
            incidents = List.copyOf(incidents);
        }
    }

    /**
     * The view of a record, or of a part of it.
     *
     * @param known what is known as of the day that is wanted
     * @param read all claims as they were read
     * @param last the last entry of the history; empty where nothing has happened yet
     */
    public View of(Known known, List<Claim> read, Wanted wanted, Optional<Entry> last) {
        List<Claim> rejected = read.stream()
                .filter(claim -> known.decided().isRejected(claim.id())
                        && known.reports().containsKey(claim.report()))
                .toList();
        Set<String> held = new HashSet<>();
        wanted.incidents().forEach(ledger -> held.addAll(ledger.incident().claims()));
        return new View(
                wanted.incidents(),
                known.claims().stream()
                        .filter(claim -> wanted.isAll() || held.contains(claim.id()))
                        .toList(),
                wanted.isAll() ? rejected : List.of(),
                known.reports(),
                known.copies(),
                decisions(known, rejected),
                places,
                wanted.rule(),
                wanted.asOf() == null ? "" : wanted.asOf().toString(),
                new Made(
                        program,
                        pack,
                        last.map(Entry::number).orElse(0L),
                        last.map(Entry::at).orElse(Instant.EPOCH)));
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
}
