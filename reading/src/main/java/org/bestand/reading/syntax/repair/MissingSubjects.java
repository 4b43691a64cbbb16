package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/** A finite verb without a subject, whose only object agrees with it in number, has its subject there. */
final class MissingSubjects implements Repair {
    private static final String FINITE = "WW|pv";
    private static final String PLURAL = "|mv";

    private final Set<String> times;

    /** Makes the repair; nouns of time, by lemma, are never taken for a subject. */
    MissingSubjects(Set<String> times) {
        this.times = Set.copyOf(times);
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word verb = tree.word(i);
            // a coordinate verb shares the subject of the first
            if (verb.isVerb() && !verb.relation().equals("conj")) {
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
        if (finite.isEmpty() || objects.isEmpty() || children.stream().anyMatch(MissingSubjects::isSubject)) {
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
