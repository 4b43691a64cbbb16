package org.bestand.reading.syntax.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/** A demonstrative before a verb of saying is what was said, and who comes after the verb said it. */
final class FrontedObjects implements Repair {
    private static final String SUBJECT = "nsubj";
    private static final String OBJECT = "obj";
    private static final String RELATIVE = "VNW|betr|pron|stan|vol";
    private static final Set<String> ARGUMENTS = Set.of(SUBJECT, OBJECT, "iobj", "nsubj:pass");

    private final Set<String> demonstratives = new HashSet<>();
    private final Map<String, Boolean> verbs = new HashMap<>();

    /**
     * Table of columns {@code word}, {@code part} ({@code demonstrative}, {@code manner} or {@code verb}) and {@code object}: whether
     * an object may come after the verb as well ({@code possible}), so that only number can tell, or not ({@code
     * never}).
     */
    FrontedObjects(Table table) {
        for (Table.Row row : table.rows()) {
            switch (row.get("part")) {
                case "demonstrative" -> demonstratives.add(row.get("word"));
                case "verb" -> verbs.put(row.get("word"), !row.get("object").equals("possible"));
                case "manner" -> {
                    // What is told so is the affair of ToldHow.
                }
                default ->
                    throw row.wrong("part is 'demonstrative', 'manner' or 'verb', not '" + row.get("part") + "'");
            }
        }
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Boolean sure = tree.word(i).isVerb() ? verbs.get(lemma(tree, i)) : null;
            if (sure != null) {
                mend(tree, i, sure);
            }
        }
    }

    /** With the particle that stands apart. */
    private static String lemma(Draft tree, int verb) {
        String bare = tree.word(verb).lemma();
        return tree.children(verb).stream()
                .filter(c -> c.relation().equals("compound:prt") && !bare.startsWith(tree.lower(c.index())))
                .findFirst()
                .map(c -> tree.lower(c.index()) + bare)
                .orElse(bare);
    }

    private void mend(Draft tree, int verb, boolean sure) {
        Optional<Word> demonstrative = tree.children(verb).stream()
                .filter(w -> ARGUMENTS.contains(w.relation()) && demonstratives.contains(tree.lower(w.index())))
                .findFirst();
        if (demonstrative.isEmpty() || demonstrative.get().index() + 1 >= tree.size()) {
            return;
        }
        Word front = demonstrative.get();
        Word finite = tree.word(front.index() + 1);
        boolean belongs = finite.index() == verb
                || finite.head() == verb && finite.relation().equals("aux");
        if (!belongs || !finite.xpos().startsWith("WW|pv")) {
            return;
        }
        boolean plural = finite.xpos().endsWith("|mv");
        tree.children(verb).stream()
                .filter(w -> w.index() > finite.index()
                        && mayBeSpeaker(w)
                        && (plural || sure || w.upos().equals("PROPN")))
                .findFirst()
                .ifPresent(speaker -> {
                    tree.relate(front.index(), OBJECT);
                    tree.relate(speaker.index(), SUBJECT);
                    relative(tree, verb, speaker);
                });
    }

    /** "That says the ministry, that blames the rebels": what was said stands first, so that such a clause says more of who says it. */
    private void relative(Draft tree, int verb, Word speaker) {
        tree.children(verb).stream()
                .filter(w -> w.relation().equals("ccomp") && w.isVerb() && w.index() > speaker.index())
                .forEach(clause -> tree.children(clause.index()).stream()
                        .filter(w -> w.relation().equals("mark") && demonstratives.contains(tree.lower(w.index())))
                        .filter(w -> tree.lower(w.index() - 1).equals(","))
                        .findFirst()
                        .ifPresent(mark -> {
                            if (tree.hasChild(clause.index(), OBJECT)) {
                                tree.children(clause.index()).stream()
                                        .filter(w -> w.relation().equals(SUBJECT))
                                        .forEach(w -> tree.relate(w.index(), "iobj"));
                            }
                            tree.hang(clause.index(), speaker.index(), "acl:relcl");
                            tree.hang(mark.index(), clause.index(), SUBJECT);
                            tree.retag(mark.index(), mark.lemma(), "PRON", RELATIVE);
                        }));
    }

    private static boolean mayBeSpeaker(Word word) {
        boolean actor = word.upos().equals("NOUN")
                || word.upos().equals("PROPN")
                || word.xpos().startsWith("VNW|pers");
        return actor && ARGUMENTS.contains(word.relation());
    }
}
