package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * "The army is accused villagers to have killed": what stands between a passive participle and the infinitive that hangs on it belongs to the
 * infinitive. Parsers take it for a second subject of the passive. An infinitive with its mark has no subject: what was taken for one is its object
 * ("says 26 of the drones to have shot down"). One that takes no object leaves what was taken for one to the verb above ("asked the council to meet").
 */
final class ArgumentsOfInfinitives implements Repair {
    private static final String SUBJECT = "nsubj:pass";
    private static final List<String> ARGUMENTS = List.of(SUBJECT, "nsubj", "obj");

    private final Set<String> intransitive;

    /** Makes the repair, with columns {@code verb} and {@code agent}: {@code active} for verbs that never take an object. */
    ArgumentsOfInfinitives(Table perfects) {
        intransitive = perfects.rows().stream()
                .filter(row -> row.get("agent").equals("active"))
                .map(row -> row.get("verb"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            if (verb.xpos().startsWith("WW|vd") && tree.hasChild(verb.index(), "aux:pass")) {
                infinitive(tree, verb).ifPresent(i -> mend(tree, verb, i));
            } else if (verb.relation().equals("xcomp") && tree.hasChild(verb.index(), "mark")) {
                subject(tree, verb);
                object(tree, verb);
            }
        }
    }

    private static void subject(Draft tree, Word infinitive) {
        if (!tree.hasChild(infinitive.index(), "obj") && tree.hasChild(infinitive.head(), "nsubj")) {
            between(tree, infinitive, "nsubj").ifPresent(s -> tree.relate(s.index(), "obj"));
        }
    }

    private void object(Draft tree, Word infinitive) {
        if (intransitive.contains(infinitive.lemma())
                && tree.word(infinitive.head()).isVerb()
                && tree.hasChild(infinitive.head(), "nsubj")
                && !tree.hasChild(infinitive.head(), "obj")) {
            between(tree, infinitive, "obj").ifPresent(o -> tree.hang(o.index(), infinitive.head(), "obj"));
        }
    }

    private static Optional<Word> between(Draft tree, Word infinitive, String relation) {
        return tree.children(infinitive.index()).stream()
                .filter(c -> c.relation().equals(relation))
                .filter(c -> c.index() > infinitive.head() && c.index() < infinitive.index())
                .findFirst();
    }

    private static Optional<Word> infinitive(Draft tree, Word passive) {
        return tree.children(passive.index()).stream()
                .filter(c -> c.index() > passive.index())
                .filter(c -> c.relation().equals("xcomp") || c.relation().equals("ccomp"))
                .filter(c -> tree.children(c.index()).stream()
                        .anyMatch(m -> m.relation().equals("mark") && m.index() > passive.index()))
                .filter(c -> tree.children(c.index()).stream()
                        .noneMatch(s -> s.relation().startsWith("nsubj")))
                .findFirst();
    }

    private static void mend(Draft tree, Word passive, Word infinitive) {
        boolean subject = tree.children(passive.index()).stream()
                .anyMatch(c -> c.relation().equals(SUBJECT) && c.index() < passive.index());
        if (!subject) {
            return;
        }
        tree.children(passive.index()).stream()
                .filter(c -> c.index() > passive.index() && c.index() < infinitive.index())
                .filter(c -> ARGUMENTS.contains(c.relation()))
                .forEach(c -> tree.hang(c.index(), infinitive.index(), "obj"));
        tree.relate(infinitive.index(), "xcomp");
    }
}
