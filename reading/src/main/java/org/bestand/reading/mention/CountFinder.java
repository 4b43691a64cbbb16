package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Count;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.Numeral.Sort;
import org.bestand.reading.mention.Phrases.Found;
import org.bestand.reading.syntax.Tree;

/**
 * Finds the numbers of a sentence that may count people or things, with the bounds that their comparators give. It goes by the words
 * themselves and looks at the tree only for the counted noun. Years, clock times, dates, ages, distances, shares, money and lengths
 * of time are no counts. Thread-safe.
 */
public final class CountFinder {
    private final NumberRules rules;
    private final CountedNounSeeker nouns;
    private final Exclusions exclusions;
    private final Comparators comparators;
    private final Shares shares;

    public CountFinder(NumberRules rules) {
        this.rules = rules;
        this.nouns = new CountedNounSeeker(rules);
        this.exclusions = new Exclusions(rules, nouns);
        this.comparators = new Comparators(rules);
        this.shares = new Shares(rules);
    }

    /** The counts of a sentence in the order of its words. */
    public List<CountMention> find(Tree tree) {
        Wording wording = Wording.of(tree);
        List<CountMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < wording.size()) {
            Optional<Integer> risen = rise(wording, at, mentions);
            at = risen.isPresent() ? risen.get() + 1 : next(wording, at, mentions);
        }
        return List.copyOf(mentions);
    }

    /** The counts of a sentence without those whose figures belong to a time that it names ("5, 6 en 7 mei"). */
    public List<CountMention> find(Tree tree, List<TimeMention> times) {
        return find(tree).stream()
                .filter(count -> times.stream().noneMatch(time -> time.range().contains(count.number())))
                .toList();
    }

    /** Reads the numeral at a token, if there is one, and gives the token to go on from. */
    private int next(Wording wording, int at, List<CountMention> mentions) {
        Count before = mentions.isEmpty() ? null : mentions.getLast().count();
        Optional<Numeral> found =
                shares.at(wording, at, before).or(() -> rules.reader().at(wording, at));
        if (found.isEmpty()) {
            // A number that cannot count (a fraction, one beyond all bounds) is not read again from its middle.
            return rules.reader()
                    .figures()
                    .at(wording, at)
                    .map(f -> f.last() + 1)
                    .orElse(at + 1);
        }
        Numeral numeral = found.get();
        int noun = nouns.after(wording, numeral.last());
        if (!isComparator(wording, numeral) && !exclusions.excludes(wording, numeral, noun)) {
            mentions.add(mention(wording, numeral, noun, comparators.bounds(wording, numeral, noun)));
        }
        return numeral.last() + 1;
    }

    /** Whether the words are the comparator of the number behind them: "nog geen dertig". */
    private boolean isComparator(Wording wording, Numeral numeral) {
        return numeral.sort() != Sort.FIGURE
                && rules.before().endingAt(wording, numeral.last()).isPresent()
                && rules.reader().single(wording, numeral.last() + 1).isPresent();
    }

    /** "van zeven naar tien": the old and the new figure; the new one is the total. */
    private Optional<Integer> rise(Wording wording, int at, List<CountMention> mentions) {
        return rules.rises()
                .startingAt(wording, at)
                .filter(f -> f.value() == Link.FROM)
                .flatMap(from -> figure(wording, from.last() + 1))
                .flatMap(old -> rules.rises()
                        .startingAt(wording, old.last() + 1)
                        .filter(f -> f.value() == Link.RISEN)
                        .flatMap(to -> figure(wording, to.last() + 1))
                        .filter(risen -> !risen.low().equals(old.low()))
                        .flatMap(risen -> addRise(wording, old, risen, mentions)));
    }

    private Optional<Integer> addRise(Wording wording, Numeral old, Numeral risen, List<CountMention> mentions) {
        int noun = nouns.after(wording, risen.last());
        if (exclusions.excludes(wording, old, noun) || exclusions.excludes(wording, risen, noun)) {
            return Optional.empty();
        }
        mentions.add(mention(wording, old, noun, Bounds.of(old)));
        mentions.add(mention(wording, risen, noun, Bounds.of(risen).with(Bound.REACHED)));
        return Optional.of(risen.last());
    }

    private Optional<Numeral> figure(Wording wording, int at) {
        Optional<Found<Bound>> comparator = rules.before().startingAt(wording, at);
        int first = comparator.map(f -> f.last() + 1).orElse(at);
        return rules.reader()
                .single(wording, first)
                .or(() -> rules.reader().single(wording, at))
                .filter(n -> n.sort() == Sort.FIGURE);
    }

    /**
     * Who is counted, as far as the counted noun says: nothing where it says nothing, or where nouns of different groups share the
     * number ("162 militairen en politieagenten").
     */
    public Optional<VictimGroup> group(Tree tree, CountMention mention) {
        if (mention.noun() < 0) {
            return Optional.empty();
        }
        Wording wording = Wording.of(tree);
        Optional<VictimGroup> group = groupAt(wording, mention.noun());
        boolean mixed = tree.children(mention.noun(), "conj").stream()
                .filter(word -> tree.children(word.index(), "nummod").isEmpty())
                .filter(word -> nouns.classAt(wording, word.index())
                        .filter(NounClass::isPeople)
                        .isPresent())
                .anyMatch(word -> !groupAt(wording, word.index()).equals(group));
        return mixed ? Optional.empty() : group;
    }

    private Optional<VictimGroup> groupAt(Wording wording, int noun) {
        return nouns.classAt(wording, noun).flatMap(NounClass::victimGroup);
    }

    private static CountMention mention(Wording wording, Numeral numeral, int noun, Bounds bounds) {
        String text = wording.text(bounds.first(), bounds.last());
        return new CountMention(
                new Range(bounds.first(), bounds.last()),
                new Range(numeral.first(), numeral.last()),
                bounds.count(text),
                noun,
                bounds.additional(),
                bounds.cumulative(),
                bounds.part());
    }
}
