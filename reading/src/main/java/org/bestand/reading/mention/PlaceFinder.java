package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.reading.syntax.Tree;

/**
 * Finds which places a sentence names. Works from the surface of phrases; names that the gazetteer does not know are
 * taken
 * where the words show a place, without point and country. A border whose neighbours are not told has the name {@code
 * border}
 * or {@code X border}, to be filled in from the sides of the report with {@link #border}. Stateless and thread-safe;
 * the same trees give the same mentions.
 */
public final class PlaceFinder {
    private final Gazetteer gazetteer;
    private final PlaceRules rules;

    public PlaceFinder(Gazetteer gazetteer, PlaceRules rules) {
        this.gazetteer = gazetteer;
        this.rules = rules;
    }

    /**
     * The places of one sentence in the order of the text, seen without the rest of its report.
     *
     * @param actors who is named in it
     */
    public List<PlaceMention> find(Tree tree, List<ActorMention> actors) {
        PlaceMemory memory = new PlaceMemory(Set.of());
        memory.parties(actors);
        return find(tree, actors, memory);
    }

    /**
     * The places of each sentence of a report. Of places that share a name the one in a country that the report is
     * about is
     * meant; a definite noun ("the town") means the one told of most so far.
     *
     * @param actors who is named in each sentence
     * @return one list for each tree, in their order
     */
    public List<List<PlaceMention>> findAll(List<Tree> trees, List<List<ActorMention>> actors) {
        List<List<PlaceMention>> all = findAll(trees, actors, Set.of());
        Set<String> strange = Strangers.of(all.stream().flatMap(List::stream).toList(), actors, gazetteer);
        return strange.isEmpty() ? all : findAll(trees, actors, strange);
    }

    private List<List<PlaceMention>> findAll(List<Tree> trees, List<List<ActorMention>> actors, Set<String> strange) {
        PlaceMemory memory = new PlaceMemory(strange);
        actors.forEach(memory::parties);
        List<List<PlaceMention>> all = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            all.add(find(trees.get(i), actors.get(i), memory));
        }
        return new Whereabouts(rules).of(trees, all);
    }

    /** "The ministry in Strelsau": where somebody has an office. */
    private static boolean isSeat(List<ActorMention> actors, PlaceMention place) {
        int word = place.range().first();
        return actors.stream()
                .anyMatch(a -> a.type() == ActorMention.Type.ROLE
                        && a.range().covers(word)
                        && a.range().first() < word);
    }

    private List<PlaceMention> find(Tree tree, List<ActorMention> actors, PlaceMemory memory) {
        PlaceSight sight = new PlaceSight(tree, rules, gazetteer, actors, memory);
        List<PlaceMention> mentions = new ArrayList<>();
        int at = tree.sentence().bodyFrom();
        while (at < tree.size()) {
            Optional<PlaceDraft> draft = PlacePhrase.read(sight, at);
            if (draft.isEmpty()) {
                at++;
                continue;
            }
            PlaceMention mention = mention(sight, draft.get());
            mentions.add(mention);
            if (sight.measures(mention.range().first()) || isSeat(actors, mention)) {
                memory.landmark(mention.place());
            } else {
                memory.place(mention.place(), !mention.preposition().isEmpty());
            }
            town(mention.place()).ifPresent(t -> memory.place(t, true));
            at = mention.range().last() + 1;
        }
        return List.copyOf(mentions);
    }

    /** "The airport of X … the town": the town that a site is known to be in is told of with it. */
    private Optional<Place> town(Place site) {
        if (site.precision() != Precision.SPOT && site.precision() != Precision.DISTRICT) {
            return Optional.empty();
        }
        return gazetteer
                .entry(site.name(), site.country())
                .filter(e -> !e.within().isEmpty())
                .flatMap(e -> gazetteer.entry(e.within().getFirst(), e.country()))
                .filter(e -> e.precision() == Precision.TOWN)
                .map(e -> new Place(e.name(), e.country(), e.lat(), e.lon(), e.precision(), site.text()));
    }

    private PlaceMention mention(PlaceSight sight, PlaceDraft draft) {
        Range range = draft.range();
        String preposition = sight.prepositionOf(range.first()).toLowerCase(Locale.ROOT);
        boolean near = rules.is(PlaceWord.NEAR, preposition);
        boolean point = draft.precision() == Precision.TOWN || draft.precision() == Precision.DISTRICT;
        PlaceDraft known = sight.memory().isStrange(draft.name())
                ? PlaceDraft.of(range, draft.name(), "", draft.precision())
                : draft;
        PlaceDraft meant = near && point ? known.with(Precision.AREA) : known;
        int head = Heads.of(sight.tree(), range);
        Place place = meant.place(sight.words(range));
        return new PlaceMention(range, head, place, preposition, place.country(), draft.adjectival());
    }

    /**
     * The border between two countries, "Armenia-Azerbaijan border", both in alphabetical order.
     *
     * @param codeA ISO 3166-1 alpha-3
     * @param codeB ISO 3166-1 alpha-3
     */
    public Place border(String codeA, String codeB) {
        return Borders.between(gazetteer, codeA, codeB);
    }

    /** A country as a place, with the words that name it; empty where no country has the code. */
    public Optional<Place> country(String code, String text) {
        return gazetteer.countryName(code).map(name -> gazetteer
                .entry(name, code)
                .map(e -> new Place(e.name(), code, e.lat(), e.lon(), Precision.COUNTRY, text))
                .orElseGet(() -> new Place(name, code, null, null, Precision.COUNTRY, text)));
    }

    /** Whether a party is a country, and no group of three letters. */
    public boolean isCountry(String code) {
        return gazetteer.countryName(code).isPresent();
    }

    /** Whether it is a border of which a neighbour is still to be filled in. */
    public static boolean isOpenBorder(Place place) {
        return place.precision() == Precision.BORDER
                && !place.country().contains("/")
                && place.name().endsWith(Borders.BORDER);
    }

    /** What lies at a border where both are named, and is finer than it. */
    private static final Set<Precision> LOCAL = EnumSet.of(Precision.SPOT, Precision.TOWN, Precision.AREA);

    /** The places without those that contain another of them, each once, in their order. */
    public List<Place> finest(List<Place> places) {
        List<Place> finest = new ArrayList<>();
        for (Place place : places) {
            boolean again = finest.stream()
                    .anyMatch(f -> f.name().equals(place.name()) && f.country().equals(place.country()));
            if (!again && places.stream().noneMatch(other -> contains(place, other))) {
                finest.add(place);
            }
        }
        return List.copyOf(finest);
    }

    private boolean contains(Place outer, Place inner) {
        if (outer.equals(inner) || inner.country().isEmpty()) {
            return false;
        }
        boolean country = outer.precision() == Precision.COUNTRY
                && inner.precision() != Precision.COUNTRY
                && List.of(inner.country().split("/")).contains(outer.country());
        boolean within = gazetteer
                .entry(inner.name(), inner.country())
                .filter(e -> e.within().contains(outer.name()))
                .isPresent();
        boolean part = outer.precision() == Precision.REGION
                && outer.lat() == null
                && inner.lat() != null
                && inner.precision() != Precision.COUNTRY
                && outer.country().equals(inner.country());
        boolean line = outer.precision() == Precision.BORDER
                && inner.lat() != null
                && LOCAL.contains(inner.precision())
                && List.of(outer.country().split("/")).contains(inner.country());
        return country || within || part || line;
    }

    /**
     * Those of a sentence's phrases for somebody that are no part of the name of a place: the Sea of Japan is nothing that
     * Japan does or suffers.
     *
     * @param found the phrases, in order
     * @param located the sentence's places
     */
    public List<ActorMention> besideNames(Tree tree, List<ActorMention> found, List<PlaceMention> located) {
        return found.stream()
                .filter(m -> m.type() != ActorMention.Type.ADJECTIVE
                        || located.stream().noneMatch(p -> opensName(tree, m.range(), p.range())))
                .toList();
    }

    private boolean opensName(Tree tree, Range adjective, Range place) {
        return place.contains(adjective)
                && place.last() > adjective.last()
                && !gazetteer
                        .named(Words.of(tree, new Range(adjective.first(), place.last())), rules.language())
                        .isEmpty();
    }
}
