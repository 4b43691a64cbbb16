package org.bestand.exchange.eventreport;

import java.util.List;
import java.util.Objects;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.VictimGroup;

/**
 * What one report tells of the dead or wounded of one side; what it does not tell is null. Nothing is chosen where the report itself gives several
 * figures: the bounds then hold them all, and there is no best.
 */
record Told(Long low, Long best, Long high) {
    static final Told NOTHING = new Told(null, null, null);

    /** Of the claims of one kind about one side, each group on its own. */
    static Told of(List<Claim> claims) {
        List<Claim> counted = claims.stream()
                .filter(claim -> claim.count() != null && !claim.count().vague())
                .toList();
        List<Claim> whole =
                counted.stream().filter(claim -> group(claim) == null).toList();
        Told told = null;
        for (VictimGroup group : VictimGroup.values()) {
            Told part = oneOf(counted.stream()
                    .filter(claim -> group(claim) == group)
                    .map(Claim::count)
                    .toList());
            // Children are among the civilians where those are told of.
            boolean lies =
                    group == VictimGroup.CHD && counted.stream().anyMatch(claim -> group(claim) == VictimGroup.CVL);
            told = part == null || lies ? told : told == null ? part : told.with(part);
        }
        return whole(oneOf(whole.stream().map(Claim::count).toList()), told == null ? NOTHING : told);
    }

    /** A whole holds its parts; where it is smaller than they are, the report contradicts itself and the bounds hold both. */
    private static Told whole(Told whole, Told parts) {
        if (whole == null) {
            return parts;
        }
        Long most = whole.high;
        Long least = parts.low == null ? parts.best : parts.low;
        return most == null || least == null || most >= least ? whole : new Told(whole.least(), null, parts.high);
    }

    static VictimGroup group(Claim claim) {
        if (claim.count() != null && claim.count().of() != null) {
            return claim.count().of();
        }
        String sector = claim.targets().size() == 1 ? claim.targets().getFirst().sector() : "";
        return switch (sector) {
            case "MIL" -> VictimGroup.MIL;
            case "CVL" -> VictimGroup.CVL;
            case "POL" -> VictimGroup.POL;
            case "REB" -> VictimGroup.REB;
            default -> null;
        };
    }

    /** One figure as the table has it; several as bounds that hold them all. */
    private static Told oneOf(List<Count> counts) {
        List<Told> each = counts.stream().map(Told::of).distinct().toList();
        if (each.size() < 2) {
            return each.isEmpty() ? null : each.getFirst();
        }
        boolean open = each.stream().anyMatch(one -> one.high == null);
        return new Told(
                each.stream().map(Told::least).min(Long::compare).orElse(null),
                null,
                open ? null : each.stream().map(Told::high).max(Long::compare).orElse(null));
    }

    private Long least() {
        return low != null ? low : best != null ? best : 0;
    }

    /** A least has no high, a most no low; a rounded figure is a best alone; between two there is no best. */
    private static Told of(Count count) {
        Long low = count.low();
        Long high = count.high();
        if (count.about()) {
            return new Told(null, low == null ? high : low, null);
        }
        if (low == null || high == null) {
            return new Told(low, low == null ? high : low, high);
        }
        return new Told(low, Objects.equals(low, high) ? low : null, high);
    }

    /** Two groups together; not known where one is not. */
    private Told with(Told other) {
        return new Told(sum(low, other.low), sum(best, other.best), sum(high, other.high));
    }

    private static Long sum(Long a, Long b) {
        return a == null || b == null ? null : Long.valueOf(a + b);
    }
}
