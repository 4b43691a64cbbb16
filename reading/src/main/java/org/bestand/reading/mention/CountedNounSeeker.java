package org.bestand.reading.mention;

import java.util.Optional;
import org.bestand.reading.syntax.Word;

/** Walks from a number over adjectives and the like to the noun that it counts. */
final class CountedNounSeeker {
    private static final int LONGEST_WALK = 8;

    private final NumberRules rules;

    CountedNounSeeker(NumberRules rules) {
        this.rules = rules;
    }

    /** Index of the counted noun, or -1 where the number stands alone. */
    int after(Wording wording, int last) {
        int at = last + 1;
        for (int steps = 0; steps < LONGEST_WALK && at < wording.size(); steps++) {
            var partOf = rules.after().startingAt(wording, at).filter(f -> f.value() == Bound.PART);
            if (partOf.isPresent()) {
                at = afterPartOf(wording, partOf.get().last());
            } else if (isNoun(wording, at)) {
                return at;
            } else if (isBesideNoun(wording, at) || isOther(wording, at)) {
                at++;
            } else {
                return at > last + 1 ? shared(wording, at) : -1;
            }
        }
        return -1;
    }

    /** What the pack says of the noun at a token, by its form or else its lemma. */
    Optional<NounClass> classAt(Wording wording, int at) {
        return rules.nouns().classify(wording.form(at)).or(() -> rules.nouns()
                .classify(wording.word(at).lemma()));
    }

    /** The token after "of the", beyond a number that stands there. */
    private int afterPartOf(Wording wording, int last) {
        return rules.reader().single(wording, last + 1).map(n -> n.last() + 1).orElse(last + 1);
    }

    private boolean isNoun(Wording wording, int at) {
        Word word = wording.word(at);
        if (rules.isDay(wording.form(at))) {
            return false;
        }
        Optional<NounClass> known = rules.nouns().classify(word.form());
        boolean noun = known.isPresent()
                || rules.isUnit(wording.form(at))
                || word.upos().equals("NOUN")
                || word.upos().equals("PROPN");
        return noun && !isAttribute(wording, at, known);
    }

    /** A word that could be a noun but stands before the real one: "dode" of "dode burgers", a name before a noun. */
    private boolean isAttribute(Wording wording, int at, Optional<NounClass> known) {
        if (known.isPresent() && known.get().plural() || wording.word(at).upos().equals("NOUN")) {
            return false;
        }
        int next = at + 1;
        while (next < wording.size() && wording.word(next).upos().equals("ADJ")) {
            next++;
        }
        return next < wording.size()
                && (wording.word(next).upos().equals("NOUN")
                        || rules.nouns().classify(wording.form(next)).isPresent());
    }

    private boolean isOther(Wording wording, int at) {
        return rules.after()
                .startingAt(wording, at)
                .filter(f -> f.value() == Bound.ADDITIONAL && f.last() == at)
                .isPresent();
    }

    private boolean isBesideNoun(Wording wording, int at) {
        Word word = wording.word(at);
        return switch (word.upos()) {
            case "ADJ", "PROPN" -> !rules.isDay(wording.form(at));
            case "VERB" ->
                word.baseRelation().equals("amod") || word.baseRelation().equals("acl") && modifies(wording, at);
            case "ADV" -> at + 1 < wording.size() && modifiesAdjective(wording, at);
            case "PUNCT" -> wording.isQuotationMark(at);
            default -> false;
        };
    }

    private static boolean modifies(Wording wording, int at) {
        return wording.word(at).head() > at;
    }

    private static boolean modifiesAdjective(Wording wording, int at) {
        Word next = wording.word(at + 1);
        return next.upos().equals("ADJ")
                || next.upos().equals("VERB") && next.baseRelation().equals("amod");
    }

    /** "drie Armeense en vijf Azerbeidzjaanse militairen": the noun of the number that is joined. */
    private int shared(Wording wording, int at) {
        if (!wording.word(at).upos().equals("CCONJ")) {
            return -1;
        }
        return rules.reader()
                .at(wording, at + 1)
                .filter(n -> n.sort() == Numeral.Sort.FIGURE)
                .map(n -> after(wording, n.last()))
                .orElseGet(() -> isBesideNoun(wording, at + 1) ? after(wording, at) : -1);
    }
}
