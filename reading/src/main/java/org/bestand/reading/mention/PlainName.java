package org.bestand.reading.mention;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Gazetteer.Entry;
import org.bestand.model.Precision;
import org.bestand.reading.mention.ActorMention.Type;

/** Reads a name of a place that no noun describes. */
final class PlainName {
    private static final int LONGEST_NAME = 7;

    /** How those of a house may be taken who is called by its kind ("the X hospital"). */
    private static final Set<Type> NAMELESS = EnumSet.of(Type.PEOPLE, Type.ROLE, Type.ANAPHOR);

    /** The language of the names that parts of places are called by. */
    private static final String ENGLISH = "en";

    private final PlaceSight sight;
    private final Range before;
    private final String country;
    private final Compass part;

    /**
     * @param before the tokens from the phrase's first on
     * @param country what an adjective tells of its country, or empty
     * @param part an adjective of the compass before it, or null
     */
    PlainName(PlaceSight sight, Range before, String country, Compass part) {
        this.sight = sight;
        this.before = before;
        this.country = country;
        this.part = part;
    }

    Optional<PlaceDraft> read(int start) {
        Optional<PlaceSight.Name> name = sight.name(start);
        if (name.isPresent()) {
            return known(name.get());
        }
        Optional<PlaceDraft> joined = hyphened(start).or(() -> compound(start));
        return joined.isPresent() ? joined : strange(start);
    }

    PlaceDraft part(Range range, Compass compass, Entry whole) {
        return part(range, compass, whole.name(), whole.country(), whole.precision());
    }

    /** The part of a place; a part of a town is a district. */
    PlaceDraft part(Range range, Compass compass, String name, String country, Precision whole) {
        Optional<Entry> own = sight.gazetteer()
                .entry(compass.part(name), "")
                .or(() -> sight.gazetteer().entry(compass.bare() + " " + name, ""))
                .or(() -> sight.gazetteer().named(compass.part(name), ENGLISH).stream()
                        .filter(e -> e.country().equals(country))
                        .findFirst());
        if (own.isPresent()) {
            return PlaceDraft.of(range, own.get());
        }
        boolean town = whole == Precision.TOWN || whole == Precision.AREA;
        return PlaceDraft.of(range, compass.part(name), country, town ? Precision.DISTRICT : Precision.REGION);
    }

    private Optional<PlaceDraft> known(PlaceSight.Name name) {
        Entry entry = sight.meant(name.entries(), null, country);
        Range range = new Range(before.first(), name.range().last());
        if (!mayBePlace(name.range().first(), entry)) {
            return Optional.empty();
        }
        if (part != null && (entry.precision() == Precision.COUNTRY || entry.precision() == Precision.REGION)) {
            return Optional.of(part(range, part, entry));
        }
        return Optional.of(PlaceDraft.of(range, entry));
    }

    /** Whether a name here is a place, and not somebody who acts or part of a phrase for somebody. */
    private boolean mayBePlace(int i, Entry entry) {
        String preposition = sight.prepositionOf(before.first());
        Optional<ActorMention> actor = sight.actor(i);
        boolean country = entry.precision() == Precision.COUNTRY;
        if (isShip(i)) {
            return false;
        }
        boolean in = sight.rules().is(PlaceWord.IN, preposition)
                || !country && sight.rules().is(PlaceWord.NEAR, preposition)
                || country && isOnIsland(i, preposition);
        if (actor.isEmpty()) {
            return !country || in || part != null;
        }
        boolean people = actor.get().type() == Type.PEOPLE && sight.is(before.first() - 1, PlaceWord.OF);
        boolean housed = in && actor.get().range().first() < before.first() - 1;
        boolean house = entry.precision() == Precision.SPOT
                && NAMELESS.contains(actor.get().type());
        if ((people || housed || house) && !country) {
            return true;
        }
        boolean itself = actor.get().type() == Type.SEAT || actor.get().type() == Type.COUNTRY;
        boolean alone = itself && actor.get().range().last() <= i + LONGEST_NAME;
        if (!alone) {
            return false;
        }
        String relation = sight.tree().word(i).relation();
        boolean object = relation.equals("obj") || relation.equals("nsubj:pass");
        boolean entered = country && object && isEntered(i);
        return in
                || entered
                || part != null
                || !country && (object || sight.rules().is(PlaceWord.ONTO, preposition));
    }

    /** "On Cyprus three soldiers were killed"; what is directed at an island is another matter ("an attack on Cyprus"). */
    private boolean isOnIsland(int i, String preposition) {
        return sight.is(i, PlaceWord.ISLAND)
                && sight.rules().is(PlaceWord.ONTO, preposition)
                && sight.tree().word(i).relation().equals("obl");
    }

    /** "The gunboats X and Y": names behind a noun for ships. */
    private boolean isShip(int i) {
        int name = i;
        while (sight.tree().word(name).relation().equals("conj")
                && sight.tree().word(name).head() >= 0) {
            name = sight.tree().word(name).head();
        }
        int noun = sight.tree().word(name).head();
        return sight.tree().word(name).relation().equals("appos")
                && noun >= 0
                && sight.rules().endsIn(PlaceWord.CRAFT, sight.form(noun));
    }

    private boolean isEntered(int object) {
        int verb = sight.tree().word(object).head();
        return verb >= 0
                && sight.rules().is(PlaceWord.ENTER, sight.tree().word(verb).lemma());
    }

    /** The compass and a name in one word. */
    private Optional<PlaceDraft> hyphened(int i) {
        String form = sight.form(i);
        int hyphen = form.indexOf('-');
        if (hyphen <= 0
                || hyphen == form.length() - 1
                || !sight.nationalities(i).isEmpty()) {
            return Optional.empty();
        }
        Optional<Compass> compass = sight.rules().compass(form.substring(0, hyphen));
        var entries = compass.isEmpty()
                ? java.util.List.<Entry>of()
                : sight.gazetteer()
                        .named(form.substring(hyphen + 1), sight.rules().language());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = sight.meant(entries, Precision.COUNTRY, country);
        Range range = new Range(before.first(), i);
        return Optional.of(part(range, compass.get(), entry));
    }

    /** A name and a noun in one word. */
    private Optional<PlaceDraft> compound(int i) {
        boolean somebody =
                sight.actor(i).filter(a -> !NAMELESS.contains(a.type())).isPresent();
        if (somebody || !sight.nationalities(i).isEmpty()) {
            return Optional.empty();
        }
        return sight.rules().compound(sight.form(i)).map(c -> {
            Range range = new Range(before.first(), i);
            var entries = sight.gazetteer().named(c.name(), sight.rules().language());
            if (entries.isEmpty()) {
                String name = c.noun().name(sight.rules().english(c.name()));
                return PlaceDraft.of(range, name, country, c.noun().precision());
            }
            Entry entry = sight.meant(entries, c.noun().precision(), country);
            String name = c.noun().name(entry.name());
            return sight.gazetteer()
                    .entry(name, entry.country())
                    .map(own -> PlaceDraft.of(range, own))
                    .orElseGet(() ->
                            PlaceDraft.of(range, name, entry.country(), c.noun().precision()));
        });
    }

    /** A capitalised name that nobody knows, after a preposition that shows a place. */
    private Optional<PlaceDraft> strange(int start) {
        boolean shown = start == before.first() && start > 0 && sight.is(start - 1, PlaceWord.STRANGE)
                || start == before.first() && sight.is(start - 1, PlaceWord.OF) && isTold(rowEnd(start))
                || sight.rules().is(PlaceWord.NEAR, start == before.first() ? sight.prepositionOf(start) : "");
        boolean somebody =
                sight.actor(start).isPresent() || !sight.nationalities(start).isEmpty();
        int end = rowEnd(start);
        if (!shown || somebody || end == start || Letters.allCapitals(sight.words(new Range(start, end - 1)))) {
            return Optional.empty();
        }
        String name = sight.rules().english(sight.words(new Range(start, end - 1)));
        return Optional.of(PlaceDraft.of(new Range(start, end - 1), name, country, Precision.TOWN));
    }

    /** ", a village in …": whether a comma and a noun for a sort of place say what bears the name. */
    private boolean isTold(int end) {
        int noun = sight.is(end + 1, PlaceWord.DETERMINER) ? end + 2 : end + 1;
        return sight.form(end).equals(",")
                && sight.rules().noun(sight.form(noun)).isPresent();
    }

    /** End of a row of capitalised words with the small words inside it. */
    int rowEnd(int start) {
        int end = start;
        for (int i = start; sight.inside(i); i++) {
            boolean somebody = i > start
                    && (sight.actor(i).isPresent() && sight.actor(start).isEmpty());
            if (Letters.nameLike(sight.form(i)) && !somebody) {
                end = i + 1;
            } else if (i == start || !sight.is(i, PlaceWord.PARTICLE) || !Letters.nameLike(sight.form(i + 1))) {
                break;
            }
        }
        return end;
    }
}
