package org.bestand.linking;

import java.util.List;
import java.util.Objects;
import org.bestand.model.Dating;
import org.bestand.model.Incident.Sort;
import org.bestand.model.Incident.Tie;

/**
 * What a round of linking made of a report: enough to go on from later without comparing anything again.
 *
 * @param round the round of dating, from 0
 * @param report its id
 * @param parts what it tells of, in the order of its text
 * @param dating the days that it can be of; null where that is not asked or nothing bounds them
 * @param bands the bands of its text for finding copies, in the first round; empty in the others and for short texts
 */
public record Kept(int round, String report, List<Part> parts, Dating dating, List<Long> bands) {

    /**
     * Claims of a report that tell of one happening.
     *
     * @param sort what sort of happening it is
     * @param claims ids of its claims, in the order of the text; at least one
     * @param ties why they are together
     * @param leader id of the first claim of the strand that its group began with, its own where it began one
     * @param score how well it goes with that group
     */
    public record Part(Sort sort, List<String> claims, List<Tie> ties, String leader, double score) {
        public Part {
            Objects.requireNonNull(sort, "sort");
            Objects.requireNonNull(leader, "leader");
            claims = List.copyOf(claims);
            ties = List.copyOf(ties);
            if (claims.isEmpty()) {
                throw new IllegalArgumentException("what is told is told by claims");
            }
        }
    }

    public Kept {
        Objects.requireNonNull(report, "report");
        parts = List.copyOf(parts);
        bands = List.copyOf(bands);
    }
}
