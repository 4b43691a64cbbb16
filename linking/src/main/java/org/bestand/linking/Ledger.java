package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Stance;

/**
 * What is claimed about one incident, cell by cell, with how the claims of a cell relate. Nothing is added up and nothing left out.
 *
 * @param incident the incident
 * @param cells one for each kind of harm, side and group, in a fixed order
 * @param others its claims that are no toll, in the order of the incident
 * @param disputes those of the others that do not agree, two by two
 */
public record Ledger(Incident incident, List<Cell> cells, List<Said> others, List<Related> disputes) {
    private static final Set<Relation> DISPUTE = Set.of(Relation.CONTRADICTS, Relation.DENIES, Relation.RETRACTS);

    /**
     * The claims of one slot.
     *
     * @param slot what they are about
     * @param items the claims, those said first before those said later
     * @param relations how each two of them relate, where they are comparable
     */
    public record Cell(Slot slot, List<Said> items, List<Related> relations) {
        public Cell {
            items = List.copyOf(items);
            relations = List.copyOf(relations);
        }

        /**
         * The figures with the least and the greatest lower bound, those that one sentence joins added up; null where no figure is. Nothing is
         * chosen between them.
         */
        public Range range() {
            List<Count> counted = Joint.told(
                            items.stream().filter(Ledger::isCounted).toList())
                    .stream()
                    .map(Joint::sum)
                    .toList();
            Comparator<Count> byBounds =
                    Comparator.comparingLong(Ledger::figure).thenComparingLong(Ledger::high);
            return counted.isEmpty()
                    ? null
                    : new Range(Collections.min(counted, byBounds), Collections.max(counted, byBounds));
        }

        /** Whether some two of its claims relate so. */
        public boolean has(Relation relation) {
            return relations.stream().anyMatch(r -> r.relation() == relation);
        }
    }

    /**
     * How far the figures of a cell go.
     *
     * @param least the one with the least bounds
     * @param greatest the one with the greatest; the same where all say the same
     */
    public record Range(Count least, Count greatest) {}

    /**
     * How two claims of a cell relate.
     *
     * @param first the one said first, where that is known
     * @param second the other
     * @param relation what they are to each other
     */
    public record Related(Said first, Said second, Relation relation) {}

    public Ledger {
        cells = List.copyOf(cells);
        others = List.copyOf(others);
        disputes = List.copyOf(disputes);
    }

    /**
     * The ledger of an incident.
     *
     * @param claims the claims by id; holds all of the incident's
     * @param reports the reports by id; the day of saying of a claim whose report is missing is unknown
     * @param relations how two claims relate
     * @param copies for each report that reprints another the one that its text came from
     */
    public static Ledger of(
            Incident incident,
            Map<String, Claim> claims,
            Map<String, Report> reports,
            Relations relations,
            Map<String, String> copies) {
        SortedMap<Slot, List<Said>> slots = new TreeMap<>();
        List<Said> others = new ArrayList<>();
        for (String id : incident.claims()) {
            Claim claim = claims.get(id);
            Report report = reports.get(claim.report());
            Said said = new Said(
                    claim,
                    report == null ? ReportDate.UNKNOWN : report.date(),
                    copies.getOrDefault(claim.report(), claim.report()));
            Slot.of(claim)
                    .ifPresentOrElse(
                            slot -> slots.computeIfAbsent(slot, s -> new ArrayList<>())
                                    .add(said),
                            () -> others.add(said));
        }
        List<Cell> cells = new ArrayList<>();
        slots.forEach((slot, items) -> cells.add(cell(slot, items, relations)));
        return new Ledger(incident, cells, others, disputes(others, relations));
    }

    /**
     * The ledgers of several incidents as one. How claims relate is told within each incident alone: the dead of a part contradict no other
     * figure of the whole.
     *
     * @param whole what they are parts of
     */
    public static Ledger joined(Incident whole, List<Ledger> parts) {
        SortedMap<Slot, List<Cell>> slots = new TreeMap<>();
        List<Said> others = new ArrayList<>();
        List<Related> disputes = new ArrayList<>();
        for (Ledger part : parts) {
            part.cells().forEach(cell -> slots.computeIfAbsent(cell.slot(), s -> new ArrayList<>())
                    .add(cell));
            others.addAll(part.others());
            disputes.addAll(part.disputes());
        }
        List<Cell> cells = new ArrayList<>();
        slots.forEach((slot, own) -> cells.add(new Cell(
                slot,
                own.stream().flatMap(cell -> cell.items().stream()).toList(),
                own.stream().flatMap(cell -> cell.relations().stream()).toList())));
        return new Ledger(whole, cells, others, disputes);
    }

    /** Whether some two of its claims contradict, deny or take back one another. */
    public boolean isDisputed() {
        return related().anyMatch(related -> DISPUTE.contains(related.relation()));
    }

    /** All its claims, tolls first. */
    public Stream<Said> said() {
        return Stream.concat(cells.stream().flatMap(cell -> cell.items().stream()), others.stream());
    }

    /** How all its claims relate that can be compared, tolls first. */
    public Stream<Related> related() {
        return Stream.concat(cells.stream().flatMap(cell -> cell.relations().stream()), disputes.stream());
    }

    /** The least of a count, or the most where it leaves the least open. */
    private static long figure(Count count) {
        return count.low() != null ? count.low() : high(count);
    }

    private static long high(Count count) {
        return count.high() == null ? Long.MAX_VALUE : count.high();
    }

    private static Cell cell(Slot slot, List<Said> items, Relations table) {
        List<Said> ordered = new ArrayList<>();
        for (Said item : items) {
            int at = ordered.size();
            while (at > 0 && item.isBefore(ordered.get(at - 1))) {
                at--;
            }
            ordered.add(at, item);
        }
        List<Related> relations = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                Said a = ordered.get(i);
                Said b = ordered.get(j);
                if (areComparable(a, b)) {
                    relations.add(new Related(a, b, table.between(a, b)));
                }
            }
        }
        return new Cell(slot, ordered, relations);
    }

    private static List<Related> disputes(List<Said> others, Relations table) {
        List<Related> disputes = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                Said a = others.get(i);
                Said b = others.get(j);
                if (areSameDeed(a.claim(), b.claim()) && !isSameVoice(a, b)) {
                    Relation relation = table.between(a, b);
                    if (relation != Relation.AGREES) {
                        disputes.add(new Related(a, b, relation));
                    }
                }
            }
        }
        return disputes;
    }

    /** Tolls of different days count different people; one named victim is no toll. */
    private static boolean areComparable(Said a, Said b) {
        return !isOneBreath(a, b)
                && !isOnePerson(a.claim())
                && !isOnePerson(b.claim())
                && !Times.ground(Times.of(a.claim().time()), Times.of(b.claim().time()))
                        .isApart();
    }

    /** Two figures that one report gives without setting one speaker against another are parts, or other counts. */
    private static boolean isOneBreath(Said a, Said b) {
        boolean againstEachOther =
                !a.speaker().isEmpty() && !b.speaker().isEmpty() && !a.speaker().equals(b.speaker());
        return a.origin().equals(b.origin()) && !againstEachOther && a.isDenied() == b.isDenied();
    }

    private static boolean isOnePerson(Claim claim) {
        boolean one = claim.count() != null
                && claim.count().high() != null
                && claim.count().high() == 1;
        return one && claim.targets().stream().anyMatch(target -> !target.name().isEmpty());
    }

    private static boolean isSameVoice(Said a, Said b) {
        return a.origin().equals(b.origin()) && a.speakerCode().equals(b.speakerCode());
    }

    /** Deeds are the same where the same do them to the same; fighting and truces are their parties' in any case. */
    public static boolean areSameDeed(Claim a, Claim b) {
        return a.kind() == b.kind()
                && (a.kind().isSymmetric()
                        || Parties.codes(a.agents()).equals(Parties.codes(b.agents()))
                                && Parties.codes(a.targets()).equals(Parties.codes(b.targets())));
    }

    /**
     * Whether a claim counts towards a range: a figure, not denied, not negated, not merely planned. Vague words
     * give no figure, and one named victim is no toll.
     */
    public static boolean isCounted(Said said) {
        Claim claim = said.claim();
        return claim.count() != null
                && !claim.count().vague()
                && !isOnePerson(claim)
                && !claim.negated()
                && claim.stance() != Stance.DENIED
                && claim.stance() != Stance.PLANNED;
    }
}
