package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.reading.mention.Range;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.pack.FrameRule.Flag;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Sentence;

/** Finds the words of sentences that trigger rules. Serves one report in one thread. */
final class Matcher {
    private static final Set<Kind> VIOLENCE = EnumSet.of(Kind.ATTACK, Kind.CLASH);
    private static final Set<Kind> DEEDS =
            EnumSet.of(Kind.DEPLOY, Kind.WITHDRAW, Kind.SUPPORT, Kind.ATTACK, Kind.RELEASED);
    private static final Set<String> READIED = Set.of("ccomp", "xcomp", "advcl");
    /** What an object is taken for where it is taken for something else. */
    private static final Set<String> BARE = Set.of("obl", "nmod", "xcomp", "dep");

    private static final Set<String> PARTICLES = Set.of("ADP", "ADV", "ADJ");
    private static final Set<String> NO_PARTICLES = Set.of("case", "mark", "amod", "det");

    private final FrameBook book;
    private final Cues cues;
    private final Listed listed;

    /** What was found in each sentence: a report is gone over twice, and its words trigger the same both times. */
    private final Map<Scene, List<Draft>> found = new IdentityHashMap<>();

    Matcher(FrameBook book, Cues cues, List<Scene> scenes) {
        this.book = book;
        this.cues = cues;
        listed = new Listed(book, cues, new Antecedents(scenes, cues));
    }

    /** Drafts with their trigger, not yet filled, in the order of the text. */
    List<Draft> match(Scene scene) {
        return found.computeIfAbsent(scene, this::matches).stream()
                .map(d -> copy(scene, d))
                .toList();
    }

    private static Draft copy(Scene scene, Draft draft) {
        Draft copy = new Draft(scene, draft.rule, draft.anchor, draft.trigger);
        copy.unlisted = draft.unlisted;
        return copy;
    }

    private List<Draft> matches(Scene scene) {
        if (scene.sentence().role() != Sentence.Role.BODY) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        BitSet taken = new BitSet();
        phrases(scene, drafts, taken);
        for (Word word : scene.tree().words()) {
            if (!taken.get(word.index()) && !word.baseRelation().equals("compound")) {
                Match match = sort(word);
                if (match != null) {
                    word(scene, word, match, drafts);
                }
            }
        }
        drafts.removeIf(d -> isTwice(d, drafts));
        return drafts;
    }

    /** Whether the auxiliary of a verb triggers the very rule that the verb does. */
    private static boolean isTwice(Draft draft, List<Draft> drafts) {
        Word word = draft.scene.tree().word(draft.anchor);
        return word.baseRelation().equals("aux")
                && draft.rule.match() == Match.VERB
                && drafts.stream().anyMatch(d -> d.rule == draft.rule && d.anchor == word.head());
    }

    private static Match sort(Word word) {
        return switch (word.upos()) {
            case "VERB", "AUX" -> Match.VERB;
            case "NOUN", "PROPN" -> Match.NOUN;
            case "ADJ" -> isNominal(word) ? Match.NOUN : Match.ADJECTIVE;
            default -> null;
        };
    }

    /** An adjective that stands for a noun (the wounded). */
    static boolean isNominal(Word word) {
        return word.xpos().contains("|nom|");
    }

    private void phrases(Scene scene, List<Draft> drafts, BitSet taken) {
        for (int i = 0; i < scene.lower().size(); i++) {
            for (FrameBook.Phrase phrase : book.phrasesFrom(scene.lower().get(i))) {
                int length = phrase.length(scene.lower(), i);
                if (length > 0) {
                    phrase(
                            scene,
                            phrase.rule(),
                            Phrases.highest(scene, i, length),
                            new Range(i, i + length - 1),
                            drafts,
                            taken);
                }
            }
        }
        for (Phrases.Found found : Phrases.parted(scene, book)) {
            phrase(scene, found.rule(), found.anchor(), found.range(), drafts, taken);
        }
    }

    private static void phrase(Scene scene, FrameRule rule, int anchor, Range range, List<Draft> drafts, BitSet taken) {
        if (!taken.get(range.first()) && Wordings.fit(scene, range.last(), rule)) {
            taken.set(range.first(), range.last() + 1);
            drafts.add(new Draft(scene, rule, anchor, range));
        }
    }

    /**
     * Every rule that a word triggers, in the order of the files; {@link #withoutSpare} leaves the first that is complete. A rule of last
     * resort does not step in for one that fits but that the sentence does not fill.
     */
    private void word(Scene scene, Word word, Match match, List<Draft> drafts) {
        String lemma =
                match == Match.VERB ? withParticle(scene, word) : word.lemma().toLowerCase(Locale.ROOT);
        boolean found = false;
        for (FrameRule rule : candidates(match, lemma, scene.lower().get(word.index()))) {
            boolean lastResort = rule.has(Flag.LAST) || rule.has(Flag.ALONE);
            if (!(found && lastResort)
                    && Wordings.fit(scene, word.index(), rule)
                    && arguments(scene, word.index(), rule)) {
                Draft draft = new Draft(scene, rule, word.index(), new Range(word.index(), word.index()));
                draft.unlisted = unlisted(scene, word.index(), rule);
                drafts.add(draft);
                found |= !rule.has(Flag.ALSO) && !rule.has(Flag.ALONE);
            }
        }
    }

    /**
     * A verb's lemma; where a rule knows it with a particle that stands by itself behind it but that the parser did not join to it, the
     * lemma with that particle.
     */
    private String withParticle(Scene scene, Word verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        String base = base(scene, verb, lemma);
        for (Word word : scene.tree().words()) {
            if (word.index() > verb.index() && isLoose(scene, word) && isBelow(scene, word, verb)) {
                String joined = scene.lower().get(word.index()) + base;
                if (!joined.equals(lemma) && book.knowsVerb(joined)) {
                    return joined;
                }
            }
        }
        return lemma;
    }

    private static String base(Scene scene, Word verb, String lemma) {
        for (Word child : scene.tree().children(verb.index(), "compound")) {
            String particle = scene.lower().get(child.index());
            if (lemma.startsWith(particle)) {
                return lemma.substring(particle.length());
            }
        }
        return lemma;
    }

    private static boolean isLoose(Scene scene, Word word) {
        return PARTICLES.contains(word.upos())
                && !NO_PARTICLES.contains(word.baseRelation())
                && scene.tree().children(word.index()).isEmpty();
    }

    private static boolean isBelow(Scene scene, Word word, Word verb) {
        return word.head() == verb.index()
                || scene.clauses().of(word.index()) == verb.index()
                || word.index() == verb.index() + 1;
    }

    /** Rules for the lemma, then for the very form: lemmas of plurals that are also verbs are not to be relied on. */
    private List<FrameRule> candidates(Match match, String lemma, String form) {
        List<FrameRule> rules = book.triggeredBy(match, lemma);
        if (!form.equals(lemma) && match == Match.NOUN) {
            book.triggeredBy(match, form).stream()
                    .filter(r -> !rules.contains(r))
                    .forEach(rules::add);
        }
        return rules;
    }

    private boolean arguments(Scene scene, int word, FrameRule rule) {
        if (!rule.governors().isEmpty() && !governed(scene, word, rule)
                || rule.has(Flag.STANDING) && !Forms.isStanding(scene.tree(), word)
                || rule.has(Flag.PRESENT) && !Forms.isPresent(scene.tree(), word)) {
            return false;
        }
        if (rule.objects().isEmpty() && rule.subjects().isEmpty()) {
            return true;
        }
        Arguments arguments = Relatives.agreed(scene, word, Arguments.of(scene.tree(), word, cues), cues);
        return (rule.objects().isEmpty() || listed.oneOf(scene, objects(scene, word, arguments), rule.objects()))
                && (rule.subjects().isEmpty() || listed.oneOf(scene, arguments.subject(), rule.subjects()));
    }

    /** The objects that are none of those which a rule asks for, where others are. */
    private List<Integer> unlisted(Scene scene, int verb, FrameRule rule) {
        if (rule.objects().isEmpty() || rule.match() != Match.VERB) {
            return List.of();
        }
        List<Integer> objects = Arguments.of(scene.tree(), verb, cues).object();
        List<Integer> others = objects.size() < 2
                ? List.of()
                : objects.stream()
                        .filter(o -> !listed.oneOf(scene, List.of(o), rule.objects()))
                        .toList();
        return others.size() == objects.size() ? List.of() : others;
    }

    /** What a verb is done to; where the parser gave it nothing, whatever hangs on it without a preposition. */
    private static List<Integer> objects(Scene scene, int verb, Arguments arguments) {
        if (!arguments.object().isEmpty()) {
            return arguments.object();
        }
        boolean ofNoun = scene.tree().word(verb).baseRelation().equals("acl")
                && !scene.tree().children(verb, "mark").isEmpty();
        boolean relative = ofNoun && scene.tree().word(verb).relation().equals("acl:relcl");
        List<Integer> found = new ArrayList<>(scene.tree().children(verb).stream()
                .filter(c -> BARE.contains(c.baseRelation())
                        || relative && c.baseRelation().equals("nsubj"))
                .filter(c -> scene.tree().children(c.index(), "case").isEmpty())
                .map(Word::index)
                .toList());
        if (ofNoun) {
            found.add(scene.tree().word(verb).head()); // its pronoun was taken for a subjunction
        }
        return found;
    }

    /** A noun that a preposition sets beside the clause is not governed by its verb (began after an attack). */
    static boolean isBeside(Scene scene, int noun, Cues cues) {
        return scene.tree().children(noun, "case").stream()
                .anyMatch(c -> cues.is(Cue.BESIDE, scene.lower().get(c.index())));
    }

    private boolean governed(Scene scene, int word, FrameRule rule) {
        // "Signed a truce that was broken at once" tells of its signing too: a rule of its own reads the clause.
        boolean breach = rule.kind() == Kind.CEASEFIRE && rule.phase() == Phase.VIOLATED;
        return !breach && isOneOf(scene, Governors.performer(scene.tree(), word, cues), rule)
                || !isBeside(scene, word, cues)
                        && !(VIOLENCE.contains(rule.kind()) && isTopic(scene, word))
                        && isOneOf(scene, Governors.of(scene.tree(), word), rule);
    }

    /** "Holds a session on the attack", "reacted to the raid": violence that something is about is not what the verb does. */
    private boolean isTopic(Scene scene, int word) {
        Word noun = scene.tree().word(word);
        boolean reacted = noun.head() >= 0 && cues.is(Cue.REACTING, Victims.lemma(scene, noun.head()));
        return scene.tree().children(word, "case").stream()
                .map(c -> scene.lower().get(c.index()))
                .anyMatch(c -> cues.is(Cue.TOPIC, c) && noun.baseRelation().equals("nmod")
                        || cues.is(Cue.REACTED_TO, c) && reacted);
    }

    private static boolean isOneOf(Scene scene, int verb, FrameRule rule) {
        return verb >= 0
                && FrameBook.matches(
                        rule.governors(), scene.tree().word(verb).lemma().toLowerCase(Locale.ROOT));
    }

    /** The verb that governs a rule's noun: that of a relative clause about it where the rule asks for such a one. */
    static int governor(Draft draft, Cues cues) {
        int performer = Governors.performer(draft.scene.tree(), draft.anchor, cues);
        return isOneOf(draft.scene, performer, draft.rule) ? performer : Governors.of(draft.scene.tree(), draft.anchor);
    }

    /**
     * One rule on each word, the first; those that stand beside others aside. One that yields only where nothing else of its sentence does
     * leaves the word to later ones. Called for those that are complete, so that a rule whose roles the sentence does not fill bars no other.
     */
    static List<Draft> withoutSpare(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.rule.match() == Match.PHRASE || draft.rule.has(Flag.ALSO) || isFree(draft, kept)) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private static boolean isFree(Draft draft, List<Draft> kept) {
        return kept.stream()
                .filter(k -> k.rule.match() != Match.PHRASE && k.anchor == draft.anchor && !k.rule.has(Flag.ALSO))
                .filter(k -> k.kind.isToll() == draft.kind.isToll() || k.unlisted.isEmpty() || draft.unlisted.isEmpty())
                .allMatch(k -> k.rule.has(Flag.ALONE) && !draft.rule.has(Flag.ALONE));
    }

    /** Without those of rules of last resort in whose clause another rule yielded. */
    static List<Draft> withoutLast(List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> !d.rule.has(Flag.LAST)
                        || drafts.stream()
                                .noneMatch(o -> o != d
                                        && !o.rule.has(Flag.LAST)
                                        && !(d.kind == Kind.REFUSE && o.kind == Kind.REQUEST)
                                        && (o.clause() == d.clause() || isReadyFor(d, o))))
                .toList();
    }

    /** "Says to be ready to send troops": the deed that somebody is ready for is all that the readiness says. */
    private static boolean isReadyFor(Draft position, Draft deed) {
        Tree tree = position.scene.tree();
        return position.kind == Kind.STATEMENT
                && DEEDS.contains(deed.kind)
                && position.scene == deed.scene
                && deed.scene.clauses().above(deed.clause()) == position.clause()
                && READIED.contains(tree.word(deed.clause()).baseRelation())
                && !Stances.isFinite(tree, deed.clause());
    }

    /** Without those of rules that stand beside others on one word, where one of those tells the same kind already. */
    static List<Draft> withoutAgain(List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> !d.rule.has(Flag.ALSO)
                        || drafts.stream()
                                .takeWhile(o -> o != d)
                                .noneMatch(o -> o.anchor == d.anchor && o.kind == d.kind))
                .toList();
    }

    /** Without those of rules that yield only where nothing else of the sentence did; the first of several such stays. */
    static List<Draft> withoutAlone(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean alone = drafts.stream()
                    .noneMatch(o -> o.scene == draft.scene && (!o.rule.has(Flag.ALONE) || kept.contains(o)));
            if (!draft.rule.has(Flag.ALONE) || alone) {
                kept.add(draft);
            }
        }
        return kept;
    }

    /** Without any of theirs. */
    static List<Draft> withoutAnyAlone(List<Draft> drafts) {
        return drafts.stream().filter(d -> !d.rule.has(Flag.ALONE)).toList();
    }
}
