package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Sentence;

/** Whom a report has named so far, sentence by sentence, as its phrases were resolved. */
final class Told {
    private static final String PLURAL = "|mv|";
    private static final String SINGULAR = "|3|ev|";
    private static final String NEUTER = "|onz|";
    private static final Set<String> DONE_TO = Set.of("obj", "iobj", "obl");
    private static final String SAID = "ccomp";
    private static final String SUBJECT = "nsubj";
    private static final String JOINED = "conj";
    private static final Set<String> GOES_ON = Set.of("conj", "xcomp", "advcl");
    private static final String ADVERBIAL = "advcl";
    private static final String COMMON = "N|soort";
    private static final String PRONOUN = "VNW|";
    private static final String POSSESSIVE = "VNW|bez";
    private static final String RECIPROCAL = "VNW|recip";
    private static final String SPEAKER = "|1|";
    private static final String SINGLE = "|ev|";
    private static final String GENDERED = "|zijd";
    private static final String FEMININE = "|fem";
    private static final String FINITE = "WW|pv";
    private static final String MANY = "|mv";
    /** A pronoun that opens a relative clause with whose its subject is. */
    private static final String RELATIVE = "VNW|vb|pron|gen";

    private final List<Scene> scenes;
    private final List<List<ActorMention>> sentences = new ArrayList<>();
    private final Set<ActorMention> plurals = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ActorMention> commons = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ActorMention> singles = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ActorMention> neuters = Collections.newSetFromMap(new IdentityHashMap<>());

    Told(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** "The ministry, which is governed by rebels": whether a phrase, or a clause about it, tells who runs it, so that it may not be the state's. */
    boolean isHeld(ActorMention phrase) {
        Scene scene = scenes.get(now());
        Tree tree = scene.tree();
        int second = phrase.range().first() + 1;
        boolean inside = second < phrase.head() && tree.word(second).upos().equals("ADP");
        return inside
                || phrase.head() >= 0
                        && tree.words().stream()
                                .filter(w -> w.relation().equals("acl:relcl"))
                                .filter(w -> w.head() == phrase.head()
                                        || w.head() >= 0 && tree.word(w.head()).head() == phrase.head())
                                .anyMatch(w -> tree.children(w.index()).stream()
                                        .anyMatch(c -> c.relation().equals("obl:agent")
                                                && scene.actorAt(c.index())
                                                        .filter(m -> m.type() == ActorMention.Type.GROUP)
                                                        .isPresent()));
    }

    /** Goes on to the next sentence. */
    void begin() {
        sentences.add(new ArrayList<>());
    }

    void tell(Scene scene, ActorMention mention) {
        here().add(mention);
        String noun =
                mention.head() < 0 ? "" : scene.tree().word(mention.head()).xpos();
        if (noun.contains(SINGLE) && noun.contains(GENDERED)) {
            singles.add(mention);
        }
        if (mention.head() >= 0 && scene.tree().word(mention.head()).xpos().contains(PLURAL)) {
            plurals.add(mention);
        }
        if (mention.head() >= 0 && scene.tree().word(mention.head()).xpos().startsWith(COMMON)) {
            commons.add(mention);
        }
        if (mention.head() >= 0 && scene.tree().word(mention.head()).xpos().contains(NEUTER)) {
            neuters.add(mention);
        }
    }

    /** Whether a phrase's noun is one for a single human being, and no neuter or plural. */
    boolean isOne(ActorMention mention) {
        return singles.contains(mention);
    }

    boolean isNeuter(ActorMention mention) {
        return neuters.contains(mention);
    }

    boolean isPlural(ActorMention mention) {
        return plurals.contains(mention);
    }

    /** The sentence at hand, from 0. */
    int now() {
        return sentences.size() - 1;
    }

    /** The phrases of the sentence at hand so far. */
    List<ActorMention> here() {
        return sentences.getLast();
    }

    List<ActorMention> of(int sentence) {
        return sentences.get(sentence);
    }

    List<List<ActorMention>> sentences() {
        return sentences;
    }

    /** "His", "their troops": whether a phrase begins with a pronoun for whose it is. */
    boolean isPossessive(ActorMention mention) {
        return first(mention).startsWith(POSSESSIVE);
    }

    /** "We", "our troops": whether a phrase begins with a pronoun for who speaks. */
    boolean isFirstPerson(ActorMention mention) {
        String tag = first(mention);
        return tag.startsWith(PRONOUN) && tag.contains(SPEAKER);
    }

    boolean isQuoted(ActorMention mention) {
        return scenes.get(now()).sentence().isQuoted(mention.range().first());
    }

    boolean isFeminine(ActorMention mention) {
        return first(mention).endsWith(FEMININE);
    }

    boolean isReciprocal(ActorMention mention) {
        return first(mention).startsWith(RECIPROCAL);
    }

    private String first(ActorMention mention) {
        return scenes.get(now()).tree().word(mention.range().first()).xpos();
    }

    /** "His troops" are not those of "the rebels": whether a pronoun of the singular stands before a thing of several who are named by a noun. */
    boolean disagrees(ActorMention mention, ActorMention other) {
        String tag = first(mention);
        return tag.startsWith(POSSESSIVE) && tag.contains(SINGLE) && commons.contains(other) && isPlural(other);
    }

    /** Whether a phrase stands in this sentence or one of so many before it. */
    boolean isNear(ActorMention mention, int sentences) {
        return this.sentences.subList(Math.max(0, now() - sentences), now() + 1).stream()
                .anyMatch(s -> s.contains(mention));
    }

    /** Whether somebody named outside a quotation is the subject of a verb outside it. */
    boolean speaks(ActorMention mention) {
        return sceneOf(mention)
                .filter(s -> mention.head() >= 0
                        && mention.type() != Type.ADJECTIVE
                        && !s.sentence().isQuoted(mention.head())
                        && s.tree().word(mention.head()).baseRelation().equals(SUBJECT))
                .isPresent();
    }

    /** The sentence that a phrase stands in. */
    Optional<Scene> sceneOf(ActorMention mention) {
        for (int i = now(); i >= 0; i--) {
            if (of(i).contains(mention) || scenes.get(i).mentions().actors().contains(mention)) {
                return Optional.of(scenes.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * "Villagers and rebels left their homes", "to take their town": those who are the subject, before it, of the verb that a phrase hangs on,
     * or of the one that this goes on from; of the clause above where somebody else does something to what is theirs ("they fled when soldiers
     * burnt their homes"), or that says what they do ("they agree that their soldiers leave"); nobody where that verb is of the singular.
     */
    List<Actor> ownSubjects(ActorMention phrase) {
        Scene scene = scenes.get(now());
        Tree tree = scene.tree();
        int verb = scene.clauses().of(phrase.head());
        while (verb >= 0
                && tree.children(verb, SUBJECT).isEmpty()
                && GOES_ON.contains(tree.word(verb).baseRelation())) {
            verb = tree.word(verb).head();
        }
        int above = verb < 0 ? -1 : tree.word(verb).head();
        boolean done = above >= 0
                && !tree.children(above, SUBJECT).isEmpty()
                && (tree.word(verb).baseRelation().equals(ADVERBIAL)
                                && DONE_TO.contains(tree.word(phrase.head()).baseRelation())
                        || tree.word(verb).baseRelation().equals(SAID)
                                && isSubject(tree, whole(tree, phrase.head()), verb));
        if (verb < 0 || !isPlural(tree, done ? above : verb)) {
            return List.of();
        }
        int over = done ? above : verb;
        return here().stream()
                .filter(m -> m.head() >= 0 && m.range().last() < phrase.range().first())
                .filter(m -> isSubject(tree, m.head(), over))
                .flatMap(m -> m.actors().stream())
                .toList();
    }

    /** Whether a phrase stands under the very verb of another of this sentence. */
    boolean isBeside(ActorMention pronoun, ActorMention other) {
        Clauses clauses = scenes.get(now()).clauses();
        return here().contains(other) && other.head() >= 0 && clauses.of(pronoun.head()) == clauses.of(other.head());
    }

    /** Whether one of this sentence does what is done to another, also where verbs that are joined share their subject. */
    boolean isSubjectOver(ActorMention object, ActorMention other) {
        Tree tree = scenes.get(now()).tree();
        boolean done = here().contains(other)
                && other.head() >= 0
                && DONE_TO.contains(tree.word(object.head()).baseRelation());
        if (!done) {
            return false;
        }
        int verb = tree.word(object.head()).head();
        while (verb >= 0
                && tree.children(verb, SUBJECT).isEmpty()
                && tree.word(verb).baseRelation().equals(JOINED)) {
            verb = tree.word(verb).head();
        }
        return verb >= 0 && tree.children(verb, SUBJECT).stream().anyMatch(w -> w.index() == other.head());
    }

    /** "Ruritania and Sylvania, allies of the country": a phrase within what describes others does not mean them. */
    boolean isDescribed(ActorMention phrase, ActorMention other) {
        if (!here().contains(other) || phrase.head() < 0) {
            return false;
        }
        Tree tree = scenes.get(now()).tree();
        boolean itself = tree.word(phrase.head()).baseRelation().equals("appos");
        for (int at = itself ? -1 : phrase.head(); at >= 0; at = tree.word(at).head()) {
            int holder = tree.word(at).head();
            if (tree.word(at).baseRelation().equals("appos") && holder >= 0) {
                int first = tree.word(holder).baseRelation().equals(JOINED)
                        ? tree.word(holder).head()
                        : holder;
                return Arguments.conjuncts(tree, first).contains(other.head());
            }
        }
        return false;
    }

    /**
     * "The junta denies that it bombed the market": the subject of the clause that a pronoun's own clause is the content of, where their verbs
     * are both singular or both plural; of a clause that goes on with another, those joined as its subject.
     */
    List<Actor> teller(ActorMention pronoun) {
        Scene scene = scenes.get(now());
        Tree tree = scene.tree();
        Word word = tree.word(pronoun.head());
        int clause = scene.clauses().of(pronoun.head());
        Word verb = tree.word(clause);
        if (!word.baseRelation().equals("nsubj")
                || word.head() != clause
                || !verb.baseRelation().equals("ccomp")) {
            List<Actor> joined = joinedSubject(pronoun);
            return joined.size() > 1 ? joined : List.of();
        }
        return here().stream()
                .filter(m -> m.head() >= 0 && isSubject(tree, m.head(), verb.head()))
                .filter(m -> isPlural(tree, clause) == isPlural(tree, verb.head()))
                .flatMap(m -> m.actors().stream())
                .toList();
    }

    /**
     * "X says that Ruritania and Sylvania plan an attack and that they arm the rebels": those joined as subject of the clause that the clause of
     * a plural pronoun, its own subject, is joined to.
     */
    private List<Actor> joinedSubject(ActorMention pronoun) {
        Tree tree = scenes.get(now()).tree();
        Word word = tree.word(pronoun.head());
        Word verb = word.head() < 0 ? word : tree.word(word.head());
        boolean goesOn = word.baseRelation().equals(SUBJECT)
                && verb.baseRelation().equals(JOINED)
                && isPlural(tree, verb.index());
        return goesOn
                ? here().stream()
                        .filter(m -> m.head() >= 0
                                && m.range().last() < pronoun.range().first())
                        .filter(m -> isIn(tree, m.head(), verb.head()))
                        .flatMap(m -> m.actors().stream())
                        .toList()
                : List.of();
    }

    /** Whether a word is the subject of a verb, joined to it, or whom such a noun belongs to. */
    private static boolean isIn(Tree tree, int word, int verb) {
        Word own = tree.word(word);
        boolean owner = own.baseRelation().equals("nmod");
        return isSubject(tree, word, verb) || owner && isSubject(tree, own.head(), verb);
    }

    /** "Five of their soldiers": the word that counts those whom a phrase names. */
    private static int whole(Tree tree, int word) {
        return tree.word(word).baseRelation().equals("nmod") ? tree.word(word).head() : word;
    }

    private static boolean isSubject(Tree tree, int word, int verb) {
        Word own = tree.word(word);
        Word first = own.baseRelation().equals("conj") ? tree.word(own.head()) : own;
        return first.baseRelation().equals("nsubj") && first.head() == verb;
    }

    private static boolean isPlural(Tree tree, int verb) {
        return Stream.concat(Stream.of(tree.word(verb)), tree.children(verb, "aux").stream())
                .anyMatch(w -> w.xpos().startsWith(FINITE) && w.xpos().endsWith(MANY));
    }

    /** "They took nine men, says a villager. They shot two": whoever speaks outside a quotation is not who is spoken of within it. */
    boolean isOutsideQuotation(ActorMention pronoun, ActorMention other) {
        if (!scenes.get(now()).sentence().isQuoted(pronoun.head())) {
            return false;
        }
        for (int i = now(); i >= 0; i--) {
            if (of(i).contains(other)) {
                Sentence sentence = scenes.get(i).sentence();
                return !sentence.quotations().isEmpty() && !sentence.isQuoted(other.head());
            }
        }
        return false;
    }

    /**
     * The last phrase before this one, here or in the sentence before, that is the subject of a verb and can own what this one is; for "X, whose
     * troops" the one that the relative clause is about.
     */
    Optional<ActorMention> subject(ActorMention mention, Predicate<ActorMention> fits) {
        Tree tree = scenes.get(now()).tree();
        if (tree.word(mention.range().first()).xpos().startsWith(RELATIVE)) {
            Word clause = tree.word(scenes.get(now()).clauses().of(mention.head()));
            return here().stream()
                    .filter(m -> m.range().covers(clause.head()))
                    .findFirst()
                    .filter(fits);
        }
        Optional<ActorMention> here = of(now()).reversed().stream()
                .filter(m -> m.range().last() < mention.range().first() && isSubject(now(), m))
                .filter(m -> !isOneOf(mention) || !isPlural(m))
                .findFirst();
        return (here.isPresent() || now() == 0
                        ? here
                        : of(now() - 1).reversed().stream()
                                .filter(m -> isSubject(now() - 1, m))
                                .findFirst())
                .filter(fits);
    }

    /** "His", "her", "its": what belongs to one, and not to several. */
    private boolean isOneOf(ActorMention mention) {
        return scenes.get(now()).tree().word(mention.range().first()).xpos().contains(SINGULAR);
    }

    private boolean isSubject(int sentence, ActorMention mention) {
        return mention.head() >= 0
                && scenes.get(sentence)
                        .tree()
                        .word(mention.head())
                        .baseRelation()
                        .equals(SUBJECT);
    }

    /** The latest phrase before this one that names somebody and fits, from a sentence on; a sentence's first-named goes before its later ones. */
    Optional<ActorMention> latest(ActorMention mention, Predicate<ActorMention> fits, int from) {
        for (int i = now(); i >= Math.max(0, from); i--) {
            boolean here = i == now();
            Optional<ActorMention> found = of(i).stream()
                    .filter(m -> !here || m.range().last() < mention.range().first())
                    .filter(fits)
                    .min(Comparator.comparing(m -> m.range().first()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
