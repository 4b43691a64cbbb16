package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.model.Precision;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * "Ruritania, which the rebels arms": a relative clause in which word order and form leave open whether the pronoun is who does it or to
 * whom it is done. Somebody of whom such a clause tells is then the doer.
 */
final class Relatives {
    private static final String PLURAL = "|mv";
    private static final String RELATIVE = "VNW|betr";
    private static final String FINITE = "|pv|";
    private static final String NAME = "PROPN";
    private static final String CIVILIANS = "CVL";

    private static final String SINGULAR = "|ev";

    private Relatives() {}

    /**
     * What a relative clause is about: its antecedent, and where that is one of several that are joined and the verb is none of one alone
     * ("Ruritania and Sylvania, which arm the rebels"), all of them.
     */
    static List<Integer> antecedents(Tree tree, int clause) {
        Word antecedent = tree.word(tree.word(clause).head());
        int first = antecedent.baseRelation().equals("conj") && !antecedent.isVerb()
                ? antecedent.head()
                : antecedent.index();
        List<Integer> joined = Arguments.conjuncts(tree, first);
        boolean all = joined.contains(antecedent.index())
                && joined.size() > 1
                && joined.stream()
                        .noneMatch(w -> w > clause || tree.word(w).xpos().contains(PLURAL))
                && tree.children(clause).stream().noneMatch(c -> c.xpos().startsWith(RELATIVE) && isOfOne(c))
                && finite(tree, clause).filter(Relatives::isOfOne).isEmpty();
        return all ? joined : List.of(antecedent.index());
    }

    /** Of a pronoun or a finite verb: whether its form is that of the singular. */
    private static boolean isOfOne(Word word) {
        return word.xpos().startsWith(RELATIVE)
                ? word.xpos().endsWith(SINGULAR)
                : !word.xpos().endsWith(PLURAL);
    }

    /** What hangs on the verb of a relative clause, with its antecedent as the subject where both readings are open. */
    static Arguments subjectFirst(Scene scene, int verb, Arguments found, Cues cues) {
        Tree tree = scene.tree();
        Word word = tree.word(verb);
        if (!word.relation().equals("acl:relcl") || found.subject().size() != 1 || Forms.isPassive(tree, verb)) {
            return found;
        }
        int antecedent = word.head();
        int other = found.subject().getFirst();
        if (other == antecedent || scene.actorAt(antecedent).isEmpty()) {
            return found;
        }
        List<Integer> told = antecedents(tree, verb);
        boolean open = (told.size() > 1 || isPlural(tree, antecedent)) == isPlural(tree, other);
        if (found.object().equals(told)) {
            return open ? new Arguments(told, List.of(other), found.indirect(), found.prepositions()) : found;
        }
        if (found.indirect().equals(told) && !found.object().isEmpty()) {
            return open ? new Arguments(told, found.object(), List.of(other), found.prepositions()) : found;
        }
        if (!isMistaken(scene, verb, antecedent, found, cues)) {
            return found;
        }
        return found.object().isEmpty()
                ? new Arguments(List.of(antecedent), List.of(other), List.of(), found.prepositions())
                : new Arguments(List.of(antecedent), found.object(), List.of(other), found.prepositions());
    }

    /** "The capital, which the rebels took": a town of which a relative clause tells is taken and shelled, and takes and shells nobody. */
    static Arguments townLast(Scene scene, int verb, Arguments found) {
        Tree tree = scene.tree();
        boolean open = tree.word(verb).relation().equals("acl:relcl")
                && !Forms.isPassive(tree, verb)
                && found.subject().equals(List.of(tree.word(verb).head()))
                && found.object().size() == 1;
        boolean town = open
                && (scene.mentions().places().stream()
                                .anyMatch(p -> p.range().covers(tree.word(verb).head())
                                        && p.place().precision() != Precision.COUNTRY)
                        || scene.actorAt(tree.word(verb).head())
                                .filter(m -> m.type() == ActorMention.Type.SEAT)
                                .isPresent());
        return town && scene.actorAt(found.object().getFirst()).isPresent()
                ? new Arguments(found.object(), found.subject(), found.indirect(), found.prepositions())
                : found;
    }

    /**
     * A name has no clause with "that" of its own: the parser took the pronoun for the conjunction, and who gets it for the subject.
     */
    private static boolean isMistaken(Scene scene, int verb, int antecedent, Arguments found, Cues cues) {
        return scene.tree().word(antecedent).upos().equals(NAME)
                && found.indirect().isEmpty()
                && scene.tree().children(verb, "mark").stream()
                        .anyMatch(m -> cues.is(Cue.RELATIVE, scene.lower().get(m.index())));
    }

    /**
     * "The brigade that shells villages": the verb of a relative clause is of one number with its subject, so that a subject of the other
     * number is whom it is done to.
     */
    static Arguments agreed(Scene scene, int verb, Arguments found, Cues cues) {
        Tree tree = scene.tree();
        Word word = tree.word(verb);
        if (!word.relation().equals("acl:relcl")) {
            return Fronted.turned(scene, verb, finite(tree, verb), found);
        }
        if (found.subject().isEmpty()) {
            return isDoer(tree, verb, found)
                    ? new Arguments(found.indirect(), found.object(), List.of(), found.prepositions())
                    : found;
        }
        int antecedent = word.head();
        Optional<Word> finite = finite(tree, verb);
        List<Integer> told = antecedents(tree, verb);
        boolean pronoun = found.object().equals(told)
                || found.object().isEmpty()
                        && tree.children(verb, "mark").stream()
                                .anyMatch(
                                        m -> cues.is(Cue.RELATIVE, scene.lower().get(m.index())));
        boolean active = !Forms.isPassive(tree, verb)
                && tree.children(verb).stream().noneMatch(c -> c.relation().endsWith(":pass"));
        // "Both A and B", "neither A nor B" go with a verb of either number.
        boolean paired = found.subject().stream()
                .anyMatch(s -> !tree.children(s, "cc:preconj").isEmpty());
        if (finite.isEmpty() || !pronoun || !active || paired || found.subject().contains(antecedent)) {
            return found;
        }
        boolean plural = finite.get().xpos().contains(PLURAL);
        // "The Nations, which calls on both": a name goes with a verb of either number.
        boolean unmarked = tree.word(antecedent).upos().equals(NAME);
        return (unmarked && (plural || told.size() == 1) || (told.size() > 1 || isPlural(tree, antecedent)) == plural)
                        && (isPlural(tree, found.subject().getFirst()) != plural || isThingOfParty(scene, told, found))
                ? new Arguments(told, found.subject(), found.indirect(), found.prepositions())
                : found;
    }

    /** "The rebels, who shell the town": of two objects and no subject the one that the clause is about does it. */
    private static boolean isDoer(Tree tree, int verb, Arguments found) {
        return !Forms.isPassive(tree, verb)
                && !found.object().isEmpty()
                && found.indirect().equals(antecedents(tree, verb));
    }

    /** "Ruritania, which the treaty suspended": of a party that has a name and a thing, where form leaves it open, the party does it. */
    private static boolean isThingOfParty(Scene scene, List<Integer> told, Arguments found) {
        int subject = found.subject().getFirst();
        return scene.tree().word(subject).upos().equals("NOUN")
                && scene.actorAt(subject).isEmpty()
                && told.stream()
                        .allMatch(t -> scene.tree().word(t).upos().equals(NAME)
                                && scene.actorAt(t).isPresent());
    }

    /** The word of a clause that has the number of its subject: its verb or the auxiliary of that. */
    private static Optional<Word> finite(Tree tree, int verb) {
        return Stream.concat(Stream.of(tree.word(verb)), tree.children(verb, "aux").stream())
                .filter(w -> w.xpos().contains(FINITE))
                .findFirst();
    }

    /**
     * "Twelve sailors took the Ruritanians along": of a counted crowd of civilians that opens a sentence and a party behind its verb the
     * party did it, whatever the parser took for the subject.
     */
    static Arguments partyFirst(Scene scene, int verb, Arguments found) {
        if (found.subject().size() != 1 || found.object().size() != 1) {
            return found;
        }
        int first = found.subject().getFirst();
        int second = found.object().getFirst();
        boolean turned = first < verb
                && second > verb
                && !scene.countsOf(first).isEmpty()
                && scene.countsOf(second).isEmpty()
                && scene.actorAt(first)
                        .filter(m -> m.actors().stream()
                                .allMatch(a -> a.isUnnamed() && a.sector().equals(CIVILIANS)))
                        .isPresent()
                && scene.actorAt(second)
                        .filter(m -> m.actors().stream()
                                .noneMatch(a -> a.isUnnamed() || a.sector().equals(CIVILIANS)))
                        .isPresent();
        return turned ? new Arguments(found.object(), found.subject(), found.indirect(), found.prepositions()) : found;
    }

    /** "A truce refused the rebels": of a thing before its verb and somebody behind it, the one who can say something does. */
    static Arguments speakerFirst(Scene scene, int verb, Arguments found) {
        if (found.subject().size() != 1 || found.object().isEmpty()) {
            return found;
        }
        int first = found.subject().getFirst();
        if (isFronted(scene, verb, found)) {
            return new Arguments(found.object(), found.subject(), found.indirect(), found.prepositions());
        }
        boolean turned = first < verb
                && scene.tree().word(first).upos().equals("NOUN")
                && scene.actorAt(first).isEmpty()
                && found.object().stream()
                        .allMatch(o -> o > verb && scene.actorAt(o).isPresent());
        return turned ? new Arguments(found.object(), found.subject(), found.indirect(), found.prepositions()) : found;
    }

    /** "Peking blames Delhi": of two parties around the verb of a sentence the first is who speaks. */
    private static boolean isFronted(Scene scene, int verb, Arguments found) {
        int object = found.object().getFirst();
        int subject = found.subject().getFirst();
        return found.object().size() == 1
                && object < verb
                && verb < subject
                && scene.tree().word(verb).baseRelation().equals("root")
                && scene.actorAt(object).isPresent()
                && scene.actorAt(subject).isPresent()
                && scene.tree().children(object).stream()
                        .noneMatch(c -> c.upos().equals("DET") || c.upos().equals("PRON"));
    }

    private static boolean isPlural(Tree tree, int noun) {
        return tree.word(noun).xpos().contains(PLURAL)
                || Arguments.conjuncts(tree, noun).size() > 1;
    }
}
