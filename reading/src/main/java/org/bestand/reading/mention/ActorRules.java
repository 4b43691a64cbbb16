package org.bestand.reading.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.model.Sector;
import org.bestand.reading.pack.Table;

/** The words of one language from which phrases for somebody are recognised. Immutable. */
public final class ActorRules {
    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_TAIL = 4;

    private final String language;
    private final Map<WordClass, Set<String>> classes;
    /** Whatever members of a class of words begin with, up to whole members. */
    private final Map<WordClass, Set<String>> beginnings = new EnumMap<>(WordClass.class);

    private final Map<String, RoleNoun> roles;
    private final Map<String, RoleNoun> tails;
    private final Map<String, Pointer> pointers;
    private final int longest;

    private ActorRules(
            String language,
            Map<WordClass, Set<String>> classes,
            Map<String, RoleNoun> roles,
            Map<String, RoleNoun> tails,
            Map<String, Pointer> pointers) {
        this.language = language;
        this.classes = classes;
        classes.forEach((type, words) -> beginnings.put(type, beginnings(words)));
        this.roles = roles;
        this.tails = tails;
        this.pointers = pointers;
        int most = 1;
        for (String form : roles.keySet()) {
            most = Math.max(most, form.split(" ").length);
        }
        this.longest = most;
    }

    private static Set<String> beginnings(Set<String> words) {
        Set<String> beginnings = new HashSet<>();
        for (String word : words) {
            for (int end = 1; end <= word.length(); end++) {
                beginnings.add(word.substring(0, end));
            }
        }
        return beginnings;
    }

    /**
     * Puts the rules together.
     *
     * @param language ISO 639-1, under which the ports know the names
     * @param words columns {@code class} and {@code words} (cut at {@code |}): the closed classes
     * @param roles columns {@code forms}, {@code sector}, {@code sort}, {@code traits} (of {@code tail}: longer words
     *     may end
     *     in it, {@code portfolio}, {@code open}, {@code bound}): nouns for those who act. A form with a capital is
     *     found only as written
     * @param pointers columns {@code words}, {@code reference}, {@code sector}: words that point back
     * @throws org.bestand.reading.pack.PackException where a class, sort, sector or reference is unknown or a form
     * stands twice
     */
    public static ActorRules of(String language, Table words, Table roles, Table pointers) {
        Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
        for (WordClass wordClass : WordClass.values()) {
            classes.put(wordClass, new HashSet<>());
        }
        for (Table.Row row : words.rows()) {
            classes.get(WordClass.of(row)).addAll(row.list("words"));
        }
        Map<String, RoleNoun> exact = new HashMap<>();
        Map<String, RoleNoun> tails = new HashMap<>();
        for (Table.Row row : roles.rows()) {
            add(row, exact, tails);
        }
        Map<String, Pointer> pointing = new HashMap<>();
        for (Table.Row row : pointers.rows()) {
            for (String form : row.list("words")) {
                if (pointing.put(form, Pointer.of(row)) != null) {
                    throw row.wrong("'" + form + "' stands twice; keep one row");
                }
            }
        }
        return new ActorRules(language, classes, exact, tails, pointing);
    }

    private static void add(Table.Row row, Map<String, RoleNoun> exact, Map<String, RoleNoun> tails) {
        RoleNoun noun = RoleNoun.of(row);
        if (!noun.sector().isEmpty() && !isSector(noun.sector())) {
            throw row.wrong("there is no sector '" + noun.sector() + "'");
        }
        for (String form : row.list("forms")) {
            if (exact.put(form, noun) != null) {
                throw row.wrong("'" + form + "' stands twice; keep one row");
            }
            if (row.list("traits").contains("tail")) {
                tails.put(form, noun);
            }
        }
    }

    private static boolean isSector(String word) {
        for (Sector sector : Sector.values()) {
            if (sector.name().equals(word)) {
                return true;
            }
        }
        return false;
    }

    String language() {
        return language;
    }

    /** Most words that one role noun has. */
    int longestRole() {
        return longest;
    }

    boolean is(WordClass wordClass, String form) {
        return classes.get(wordClass).contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether some member of the class begins with this form: most forms begin none, which is sooner seen than by trying what follows. */
    boolean mayBegin(WordClass wordClass, String form) {
        return beginnings.get(wordClass).contains(form.toLowerCase(Locale.ROOT));
    }

    Set<String> words(WordClass wordClass) {
        return classes.get(wordClass);
    }

    Optional<Pointer> pointer(String words) {
        return Optional.ofNullable(pointers.get(words.toLowerCase(Locale.ROOT)));
    }

    /** The role noun that is exactly these words. */
    Optional<RoleNoun> role(String words) {
        RoleNoun asWritten = roles.get(words);
        return Optional.ofNullable(asWritten != null ? asWritten : roles.get(words.toLowerCase(Locale.ROOT)));
    }

    /**
     * The longest role noun that this word ends in, with what stands before it. A noun that seldom ends other words
     * counts only
     * behind a name.
     */
    Optional<Compound> compound(String word, Predicate<String> isName) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() != word.length()) {
            return Optional.empty();
        }
        for (int cut = SHORTEST_PREFIX; cut < lower.length() - 2; cut++) {
            boolean hyphen = lower.charAt(cut - 1) == '-';
            String prefix = word.substring(0, hyphen ? cut - 1 : cut);
            String tail = lower.substring(cut);
            RoleNoun noun = tails.get(tail);
            if (noun != null && (hyphen || tail.length() >= SHORTEST_TAIL)) {
                return Optional.of(new Compound(prefix, noun));
            }
            RoleNoun rare = noun == null ? roles.get(tail) : null;
            if (rare != null && isName.test(prefix)) {
                return Optional.of(new Compound(prefix, rare));
            }
        }
        return Optional.empty();
    }

    /**
     * A word that ends in a role noun.
     *
     * @param prefix what stands before it, without a hyphen at its end
     * @param noun the noun
     */
    record Compound(String prefix, RoleNoun noun) {}
}
