package org.bestand.linking;

import java.util.ArrayList;
import java.util.List;

/** A strand in its place among all strands: the surest dated come first, of equals the one whose first claim has the lesser id. */
final class Gathered implements Comparable<Gathered> {

    /** Strands that are taken for one happening, the first of which all others were compared with when they joined. */
    static final class Group {
        final Gathered leader;
        final Row members = new Row();

        Group(Gathered leader) {
            this.leader = leader;
        }

        /** Whether its leader is in it no more, so that nobody can stay. */
        boolean isGone() {
            return leader.group != this;
        }

        List<Strand> strands() {
            return members.stream().map(member -> member.strand).toList();
        }

        /** Those whom a later strand is compared with. */
        List<Strand> comparedBefore(Gathered later) {
            List<Strand> compared = new ArrayList<>(AcrossReports.MOST_COMPARED);
            for (Gathered member : members) {
                if (compared.size() == AcrossReports.MOST_COMPARED || member.compareTo(later) >= 0) {
                    break;
                }
                compared.add(member.strand);
            }
            return compared;
        }
    }

    final Strand strand;
    private final long openDays;
    private final String first;

    /** The group that it is in; null until it was decided, or once it was taken out. */
    Group group;

    /** How well it goes with those before it in its group; 0 for the leader. */
    double score;

    Gathered(Strand strand) {
        this.strand = strand;
        this.openDays = strand.times().isEmpty()
                ? Long.MAX_VALUE
                : strand.times().stream().mapToLong(Times::days).sum();
        this.first = strand.first();
    }

    /** Whether some strand of a group that comes before this one is found where this one looks. */
    boolean canSee(Group other) {
        for (Gathered before : other.members.before(this)) {
            if (strand.blocks().sees(before.strand.blocks())) {
                return true;
            }
        }
        return false;
    }

    /** Id of its first claim. */
    String first() {
        return first;
    }

    boolean holds(String claim) {
        return strand.ids().contains(claim);
    }

    @Override
    public int compareTo(Gathered other) {
        int bySureness = Long.compare(openDays, other.openDays);
        return bySureness != 0 ? bySureness : first.compareTo(other.first);
    }

    /** Each strand stands for itself: a changed one is another. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
