package org.bestand.training;

import java.util.ArrayList;
import java.util.List;

/** A few sentences of our own, as a treebank. */
final class TinyTreebank {
    private static final String[] SUBJECTS = {"rebellen", "soldaten", "troepen", "inwoners"};
    private static final String[] VERBS = {"beschieten beschieten", "verlaten verlaten", "heroverden heroveren"};
    private static final String[] OBJECTS = {"dorpen dorp", "steden stad", "bruggen brug"};

    private TinyTreebank() {}

    static List<Annotated> sentences() {
        List<Annotated> sentences = new ArrayList<>();
        for (String subject : SUBJECTS) {
            for (String verb : VERBS) {
                for (String object : OBJECTS) {
                    sentences.add(new Annotated(List.of(
                            word("De", "de", "DET LID", 2, "det"),
                            word(subject, subject.substring(0, subject.length() - 2), "NOUN N|mv", 3, "nsubj"),
                            word(verb.split(" ")[0], verb.split(" ")[1], "VERB WW|pv", 0, "root"),
                            word("de", "de", "DET LID", 5, "det"),
                            word(object.split(" ")[0], object.split(" ")[1], "NOUN N|mv", 3, "obj"),
                            word(".", ".", "PUNCT LET", 3, "punct"))));
                }
            }
        }
        return sentences;
    }

    private static Annotated.Node word(String form, String lemma, String tags, int head, String relation) {
        String[] tag = tags.split(" ");
        return new Annotated.Node(form, lemma, tag[0], tag[1], head, relation);
    }
}
