package org.bestand.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Gazetteer;
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
    private final Map<String, CountryPlaces.Country> countries;

    /**
     * Reads the tables.
     *
     * @throws WorldException where a table is wrong
     */
    public WorldGazetteer() {
        this(
                WorldTable.read("places.tsv"),
                new CountryPlaces(WorldTable.read("countries.tsv"), WorldTable.read("country-points.tsv")));
    }

    WorldGazetteer(WorldTable places, CountryPlaces countryPlaces) {
        countries = countryPlaces.byCode();
        for (PlaceTable.Place place : PlaceTable.of(places, countries.keySet()).places()) {
            addProper(place.entry().name(), place.entry());
            place.english().forEach(form -> addProper(form, place.entry()));
            place.dutch().forEach(form -> dutch.add(form, "nl", place.entry()));
            remember(place.entry());
        }
        countries.values().stream().filter(c -> !isRegion(c.entry())).forEach(this::addCountry);
        byName.values().forEach(list -> list.sort(Comparator.comparing(entry -> -entry.prominence())));
    }

    /** Dutch texts write a name as the English do, or by its sound. */
    private void addProper(String form, Entry entry) {
        english.add(form, "en", entry);
        dutch.add(form, "nl", entry);
        dutch.add(form, "en", entry);
    }

    /** Names of countries are words of their language: "Niger" is spelled alike, but "Rusland" is found in Dutch only. */
    private void addCountry(CountryPlaces.Country country) {
        country.english().forEach(form -> english.add(form, "en", country.entry()));
        country.dutch().forEach(form -> dutch.add(form, "nl", country.entry()));
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
        return names(language).named(name);
    }

    @Override
    public boolean beginsName(String words, String language) {
        return names(language).beginsName(words);
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
                .filter(entry -> country == null || country.isEmpty() || share(entry.country(), country))
                .findFirst();
    }

    private static boolean share(String a, String b) {
        List<String> codes = List.of(b.split("/"));
        return List.of(a.split("/")).stream().anyMatch(codes::contains);
    }

    @Override
    public Optional<String> countryName(String code) {
        return Optional.ofNullable(countries.get(code))
                .map(country -> country.entry().name());
    }
}
