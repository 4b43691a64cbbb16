package org.bestand.reading.mention;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bestand.reading.mention.NumeralReader.Quantity;
import org.bestand.reading.pack.PackException;
import org.bestand.reading.pack.Table;
import org.bestand.reading.pack.Table.Row;

/** A language's numbers, comparators and counted nouns, from its pack's tables. */
public final class NumberRules {

    /** A part of a whole, as a fraction; null where the words leave it open. */
    record Share(BigInteger numerator, BigInteger denominator) {}

    private final Map<String, NumberPart> parts = new HashMap<>();
    private final Map<String, Long> dozens = new HashMap<>();
    private final List<String> tails = new ArrayList<>();
    private final Phrases<Quantity> quantities = new Phrases<>();
    private final Phrases<Optional<Share>> shares = new Phrases<>();
    private final Phrases<Bound> before = new Phrases<>();
    private final Phrases<Bound> after = new Phrases<>();
    private final Phrases<Bound> free = new Phrases<>();
    private final Phrases<Link> links = new Phrases<>();
    private final Phrases<Link> rises = new Phrases<>();
    private final Phrases<Uncounted> uncountedBefore = new Phrases<>();
    private final Phrases<Uncounted> uncountedAfter = new Phrases<>();
    private final Phrases<Uncounted> uncountedBetween = new Phrases<>();
    private final Map<String, String> marks = new HashMap<>();
    private final CountedNouns nouns;
    private final NumeralReader reader;

    private NumberRules(Table numbers, Table comparators, Table uncounted, CountedNouns nouns) {
        numbers.rows().forEach(this::addNumber);
        comparators.rows().forEach(this::addComparator);
        uncounted.rows().forEach(this::addUncounted);
        this.nouns = nouns;
        var figures = new FigureReader(new SpelledNumbers(parts), mark(numbers, "GROUPING"), mark(numbers, "DECIMAL"));
        this.reader = new NumeralReader(figures, quantities, dozens, tails, links);
    }

    /**
     * @param numbers columns {@code words}, {@code part}, {@code value}
     * @param comparators columns {@code words}, {@code place}, {@code bound}
     * @param uncounted columns {@code words}, {@code place}, {@code what}
     * @throws PackException where a table is wrong
     */
    public static NumberRules of(Table numbers, Table comparators, Table uncounted, CountedNouns nouns) {
        return new NumberRules(numbers, comparators, uncounted, nouns);
    }

    /** Reads the tables that stand beside a pack's class, under their usual names. */
    public static NumberRules read(Class<?> pack) {
        CountedNouns nouns =
                CountedNouns.of(Table.read(pack, "counted-nouns.tsv"), Table.read(pack, "counted-first-parts.tsv"));
        return of(
                Table.read(pack, "numbers.tsv"),
                Table.read(pack, "comparators.tsv"),
                Table.read(pack, "uncounted.tsv"),
                nouns);
    }

    /** The nouns that are counted. */
    public CountedNouns nouns() {
        return nouns;
    }

    NumeralReader reader() {
        return reader;
    }

    Phrases<Optional<Share>> shares() {
        return shares;
    }

    Phrases<Bound> before() {
        return before;
    }

    Phrases<Bound> after() {
        return after;
    }

    Phrases<Bound> free() {
        return free;
    }

    /** The words around the old and the new figure of a rise. */
    Phrases<Link> rises() {
        return rises;
    }

    Phrases<Uncounted> uncountedBefore() {
        return uncountedBefore;
    }

    Phrases<Uncounted> uncountedAfter() {
        return uncountedAfter;
    }

    /** Words that join a person to a bare age. */
    Phrases<Uncounted> uncountedBetween() {
        return uncountedBetween;
    }

    /** Whether a word is a unit or the like, so that a figure before it counts nobody. */
    boolean isUnit(String form) {
        return uncountedAfter.value(form).filter(u -> u != Uncounted.DAY).isPresent();
    }

    /** Whether a word names a day and so is never what a figure counts. */
    boolean isDay(String form) {
        return uncountedAfter.value(form).filter(u -> u == Uncounted.DAY).isPresent();
    }

    private void addNumber(Row row) {
        String part = row.get("part");
        switch (part) {
            case "ONES", "TENS", "SCALE", "LINK", "FRACTION", "ARTICLE" -> addPart(row, NumberPart.Role.valueOf(part));
            case "DOZEN" -> row.list("words").forEach(w -> dozens.put(Wording.lower(w), whole(row)));
            case "TAIL" -> row.list("words").forEach(w -> tails.add(Wording.lower(w)));
            case "PLURAL" -> quantities.add(row, "words", new Quantity(null, whole(row)));
            case "SOME" -> quantities.add(row, "words", new Quantity(Numeral.Sort.VAGUE, whole(row)));
            case "MANY" -> quantities.add(row, "words", new Quantity(Numeral.Sort.VAGUE_BEFORE_PLURAL, whole(row)));
            case "BOTH", "NONE" -> quantities.add(row, "words", new Quantity(Numeral.Sort.valueOf(part), whole(row)));
            case "SHARE" -> shares.add(row, "words", share(row));
            case "GROUPING", "DECIMAL" -> marks.put(part, row.get("words"));
            default -> throw row.wrong("numbers have no part '" + part + "'");
        }
    }

    private void addPart(Row row, NumberPart.Role role) {
        long value =
                switch (role) {
                    case LINK -> 0;
                    case ARTICLE -> 1;
                    case FRACTION -> number(row).movePointRight(2).longValueExact();
                    default -> whole(row);
                };
        for (String word : row.list("words")) {
            if (parts.put(Wording.lower(word), new NumberPart(role, value)) != null) {
                throw row.wrong("the number word '" + word + "' stands twice");
            }
        }
    }

    private void addComparator(Row row) {
        switch (row.get("place")) {
            case "BEFORE" -> before.add(row, "words", constant(row, Bound.class, "bound"));
            case "AFTER" -> after.add(row, "words", constant(row, Bound.class, "bound"));
            case "FREE" -> free.add(row, "words", constant(row, Bound.class, "bound"));
            case "BETWEEN" -> links.add(row, "words", constant(row, Link.class, "bound"));
            case "RISE" -> rises.add(row, "words", constant(row, Link.class, "bound"));
            default -> throw row.wrong("a comparator stands BEFORE, AFTER, FREE, BETWEEN or in a RISE");
        }
    }

    private void addUncounted(Row row) {
        Uncounted what = constant(row, Uncounted.class, "what");
        switch (row.get("place")) {
            case "BEFORE" -> uncountedBefore.add(row, "words", what);
            case "AFTER" -> uncountedAfter.add(row, "words", what);
            case "BETWEEN" -> uncountedBetween.add(row, "words", what);
            default -> throw row.wrong("the words stand BEFORE or AFTER the figure, or BETWEEN it and a person");
        }
    }

    private static Optional<Share> share(Row row) {
        String[] fraction = row.get("value").split("/");
        if (fraction.length != 2) {
            return Optional.empty();
        }
        return Optional.of(new Share(new BigInteger(fraction[0]), new BigInteger(fraction[1])));
    }

    private static <E extends Enum<E>> E constant(Row row, Class<E> type, String column) {
        try {
            return Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.wrong("the column '" + column + "' knows no '" + row.get(column) + "'");
        }
    }

    private static BigDecimal number(Row row) {
        try {
            return new BigDecimal(row.get("value"));
        } catch (NumberFormatException e) {
            throw row.wrong("the value '" + row.get("value") + "' is no number");
        }
    }

    private static long whole(Row row) {
        return number(row).longValueExact();
    }

    private String mark(Table numbers, String part) {
        if (!marks.containsKey(part)) {
            throw new PackException(numbers.file(), 1, "a row with the part " + part + " is missing");
        }
        return marks.get(part);
    }
}
