package org.bestand.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Word;

/**
 * Tells whether what stands in a place of a rule is one of the nouns that the rule asks for.
 *
 * @param book knows what nouns count
 * @param cues small words of the language
 * @param antecedents finds the nouns that pronouns and bare figures stand for
 */
record Listed(FrameBook book, Cues cues, Antecedents antecedents) {
    /** How what is measured hangs on its measure ("millions shells"): the second is how parsers take a large number. */
    private static final Set<String> MEASURED = Set.of("nmod", "fixed");

    private static final Set<String> ARMED_SECTORS = Set.of("MIL", "REB");

    /** Whether one of the words is one of the nouns of a list, or stands for one. */
    boolean oneOf(Scene scene, List<Integer> heads, List<String> lemmas) {
        return heads.stream()
                .anyMatch(h -> isOneOf(scene, h, lemmas) && !measuresOthers(scene, h, lemmas)
                        || measured(scene, h, lemmas)
                        || isCounted(scene, h, lemmas)
                        || antecedents.of(scene, h).stream()
                                .anyMatch(n ->
                                        isOneOf(n.scene(), n.word(), lemmas) || measured(n.scene(), n.word(), lemmas)));
    }

    /** "Sixty rebels died and twenty fell into hands": a bare figure counts the same people as the one before it. */
    private boolean isCounted(Scene scene, int word, List<String> lemmas) {
        return scene.tree().word(word).upos().equals("NUM")
                && scene.countOn(word).filter(c -> c.noun() < 0).isPresent()
                && scene.mentions().counts().stream()
                        .anyMatch(c -> c.noun() >= 0 && c.noun() < word && isOneOf(scene, c.noun(), lemmas));
    }

    private boolean isOneOf(Scene scene, int word, List<String> lemmas) {
        return book.isOneOf(
                        lemmas,
                        scene.tree().word(word).lemma().toLowerCase(Locale.ROOT),
                        scene.lower().get(word))
                || lemmas.contains(FrameBook.ARMED) && isArmed(scene, word)
                || FrameBook.takesCivilians(lemmas) && isPeople(scene, word)
                || lemmas.stream().anyMatch(l -> scene.isNamed(word, l));
    }

    /** Whether a word names or points at soldiers, rebels or an armed group. */
    private static boolean isArmed(Scene scene, int word) {
        return scene.actorAt(word)
                .filter(m -> m.type() != ActorMention.Type.PERSON && m.type() != ActorMention.Type.ROLE)
                .filter(m -> m.type() == ActorMention.Type.GROUP
                        || m.actors().stream().anyMatch(a -> ARMED_SECTORS.contains(a.sector())))
                .isPresent();
    }

    /** Whether a word names a people by a noun that no table need list ("three Ruritanians"). */
    private boolean isPeople(Scene scene, int word) {
        boolean known = book.knowsNoun(
                scene.tree().word(word).lemma().toLowerCase(Locale.ROOT),
                scene.lower().get(word));
        return !known
                && scene.actorAt(word)
                        .filter(m -> m.type() == ActorMention.Type.PEOPLE && m.head() == word)
                        .filter(m ->
                                m.actors().stream().allMatch(a -> a.sector().isEmpty()))
                        .isPresent();
    }

    /**
     * "Dozens of soldiers", "a column of tanks": the noun behind a noun of measure, without a preposition between them; also the whole of which
     * a figure or share is ("ninety of its men", "half of its men").
     */
    private boolean measured(Scene scene, int head, List<String> lemmas) {
        boolean figure = scene.tree().word(head).upos().equals("NUM") || cues.is(Cue.SHARE, Victims.lemma(scene, head));
        return behind(scene, head)
                .filter(c -> scene.tree().children(c.index(), "case").stream()
                        .allMatch(w -> figure && cues.is(Cue.OF, scene.lower().get(w.index()))))
                .anyMatch(c -> isOneOf(scene, c.index(), lemmas));
    }

    /** "Dozens of rockets": a measure that rules take for people by itself, of things that are none. */
    private boolean measuresOthers(Scene scene, int head, List<String> lemmas) {
        return FrameBook.speaksOfPeople(lemmas)
                && behind(scene, head)
                        .filter(c -> scene.tree().children(c.index(), "case").isEmpty())
                        .anyMatch(c -> book.isThing(
                                c.lemma().toLowerCase(Locale.ROOT),
                                scene.lower().get(c.index())));
    }

    private static Stream<Word> behind(Scene scene, int head) {
        return scene.tree().children(head).stream()
                .filter(c -> c.index() > head && MEASURED.contains(c.baseRelation()));
    }
}
