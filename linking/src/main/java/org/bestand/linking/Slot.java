package org.bestand.linking;

import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;

/**
 * What, within one incident, claims must share to be comparable: one kind of harm to one group of one side.
 *
 * @param kind the harm
 * @param side the victims' party; empty where the claims give a total or do not say
 * @param group the victims' group, or null where not told apart
 */
public record Slot(Kind kind, String side, VictimGroup group) implements Comparable<Slot> {

    /** The slot that a claim of a toll fills; empty for other claims, and where several sides are counted together. */
    public static Optional<Slot> of(Claim claim) {
        if (!claim.kind().isToll()) {
            return Optional.empty();
        }
        var sides = claim.targets().stream().map(Actor::party).distinct().toList();
        String side = sides.size() == 1 && !sides.getFirst().equals("?") ? sides.getFirst() : "";
        return Optional.of(new Slot(claim.kind(), side, group(claim)));
    }

    private static VictimGroup group(Claim claim) {
        if (claim.count() != null && claim.count().of() != null) {
            return claim.count().of();
        }
        if (claim.targets().size() != 1) {
            return null;
        }
        return switch (claim.targets().getFirst().sector()) {
            case "MIL" -> VictimGroup.MIL;
            case "CVL" -> VictimGroup.CVL;
            case "POL" -> VictimGroup.POL;
            case "REB" -> VictimGroup.REB;
            default -> null;
        };
    }

    @Override
    public int compareTo(Slot other) {
        int bySide = side.isEmpty() != other.side.isEmpty() ? (side.isEmpty() ? 1 : -1) : side.compareTo(other.side);
        if (bySide != 0) {
            return bySide;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(rank(), other.rank());
    }

    private int rank() {
        return group == null ? -1 : group.ordinal();
    }
}
