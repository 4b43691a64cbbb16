package org.bestand.reading.syntax.repair;

import java.util.List;
import org.bestand.reading.syntax.Word;

/** "Ruritania supplies Sylvania a battery": of two objects of one verb the name before a thing is who gets it. */
final class ReceiversTakenForObjects implements Repair {
    private static final String OBJECT = "obj";

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            List<Word> objects = tree.children(verb.index()).stream()
                    .filter(c -> c.relation().equals(OBJECT))
                    .toList();
            if (objects.size() == 2
                    && objects.getFirst().upos().equals("PROPN")
                    && !objects.getLast().upos().equals("PROPN")
                    && !tree.hasChild(objects.getFirst().index(), "case")
                    && !tree.hasChild(verb.index(), "iobj")) {
                tree.relate(objects.getFirst().index(), "iobj");
            }
        }
    }
}
