package org.bestand.linking.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules by name. Names borrowed from an organisation mean "in the manner of": it decides by hand itself.
 */
public enum Rule {
    /** the lowest of each, as eventreport's most conservative */
    CONSERVATIVE(2, Rule::conservative),
    /** the highest of each, as eventreport's most informative */
    INFORMATIVE(2, Rule::informative),
    /** the number given most often, of equals the lowest, as eventreport's most representative */
    REPRESENTATIVE(2, Rule::representative),
    /** the lowest number, words for many counting as ACLED counts them */
    ACLED(2, Rule::acled),
    /** the number of those who can know it best; between the lowest and the highest, as UCDP's best, low and high */
    UCDP(2, Rule::ucdp),
    /** from the lowest to the highest, as Airwars' minimum and maximum; the grade is told by {@link Grade} */
    AIRWARS(2, Rule::hullOfPoints);

    /** What ACLED takes words for, by the least that they mean. */
    private static final TreeMap<Long, Long> WORDS = new TreeMap<>(Map.of(1L, 3L, 20L, 10L, 200L, 100L));

    private final int version;
    private final Function<List<Item>, Numbers> numbers;

    Rule(int version, Function<List<Item>, Numbers> numbers) {
        this.version = version;
        this.numbers = numbers;
    }

    /** Low, best and high; any may be null. */
    private record Numbers(Long low, Long best, Long high) {}

    /** Its name in output and on the command line. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Its name with its version, such as {@code ucdp/1}. */
    public String versioned() {
        return word() + "/" + version;
    }

    /**
     * The rule of a name.
     *
     * @throws IllegalArgumentException where there is none, with the names that there are
     */
    public static Rule of(String word) {
        for (Rule rule : values()) {
            if (rule.word().equals(word)) {
                return rule;
            }
        }
        String known = List.of(values()).stream().map(Rule::word).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("no rule is called '" + word + "'; there are " + known);
    }

    /** The number that it makes of the items of one cell. */
    Estimate over(List<Item> items, String grade) {
        List<String> claims =
                items.stream().flatMap(item -> item.claims().stream()).toList();
        String name = versioned();
        Numbers found = items.isEmpty() ? null : numbers.apply(items);
        if (found == null || found.low() == null && found.best() == null && found.high() == null) {
            Estimate.Status status = items.isEmpty() ? Estimate.Status.UNKNOWN : Estimate.Status.INDETERMINATE;
            return new Estimate(name, status, null, null, null, false, grade, claims);
        }
        boolean open = items.stream().anyMatch(item -> item.high() == null);
        return new Estimate(
                name, Estimate.Status.DERIVED, found.low(), found.best(), found.high(), open, grade, claims);
    }

    private static List<Long> points(List<Item> items) {
        return items.stream().map(Item::point).filter(Objects::nonNull).toList();
    }

    private static Long least(List<Long> values) {
        return values.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    private static Long most(List<Long> values) {
        return values.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private static List<Item> counted(List<Item> items) {
        return items.stream().filter(item -> !item.vague()).toList();
    }

    private static List<Long> lows(List<Item> items) {
        return counted(items).stream().map(Item::low).toList();
    }

    private static List<Long> highs(List<Item> items) {
        return counted(items).stream().map(Item::high).filter(Objects::nonNull).toList();
    }

    private static Numbers conservative(List<Item> items) {
        return new Numbers(least(lows(items)), least(points(items)), least(highs(items)));
    }

    private static Numbers informative(List<Item> items) {
        return new Numbers(most(lows(items)), most(points(items)), most(highs(items)));
    }

    private static Numbers representative(List<Item> items) {
        Map<Long, Long> times =
                points(items).stream().collect(Collectors.groupingBy(p -> p, TreeMap::new, Collectors.counting()));
        Long best = null;
        for (Map.Entry<Long, Long> entry : times.entrySet()) {
            best = best == null || entry.getValue() > times.get(best) ? entry.getKey() : best;
        }
        return new Numbers(best, best, best);
    }

    private static Numbers acled(List<Item> items) {
        Long best = least(items.stream()
                .map(item -> item.vague() ? words(item) : item.point())
                .filter(Objects::nonNull)
                .toList());
        return new Numbers(best, best, best);
    }

    private static Long words(Item item) {
        Map.Entry<Long, Long> entry = WORDS.floorEntry(item.low());
        return entry == null ? null : entry.getValue();
    }

    private static Numbers hullOfPoints(List<Item> items) {
        List<Long> points = points(items);
        Long highest = most(highs(items));
        Long mostPoint = most(points);
        Long high = highest == null || mostPoint != null && mostPoint > highest ? mostPoint : highest;
        return new Numbers(least(points), null, high);
    }

    /** Of one sort of source the latest, then the lowest; where the order is not known, the lowest. */
    private static Numbers ucdp(List<Item> items) {
        Numbers hull = hullOfPoints(items);
        List<Item> telling = items.stream().filter(item -> item.point() != null).toList();
        if (telling.isEmpty()) {
            return hull;
        }
        SourceClass best = telling.stream()
                .map(Item::source)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Item> ofBest =
                telling.stream().filter(item -> item.source() == best).toList();
        List<Item> latest = ofBest.stream()
                .filter(item -> ofBest.stream().noneMatch(item::isBefore))
                .toList();
        return new Numbers(hull.low(), least(points(latest)), hull.high());
    }
}
