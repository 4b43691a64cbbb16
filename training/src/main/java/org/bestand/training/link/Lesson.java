package org.bestand.training.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bestand.linking.Grounds;
import org.bestand.linking.Weights;

/**
 * Two tellings of which it is known whether they are of one happening.
 *
 * @param grounds what speaks for and against, what all such pairs have first
 * @param isOne what people said
 * @param weight how much it counts: reports with many claims have very many pairs
 */
record Lesson(List<String> grounds, boolean isOne, double weight) {
    /** A pair that belongs together counts more: one link left out parts all on its two sides. Chosen by the folds. */
    private static final double ONE = 1.2;

    /** From every two labelled claims of one report. */
    static List<Lesson> of(List<Labelled> reports, Grounds grounds) {
        List<Lesson> lessons = new ArrayList<>();
        for (Labelled report : reports) {
            Map<String, String> labels = report.happenings();
            double weight = 1 / Math.sqrt(Math.max(1, report.claims().size()));
            for (Grounds.Pair pair : grounds.within(report.report(), report.claims())) {
                String a = labels.get(pair.a().id());
                String b = labels.get(pair.b().id());
                if (a != null && b != null) {
                    boolean one = a.equals(b);
                    double counts = one ? ONE * weight : weight;
                    lessons.add(new Lesson(with(Weights.ALWAYS, pair.grounds()), one, counts));
                }
            }
        }
        return lessons;
    }

    private static List<String> with(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
