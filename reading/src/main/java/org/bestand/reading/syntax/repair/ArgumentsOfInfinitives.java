package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import org.bestand.reading.syntax.Word;

/**
 * "The army is accused villagers to have killed": what stands between a passive participle and the infinitive that hangs on it belongs to the
 * infinitive. Parsers take it for a second subject of the passive.
 */
final class ArgumentsOfInfinitives implements Repair {
    private static final String SUBJECT = "nsubj:pass";
    private static final List<String> ARGUMENTS = List.of(SUBJECT, "nsubj", "obj");

    @Override
    public void mend(Draft tree) {
        for (Word passive : tree.words()) {
            if (passive.xpos().startsWith("WW|vd") && tree.hasChild(passive.index(), "aux:pass")) {
                infinitive(tree, passive).ifPresent(i -> mend(tree, passive, i));
            }
        }
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
