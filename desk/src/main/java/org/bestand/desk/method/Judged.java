package org.bestand.desk.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.desk.method.MethodPage.Term;
import org.bestand.exchange.words.Words;
import org.bestand.model.Decision;

/**
 * What people decided that stands.
 *
 * @param counts how many decisions of each sort, by the key of its words
 * @param undone how many were undone
 * @param people how many people decided something
 */
record Judged(Map<String, Long> counts, long undone, long people) {
    private static final List<String> SORTS =
            List.of("accepted", "rejected", "corrected", "merged", "split", "dated", "taken-back");

    static Judged of(List<Decision> all) {
        Map<String, Long> counts = new LinkedHashMap<>();
        SORTS.forEach(sort -> counts.put(sort, 0L));
        Decision.standing(all)
                .forEach(decision -> counts.computeIfPresent(sort(decision.change()), (sort, n) -> n + 1));
        return new Judged(
                counts,
                all.stream()
                        .filter(decision -> decision.change() instanceof Decision.Undone)
                        .count(),
                all.stream().map(Decision::who).distinct().count());
    }

    private static String sort(Decision.Change change) {
        return switch (change) {
            case Decision.Accepted accepted -> "accepted";
            case Decision.Rejected rejected -> "rejected";
            case Decision.Corrected corrected -> "corrected";
            case Decision.Merged merged -> "merged";
            case Decision.Split split -> "split";
            case Decision.Dated dated -> "dated";
            case Decision.TakenBack back -> "taken-back";
            case Decision.Undone undone -> "undone";
        };
    }

    List<Term> terms(Words words) {
        List<Term> terms = new ArrayList<>();
        counts.forEach((sort, count) -> terms.add(new Term(words.of("method.judged." + sort), words.number(count))));
        terms.add(new Term(words.of("method.judged.undone"), words.number(undone)));
        terms.add(new Term(words.of("method.judged.people"), words.number(people)));
        return terms;
    }
}
