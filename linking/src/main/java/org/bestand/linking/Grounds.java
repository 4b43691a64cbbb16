package org.bestand.linking;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;
import org.bestand.model.Report;

/** The grounds for and against linking, by the names of the table of weights: what those who learn the weights need to see. */
public final class Grounds {
    private final Places places;

    /**
     * @param gazetteer asked for what contains a place and where it lies
     */
    public Grounds(Gazetteer gazetteer) {
        this.places = new Places(gazetteer);
    }

    /**
     * Two claims of a report.
     *
     * @param a the one that stands first
     * @param b the other
     * @param grounds what speaks for and against their being of one happening
     */
    public record Pair(Claim a, Claim b, List<String> grounds) {}

    /** Every two claims of a report that could be of one happening. */
    public List<Pair> within(Report report, List<Claim> claims) {
        ClaimGrounds grounds = new ClaimGrounds(places, report, claims);
        List<Known> known =
                claims.stream().sorted(Linker.BY_TEXT).map(Known::of).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < known.size(); j++) {
            for (int i = 0; i < j; i++) {
                Known a = known.get(i);
                Known b = known.get(j);
                if (WithinReport.sort(a.claim()) != null
                        && WithinReport.sort(a.claim()) == WithinReport.sort(b.claim())) {
                    pairs.add(new Pair(a.claim(), b.claim(), grounds.between(a, b)));
                }
            }
        }
        return pairs;
    }
}
