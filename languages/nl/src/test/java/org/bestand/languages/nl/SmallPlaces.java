package org.bestand.languages.nl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Gazetteer;
import org.bestand.model.Precision;

/** A few places, so that the tests of the pack do not hang on the big tables. */
final class SmallPlaces implements Gazetteer {
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("ARM", "Armenia"),
            Map.entry("AZE", "Azerbaijan"),
            Map.entry("THA", "Thailand"),
            Map.entry("KHM", "Cambodia"),
            Map.entry("ISR", "Israel"),
            Map.entry("IRN", "Iran"),
            Map.entry("RUS", "Russia"),
            Map.entry("UKR", "Ukraine"),
            Map.entry("COD", "DR Congo"),
            Map.entry("URY", "Uruguay"),
            Map.entry("GBR", "United Kingdom"),
            Map.entry("MLI", "Mali"),
            Map.entry("BFA", "Burkina Faso"));

    private final Map<String, List<Entry>> entries = new HashMap<>();

    SmallPlaces() {
        COUNTRIES.forEach((code, name) -> place(name, name, code, Precision.COUNTRY, List.of()));
        place("Armenië", "Armenia", "ARM", Precision.COUNTRY, List.of());
        place("Azerbeidzjan", "Azerbaijan", "AZE", Precision.COUNTRY, List.of());
        place("Oekraïne", "Ukraine", "UKR", Precision.COUNTRY, List.of());
        place("Cambodja", "Cambodia", "KHM", Precision.COUNTRY, List.of());
        place("Kiev", "Kyiv", "UKR", Precision.TOWN, List.of());
        place("Jerevan", "Yerevan", "ARM", Precision.TOWN, List.of());
        place("Goris", "Goris", "ARM", Precision.TOWN, List.of("Syunik"));
        place("Sjoenik", "Syunik", "ARM", Precision.PROVINCE, List.of());
        place("Stepanakert", "Stepanakert", "AZE", Precision.TOWN, List.of("Nagorno-Karabakh"));
        place("Kaya", "Kaya", "BFA", Precision.TOWN, List.of());
        place("Gazastrook", "Gaza Strip", "PSE", Precision.REGION, List.of());
    }

    private void place(String name, String english, String country, Precision precision, List<String> within) {
        entries.computeIfAbsent(SmallActors.key(name), k -> new ArrayList<>())
                .add(new Entry(english, country, null, null, precision, within, 3));
    }

    @Override
    public List<Entry> named(String name, String language) {
        return entries.getOrDefault(SmallActors.key(name), List.of());
    }

    @Override
    public boolean beginsName(String words, String language) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(SmallActors.key(words) + " "));
    }

    @Override
    public Optional<Entry> entry(String englishName, String country) {
        return entries.values().stream()
                .flatMap(List::stream)
                .filter(e -> e.name().equals(englishName)
                        && (country.isEmpty() || e.country().equals(country)))
                .findFirst();
    }

    @Override
    public Optional<String> nameIn(String language, String englishName, String country) {
        return Optional.empty();
    }

    @Override
    public Optional<String> countryName(String code) {
        return Optional.ofNullable(COUNTRIES.get(code));
    }
}
