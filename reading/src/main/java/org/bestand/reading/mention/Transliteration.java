package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bestand.reading.pack.Table;

/** Turns a name spelled after one language's habits into the English spelling; other names stay as they are. */
final class Transliteration {
    /**
     * A step.
     *
     * @param from letters of the language, lower case
     * @param to English letters
     * @param sure whether these letters alone show that a name is transliterated
     */
    private record Step(String from, String to, boolean sure) {}

    private final List<Step> steps;

    private Transliteration(List<Step> steps) {
        this.steps = steps;
    }

    static Transliteration of(Table table) {
        List<Step> steps = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.get("from").isEmpty()) {
                throw row.wrong("the column 'from' is empty; write the letters to be replaced");
            }
            steps.add(new Step(row.get("from"), row.get("to"), row.get("sure").equals("yes")));
        }
        steps.sort(Comparator.comparing((Step s) -> -s.from().length()).thenComparing(Step::from));
        return new Transliteration(List.copyOf(steps));
    }

    String english(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.length() != name.length() || steps.stream().noneMatch(s -> s.sure() && lower.contains(s.from()))) {
            return name;
        }
        StringBuilder english = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            Step step = stepAt(lower, at);
            if (step == null) {
                english.append(name.charAt(at++));
                continue;
            }
            boolean capital =
                    Character.isUpperCase(name.charAt(at)) && !step.to().isEmpty();
            english.append(
                    capital
                            ? step.to().substring(0, 1).toUpperCase(Locale.ROOT)
                                    + step.to().substring(1)
                            : step.to());
            at += step.from().length();
        }
        return english.toString();
    }

    private Step stepAt(String lower, int at) {
        for (Step step : steps) {
            if (lower.startsWith(step.from(), at)) {
                return step;
            }
        }
        return null;
    }
}
