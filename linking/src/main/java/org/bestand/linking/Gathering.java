package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.bestand.linking.Gathered.Group;

/**
 * Groups of strands, one for each happening, kept up while strands come and go. Strands are taken in their own order, not in that of arrival;
 * each joins the group, of those before it that share a block with it, that it goes with best. So what a strand decides hangs only on those
 * before it: when one comes, goes or moves, those behind it that see its group are asked again, in their order, and nobody else is. What is
 * left is what taking all strands from nothing gives.
 */
final class Gathering {
    /** In the place of the groups that changed: all must be looked at. */
    private static final Set<Group> ALL = Set.of();

    private final AcrossReports across;

    /** The strands that are found in each block, by its number; null where none is. */
    private final List<Row> blocks = new ArrayList<>();

    /** Who must be asked again, and about which groups. */
    private final NavigableMap<Gathered, Set<Group>> due = new TreeMap<>();

    private final Set<Group> changed = new HashSet<>();
    private final Set<String> moved = new HashSet<>();

    /** Behind this one nobody ever was. */
    private Gathered last;

    Gathering(AcrossReports across) {
        this.across = across;
    }

    private record Choice(Group group, double score) {
        private static final Choice NONE = new Choice(null, 0);

        /** Of groups that it goes with as well the one that began first. */
        Choice or(Group other, double otherScore) {
            boolean isBetter = otherScore > score
                    || otherScore == score && group != null && other.leader.compareTo(group.leader) < 0;
            return isBetter ? new Choice(other, otherScore) : this;
        }
    }

    /**
     * Takes strands out and in, and whoever this concerns to where they now belong.
     *
     * @return the groups with other members than before, those that are gone among them
     */
    Set<Group> change(Collection<Gathered> out, Collection<Gathered> in) {
        changed.clear();
        out.forEach(this::takeOut);
        in.forEach(strand -> due.put(strand, ALL));
        while (!due.isEmpty()) {
            Map.Entry<Gathered, Set<Group>> next = due.pollFirstEntry();
            decide(next.getKey(), next.getValue());
        }
        return Set.copyOf(changed);
    }

    private void takeOut(Gathered strand) {
        moved.add(strand.strand.report());
        due.remove(strand);
        for (int block : strand.strand.blocks().found()) {
            Row members = blocks.get(block);
            members.takeOut(strand);
            blocks.set(block, members.isEmpty() ? null : members);
        }
        leave(strand);
    }

    private void decide(Gathered strand, Set<Group> groups) {
        Group before = strand.group;
        boolean isNew = before == null;
        if (isNew) {
            enter(strand);
        }
        Choice choice = isNew || before.isGone() ? amongAll(strand) : again(strand, groups);
        if (isNew || choice.score() != strand.score) {
            moved.add(strand.strand.report());
        }
        strand.score = choice.score();
        boolean stays = !isNew && (choice.group() == null ? before.leader == strand : choice.group() == before);
        if (!stays) {
            if (!isNew) {
                leave(strand);
            }
            join(strand, choice.group() == null ? new Group(strand) : choice.group());
        }
        last = last == null || strand.compareTo(last) > 0 ? strand : last;
    }

    private void enter(Gathered strand) {
        for (int block : strand.strand.blocks().found()) {
            while (blocks.size() <= block) {
                blocks.add(null);
            }
            if (blocks.get(block) == null) {
                blocks.set(block, new Row());
            }
            blocks.get(block).put(strand);
        }
    }

    private Choice amongAll(Gathered strand) {
        Set<Group> candidates = new LinkedHashSet<>();
        for (int block : strand.strand.blocks().looks()) {
            for (Gathered before : found(block).before(strand)) {
                candidates.add(before.group);
            }
        }
        Choice best = Choice.NONE;
        for (Group candidate : candidates) {
            best = best.or(candidate, score(strand, candidate));
        }
        return best;
    }

    private double score(Gathered strand, Group group) {
        return across.score(strand.strand, group.comparedBefore(strand));
    }

    /** What it chose was better than all others; so only the groups that changed can be better now, unless its own became worse. */
    private Choice again(Gathered strand, Set<Group> groups) {
        boolean leads = strand.group.leader == strand;
        Choice best = leads ? Choice.NONE : new Choice(strand.group, strand.score);
        if (!leads && groups.contains(strand.group)) {
            double now = strand.canSee(strand.group) ? score(strand, strand.group) : Double.NEGATIVE_INFINITY;
            if (now < strand.score) {
                return amongAll(strand);
            }
            best = new Choice(strand.group, now);
        }
        for (Group group : groups) {
            boolean isThere = group != strand.group && !group.isGone() && group.leader.compareTo(strand) < 0;
            if (isThere && strand.canSee(group)) {
                best = best.or(group, score(strand, group));
            }
        }
        return best;
    }

    private void join(Gathered strand, Group group) {
        moved.add(strand.strand.report());
        strand.group = group;
        group.members.put(strand);
        touch(group, strand);
    }

    private void leave(Gathered strand) {
        Group group = strand.group;
        strand.group = null;
        group.members.takeOut(strand);
        touch(group, strand);
    }

    /** Whoever comes behind a strand that joined or left a group, and sees that group, must be asked again. */
    private void touch(Group group, Gathered strand) {
        changed.add(group);
        if (last == null || strand.compareTo(last) >= 0) {
            return;
        }
        Set<Integer> seen = new HashSet<>();
        see(strand, seen);
        if (group.comparedBefore(strand).size() < AcrossReports.MOST_COMPARED) {
            group.members.forEach(member -> see(member, seen));
        }
        for (int block : seen) {
            for (Gathered later : found(block).behind(strand)) {
                if (later.strand.blocks().looksUnder(block)) {
                    due.computeIfAbsent(later, l -> new HashSet<>()).add(group);
                }
            }
        }
    }

    private static void see(Gathered strand, Set<Integer> seen) {
        for (int block : strand.strand.blocks().found()) {
            seen.add(block);
        }
    }

    /** The strands that are found in a block. */
    private Row found(int block) {
        return blocks.get(block) == null ? new Row() : blocks.get(block);
    }

    /** The reports of strands that came, went or moved since this was asked last. */
    Set<String> moved() {
        Set<String> all = Set.copyOf(moved);
        moved.clear();
        return all;
    }

    /**
     * Takes strands in where they were before.
     *
     * @param leaders for each strand the one that its group began with
     */
    void putBack(Map<Gathered, Gathered> leaders) {
        Map<Gathered, Group> groups = new IdentityHashMap<>();
        leaders.forEach((strand, leader) -> {
            enter(strand);
            strand.group = groups.computeIfAbsent(leader, Group::new);
            strand.group.members.put(strand);
            last = last == null || strand.compareTo(last) > 0 ? strand : last;
        });
        blocks.stream().filter(Objects::nonNull).forEach(Row::trim);
    }

    /**
     * The same groups once more, to be changed apart from these.
     *
     * @param copies gets the copy of each strand
     */
    Gathering copy(Collection<Gathered> strands, Map<Gathered, Gathered> copies) {
        Gathering copy = new Gathering(across);
        for (Gathered strand : strands) {
            Gathered same = new Gathered(strand.strand);
            same.score = strand.score;
            copy.enter(same);
            copies.put(strand, same);
        }
        Map<Group, Group> groups = new IdentityHashMap<>();
        copies.forEach((strand, same) -> {
            same.group = groups.computeIfAbsent(strand.group, g -> new Group(copies.get(g.leader)));
            same.group.members.put(same);
        });
        copy.last = last;
        return copy;
    }
}
