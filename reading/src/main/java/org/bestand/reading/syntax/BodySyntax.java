package org.bestand.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.bestand.reading.text.Sentence;

/** Analyses sentences without the dateline before them, which no treebank sentence has; the dateline's words hang loosely on the root. */
public final class BodySyntax implements Syntax {
    private static final String LOOSE = "dep";

    private final Syntax syntax;

    public BodySyntax(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public List<Tree> analyse(List<Sentence> sentences) {
        List<Tree> bodies = syntax.analyse(sentences.stream()
                .map(s -> hasDateline(s) ? body(s, s.bodyFrom()) : s)
                .toList());
        List<Tree> trees = new ArrayList<>(bodies.size());
        for (int i = 0; i < bodies.size(); i++) {
            Sentence sentence = sentences.get(i);
            trees.add(hasDateline(sentence) ? whole(sentence, bodies.get(i)) : bodies.get(i));
        }
        return trees;
    }

    private static boolean hasDateline(Sentence sentence) {
        return sentence.bodyFrom() > 0 && sentence.bodyFrom() < sentence.size();
    }

    private static Tree whole(Sentence sentence, Tree body) {
        int from = sentence.bodyFrom();
        int root = body.root().index() + from;
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < from; i++) {
            String form = sentence.token(i).form();
            boolean mark = form.codePoints().noneMatch(Character::isLetterOrDigit);
            words.add(new Word(i, form, form, mark ? "PUNCT" : "PROPN", "", root, mark ? "punct" : LOOSE, 1));
        }
        for (Word word : body.words()) {
            int head = word.head() < 0 ? -1 : word.head() + from;
            words.add(new Word(
                    word.index() + from,
                    word.form(),
                    word.lemma(),
                    word.upos(),
                    word.xpos(),
                    head,
                    word.relation(),
                    word.probability()));
        }
        return new Tree(sentence, words);
    }

    private static Sentence body(Sentence sentence, int from) {
        List<Sentence.Quotation> quotations = sentence.quotations().stream()
                .filter(q -> q.first() >= from)
                .map(q -> new Sentence.Quotation(q.first() - from, q.last() - from, q.opensBefore(), q.goesOn()))
                .toList();
        return new Sentence(
                sentence.index(),
                sentence.paragraph(),
                sentence.token(from).start(),
                sentence.end(),
                sentence.tokens().subList(from, sentence.size()),
                sentence.role(),
                quotations,
                0);
    }
}
