package org.bestand.reading.syntax.repair;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * Nights and Tuesdays undergo nothing: as subject of a passive, as second subject, or beside a bare figure of people, they say when. Nor is the figure right behind one theirs
 * that goes on with whom it is of ("lost since Tuesday ninety of its men").
 */
final class TimeNouns implements Repair {
    private static final String SUBJECT = "nsubj";

    private final Set<String> times;

    TimeNouns(Set<String> times) {
        this.times = Set.copyOf(times);
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.word(i);
            if (word.baseRelation().equals(SUBJECT)
                    && times.contains(word.lemma().toLowerCase(Locale.ROOT))) {
                boolean passive = word.relation().equals("nsubj:pass");
                boolean second = tree.children(word.head()).stream()
                        .anyMatch(w ->
                                w.index() != word.index() && w.baseRelation().equals(SUBJECT));
                Optional<Word> doer = passive || second ? Optional.empty() : bare(tree, word.head());
                doer.ifPresent(d -> tree.relate(d.index(), SUBJECT));
                if (passive || second || doer.isPresent()) {
                    tree.relate(i, "obl");
                }
            }
            if (i > 0 && word.upos().equals("NUM") && word.head() == i - 1) {
                part(tree, i);
            } else if (i > 0 && word.upos().equals("PROPN") && word.head() == i - 1) {
                name(tree, i);
            }
        }
    }

    /** "Bombed on Tuesday the capital": a name right behind a noun of time is no other name of it, where the verb lacks its object. */
    private void name(Draft tree, int name) {
        Word time = tree.word(name - 1);
        int verb = time.head();
        boolean ofTime = times.contains(time.lemma().toLowerCase(Locale.ROOT)) && verb >= 0 && verb < name;
        if (ofTime
                && tree.word(verb).isVerb()
                && tree.hasChild(verb, SUBJECT)
                && !tree.hasChild(verb, "obj")
                && !tree.hasChild(name, "case")) {
            tree.hang(name, verb, "obj");
        }
    }

    /** "Some four hundred people crossed last week the border": who does it, where the parser took them for a setting that no preposition brings in. */
    private Optional<Word> bare(Draft tree, int verb) {
        return tree.children(verb).stream()
                .filter(c -> c.relation().equals("obl") && c.upos().equals("NOUN") && c.index() < verb)
                .filter(c -> tree.hasChild(c.index(), "nummod") && !tree.hasChild(c.index(), "case"))
                .filter(c -> !times.contains(c.lemma().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Gives a figure that was taken for a noun of time's, and the people that it is of, to the verb that lacks an object. */
    private void part(Draft tree, int figure) {
        Word time = tree.word(figure - 1);
        int verb = time.head();
        boolean ofTime = times.contains(time.lemma().toLowerCase(Locale.ROOT)) && verb >= 0;
        boolean partitive =
                figure + 1 < tree.size() && tree.word(figure + 1).upos().equals("ADP");
        int whole = partitive ? tree.word(figure + 1).head() : -1;
        if (ofTime && whole > figure && tree.word(verb).isVerb() && !tree.hasChild(verb, "obj")) {
            boolean subject =
                    tree.children(verb).stream().anyMatch(c -> c.baseRelation().equals(SUBJECT));
            tree.hang(figure, verb, subject ? "obj" : tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : SUBJECT);
            tree.hang(whole, figure, "nmod");
        }
    }
}
