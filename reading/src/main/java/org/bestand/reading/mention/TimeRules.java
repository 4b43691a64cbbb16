package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.reading.mention.TimeMention.Type;
import org.bestand.reading.pack.Table;
import org.bestand.reading.pack.Table.Row;

/** A language's wordings of times, from its pack's tables. */
public final class TimeRules {
    private static final String LOCAL = "local";

    /** The time zone that words name; the clock of the place where local. */
    record Zone(String id, boolean local) {}

    /** What words between two times make of them. */
    enum Join {
        /** opens a stretch that {@link #AND} closes */
        BETWEEN,
        /** closes it; without an opening it joins neighbouring weekdays */
        AND,
        /** opens a stretch that {@link #TO} closes */
        FROM,
        /** makes a stretch */
        TO
    }

    private final TimeWords words;
    private final List<TimePattern> patterns;
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<TimeClass, List<Integer>> byClass = new EnumMap<>(TimeClass.class);
    private final Phrases<Optional<Type>> prefixes = new Phrases<>();
    private final Phrases<Join> openings = new Phrases<>();
    private final Phrases<Join> joins = new Phrases<>();
    private final Phrases<Zone> zones = new Phrases<>();

    private TimeRules(Table words, Table patterns, Table prefixes, Table zones, NumberRules numbers) {
        this.words = new TimeWords(words, numbers.reader());
        this.patterns = patterns.rows().stream().map(TimePattern::of).toList();
        index();
        prefixes.rows().forEach(this::addPrefix);
        zones.rows().forEach(row -> this.zones.add(row, "words", zone(row)));
    }

    /**
     * @param words columns {@code words}, {@code class}, {@code value}
     * @param patterns columns {@code pattern}, {@code means}, {@code type}
     * @param prefixes columns {@code words}, {@code place}, {@code role}
     * @param zones columns {@code words}, {@code zone}
     * @throws org.bestand.reading.pack.PackException where a table is wrong
     */
    public static TimeRules of(Table words, Table patterns, Table prefixes, Table zones, NumberRules numbers) {
        return new TimeRules(words, patterns, prefixes, zones, numbers);
    }

    /** Reads the tables that stand beside a pack's class, under their usual names. */
    public static TimeRules read(Class<?> pack, NumberRules numbers) {
        return of(
                Table.read(pack, "time-words.tsv"),
                Table.read(pack, "time-patterns.tsv"),
                Table.read(pack, "time-prefixes.tsv"),
                Table.read(pack, "time-zones.tsv"),
                numbers);
    }

    TimeWords words() {
        return words;
    }

    /** The longest wording that begins at a token; of those as long as each other the first of the pack. */
    Optional<TimePiece> pieceAt(Wording wording, int at) {
        TimePiece longest = null;
        for (TimePattern pattern : candidates(wording, at)) {
            TimePiece piece = pattern.at(wording, words, at).orElse(null);
            if (piece != null && (longest == null || piece.last() > longest.last())) {
                longest = piece;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The patterns that may begin with a token, in the order of the pack. */
    private List<TimePattern> candidates(Wording wording, int at) {
        BitSet numbers = new BitSet(patterns.size());
        byWord.getOrDefault(wording.form(at), List.of()).forEach(numbers::set);
        byClass.forEach((type, ofClass) -> {
            if (words.read(wording, at, type).isPresent()) {
                ofClass.forEach(numbers::set);
            }
        });
        return numbers.isEmpty()
                ? List.of()
                : numbers.stream().mapToObj(patterns::get).toList();
    }

    private void index() {
        for (int i = 0; i < patterns.size(); i++) {
            int number = i;
            patterns.get(i).firstWords().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>())
                    .add(number));
            patterns.get(i).firstClasses().forEach(type -> byClass.computeIfAbsent(type, t -> new ArrayList<>())
                    .add(number));
        }
    }

    /** Words before a time: from it on, until it, or (empty) only part of its wording. */
    Phrases<Optional<Type>> prefixes() {
        return prefixes;
    }

    Phrases<Join> openings() {
        return openings;
    }

    Phrases<Join> joins() {
        return joins;
    }

    Phrases<Zone> zones() {
        return zones;
    }

    private void addPrefix(Row row) {
        switch (row.get("role")) {
            case "PLAIN" -> prefixes.add(row, "words", Optional.empty());
            case "SINCE" -> prefixes.add(row, "words", Optional.of(Type.SINCE));
            case "UNTIL" -> prefixes.add(row, "words", Optional.of(Type.UNTIL));
            case "BETWEEN", "FROM" -> openings.add(row, "words", Join.valueOf(row.get("role")));
            case "AND", "TO" -> joins.add(row, "words", Join.valueOf(row.get("role")));
            default -> throw row.wrong("there is no role '" + row.get("role") + "' beside a time");
        }
    }

    private static Zone zone(Row row) {
        boolean local = row.get("zone").equals(LOCAL);
        return new Zone(local ? "" : row.get("zone"), local);
    }
}
