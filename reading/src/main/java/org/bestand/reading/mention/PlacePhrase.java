package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Gazetteer.Entry;
import org.bestand.model.Precision;

/** Reads the phrase for a place at a token: a border, a part by the compass, a described or a plain name. */
final class PlacePhrase {
    private final PlaceSight sight;
    private final int first;
    private final List<String> countries = new ArrayList<>();
    private Compass part;
    private int at;

    private PlacePhrase(PlaceSight sight, int first) {
        this.sight = sight;
        this.first = first;
        this.at = first;
    }

    static Optional<PlaceDraft> read(PlaceSight sight, int first) {
        return new PlacePhrase(sight, first).read();
    }

    private Optional<PlaceDraft> read() {
        lead();
        if (!sight.inside(at)) {
            return Optional.empty();
        }
        Optional<PlaceSight.Name> line = countries.isEmpty() ? sight.nameOfNoun(at) : Optional.empty();
        if (line.isPresent()) {
            Entry entry = sight.meant(line.get().entries(), null, "");
            return Optional.of(PlaceDraft.of(range(line.get().range().last()), entry));
        }
        if (sight.is(at, PlaceWord.BORDER) && !isSite()) {
            return Optional.of(new Borders(sight).read(first, at, countries));
        }
        if (sight.is(at, PlaceWord.TERRITORY) && countries.size() == 1) {
            return country(countries.getFirst());
        }
        Optional<Compass> noun = sight.rules().compass(sight.form(at));
        if (noun.isPresent() && sight.is(at + 1, PlaceWord.OF) && !isNear(at + 2)) {
            return part(noun.get(), at + 2);
        }
        Optional<PlaceDraft> named = described().or(() -> plain().read(at));
        return named.isEmpty() && part != null && isAlone() ? own() : named;
    }

    /** Whether a noun for a part of a country has nothing behind it, and something happens in it. */
    private boolean isAlone() {
        return at - 1 > first
                && sight.tagged(at - 1, "NOUN")
                && sight.rules().is(PlaceWord.IN, sight.prepositionOf(first));
    }

    /** Whether the words before the token are a preposition for the surroundings ("ten noorden van"). */
    private boolean isNear(int i) {
        int words = sight.preposition(i);
        return words > 0 && sight.rules().is(PlaceWord.NEAR, sight.words(new Range(i - words, i - 1)));
    }

    /** Whether a crossing or post that bears the name of a place stands here, and not the border as such. */
    private boolean isSite() {
        boolean site = sight.rules().noun(sight.form(at)).filter(PlaceNoun::by).isPresent();
        return site && sight.is(at + 1, PlaceWord.BY) && sight.name(at + 2).isPresent();
    }

    /** Articles and adjectives before the noun or name. */
    private void lead() {
        if (sight.determines(at)) {
            at++;
        }
        while (sight.inside(at) && !isInName() && adjective()) {
            at++;
        }
    }

    /** "The Japanese Sea": an adjective that is the first word of a name. */
    private boolean isInName() {
        return sight.name(at).filter(n -> n.range().last() > at).isPresent();
    }

    private boolean adjective() {
        List<String> here = sight.nationalities(at);
        if (!here.isEmpty() && partOf(at).isEmpty()) {
            countries.addAll(here);
            return true;
        }
        boolean of = sight.is(at + 1, PlaceWord.OF);
        Optional<Compass> compass = sight.rules().compass(sight.form(at));
        if (compass.isPresent() && !of) {
            part = compass.get();
            return true;
        }
        boolean adverb = at > first && sight.tagged(at, "ADV") && sight.tagged(at + 1, "ADJ");
        boolean other = compass.isEmpty() && sight.tagged(at, "ADJ") && !Letters.capital(sight.form(at));
        return other && sight.rules().noun(sight.form(at)).isEmpty() || adverb;
    }

    private PlainName plain() {
        return new PlainName(sight, range(at), country(), part);
    }

    private String country() {
        return countries.isEmpty() ? "" : countries.getFirst();
    }

    private Range range(int last) {
        return new Range(first, Math.max(first, last));
    }

    private Optional<PlaceDraft> country(String code) {
        return sight.gazetteer().countryName(code).map(name -> sight.gazetteer()
                .entry(name, code)
                .map(entry -> PlaceDraft.of(range(at), entry))
                .orElseGet(() -> PlaceDraft.of(range(at), name, code, Precision.COUNTRY)));
    }

    /** The compass in an adjective ("zuid-Armeense"), where it is no part of the country's own name. */
    private Optional<PlaceDraft> partOf(int i) {
        String form = sight.form(i);
        int hyphen = form.indexOf('-');
        List<String> here = sight.nationalities(i);
        if (hyphen <= 0
                || here.isEmpty()
                || sight.name(i).filter(n -> n.range().last() > i).isPresent()) {
            return Optional.empty();
        }
        Optional<Compass> compass = sight.rules().compass(form.substring(0, hyphen));
        Optional<String> name = sight.gazetteer().countryName(here.getFirst());
        return compass.flatMap(c -> name.filter(n -> !n.contains(c.bare()))
                .map(n -> new PlaceDraft(
                        new Range(i, i), c.part(n), here.getFirst(), null, null, Precision.REGION, true)));
    }

    /** A part by the compass of what follows the preposition. */
    private Optional<PlaceDraft> part(Compass compass, int start) {
        int name = sight.is(start, PlaceWord.DETERMINER) ? start + 1 : start;
        Optional<PlaceSight.Name> found = sight.name(name);
        if (found.isPresent()) {
            Entry entry = sight.meant(found.get().entries(), Precision.COUNTRY, "");
            return Optional.of(plain().part(new Range(first, found.get().range().last()), compass, entry));
        }
        Optional<PlaceSight.Name> described =
                sight.rules().noun(sight.form(name)).filter(PlaceNoun::before).isPresent()
                        ? sight.name(name + 1)
                        : Optional.empty();
        if (described.isPresent()) {
            Precision wanted =
                    sight.rules().noun(sight.form(name)).orElseThrow().precision();
            Entry entry = sight.meant(described.get().entries(), wanted, "");
            return Optional.of(
                    plain().part(new Range(first, described.get().range().last()), compass, entry));
        }
        if (sight.is(name, PlaceWord.COUNTRY)) {
            return sight.memory().latestCountry().flatMap(code -> sight.gazetteer()
                    .countryName(code)
                    .map(n -> plain().part(new Range(first, name), compass, n, code, Precision.COUNTRY)));
        }
        return sight.rules()
                .noun(sight.form(name))
                .filter(PlaceNoun::back)
                .flatMap(noun -> sight.memory().latest(noun.precision()))
                .map(p -> plain().part(new Range(first, name), compass, p.name(), p.country(), p.precision()));
    }

    /** "In the north": the part of that name which was told of before, else that of the country told of most. */
    private Optional<PlaceDraft> own() {
        return sight.memory()
                .part(part.english())
                .map(told -> PlaceDraft.of(range(at - 1), told))
                .or(() -> sight.memory().latestCountry().flatMap(code -> sight.gazetteer()
                        .countryName(code)
                        .map(name -> plain().part(range(at - 1), part, name, code, Precision.COUNTRY))));
    }

    /** A noun for a place with its name, or alone where it points back. */
    private Optional<PlaceDraft> described() {
        String form = sight.form(at);
        if (partOf(at).isPresent()) {
            return partOf(at);
        }
        if (sight.is(at, PlaceWord.COUNTRY) && countries.isEmpty()) {
            return new PlaceAnaphor(sight, first, at).country();
        }
        return sight.rules()
                .noun(form)
                .or(() -> Letters.capital(form) && at > sight.tree().sentence().bodyFrom()
                        ? Optional.empty()
                        : sight.rules().tail(form))
                .flatMap(noun -> described(noun, form));
    }

    private Optional<PlaceDraft> described(PlaceNoun noun, String form) {
        boolean quoted = Letters.quote(sight.form(at + 1));
        int next = at + (quoted ? 2 : 1);
        boolean of = noun.of() && sight.is(next, PlaceWord.OF) || noun.by() && sight.is(next, PlaceWord.BY);
        if (of) {
            next += sight.is(next + 1, PlaceWord.DETERMINER) ? 2 : 1;
        }
        Optional<PlaceDraft> named = of || noun.before() ? named(noun, next) : Optional.empty();
        if (named.isPresent() || !countries.isEmpty() && !noun.capital() || part != null) {
            return named;
        }
        PlaceAnaphor anaphor = new PlaceAnaphor(sight, first, at);
        if (noun.capital()) {
            return anaphor.capital(country());
        }
        if (of) {
            return anaphor.partOf(noun, next);
        }
        return sight.rules().noun(form).flatMap(anaphor::read);
    }

    private Optional<PlaceDraft> named(PlaceNoun noun, int start) {
        Optional<PlaceSight.Name> found = sight.name(start);
        int end = found.map(PlaceSight.Name::next).orElseGet(() -> plain().rowEnd(start));
        if (end <= start
                || found.isEmpty()
                        && sight.actor(start).isPresent()
                        && sight.actor(at).isEmpty()) {
            return Optional.empty();
        }
        Range range = new Range(first, end - 1);
        if (found.isEmpty()) {
            String name = sight.rules().english(sight.words(new Range(start, end - 1)));
            return Optional.of(PlaceDraft.of(range, noun.name(name), country(), noun.precision()));
        }
        boolean plain = noun.template().equals("{}");
        Entry entry = sight.meant(found.get().entries(), plain ? noun.precision() : null, country());
        boolean in = sight.rules().is(PlaceWord.IN, sight.prepositionOf(first));
        if (noun.precision() == Precision.COUNTRY && !in) {
            return Optional.empty();
        }
        String around = noun.around(entry.name(), entry.precision());
        if (plain && !around.equals(entry.name())) {
            return Optional.of(PlaceDraft.of(range, around, entry.country(), noun.precision()));
        }
        if (plain || entry.precision() == noun.precision()) {
            return Optional.of(PlaceDraft.of(range, entry).with(noun.precision()));
        }
        String name = noun.name(entry.name());
        Optional<Entry> own = sight.gazetteer().entry(name, entry.country());
        if (own.isEmpty() && noun.precision() == Precision.AREA) {
            return Optional.of(PlaceDraft.of(range, entry).with(Precision.AREA));
        }
        return Optional.of(own.map(e -> PlaceDraft.of(range, e))
                .orElseGet(() -> PlaceDraft.of(range, name, entry.country(), noun.precision())));
    }
}
