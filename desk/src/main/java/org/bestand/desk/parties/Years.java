package org.bestand.desk.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bestand.exchange.words.Words;
import org.bestand.record.Tie;

/**
 * The columns of a small table by year: the last years that there are, those before as one, and what is of no known year.
 *
 * @param years the years that have a column each
 * @param isCut whether there are earlier ones
 * @param isOpen whether something is of no known year
 */
record Years(List<Integer> years, boolean isCut, boolean isOpen) {
    private static final int MOST = 5;

    static Years of(List<Tie> ties) {
        TreeSet<Integer> all = new TreeSet<>();
        ties.stream()
                .filter(tie -> tie.month() != null)
                .forEach(tie -> all.add(tie.month().getYear()));
        List<Integer> years = List.copyOf(all);
        int cut = Math.max(0, years.size() - MOST);
        return new Years(
                years.subList(cut, years.size()), cut > 0, ties.stream().anyMatch(tie -> tie.month() == null));
    }

    List<String> heads(Words words) {
        List<String> heads = new ArrayList<>();
        if (isCut) {
            heads.add(words.of("parties.before", String.valueOf(years.getFirst())));
        }
        years.forEach(year -> heads.add(String.valueOf(year)));
        if (isOpen) {
            heads.add(words.of("parties.open"));
        }
        return heads;
    }

    /** How many claims some ties have in each column. */
    List<String> counts(List<Tie> ties, Words words) {
        List<Long> counts = new ArrayList<>();
        if (isCut) {
            counts.add(sum(ties.stream()
                    .filter(tie -> tie.month() != null && tie.month().getYear() < years.getFirst())
                    .toList()));
        }
        years.forEach(year -> counts.add(sum(ties.stream()
                .filter(tie -> tie.month() != null && tie.month().getYear() == year)
                .toList())));
        if (isOpen) {
            counts.add(sum(ties.stream().filter(tie -> tie.month() == null).toList()));
        }
        return counts.stream()
                .map(count -> count == 0 ? "" : words.number(count))
                .toList();
    }

    static long sum(List<Tie> ties) {
        return ties.stream().mapToLong(Tie::claims).sum();
    }
}
