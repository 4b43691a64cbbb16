package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * A finite verb without a subject, whose only object agrees with it in number, has its subject there. A verb that is joined to another shares
 * the subject of that, unless it is one of those that have no object, with what seems to be its object behind it ("nobody died, but three
 * were hurt").
 */
final class MissingSubjects implements Repair {
    private static final String FINITE = "WW|pv";
    private static final String PLURAL = "|mv";
    /** How far from the beginning the verb is at most where a number with its noun stands before it. */
    private static final int NEAR = 3;

    private final Set<String> times;
    private final Map<String, Boolean> intransitive;

    /**
     * Makes the repair.
     *
     * @param times nouns of time, by lemma, which are never taken for a subject
     * @param perfects verbs without an object: columns {@code verb} and {@code agent}, {@code passive} for those that may have one as well, but
     *     not beside what it gets to be ("to get hurt")
     */
    MissingSubjects(Set<String> times, Table perfects) {
        this.times = Set.copyOf(times);
        this.intransitive = perfects.rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get("verb"), row -> row.get("agent").equals("active")));
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word verb = tree.word(i);
            Boolean always = intransitive.get(verb.lemma());
            boolean alone = always != null && (always || tree.hasChild(i, "xcomp"));
            if (verb.isVerb() && (alone || !verb.relation().equals("conj"))) {
                mend(tree, i);
            }
        }
    }

    private void mend(Draft tree, int verb) {
        List<Word> children = tree.children(verb);
        Optional<Word> finite = finite(tree.word(verb), children);
        List<Word> objects = children.stream()
                .filter(w -> w.relation().equals("obj") || w.relation().equals("iobj"))
                .toList();
        if (finite.isEmpty() || children.stream().anyMatch(MissingSubjects::isSubject)) {
            return;
        }
        if (objects.isEmpty()) {
            fronted(tree, finite.get(), children);
            return;
        }
        Word object = objects.getFirst();
        if (objects.size() > 1 && !isAround(objects, finite.get())) {
            return;
        }
        boolean order = finite.get().index() == 0 && !isPlural(finite.get());
        boolean agrees = isPlural(finite.get()) == (isPlural(object) || tree.hasChild(object.index(), "conj"));
        boolean isTime = times.contains(object.lemma().toLowerCase(Locale.ROOT));
        if (agrees && !order && !isTime && object.isNominal() && !object.xpos().contains("|obl|")) {
            boolean passive = tree.hasChild(verb, "aux:pass");
            tree.relate(object.index(), passive ? "nsubj:pass" : "nsubj");
        }
    }

    /** A plural verb right behind a number with what that counts, which hangs loose on it, has its subject there ("Thousands of people flee"). */
    private static void fronted(Draft tree, Word finite, List<Word> children) {
        Word first = children.isEmpty() ? finite : children.getFirst();
        boolean loose = first.relation().equals("parataxis")
                && first.index() == 0
                && first.upos().equals("NUM");
        if (loose && isPlural(finite) && finite.index() <= NEAR) {
            tree.relate(first.index(), "nsubj");
        }
    }

    /** Of two objects without a subject the one before the verb does it and the one behind it suffers it. */
    private static boolean isAround(List<Word> objects, Word finite) {
        return objects.size() == 2
                && objects.get(0).index() < finite.index()
                && finite.index() < objects.get(1).index();
    }

    private static Optional<Word> finite(Word verb, List<Word> children) {
        if (verb.xpos().startsWith(FINITE)) {
            return Optional.of(verb);
        }
        return children.stream()
                .filter(w -> w.baseRelation().equals("aux") && w.xpos().startsWith(FINITE))
                .findFirst();
    }

    private static boolean isSubject(Word word) {
        return word.baseRelation().equals("nsubj")
                || word.baseRelation().equals("csubj")
                || word.baseRelation().equals("expl")
                || word.relation().equals("obl:agent");
    }

    private static boolean isPlural(Word word) {
        return word.xpos().contains(PLURAL);
    }
}
