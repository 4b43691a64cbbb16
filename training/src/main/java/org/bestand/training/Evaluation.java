package org.bestand.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.reading.syntax.NeuralSyntax;
import org.bestand.reading.syntax.Word;

/** Compares what the syntax stage makes of a treebank's forms with the treebank; arcs of punctuation are left out. */
final class Evaluation {
    private static final List<String> RELATIONS = List.of(
            "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "conj", "ccomp", "compound:prt", "aux:pass");
    private static final Set<String> CORE = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent");

    private final Tally upos = new Tally();
    private final Tally xpos = new Tally();
    private final Tally lemma = new Tally();
    private final Tally attached = new Tally();
    private final Tally labelled = new Tally();
    private final Tally core = new Tally();
    private final Map<String, Tally> relations = new LinkedHashMap<>();

    private Evaluation() {
        RELATIONS.forEach(relation -> relations.put(relation, new Tally()));
    }

    static Evaluation of(NeuralSyntax syntax, List<Annotated> treebank) {
        var evaluation = new Evaluation();
        for (Annotated sentence : treebank) {
            List<Word> words = syntax.words(sentence.forms());
            for (int i = 0; i < words.size(); i++) {
                evaluation.compare(words.get(i), sentence.words().get(i));
            }
        }
        return evaluation;
    }

    private void compare(Word word, Annotated.Node gold) {
        upos.count(true, true, word.upos().equals(gold.upos()));
        xpos.count(true, true, word.xpos().equals(gold.xpos()));
        lemma.count(true, true, word.lemma().equals(gold.lemma()));
        boolean sameHead = word.head() + 1 == gold.head();
        boolean same = sameHead && word.relation().equals(gold.relation());
        if (!gold.upos().equals("PUNCT")) {
            attached.count(true, true, sameHead);
            labelled.count(true, true, same);
        }
        relations.forEach((relation, tally) -> tally.count(
                word.relation().equals(relation),
                gold.relation().equals(relation),
                same && gold.relation().equals(relation)));
        core.count(
                CORE.contains(word.relation()), CORE.contains(gold.relation()), same && CORE.contains(gold.relation()));
    }

    /** Percent of words with the right head and relation. */
    double las() {
        return labelled.f1();
    }

    /** The figures, one a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("UPOS", upos));
        lines.add(line("XPOS", xpos));
        lines.add(line("lemma", lemma));
        lines.add(line("UAS", attached));
        lines.add(line("LAS", labelled));
        relations.forEach((relation, tally) -> lines.add(line("F1 " + relation, tally)));
        lines.add(line("F1 core arguments", core));
        return lines;
    }

    private static String line(String name, Tally tally) {
        return String.format(Locale.ROOT, "%-18s %6.2f   of %d", name, tally.f1(), tally.there());
    }
}
