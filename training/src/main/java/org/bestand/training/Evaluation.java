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

    private final Map<String, Tally> figures = new LinkedHashMap<>();

    private Evaluation() {
        List.of("UPOS", "XPOS", "lemma", "UAS", "LAS").forEach(name -> figures.put(name, new Tally()));
        RELATIONS.forEach(relation -> figures.put(relation, new Tally()));
        figures.put("core arguments", new Tally());
    }

    static Evaluation of(NeuralSyntax syntax, List<Annotated> treebank) {
        var evaluation = new Evaluation();
        List<List<Word>> read =
                syntax.words(treebank.stream().map(Annotated::forms).toList());
        for (int s = 0; s < read.size(); s++) {
            List<Word> words = read.get(s);
            for (int i = 0; i < words.size(); i++) {
                evaluation.compare(words.get(i), treebank.get(s).words().get(i));
            }
        }
        return evaluation;
    }

    private void compare(Word word, Annotated.Node gold) {
        share("UPOS", word.upos().equals(gold.upos()));
        share("XPOS", word.xpos().equals(gold.xpos()));
        share("lemma", word.lemma().equals(gold.lemma()));
        boolean sameHead = word.head() + 1 == gold.head();
        boolean same = sameHead && word.relation().equals(gold.relation());
        if (!gold.upos().equals("PUNCT")) {
            share("UAS", sameHead);
            share("LAS", same);
        }
        RELATIONS.forEach(relation -> figures.get(relation)
                .count(
                        word.relation().equals(relation),
                        gold.relation().equals(relation),
                        same && gold.relation().equals(relation)));
        boolean isCore = CORE.contains(gold.relation());
        figures.get("core arguments").count(CORE.contains(word.relation()), isCore, same && isCore);
    }

    private void share(String name, boolean right) {
        figures.get(name).count(true, true, right);
    }

    /** Percent right: of words ({@code UPOS}, {@code XPOS}, {@code lemma}, {@code UAS}, {@code LAS}) or F1 of a relation. */
    double percent(String name) {
        return figures.get(name).f1();
    }

    /** The figures, one a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        figures.forEach((name, tally) ->
                lines.add(String.format(Locale.ROOT, "%-18s %6.2f   of %d", name, tally.f1(), tally.there())));
        return lines;
    }
}
