package org.bestand.exchange.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bestand.exchange.scoring.Coded.Slot;
import org.bestand.exchange.scoring.Pairs.Pair;

/**
 * How far a coding agrees with the one that counts as right.
 *
 * @param reports how many reports were compared
 * @param detection claims of the right kind on the right sentence
 * @param record those of them whose stance, negation, phase, count and parties are right too
 * @param toll {@code record} over the human toll alone
 * @param tollDetection {@code detection} over the human toll alone
 * @param slots for each slot how many of the paired claims have it right
 * @param kinds detection and record by kind
 * @param notVerbatim measured quotes that are not the words of the report
 */
public record Scores(
        int reports,
        Tally detection,
        Tally record,
        Tally toll,
        Tally tollDetection,
        Map<Slot, Integer> slots,
        Map<String, Kind> kinds,
        int notVerbatim) {

    /** Detection and record of one kind. */
    public record Kind(Tally detection, Tally record) {
        private Kind plus(Kind more) {
            return new Kind(sum(detection, more.detection), sum(record, more.record));
        }
    }

    private static Tally sum(Tally a, Tally b) {
        return a.plus(b.right(), b.gold(), b.other());
    }

    /** The figures over all reports together. */
    public static Scores of(List<CodedReport> reports) {
        Map<String, Kind> kinds = new TreeMap<>();
        Map<Slot, Integer> slots = new EnumMap<>(Slot.class);
        Map<Boolean, Kind> byToll = new TreeMap<>(Map.of(true, NOTHING, false, NOTHING));
        int notVerbatim = 0;
        for (CodedReport report : reports) {
            report.gold().forEach(c -> add(kinds, byToll, c, 0, 0, 1, 0));
            report.other().forEach(c -> add(kinds, byToll, c, 0, 0, 0, 1));
            for (Pair pair : Pairs.of(report.gold(), report.other())) {
                Coded gold = report.gold().get(pair.gold());
                List<Slot> wrong = gold.differences(report.other().get(pair.other()));
                boolean whole = wrong.stream().noneMatch(Slot.RECORD::contains);
                add(kinds, byToll, gold, 1, whole ? 1 : 0, 0, 0);
                for (Slot slot : Slot.values()) {
                    slots.merge(slot, wrong.contains(slot) ? 0 : 1, Integer::sum);
                }
            }
            notVerbatim += report.notVerbatim();
        }
        Kind all = byToll.get(true).plus(byToll.get(false));
        Kind toll = byToll.get(true);
        return new Scores(
                reports.size(),
                all.detection,
                all.record,
                toll.record,
                toll.detection,
                Map.copyOf(slots),
                Map.copyOf(kinds),
                notVerbatim);
    }

    private static final Kind NOTHING = new Kind(Tally.NONE, Tally.NONE);

    private static void add(
            Map<String, Kind> kinds,
            Map<Boolean, Kind> byToll,
            Coded claim,
            int found,
            int whole,
            int gold,
            int other) {
        Kind more = new Kind(new Tally(found, gold, other), new Tally(whole, gold, other));
        kinds.merge(claim.kind(), more, Kind::plus);
        byToll.merge(claim.isToll(), more, Kind::plus);
    }

    /** Share of the paired claims in which a slot is right; 0 where nothing was paired. */
    public double share(Slot slot) {
        return detection.right() == 0 ? 0 : slots.getOrDefault(slot, 0) / (double) detection.right();
    }
}
