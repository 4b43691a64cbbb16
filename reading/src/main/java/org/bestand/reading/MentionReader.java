package org.bestand.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.model.Actors;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.claim.Settings;
import org.bestand.reading.mention.ActorFinder;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.Mentions;
import org.bestand.reading.mention.NamesApart;
import org.bestand.reading.mention.PlaceFinder;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.mention.ShortPeoples;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.syntax.Tree;

/** The third stage put together: all finders over all sentences of a report. */
final class MentionReader implements Settings.PlaceNames {
    private final LanguagePack pack;
    private final ActorFinder actors;
    private final PlaceFinder places;
    private final Actors names;
    private final Gazetteer gazetteer;

    MentionReader(LanguagePack pack, Actors names, Gazetteer gazetteer) {
        this.pack = pack;
        this.names = names;
        this.gazetteer = gazetteer;
        actors = new ActorFinder(names, gazetteer, pack.actors());
        places = new PlaceFinder(gazetteer, pack.places());
    }

    List<Mentions> of(Report report, List<Tree> trees) {
        List<List<ActorMention>> found = new ShortPeoples(names, gazetteer, pack.language())
                .understood(trees, actors.findAll(trees, report.date()));
        List<List<PlaceMention>> located = places.findAll(trees, found);
        List<Mentions> mentions = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = NamesApart.told(trees.get(i), found.get(i), located.get(i));
            List<TimeMention> times = pack.times().find(tree, report.date());
            List<CountMention> counts = pack.counts().find(tree, times);
            mentions.add(new Mentions(
                    tree,
                    counts,
                    times.stream()
                            .filter(t ->
                                    counts.stream().noneMatch(c -> c.number().contains(t.range())))
                            .toList(),
                    places.besideNames(tree, found.get(i), located.get(i)),
                    located.get(i).stream().map(p -> held(p, report.date())).toList()));
        }
        return mentions;
    }

    /** A place with the party that acted by itself on the territory that it lies in, where there was one on the report's day. */
    private PlaceMention held(PlaceMention mention, ReportDate date) {
        Place place = mention.place();
        Stream<String> around =
                gazetteer.entry(place.name(), place.country()).stream().flatMap(e -> e.within().stream());
        return Stream.concat(Stream.of(place.name()), around)
                .flatMap(name -> names.holder(name).stream())
                .filter(b -> b.holds(date.earliest(), date.latest()))
                .findFirst()
                .map(b -> mention.heldBy(b.code()))
                .orElse(mention);
    }

    @Override
    public Optional<Place> country(String code, String text) {
        return places.country(code, text);
    }

    /** The places of a claim: an open border gets the neighbour that the report shows, containers of finer places go. */
    @Override
    public List<Place> finest(List<PlaceMention> mentions, List<String> sides) {
        List<Place> all = mentions.stream()
                .map(m -> closed(m.place(), sides))
                .filter(p -> !PlaceFinder.isOpenBorder(p) || !p.country().isEmpty()) // a border of nobody is nowhere
                .toList();
        return places.finest(all);
    }

    private Place closed(Place place, List<String> sides) {
        if (!PlaceFinder.isOpenBorder(place)) {
            return place;
        }
        List<String> lands = sides.stream().filter(places::isCountry).toList();
        Optional<String> known = place.country().isEmpty() ? lands.stream().findFirst() : Optional.of(place.country());
        Optional<String> other =
                lands.stream().filter(s -> !s.equals(known.orElse(""))).findFirst();
        if (known.isEmpty() || other.isEmpty() || !places.isCountry(known.get())) {
            return place;
        }
        Place border = places.border(known.get(), other.get());
        return new Place(border.name(), border.country(), border.lat(), border.lon(), border.precision(), place.text());
    }
}
