package org.bestand.reading.mention;

import java.util.Optional;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;

/** Reads proper names after a role: a person's, a group's or outlet's, a country's, a ministry's. */
final class NameReader {
    private static final int LONGEST_PORTFOLIO = 4;
    /** How many words a full name has at least. */
    private static final int FULL = 2;

    private final Sight sight;

    NameReader(Sight sight) {
        this.sight = sight;
    }

    /**
     * A name that was read.
     *
     * @param next the token after it and after a short form in brackets
     * @param length how many tokens the name has
     * @param words the name as written, without a possessive ending
     * @param code code of its bearer, made from the name where nobody knows it
     * @param named English name, or the name as written
     * @param known whether its bearer is in the table or was introduced before
     */
    record Found(int next, int length, String words, String code, String named, boolean known) {}

    /** A person's name: of one in the table, of one introduced before, or any row of capitalised words. */
    Optional<Found> person(int start) {
        int end = personEnd(start);
        if (end == start) {
            return Optional.empty();
        }
        String words = withoutGenitive(sight.words(new Range(start, end - 1)));
        Optional<Bearer> bearer = bearer(start, end);
        if (bearer.isPresent()) {
            return Optional.of(new Found(
                    end, end - start, words, bearer.get().code(), bearer.get().name(), true));
        }
        boolean place =
                !sight.gazetteer().named(words, sight.rules().language()).isEmpty();
        if (place) {
            return Optional.empty();
        }
        var introduced = sight.introductions().of(withoutGenitive(sight.form(end - 1)));
        return Optional.of(introduced
                .map(i -> new Found(
                        end,
                        words.split(" ").length,
                        words,
                        i.actor().code(),
                        i.actor().name(),
                        true))
                .orElse(new Found(end, end - start, words, "?", words, false)));
    }

    /** Who bears these words, or their last ones where the first begins like the bearer's own name. */
    private Optional<Bearer> bearer(int start, int end) {
        for (int from = start; from < end; from++) {
            Optional<Bearer> bearer =
                    sight.name(from).filter(n -> n.next() == end).flatMap(n -> n.bearer(NameType.PERSON, sight.date()));
            if (bearer.isPresent()
                    && (from == start
                            || Letters.sameInitial(
                                    sight.form(start), bearer.get().name()))) {
                return bearer;
            }
        }
        return Optional.empty();
    }

    /** Whether a person's name stands inside a longer row of capitalised words that is somebody else's. */
    boolean isPartOfOther(Named name, Bearer bearer) {
        int before = name.range().first() - 1;
        boolean opens = sight.inside(before)
                && sight.beginsName(before)
                && !isOther(before)
                && sight.nationalities(before).isEmpty();
        boolean goesOn = Letters.nameLike(sight.form(name.next()))
                && !isOther(name.next())
                && sight.name(name.next()).isEmpty()
                && sight.nationalities(name.next()).isEmpty();
        return goesOn && !name.genitive() || opens && !Letters.sameInitial(sight.form(before), bearer.name());
    }

    private int personEnd(int start) {
        if (!sight.beginsName(start) || isOther(start)) {
            return start;
        }
        return rowEnd(start);
    }

    /** End of a row of capitalised words with the small words inside it. */
    int rowEnd(int start) {
        int end = start;
        int at = start;
        while (sight.inside(at)) {
            if (Letters.nameLike(sight.form(at)) && (at == start || !endsRow(at))) {
                at++;
                end = at;
            } else if (at > start && sight.is(at, WordClass.PARTICLE) && rowGoesOn(at) && !isOfPlace(start, at)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** "Governor Oleg Kim of Odessa": behind a full name the particle opens the place that somebody has their office in. */
    private boolean isOfPlace(int start, int particle) {
        return particle - start >= FULL
                && sight.is(particle, WordClass.OF)
                && !sight.gazetteer()
                        .named(sight.form(particle + 1), sight.rules().language())
                        .isEmpty();
    }

    /** Whether a capitalised word is somebody else; a surname may sound like an outlet. */
    private boolean endsRow(int i) {
        boolean outlet = sight.name(i)
                .filter(n -> n.bearers().stream().allMatch(b -> b.type() == NameType.MEDIUM))
                .isPresent();
        return isOther(i) && !outlet || !sight.nationalities(i).isEmpty();
    }

    private boolean rowGoesOn(int particle) {
        boolean field = sight.is(particle, WordClass.OF)
                && sight.length(particle + 1, WordClass.PORTFOLIO, LONGEST_PORTFOLIO) > 0;
        return !field
                && (Letters.nameLike(sight.form(particle + 1)) && !isOther(particle + 1)
                        || sight.is(particle + 1, WordClass.PARTICLE) && Letters.nameLike(sight.form(particle + 2)));
    }

    /** Whether the token begins a name of somebody who is no person. */
    private boolean isOther(int i) {
        return sight.name(i).filter(n -> !n.has(NameType.PERSON)).isPresent();
    }

    /** The name of an organisation, group or outlet, with its short form in brackets. */
    Optional<Found> organisation(int start, boolean knownOnly) {
        Optional<Named> name = sight.name(start);
        for (NameType type : new NameType[] {NameType.GROUP, NameType.ORGANISATION, NameType.MEDIUM}) {
            Optional<Bearer> bearer = name.flatMap(n -> n.bearer(type, sight.date()));
            if (bearer.isPresent()) {
                int end = name.get().next();
                return Optional.of(new Found(
                        bracketEnd(end),
                        end - start,
                        sight.words(name.get().range()),
                        bearer.get().code(),
                        bearer.get().name(),
                        true));
            }
        }
        boolean other = name.isPresent() || !sight.nationalities(start).isEmpty();
        if (knownOnly || other || !sight.beginsName(start)) {
            return Optional.empty();
        }
        return Optional.of(unknown(start, rowEnd(start)));
    }

    private Found unknown(int start, int end) {
        String words = sight.words(new Range(start, end - 1));
        var introduced = sight.introductions().of(words);
        if (introduced.isPresent()) {
            var actor = introduced.get().actor();
            return new Found(bracketEnd(end), end - start, words, actor.code(), actor.name(), true);
        }
        int after = bracketEnd(end);
        String code = Letters.code(after > end ? sight.form(end + 1) : words);
        return new Found(after, end - start, words, code.isEmpty() ? "?" : code, words, false);
    }

    /** The token after a bracketed short form, or the token itself where none follows. */
    int bracketEnd(int at) {
        boolean bracketed = sight.form(at).equals("(") && sight.form(at + 2).equals(")");
        return bracketed && Letters.nameLike(sight.form(at + 1)) ? at + 3 : at;
    }

    Optional<Found> country(int start) {
        return sight.name(start).flatMap(n -> n.bearer(NameType.COUNTRY, sight.date())
                .map(b -> new Found(n.next(), n.range().length(), sight.words(n.range()), b.code(), b.name(), true)));
    }

    /** The token after a ministry's field; the token itself where none follows. */
    int portfolio(int start) {
        int end = onePortfolio(start);
        while (end > start && sight.is(end, WordClass.JOINER)) {
            int more = sight.length(end + 1, WordClass.PORTFOLIO, LONGEST_PORTFOLIO);
            if (more == 0) {
                break;
            }
            end += 1 + more;
        }
        return end;
    }

    private int onePortfolio(int start) {
        int length = sight.length(start, WordClass.PORTFOLIO, LONGEST_PORTFOLIO);
        boolean single = length == 0
                && Letters.capital(sight.form(start))
                && sight.name(start).isEmpty();
        return start + (single ? 1 : length);
    }

    private String withoutGenitive(String words) {
        for (String ending : sight.rules().words(WordClass.GENITIVE)) {
            if (ending.length() > 1 && words.length() > ending.length() && words.endsWith(ending)) {
                return words.substring(0, words.length() - ending.length());
            }
        }
        return words;
    }
}
