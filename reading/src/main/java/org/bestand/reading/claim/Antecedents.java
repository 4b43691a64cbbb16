package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * Finds the nouns that pronouns ("they fled"), words for some of many ("many fled") and bare figures ("thirty of them fled") may stand for, by
 * the grammar of the clause before alone: rules ask what sort of noun does something, and a report that has named it once goes on with such words.
 *
 * @param scenes the sentences of the report
 * @param cues small words of the language
 */
record Antecedents(List<Scene> scenes, Cues cues) {
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "NUM");
    private static final String RELATIVE = "VNW|betr";
    private static final String PERSONAL = "VNW|pers";
    private static final String FINITE = "WW|pv";
    private static final String MANY = "|mv";
    private static final String ONE = "|ev";
    private static final String SUBJECT = "nsubj";
    private static final String OBJECT = "obj";
    /** How many sentences pronouns that stand for pronouns are followed back. */
    private static final int FARTHEST = 2;

    /** A noun of a sentence. */
    record Noun(Scene scene, int word) {}

    /** What a word may stand for; nothing where it stands for itself. A personal pronoun goes on with one noun, the subject before others. */
    List<Noun> of(Scene scene, int word) {
        return of(scene, word, FARTHEST);
    }

    private List<Noun> of(Scene scene, int word, int farthest) {
        if (!standsIn(scene, word)) {
            return List.of();
        }
        List<Noun> found = new ArrayList<>();
        nouns(scene, word, scene.clauses().of(word), found);
        if (found.isEmpty() && scene.index() > 0 && farthest > 0) {
            Scene before = scenes.get(scene.index() - 1);
            for (Noun noun : mains(before)) {
                List<Noun> meant = of(before, noun.word(), farthest - 1);
                found.addAll(meant.isEmpty() ? List.of(noun) : meant);
            }
        }
        found.removeIf(n -> !agree(scene, word, n));
        if (scene.tree().word(word).baseRelation().equals(OBJECT)) {
            // "The navy saved the sailors and took them home": what is done to somebody goes on with whom something was
            // done to.
            found.sort(Comparator.comparing(Antecedents::isSubject));
        }
        boolean one = scene.tree().word(word).xpos().startsWith(PERSONAL) && !found.isEmpty();
        return one ? List.of(found.getFirst()) : found;
    }

    private static boolean isSubject(Noun noun) {
        return noun.scene().tree().word(noun.word()).baseRelation().equals(SUBJECT);
    }

    private boolean standsIn(Scene scene, int at) {
        Word word = scene.tree().word(at);
        boolean figure = word.upos().equals("NUM")
                && scene.countOn(at).filter(c -> c.noun() < 0).isPresent();
        return figure
                || cues.is(Cue.STAND_IN, scene.lower().get(at))
                        && !word.xpos().startsWith(RELATIVE)
                        && !word.baseRelation().equals("det");
    }

    /** The subject and the objects of the clause before the word's own in its sentence. */
    private static void nouns(Scene scene, int word, int clause, List<Noun> found) {
        int before = -1;
        for (int i = 0; i < word; i++) {
            int other = scene.clauses().of(i);
            boolean finished = other != clause && scene.tree().word(other).isVerb() && other < word;
            before = finished ? other : before;
        }
        if (before >= 0) {
            arguments(scene, before, found);
        }
    }

    /** The subjects, then the objects, of the main clause of a sentence. */
    private static List<Noun> mains(Scene scene) {
        List<Noun> found = new ArrayList<>();
        for (Word word : scene.tree().words()) {
            if (word.head() < 0) {
                arguments(scene, word.index(), found);
            }
        }
        return found;
    }

    private static void arguments(Scene scene, int verb, List<Noun> found) {
        for (String relation : List.of(SUBJECT, OBJECT)) {
            scene.tree().children(verb).stream()
                    .filter(c -> c.baseRelation().equals(relation))
                    .forEach(c -> found.add(new Noun(scene, c.index())));
        }
    }

    /** Whether a noun is of the number of a word that may stand for it. */
    private static boolean agree(Scene scene, int word, Noun noun) {
        Word other = noun.scene().tree().word(noun.word());
        if (!NOUNS.contains(other.upos())) {
            return false;
        }
        boolean group =
                other.upos().equals("NUM") || noun.scene().actorAt(noun.word()).isPresent();
        return isMany(scene, word)
                ? group || other.xpos().contains(MANY)
                : !other.xpos().contains(MANY) || scene.tree().word(word).upos().equals("NUM");
    }

    /** Whether a word stands for several: by the number of the verb that it is the subject of, else by its own. */
    private static boolean isMany(Scene scene, int at) {
        Word word = scene.tree().word(at);
        if (word.upos().equals("NUM") || !word.baseRelation().equals(SUBJECT)) {
            return !word.xpos().contains(ONE);
        }
        return scene.clauses().words(scene.clauses().of(at)).stream()
                .map(i -> scene.tree().word(i))
                .filter(w -> w.xpos().startsWith(FINITE))
                .noneMatch(w -> w.xpos().endsWith(ONE));
    }
}
