package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * "Accuses Ruritania of arming the rebels, something that it denies": a pronoun behind a comma that bears a relative clause adds a remark to all
 * that was said. It is no object; what it had pushed aside is.
 */
final class RemarksTakenForObjects implements Repair {
    private static final String OBJECT = "obj";
    private static final String RECEIVER = "iobj";

    @Override
    public void mend(Draft tree) {
        for (Word word : tree.words()) {
            int head = word.head();
            boolean remark = word.upos().equals("PRON")
                    && word.relation().equals(OBJECT)
                    && head >= 0
                    && head < word.index() - 1
                    && tree.word(word.index() - 1).form().equals(",")
                    && tree.hasChild(word.index(), "acl:relcl");
            if (remark) {
                tree.relate(word.index(), "parataxis");
                if (!tree.hasChild(head, OBJECT)) {
                    tree.children(head).stream()
                            .filter(c -> c.relation().equals(RECEIVER))
                            .findFirst()
                            .ifPresent(c -> tree.relate(c.index(), OBJECT));
                }
            }
        }
    }
}
