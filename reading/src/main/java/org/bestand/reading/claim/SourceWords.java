package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Stance;
import org.bestand.reading.pack.Cut;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * A language's words for saying.
 *
 * @param verbs reporting verbs by lemma; several rows of one lemma in the order of the table
 * @param cues words that stand before a speaker ("according to"), by their words in lower case
 * @param openings words that cues begin with: most words begin none
 * @param citing by the lemma of a verb with which a medium tells whom it passes on, the preposition of those, or {@link #OBJECT}
 */
public record SourceWords(
        Map<String, List<SourceWords.Verb>> verbs,
        Map<String, SourceWords.Cue> cues,
        Set<String> openings,
        Map<String, String> citing) {
    /** Stands for the object of a citing verb in the stead of a preposition. */
    static final String OBJECT = "obj";

    private static final Set<String> HELPERS = Set.of("aux", "cop", "nsubj");

    /**
     * A reporting verb.
     *
     * @param lemma its lemma
     * @param with words that must stand in its clause ("laten weten" is laten with weten), or empty
     * @param stance stance of what is said, or null where the verb leaves it as it is
     * @param takesObject whether a noun as its object names what is said
     * @param prepositions prepositions whose noun names what is said
     * @param from prepositions whose noun names the speaker (appears from figures of X, at X it is said)
     * @param clauses whether it reports at all by itself; a verb that only seals what hangs on it (to demand that) says {@code false}
     * @param onlyTag whether it reports only behind what is said (", knows X")
     * @param impersonal whether its subject is never who says it (it is said, it appears)
     * @param owns whether it owns up to what is told of the speaker's own side (to confirm)
     * @param spreads whether its subject is what is told (images go round, on the medium that {@code from} names)
     */
    public record Verb(
            String lemma,
            List<String> with,
            Stance stance,
            boolean takesObject,
            List<String> prepositions,
            List<String> from,
            boolean clauses,
            boolean onlyTag,
            boolean impersonal,
            boolean owns,
            boolean spreads) {}

    /**
     * Words before a speaker.
     *
     * @param words in lower case
     * @param reachesBack whether it also covers the sentences before
     * @param via whether whom it names only passes on
     * @param own whether the speaker is the subject of its clause (by its own account)
     * @param leans whether who speaks in its clause leans on whom it names (on the authority of)
     * @param alone whether it also tells who speaks where nobody else does in its clause
     */
    public record Cue(String words, boolean reachesBack, boolean via, boolean own, boolean leans, boolean alone) {}

    /**
     * Reads the tables {@code lemma, with, stance, object, prepositions, from, clauses, impersonal, owns} and {@code cue, back, via, own, leans},
     * {@code leans} being {@code only} for words that name nobody's source by themselves, and {@code verb, of} of citing verbs.
     *
     * @throws org.bestand.reading.pack.PackException where a stance is unknown
     */
    public static SourceWords of(Table verbs, Table cues, Table citing) {
        Map<String, List<Verb>> byLemma = new HashMap<>();
        for (Table.Row row : verbs.rows()) {
            byLemma.computeIfAbsent(row.get("lemma"), k -> new ArrayList<>()).add(verb(row));
        }
        Map<String, Cue> byWords = new HashMap<>();
        for (Table.Row row : cues.rows()) {
            for (String words : row.list("cue")) {
                byWords.put(words, cue(words, row));
            }
        }
        Map<String, String> of = new HashMap<>();
        citing.rows().forEach(row -> of.put(row.get("verb"), row.get("of")));
        Set<String> openings = new HashSet<>();
        byWords.keySet().forEach(cue -> openings.add(Cut.at(' ', cue).getFirst()));
        return new SourceWords(byLemma, byWords, openings, of);
    }

    private static Verb verb(Table.Row row) {
        return new Verb(
                row.get("lemma"),
                Cut.words(row.get("with"), " "),
                stance(row),
                yes(row, "object") || row.get("object").equals("s"),
                row.list("prepositions"),
                row.list("from"),
                !row.get("clauses").equals("n"),
                row.get("clauses").equals("tag"),
                yes(row, "impersonal"),
                yes(row, "owns"),
                row.get("object").equals("s"));
    }

    private static Cue cue(String words, Table.Row row) {
        String leans = row.get("leans").toLowerCase(Locale.ROOT);
        return new Cue(
                words, yes(row, "back"), yes(row, "via"), yes(row, "own"), !leans.isEmpty(), !leans.equals("only"));
    }

    private static boolean yes(Table.Row row, String column) {
        return row.get(column).toLowerCase(Locale.ROOT).equals("y");
    }

    private static Stance stance(Table.Row row) {
        String word = row.get("stance");
        if (word.isEmpty()) {
            return null;
        }
        try {
            return Stance.of(word);
        } catch (IllegalArgumentException e) {
            throw row.wrong(e.getMessage());
        }
    }

    /** The longest cue that begins at this word. */
    Optional<Cue> cueAt(List<String> lowerCase, int at) {
        if (!openings.contains(lowerCase.get(at))) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        Cue found = null;
        for (int n = 0; n < 5 && at + n < lowerCase.size(); n++) {
            words.append(n > 0 ? " " : "").append(lowerCase.get(at + n));
            found = cues.getOrDefault(words.toString(), found);
        }
        return Optional.ofNullable(found);
    }

    /** The reporting verb that this lemma is in a clause of these words. */
    Optional<Verb> verb(Scene scene, String lemma, List<Integer> clause) {
        return verbs.getOrDefault(lemma, List.of()).stream()
                .filter(v -> v.with().isEmpty() || inOrder(scene, clause, v.with()))
                .findFirst();
    }

    /** The reporting verb that a word is, if it is one. */
    Optional<Verb> verbAt(Scene scene, int word) {
        String lemma = scene.tree().word(word).lemma().toLowerCase(Locale.ROOT);
        return scene.tree().word(word).isVerb() && verbs.containsKey(lemma) && !isBareParticiple(scene, word)
                ? verb(scene, lemma, with(scene, word)).filter(Verb::clauses)
                : Optional.empty();
    }

    /** A participle that no auxiliary or subject makes a verb of its clause ("reckoned now" for just now, "the acting mayor") says nothing. */
    private static boolean isBareParticiple(Scene scene, int word) {
        String tag = scene.tree().word(word).xpos();
        return (tag.contains("|vd|") || tag.contains("|od|"))
                && !scene.tree().word(word).baseRelation().equals("conj")
                && scene.tree().children(word).stream().noneMatch(c -> HELPERS.contains(c.baseRelation()));
    }

    /**
     * The words of a verb's clause with the participle that completes it ("calls the figure invented"), which heads a clause of its own, and
     * the word by which a clause hangs on it ("contests that").
     */
    private static List<Integer> with(Scene scene, int verb) {
        List<Integer> words =
                new ArrayList<>(scene.clauses().wide(scene.clauses().of(verb)));
        scene.tree().children(verb, "xcomp").stream()
                .filter(Word::isVerb)
                .map(Word::index)
                .filter(i -> !words.contains(i))
                .forEach(words::add);
        scene.tree().children(verb, "ccomp").stream()
                .flatMap(c -> scene.tree().children(c.index(), "mark").stream())
                .map(Word::index)
                .filter(i -> !words.contains(i))
                .forEach(words::add);
        words.sort(null);
        return words;
    }

    /** Whether somebody is said to say something between these words. */
    boolean speaks(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (verbAt(scene, i).isPresent() || cueAt(scene.lower(), i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand in a clause in this order, others between them or not; "a UN-report" is a report too. */
    private static boolean inOrder(Scene scene, List<Integer> clause, List<String> words) {
        int next = 0;
        for (int i : clause) {
            String word = scene.lower().get(i);
            if (next < words.size() && (word.equals(words.get(next)) || word.endsWith("-" + words.get(next)))) {
                next++;
            }
        }
        return next == words.size();
    }
}
