package org.bestand.reading.mention;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.reading.mention.Numeral.Sort;
import org.bestand.reading.mention.Phrases.Found;

/** Tells figures that count nobody: years, clock times, ages, distances, money, numbered things. */
final class Exclusions {
    private static final Set<Uncounted> LABELS = Set.of(Uncounted.LABEL, Uncounted.DATE, Uncounted.AGE);
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj");
    private static final int OLDEST = 120;

    private final NumberRules rules;
    private final CountedNounSeeker nouns;

    Exclusions(NumberRules rules, CountedNounSeeker nouns) {
        this.rules = rules;
        this.nouns = nouns;
    }

    boolean excludes(Wording wording, Numeral numeral, int noun) {
        return switch (numeral.sort()) {
            case ARTICLE -> !isPersonToCount(wording, noun) && !isOneOfThem(wording, numeral, noun);
            case PART -> noun >= 0 && !countsVictims(wording, noun);
            case NONE -> noun >= 0 && !countsVictims(wording, noun) || hasUnit(wording, numeral, noun);
            case VAGUE_BEFORE_PLURAL -> !isPlural(wording, numeral, noun) || hasUnit(wording, numeral, noun);
            case BOTH, VAGUE -> hasUnit(wording, numeral, noun);
            case FIGURE ->
                isGlued(wording, numeral)
                        || hasUnit(wording, numeral, noun)
                        || isWholeOfProportion(wording, numeral)
                        || isLabelled(wording, numeral, noun)
                        || isYear(wording, numeral, noun)
                        || isAge(wording, numeral, noun);
        };
    }

    private boolean hasUnit(Wording wording, Numeral numeral, int noun) {
        boolean directly = rules.uncountedAfter()
                .startingAt(wording, numeral.last() + 1)
                .filter(f -> f.value() != Uncounted.DAY)
                .filter(f -> f.value() != Uncounted.PROPORTION
                        || rules.reader().single(wording, f.last() + 1).isPresent())
                .isPresent();
        return directly
                || sharesUnit(wording, numeral)
                || noun >= 0 && (rules.isUnit(wording.form(noun)) || after(wording, noun, Uncounted.RATE));
    }

    /** "zoontjes van 6 en 9 jaar": the unit of the figure that is joined. */
    private boolean sharesUnit(Wording wording, Numeral numeral) {
        int joined = numeral.last() + 2;
        return joined < wording.size()
                && wording.word(joined - 1).upos().equals("CCONJ")
                && rules.reader()
                        .single(wording, joined)
                        .filter(n -> n.sort() == Sort.FIGURE)
                        .filter(n -> rules.isUnit(wording.form(n.last() + 1)))
                        .isPresent();
    }

    /** The ten of "zes op de tien". */
    private boolean isWholeOfProportion(Wording wording, Numeral numeral) {
        return rules.uncountedAfter()
                .endingAt(wording, numeral.first() - 1)
                .filter(f -> f.value() == Uncounted.PROPORTION)
                .filter(f -> rules.reader().single(wording, f.first() - 1).isPresent())
                .isPresent();
    }

    private boolean after(Wording wording, int at, Uncounted what) {
        return rules.uncountedAfter()
                .startingAt(wording, at + 1)
                .filter(f -> f.value() == what)
                .isPresent();
    }

    private boolean isLabelled(Wording wording, Numeral numeral, int noun) {
        Optional<Found<Uncounted>> label =
                rules.uncountedBefore().endingAt(wording, numeral.first() - 1).filter(f -> LABELS.contains(f.value()));
        return label.isPresent()
                && (noun < 0
                        || label.get().value() == Uncounted.AGE
                        || label.get().value() == Uncounted.LABEL && !countsVictims(wording, noun));
    }

    private boolean isYear(Wording wording, Numeral numeral, int noun) {
        boolean fourDigits = numeral.low() != null
                && wording.form(numeral.last()).length() == 4
                && numeral.low() >= 1900
                && numeral.low() < 2100
                && Character.isDigit(wording.form(numeral.last()).charAt(0));
        return fourDigits
                && (noun < 0
                        || noun > numeral.last() + 1
                        || before(wording, numeral, Uncounted.YEAR::equals)
                        || before(wording, numeral, Uncounted.YEAR_OR_NUMBER::equals)
                                && !counts(wording, numeral.last()));
    }

    private static boolean counts(Wording wording, int number) {
        return wording.word(number).baseRelation().equals("nummod")
                && wording.word(number).head() == number + 1;
    }

    private boolean before(Wording wording, Numeral numeral, Predicate<Uncounted> what) {
        return rules.uncountedBefore()
                .endingAt(wording, numeral.first() - 1)
                .map(Found::value)
                .filter(what)
                .isPresent();
    }

    /** "(36)" behind a name, "een jongen van elf". */
    private boolean isAge(Wording wording, Numeral numeral, int noun) {
        if (noun >= 0 || numeral.low() == null || numeral.low() > OLDEST) {
            return false;
        }
        int before = numeral.first() - 1;
        if (wording.form(before).equals("(") && wording.form(numeral.last() + 1).equals(")")) {
            return true;
        }
        return rules.uncountedBetween().endingAt(wording, before).isPresent()
                && before > 0
                && nouns.classAt(wording, before - 1)
                        .filter(n -> n.isPeople() && !n.plural())
                        .isPresent();
    }

    private static boolean isGlued(Wording wording, Numeral numeral) {
        return sticks(wording, numeral.first(), numeral.first() - 1)
                || sticks(wording, numeral.last() + 1, numeral.last() + 1);
    }

    /** Whether a token sticks to the one before it and the neighbour is a letter or hyphen: a part of a name such as F-16. */
    private static boolean sticks(Wording wording, int token, int neighbour) {
        String form = wording.form(neighbour);
        return wording.isGlued(token)
                && !form.isEmpty()
                && (Character.isLetterOrDigit(form.charAt(0)) || form.equals("-"));
    }

    private boolean isPersonToCount(Wording wording, int noun) {
        return noun >= 0 && nouns.classAt(wording, noun).filter(NounClass::one).isPresent();
    }

    /** "Een van de piloten": an article before a part of people is a number where it is an argument, and not beside somebody named already. */
    private boolean isOneOfThem(Wording wording, Numeral numeral, int noun) {
        return ARGUMENTS.contains(wording.word(numeral.last()).baseRelation())
                && rules.after()
                        .startingAt(wording, numeral.last() + 1)
                        .filter(f -> f.value() == Bound.PART)
                        .isPresent()
                && (noun < 0 || countsVictims(wording, noun));
    }

    private boolean countsVictims(Wording wording, int noun) {
        return nouns.classAt(wording, noun)
                .filter(n -> n.sort() != NounClass.Sort.THING)
                .isPresent();
    }

    private boolean isPlural(Wording wording, Numeral numeral, int noun) {
        if (noun < 0) {
            return rules.after()
                    .startingAt(wording, numeral.last() + 1)
                    .filter(f -> f.value() == Bound.PART)
                    .isPresent();
        }
        Optional<NounClass> known = rules.nouns().classify(wording.form(noun));
        boolean inflected =
                !wording.form(noun).equals(Wording.lower(wording.word(noun).lemma()));
        return known.map(NounClass::plural).orElse(inflected);
    }
}
