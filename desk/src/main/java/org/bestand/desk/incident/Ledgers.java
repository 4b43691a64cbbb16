package org.bestand.desk.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.desk.incident.IncidentPage.Group;
import org.bestand.desk.incident.IncidentPage.Number;
import org.bestand.desk.labels.Lines;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Ledger;
import org.bestand.linking.Relation;
import org.bestand.linking.estimate.Estimate;
import org.bestand.linking.estimate.Estimates;
import org.bestand.linking.estimate.Rule;

/** Words a ledger: its slots with what is claimed, how that relates, and what rules make of it. */
final class Ledgers {
    /** The rule whose numbers stand beside a slot; all stand below. */
    private static final Rule SHOWN = Rule.UCDP;

    private final Words words;
    private final Told told;
    private final Lines lines;

    Ledgers(Words words, Lines lines) {
        this.words = words;
        this.told = new Told(words);
        this.lines = lines;
    }

    List<Group> groups(Ledger ledger) {
        List<Estimates.OfCell> shown = Estimates.of(ledger, List.of(SHOWN));
        List<Group> groups = new ArrayList<>();
        for (Ledger.Cell cell : ledger.cells()) {
            String estimate = shown.stream()
                    .filter(one -> one.slot().equals(cell.slot())
                            && one.estimates().getFirst().status() == Estimate.Status.DERIVED)
                    .map(one -> words.number(one.estimates().getFirst()) + words.reach(one) + " ("
                            + one.estimates().getFirst().rule() + ")")
                    .collect(Collectors.joining("; "));
            groups.add(new Group(
                    told.slot(cell.slot()),
                    verdict(cell),
                    estimate,
                    cell.items().stream().map(lines::figure).toList(),
                    cell.relations().stream()
                            .filter(related -> related.relation() != Relation.AGREES)
                            .map(lines::relation)
                            .toList()));
        }
        return groups;
    }

    /** The strongest of what its claims are to each other. */
    private static String verdict(Ledger.Cell cell) {
        if (cell.has(Relation.DENIES) || cell.has(Relation.RETRACTS)) {
            return "denied";
        }
        if (cell.has(Relation.CONTRADICTS)) {
            return "contradict";
        }
        if (cell.has(Relation.RAISES) || cell.has(Relation.LOWERS)) {
            return "raised";
        }
        return cell.has(Relation.AGREES) ? "agree" : "";
    }

    List<Number> numbers(Ledger ledger) {
        List<Number> numbers = new ArrayList<>();
        for (Estimates.OfCell cell : Estimates.of(ledger)) {
            for (Estimate estimate : cell.estimates()) {
                numbers.add(new Number(
                        told.slot(cell.slot()) + words.reach(cell),
                        estimate.rule(),
                        words.number(estimate),
                        estimate.grade()));
            }
        }
        return numbers;
    }
}
