package org.bestand.desk.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Snapshot;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.web.Paths;
import org.bestand.exchange.words.Words;
import org.bestand.model.Place;
import org.bestand.model.When.Interval;
import org.bestand.record.Overview;

/**
 * Incidents that may be the same as another, for a person to say: of the same sort and parties, on days in common or next to each other, or of
 * no known day at a place in common.
 */
final class Proposals {
    private static final int MOST = 5;
    private static final int DAYS_APART = 1;

    private final Snapshot all;
    private final Words words;
    private final Labels labels;

    Proposals(Snapshot all, Words words) {
        this.all = all;
        this.words = words;
        this.labels = new Labels(words);
    }

    List<IncidentPage.Proposal> of(Row row) {
        Overview own = row.overview();
        List<IncidentPage.Proposal> proposals = new ArrayList<>();
        if (own.parties().isEmpty()) {
            return proposals;
        }
        for (Row other : all.rows()) {
            Overview one = other.overview();
            boolean sameSort = one.sort() == own.sort()
                    && one.scope() == own.scope()
                    && one.parties().equals(own.parties());
            if (sameSort && !one.id().equals(own.id())) {
                String reasons = reasons(own, one);
                if (!reasons.isEmpty() && proposals.size() < MOST) {
                    proposals.add(new IncidentPage.Proposal(
                            Paths.of(one.id()),
                            "/incidents/" + Paths.of(one.id()),
                            labels.title(one),
                            labels.when(one.times()),
                            reasons));
                }
            }
        }
        return proposals;
    }

    private String reasons(Overview a, Overview b) {
        Set<String> places = new HashSet<>();
        a.places().forEach(place -> places.add(place.name()));
        List<String> common = b.places().stream()
                .map(Place::name)
                .filter(places::contains)
                .distinct()
                .limit(2)
                .toList();
        boolean isOpen = a.times().isEmpty() || b.times().isEmpty();
        if (!isOpen && areNear(a.times(), b.times())) {
            return words.of("proposal.days")
                    + (common.isEmpty() ? "" : "; " + words.of("proposal.places", named(a, common)));
        }
        return isOpen && !common.isEmpty() ? words.of("proposal.places", named(a, common)) : "";
    }

    private String named(Overview overview, List<String> names) {
        return words.places(overview.places().stream()
                .filter(place -> names.contains(place.name()))
                .toList());
    }

    private static boolean areNear(List<Interval> some, List<Interval> others) {
        return some.stream().anyMatch(a -> others.stream()
                .anyMatch(b -> !a.start().isAfter(b.end().plusDays(DAYS_APART))
                        && !b.start().isAfter(a.end().plusDays(DAYS_APART))));
    }
}
