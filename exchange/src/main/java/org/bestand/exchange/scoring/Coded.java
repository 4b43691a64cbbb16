package org.bestand.exchange.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bestand.model.Kind;

/**
 * A claim as it is compared: actors by party, places by folded name, times by their intervals.
 *
 * @param kind what is claimed
 * @param start code point at which the evidence begins
 * @param end code point behind it
 * @param slots for each slot a value that is equal where the codings agree; absent where the slot is empty
 */
public record Coded(String kind, int start, int end, Map<Slot, Object> slots) {

    /** Slots of a claim that two coders may fill alike or not. */
    public enum Slot {
        STANCE,
        NEGATED,
        PHASE,
        COUNT,
        SPEAKERS,
        AGENTS,
        TARGETS,
        MEDIATORS,
        CONTENT,
        TIME,
        PLACES,
        SCOPE;

        /** Those that must all be right for a claim to be right. */
        public static final Set<Slot> RECORD = Set.of(STANCE, NEGATED, PHASE, COUNT, SPEAKERS, AGENTS, TARGETS);

        /** Its name in output. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Kinds whose content is one word of a list; of others it is a quote and is not compared. */
    private static final Set<String> LISTED = Set.of("request", "accuse", "relation");

    public Coded {
        Objects.requireNonNull(kind, "kind");
        slots = Map.copyOf(slots);
    }

    public Object slot(Slot slot) {
        return slots.get(slot);
    }

    /** Whether both fill a slot alike. */
    public boolean agrees(Coded other, Slot slot) {
        return slot == Slot.CONTENT && !LISTED.contains(kind) || Objects.equals(slot(slot), other.slot(slot));
    }

    /** The slots that the two fill otherwise. */
    public List<Slot> differences(Coded other) {
        List<Slot> differences = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            if (!agrees(other, slot)) {
                differences.add(slot);
            }
        }
        return differences;
    }

    /** Whether it counts people harmed or freed; kinds that nobody knows do not. */
    public boolean isToll() {
        return List.of(Kind.values()).stream().anyMatch(k -> k.word().equals(kind) && k.isToll());
    }

    /** What both evidences cover of what either covers, 0 to 1. */
    double overlap(Coded other) {
        int both = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        return both / (double) Math.max(1, Math.max(end, other.end) - Math.min(start, other.start));
    }
}
