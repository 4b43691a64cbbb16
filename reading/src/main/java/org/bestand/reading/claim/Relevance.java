package org.bestand.reading.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.pack.Table;

/**
 * Tells reports about armed conflict from those of sport, politics, crime and nature, which borrow its words. A report that is long enough
 * to show what it is about must show some of the words of war; a shorter text is taken at its word. Whether that is enough hangs on what it
 * claims ({@link Warfare}).
 */
public final class Relevance {
    private static final int ENOUGH = 2;
    private static final int TOO_SHORT = 4;
    private static final int GROUP = 2;
    private static final String REST = "*";

    /** What a row of the table adds, by its place in the table. */
    private final List<Integer> weights;

    private final Map<String, Set<Integer>> whole = new HashMap<>();
    private final Map<String, Set<Integer>> tails = new HashMap<>();
    private final Map<String, Set<Integer>> openings = new HashMap<>();
    /** Lengths beyond which no part of a word need be looked up. */
    private final int longestTail;

    private final int longestOpening;

    private Relevance(List<Table.Row> rows) {
        weights = rows.stream().map(Relevance::weight).toList();
        for (int i = 0; i < rows.size(); i++) {
            for (String word : rows.get(i).list("words")) {
                Map<String, Set<Integer>> index =
                        word.startsWith(REST) ? tails : word.endsWith(REST) ? openings : whole;
                index.computeIfAbsent(word.replace(REST, ""), k -> new HashSet<>())
                        .add(i);
            }
        }
        longestTail = longest(tails);
        longestOpening = longest(openings);
    }

    private static int longest(Map<String, Set<Integer>> index) {
        return index.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Reads the table {@code words, weight}: words in lower case as they stand in a text, {@code *} for the rest of a word; each row
     * counts once in a report.
     *
     * @throws org.bestand.reading.pack.PackException where a weight is no number
     */
    public static Relevance of(Table table) {
        return new Relevance(table.rows());
    }

    private static int weight(Table.Row row) {
        try {
            return Integer.parseInt(row.get("weight"));
        } catch (NumberFormatException e) {
            throw row.wrong("weight must be a whole number");
        }
    }

    /** Whether the sentences of a report tell of armed conflict. */
    boolean isOfWar(List<Scene> scenes) {
        return scenes.size() < TOO_SHORT || shown(scenes) >= ENOUGH;
    }

    /** Whether a report of which only the words are known may yet turn out to tell of armed conflict: it has one word of war at least. */
    boolean mayBeOfWar(List<List<String>> sentences) {
        return sentences.size() < TOO_SHORT || words(sentences) > 0;
    }

    /** How much of war the sentences show; an armed group by its name is worth two common words. */
    int shown(List<Scene> scenes) {
        boolean group = scenes.stream()
                .flatMap(s -> s.mentions().actors().stream())
                .anyMatch(m -> m.type() == ActorMention.Type.GROUP);
        return words(scenes.stream().map(Scene::lower).toList()) + (group ? GROUP : 0);
    }

    private int words(List<List<String>> sentences) {
        Set<Integer> shown = new HashSet<>();
        Set<String> once = new HashSet<>();
        sentences.forEach(once::addAll);
        once.forEach(word -> show(word, shown));
        return shown.stream().mapToInt(weights::get).sum();
    }

    private void show(String word, Set<Integer> shown) {
        shown.addAll(whole.getOrDefault(word, Set.of()));
        for (int end = 1; end <= Math.min(word.length(), longestOpening); end++) {
            shown.addAll(openings.getOrDefault(word.substring(0, end), Set.of()));
        }
        for (int at = Math.max(1, word.length() - longestTail); at < word.length(); at++) {
            shown.addAll(tails.getOrDefault(word.substring(at), Set.of()));
        }
    }
}
