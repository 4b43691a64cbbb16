package org.bestand.reading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.VictimGroup;
import org.bestand.reading.pack.Table;
import org.bestand.reading.pack.Table.Row;

/** The pack's nouns that are counted, by every form, and compounds that end in one of them. */
public final class CountedNouns {
    private static final int SHORTEST_FIRST_PART = 3;
    private static final int LONG_TAIL = 7;
    private static final String NO_GROUP = "none";
    private static final Set<String> VICTIMS =
            Set.of("", "killed", "wounded", "casualties", "captured", "missing", "displaced");

    private final Map<String, NounClass> byForm = new HashMap<>();
    private final Map<String, NounClass> byTail = new HashMap<>();
    private final Map<String, Optional<VictimGroup>> firstParts = new HashMap<>();

    private CountedNouns() {}

    /**
     * @param nouns columns {@code singular}, {@code plural}, {@code group}, {@code sort}, {@code victim}, {@code tail}, {@code one}
     * @param firstParts columns {@code part}, {@code group}
     * @throws org.bestand.reading.pack.PackException where a row is wrong or a form stands twice
     */
    public static CountedNouns of(Table nouns, Table firstParts) {
        CountedNouns counted = new CountedNouns();
        nouns.rows().forEach(counted::addNoun);
        firstParts.rows().forEach(counted::addFirstPart);
        return counted;
    }

    /**
     * What a noun counts.
     *
     * @param form a form or lemma as it stands in the text
     * @return its class; that of its longest known last part for a compound; empty for a noun that the pack does not know
     */
    public Optional<NounClass> classify(String form) {
        String word = Wording.lower(form);
        NounClass whole = byForm.get(word);
        return whole != null ? Optional.of(whole) : compound(word);
    }

    private Optional<NounClass> compound(String word) {
        for (int cut = SHORTEST_FIRST_PART - 1; cut < word.length() - 2; cut++) {
            NounClass tail = byTail.get(word.substring(cut));
            if (tail != null && isFirstPart(word.substring(0, cut), tail, word.length() - cut)) {
                return Optional.of(grouped(tail, word.substring(0, cut)));
            }
        }
        return Optional.empty();
    }

    /** A short word is the tail of many that have nothing to do with it: then the first part must be known. */
    private boolean isFirstPart(String first, NounClass tail, int length) {
        return first.endsWith("-")
                || first.length() >= SHORTEST_FIRST_PART && (length >= LONG_TAIL || !tail.isPeople())
                || firstParts.containsKey(first)
                || byForm.containsKey(first);
    }

    private NounClass grouped(NounClass tail, String first) {
        if (!tail.isPeople()) {
            return tail;
        }
        Optional<VictimGroup> group = firstParts.get(first);
        if (group == null) {
            return byForm.containsKey(first) && tail.group() == null
                    ? tail.inGroup(byForm.get(first).group())
                    : tail;
        }
        return tail.inGroup(group.orElse(null));
    }

    private void addNoun(Row row) {
        List<String> singular = row.list("singular");
        List<String> plural = row.list("plural");
        if (singular.isEmpty() && plural.isEmpty()) {
            throw row.wrong("a counted noun needs a singular or a plural");
        }
        if (!VICTIMS.contains(row.get("victim"))) {
            throw row.wrong("the victim kind '" + row.get("victim") + "' is none of " + VICTIMS);
        }
        String noun = singular.isEmpty() ? plural.getFirst() : singular.getFirst();
        var one =
                new NounClass(noun, group(row, row.get("group")), sort(row), row.get("victim"), false, yes(row, "one"));
        var many = new NounClass(noun, one.group(), one.sort(), one.victim(), true, false);
        singular.forEach(form -> add(row, form, one));
        plural.stream().filter(form -> !singular.contains(form)).forEach(form -> add(row, form, many));
    }

    private void add(Row row, String form, NounClass noun) {
        String word = Wording.lower(form);
        if (byForm.put(word, noun) != null) {
            throw row.wrong("the form '" + form + "' already stands in another row");
        }
        if (yes(row, "tail")) {
            byTail.put(word, noun);
        }
    }

    private void addFirstPart(Row row) {
        String part = Wording.lower(row.get("part"));
        if (firstParts.put(part, Optional.ofNullable(group(row, row.get("group")))) != null) {
            throw row.wrong("the first part '" + part + "' stands twice");
        }
    }

    private static boolean yes(Row row, String column) {
        return switch (row.get(column)) {
            case "yes" -> true;
            case "", "no" -> false;
            default -> throw row.wrong("the column '" + column + "' is yes, no or empty");
        };
    }

    private static VictimGroup group(Row row, String name) {
        if (name.isEmpty() || name.equals(NO_GROUP)) {
            return null;
        }
        try {
            return VictimGroup.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw row.wrong("there is no group of victims '" + name + "'");
        }
    }

    private static NounClass.Sort sort(Row row) {
        try {
            return NounClass.Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("the sort '" + row.get("sort") + "' is none of person, body, loss, thing");
        }
    }
}
