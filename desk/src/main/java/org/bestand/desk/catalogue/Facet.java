package org.bestand.desk.catalogue;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.bestand.model.Kind;
import org.bestand.model.When.Interval;

/** What incidents are told apart by. */
public enum Facet {
    /** whose happening it is */
    PARTY(true, row -> row.overview().parties(), words -> words),
    /** where */
    COUNTRY(false, row -> row.overview().countries(), words -> words),
    /** what some claim of it is about */
    KIND(false, row -> row.overview().kinds(), kinds -> kinds.stream()
            .map(Kind::word)
            .toList()),
    /** the month in which it begins, or {@code undated} */
    MONTH(false, row -> row.overview().times(), times -> List.of(month(times))),
    /** how far people have looked at it */
    STATUS(false, Row::status, status -> List.of(status.word())),
    /** where it was read */
    OUTLET(false, row -> row.overview().outlets(), words -> words),
    /** whether claims contradict, deny or take back one another */
    DISPUTED(false, row -> row.overview().isDisputed(), yes -> List.of(yes ? "yes" : "no")),
    /** fighting or a truce */
    SORT(false, row -> row.overview().sort(), sort -> List.of(sort.name().toLowerCase(Locale.ROOT))),
    /** news, or recalled */
    SCOPE(false, row -> row.overview().scope(), scope -> List.of(scope.word()));

    /** What stands for the month of an incident of which no day is known. */
    public static final String UNDATED = "undated";

    private final boolean needsAll;
    private final Told<?> told;

    <K> Facet(boolean needsAll, Function<Row, K> of, Function<K, List<String>> words) {
        this.needsAll = needsAll;
        this.told = new Told<>(of, words);
    }

    /** What an incident tells of a facet, and the words for it: worked out once for all that tell the same. */
    private record Told<K>(Function<Row, K> of, Function<K, List<String>> words) {
        int[][] numbers(List<Row> rows, ToIntFunction<String> number) {
            Map<K, int[]> known = new HashMap<>();
            int[][] numbers = new int[rows.size()][];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = known.computeIfAbsent(
                        of.apply(rows.get(i)),
                        what -> words.apply(what).stream().mapToInt(number).toArray());
            }
            return numbers;
        }
    }

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an incident must have all values that are asked for, and not just one of them. */
    boolean needsAll() {
        return needsAll;
    }

    /**
     * Its values for each incident, by their numbers.
     *
     * @param number gives a value its number
     */
    int[][] numbers(List<Row> rows, ToIntFunction<String> number) {
        return told.numbers(rows, number);
    }

    private static String month(List<Interval> times) {
        return times.isEmpty()
                ? UNDATED
                : YearMonth.from(times.getFirst().start()).toString();
    }
}
