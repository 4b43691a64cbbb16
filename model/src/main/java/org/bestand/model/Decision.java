package org.bestand.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a person decided about the record. It stands beside the claims and holds through every further reading; nothing is deleted, an undone
 * decision stays with the one that undoes it.
 *
 * @param number which decision of the record it is, from 1
 * @param at when it was taken
 * @param who by whom
 * @param change what it changes
 * @param why the reason given, or empty
 */
public record Decision(long number, Instant at, String who, Change change, String why) {

    /** What a decision changes, with what was so before. */
    public sealed interface Change {}

    /**
     * The claim says what the report says.
     *
     * @param claim as it was then
     */
    public record Accepted(Claim claim) implements Change {}

    /**
     * The report does not say so. The claim stays in the record and is counted nowhere.
     *
     * @param claim as it was then
     */
    public record Rejected(Claim claim) implements Change {}

    /**
     * The report says something else there.
     *
     * @param before the claim as it was
     * @param after as it is to be: the same id, report and words
     * @param with ids of the claims of the incident that the person saw it in; empty where it was in none
     */
    public record Corrected(Claim before, Claim after, List<String> with) implements Change {
        public Corrected {
            with = List.copyOf(with);
            boolean same = before.id().equals(after.id())
                    && before.report().equals(after.report())
                    && before.evidence().equals(after.evidence());
            if (!same) {
                throw new IllegalArgumentException(
                        "a correction of claim " + before.id() + " keeps its id and its words");
            }
        }
    }

    /**
     * These are one happening.
     *
     * @param happenings ids of the claims of each, as they were grouped before; at least two
     */
    public record Merged(List<List<String>> happenings) implements Change {
        public Merged {
            happenings = happenings.stream().map(List::copyOf).toList();
            if (happenings.size() < 2 || happenings.stream().anyMatch(List::isEmpty)) {
                throw new IllegalArgumentException("it takes two happenings to make one");
            }
        }

        /** All claims that are of the one happening. */
        public Set<String> claims() {
            Set<String> all = new HashSet<>();
            happenings.forEach(all::addAll);
            return all;
        }
    }

    /**
     * Some claims are of another happening than the rest.
     *
     * @param apart ids of those that are of another; at least one
     * @param rest ids of those that stay; at least one
     */
    public record Split(List<String> apart, List<String> rest) implements Change {
        public Split {
            apart = List.copyOf(apart);
            rest = List.copyOf(rest);
            if (apart.isEmpty() || rest.isEmpty() || apart.stream().anyMatch(rest::contains)) {
                throw new IllegalArgumentException("a happening is split in two that share no claim");
            }
        }
    }

    /**
     * The report was published then.
     *
     * @param report its id
     * @param before as far as it was known
     * @param after the day
     */
    public record Dated(String report, ReportDate before, ReportDate after) implements Change {}

    /**
     * Its sender took a report back, as an agency does. The report and its claims stay in the record; the claims are counted nowhere.
     *
     * @param report its id
     * @param edition the version by which the sender did, or empty
     * @param status the sender's word for it
     */
    public record TakenBack(String report, String edition, String status) implements Change {}

    /**
     * An earlier decision does not hold any more; undoing this one makes it hold again.
     *
     * @param number of the decision
     */
    public record Undone(long number) implements Change {}

    public Decision {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(change, "change");
        why = why == null ? "" : why;
        if (number < 1 || who == null || who.isBlank()) {
            throw new IllegalArgumentException("a decision has a number and somebody who took it");
        }
    }

    /** Those of all decisions, in the order of their numbers, that still hold: neither undone nor themselves an undoing. */
    public static List<Decision> standing(List<Decision> all) {
        Set<Long> undone = new HashSet<>();
        List<Decision> standing = new ArrayList<>();
        for (Decision decision : all.reversed()) {
            if (undone.contains(decision.number())) {
                continue;
            }
            if (decision.change() instanceof Undone undoing) {
                undone.add(undoing.number());
            } else {
                standing.addFirst(decision);
            }
        }
        return List.copyOf(standing);
    }
}
