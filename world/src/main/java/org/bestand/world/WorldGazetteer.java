package org.bestand.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Gazetteer;
import org.bestand.model.PlaceIndex;
import org.bestand.model.Precision;

/**
 * The built-in places: some thousands of towns, provinces, crossings, hospitals, borders and waters of the conflicts since
 * 2014, the capitals, and all countries. Dutch texts are found in Dutch and in English spelling, others in English spelling
 * only. A name needs its capitals; prominence 0 means that it is also an ordinary word or a frequent name of persons, so that
 * it should be believed only after a word such as <i>in</i>. One object serves all threads.
 */
public final class WorldGazetteer implements Gazetteer {

    private final PlaceNames dutch = new PlaceNames("nl");
    private final PlaceNames english = new PlaceNames("en");
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final OwnNames dutchNames = new OwnNames();
    private final Map<String, CountryPlaces.Country> countries;
    private final FurtherPlaces further;

    /**
     * Reads the tables.
     *
     * @throws WorldException where a table is wrong
     */
    public WorldGazetteer() {
        this(PlaceIndex.NONE);
    }

    /**
     * Reads the tables.
     *
     * @param further asked for places of names that the tables do not have
     * @throws WorldException where a table is wrong
     */
    public WorldGazetteer(PlaceIndex further) {
        this(
                WorldTable.read("places.tsv"),
                new CountryPlaces(WorldTable.read("countries.tsv"), WorldTable.read("country-points.tsv")),
                further);
    }

    WorldGazetteer(WorldTable places, CountryPlaces countryPlaces, PlaceIndex index) {
        further = new FurtherPlaces(index);
        countries = countryPlaces.byCode();
        List<PlaceTable.Place> table = PlaceTable.of(places, countries.keySet()).places();
        table.forEach(this::addPlace);
        table.forEach(place -> dutchNames.add(place.entry(), place.dutch()));
        countries.values().stream().filter(c -> !isRegion(c.entry())).forEach(this::addCountry);
        byName.values().forEach(list -> list.sort(Comparator.comparing(entry -> -entry.prominence())));
    }

    /** Dutch texts write a name in Dutch, as the English do, or by its sound. */
    private void addPlace(PlaceTable.Place place) {
        Entry entry = place.entry();
        addProper(entry.name(), entry);
        place.english().forEach(form -> addProper(form, entry));
        PlaceNames own = new PlaceNames("nl");
        for (String form : place.dutch()) {
            FormKeys keys = FormKeys.of(form, "nl");
            own.finds(keys, entry).ifPresent(other -> {
                throw place.row().wrong("'" + form + "' is found through '" + other + "' already; take one out");
            });
            own.add(keys, entry);
            dutch.add(keys, entry);
        }
        remember(entry);
    }

    private void addProper(String form, Entry entry) {
        FormKeys bySound = FormKeys.of(form, "en");
        english.add(bySound, entry);
        dutch.add(bySound, entry);
        FormKeys byLetter = FormKeys.of(form, "nl");
        if (byLetter.whole().equals(bySound.whole())) {
            dutch.begin(byLetter);
        } else {
            dutch.add(byLetter, entry);
        }
    }

    /** Names of countries are words of their language: "Niger" is spelled alike, but "Rusland" is found in Dutch only. */
    private void addCountry(CountryPlaces.Country country) {
        country.english().forEach(form -> english.add(FormKeys.of(form, "en"), country.entry()));
        country.dutch().forEach(form -> dutch.add(FormKeys.of(form, "nl"), country.entry()));
        dutchNames.add(country.entry(), country.dutch());
        remember(country.entry());
    }

    private void remember(Entry entry) {
        byName.computeIfAbsent(key(entry.name()), k -> new ArrayList<>(2)).add(entry);
    }

    /** Western Sahara and a few islands are in the table of places as what they are called in news: a region. */
    private boolean isRegion(Entry country) {
        return byName.getOrDefault(key(country.name()), List.of()).stream()
                .anyMatch(e -> e.precision() == Precision.REGION && e.country().equals(country.country()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Entry> named(String name, String language) {
        List<Entry> own = names(language).named(name);
        return own.isEmpty() ? further.named(name, language) : own;
    }

    @Override
    public boolean beginsName(String words, String language) {
        return names(language).beginsName(words) || further.beginsName(words, language);
    }

    private PlaceNames names(String language) {
        return language.equals("nl") ? dutch : english;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Of several places of that name the most prominent; countries joined with a slash match where they share one.
     */
    @Override
    public Optional<Entry> entry(String englishName, String country) {
        return byName.getOrDefault(key(englishName), List.of()).stream()
                .filter(entry -> country == null || country.isEmpty() || PlaceTable.share(entry.country(), country))
                .findFirst()
                .or(() -> further.entry(englishName, country));
    }

    @Override
    public Optional<String> nameIn(String language, String englishName, String country) {
        return language.equals("nl") ? entry(englishName, country).flatMap(dutchNames::of) : Optional.empty();
    }

    @Override
    public Optional<String> countryName(String code) {
        return Optional.ofNullable(countries.get(code))
                .map(country -> country.entry().name());
    }

    @Override
    public Optional<Entry> capital(String code) {
        return Optional.ofNullable(countries.get(code)).stream()
                .flatMap(country -> country.capital().stream())
                .findFirst()
                .flatMap(name -> entry(name, code));
    }
}
