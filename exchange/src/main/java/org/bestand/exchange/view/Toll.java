package org.bestand.exchange.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bestand.linking.Ledger;
import org.bestand.linking.Slot;
import org.bestand.linking.estimate.Estimate;
import org.bestand.linking.estimate.Estimates;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;

/**
 * One kind of harm of an incident added up by a rule, side by side. Figures of one side for different groups are parts: where the side's whole
 * is told too, the parts lie in it, and children, journalists and aid workers lie among the civilians. A whole is never put below its parts.
 *
 * @param total all together; null where the rule finds no number
 * @param sides by party, in alphabetical order
 * @param civilians civilians of all sides together, best number
 * @param unknown those whose side or group is not told, best number; with the fighters of all sides and the civilians it makes the total
 * @param rule name and version of the rule
 * @param claims ids of the claims that the numbers rest on
 * @param silent what the rule found no number for though there are claims, in words
 */
public record Toll(
        Figures total,
        Map<String, OfSide> sides,
        long civilians,
        long unknown,
        String rule,
        List<String> claims,
        List<String> silent) {
    private static final Set<VictimGroup> STATE = Set.of(VictimGroup.MIL, VictimGroup.POL, VictimGroup.PKO);
    private static final Set<VictimGroup> AMONG_CIVILIANS = Set.of(VictimGroup.CHD, VictimGroup.JRN, VictimGroup.AID);

    /**
     * The best numbers of one side.
     *
     * @param forces soldiers, police, peacekeepers, and those of whom only the side is told
     * @param rebels members of armed groups
     * @param civilians civilians
     * @param unknown those of whom it is not told whether they were among its civilians
     */
    public record OfSide(long forces, long rebels, long civilians, long unknown) {
        /** All that fought for it. */
        public long fighters() {
            return forces + rebels;
        }
    }

    public Toll {
        claims = List.copyOf(claims);
        silent = List.copyOf(silent);
    }

    /** The toll of a kind by a rule. */
    public static Toll of(Ledger ledger, Kind kind, Rule rule) {
        return new Sum(kind).of(Estimates.of(ledger, List.of(rule)), rule);
    }

    /** Adds up the cells of one kind. */
    private static final class Sum {
        private final Kind kind;
        private final Map<Slot, Figures> cells = new HashMap<>();
        private final List<String> claims = new ArrayList<>();
        private final List<String> silent = new ArrayList<>();
        private final Set<String> parties = new TreeSet<>();
        private final Map<String, OfSide> sides = new TreeMap<>();

        Sum(Kind kind) {
            this.kind = kind;
        }

        Toll of(List<Estimates.OfCell> all, Rule rule) {
            String name = rule.versioned();
            for (Estimates.OfCell cell : all) {
                if (cell.slot().kind() == kind && cell.isInAll()) {
                    Estimate estimate = cell.estimates().getFirst();
                    take(cell.slot(), estimate);
                }
            }
            Figures known = null;
            for (String party : parties) {
                known = Figures.sum(known, ofSide(party));
            }
            return total(name, known);
        }

        private Figures ofSide(String party) {
            Figures forces = part(party, STATE);
            Figures rebels = part(party, Set.of(VictimGroup.REB));
            Figures people = civilians(party);
            Figures parts = Figures.sum(Figures.sum(forces, rebels), people);
            Figures whole = Figures.whole(cells.get(new Slot(kind, party, null)), parts);
            sides.put(party, side(forces, rebels, people, whole));
            return whole;
        }

        /** What is told without a side is a whole over all sides, for its group or for all. */
        private Toll total(String name, Figures known) {
            Figures armed = Figures.sum(part("", STATE), part("", Set.of(VictimGroup.REB)));
            Figures people = civilians("");
            long fighters = sides.values().stream().mapToLong(OfSide::fighters).sum();
            long civil = sides.values().stream().mapToLong(OfSide::civilians).sum();
            long open = sides.values().stream().mapToLong(OfSide::unknown).sum();
            Figures moreFighters = beyond(armed, fighters);
            Figures moreCivilians = beyond(people, civil + open);
            Figures told = Figures.sum(Figures.sum(known, moreFighters), moreCivilians);
            Figures total = Figures.whole(cells.get(new Slot(kind, "", null)), told);
            long unknown = open + Figures.best(moreFighters) + Figures.best(total) - Figures.best(told);
            return new Toll(
                    total,
                    java.util.Collections.unmodifiableMap(sides),
                    civil + Figures.best(moreCivilians),
                    unknown,
                    name,
                    claims,
                    silent);
        }

        /** What a whole tells of beyond those of its people who are counted by side already. */
        private static Figures beyond(Figures whole, long counted) {
            if (whole == null || counted == 0) {
                return whole;
            }
            long best = Math.max(0, whole.best() - counted);
            return new Figures(
                    Math.clamp(whole.low() - counted, 0, best),
                    best,
                    Math.max(best, whole.high() - counted),
                    whole.open());
        }

        private void take(Slot slot, Estimate estimate) {
            Figures figures = Figures.of(estimate);
            if (figures != null) {
                cells.put(slot, figures);
                claims.addAll(estimate.claims());
                if (!slot.side().isEmpty()) {
                    parties.add(slot.side());
                }
            } else if (estimate.status() != Estimate.Status.UNKNOWN) {
                silent.add((slot.side().isEmpty() ? "side not told" : slot.side())
                        + (slot.group() == null ? "" : " " + slot.group().name()));
            }
        }

        /** Where civilians are told of, what is left of a whole may be more of them; else it is of those who fight. */
        private static OfSide side(Figures forces, Figures rebels, Figures people, Figures whole) {
            long rest = Figures.best(whole) - Figures.best(forces) - Figures.best(rebels) - Figures.best(people);
            boolean open = people != null;
            return new OfSide(
                    Figures.best(forces) + (open ? 0 : rest),
                    Figures.best(rebels),
                    Figures.best(people),
                    open ? rest : 0);
        }

        private Figures civilians(String party) {
            return Figures.whole(cells.get(new Slot(kind, party, VictimGroup.CVL)), part(party, AMONG_CIVILIANS));
        }

        private Figures part(String party, Set<VictimGroup> groups) {
            Figures sum = null;
            for (VictimGroup group : groups.stream().sorted().toList()) {
                sum = Figures.sum(sum, cells.get(new Slot(kind, party, group)));
            }
            return sum;
        }
    }
}
