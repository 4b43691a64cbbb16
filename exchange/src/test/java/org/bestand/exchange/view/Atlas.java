package org.bestand.exchange.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/** A few real places for made-up events. */
public final class Atlas implements Gazetteer {
    public static final Place AK_SAI = new Place("Ak-Sai", "KGZ", 39.93, 70.75, Precision.TOWN, "het dorp Ak-Sai");
    public static final Place KHUJAND = new Place("Khujand", "TJK", 40.28, 69.62, Precision.TOWN, "Choedzjand");
    public static final Place SUGHD = new Place("Sughd", "TJK", 39.5, 69.0, Precision.PROVINCE, "de provincie Sughd");
    public static final Place GOMA = new Place("Goma", "COD", -1.68, 29.22, Precision.TOWN, "Goma");
    public static final Place SAKE = new Place("Sake", "COD", -1.57, 29.05, Precision.TOWN, "Sake");
    public static final Place CONGO = new Place("DR Congo", "COD", -4.0, 23.0, Precision.COUNTRY, "Congo");

    private static final Map<String, String> COUNTRIES =
            Map.of("KGZ", "Kyrgyzstan", "TJK", "Tajikistan", "COD", "DR Congo", "RWA", "Rwanda", "RUS", "Russia");

    private static final List<Entry> ENTRIES = List.of(
            new Entry("Ak-Sai", "KGZ", 39.93, 70.75, Precision.TOWN, List.of("Batken District", "Batken Region"), 1),
            new Entry("Batken District", "KGZ", 40.0, 70.8, Precision.DISTRICT, List.of("Batken Region"), 2),
            new Entry("Batken Region", "KGZ", 40.0, 71.0, Precision.PROVINCE, List.of(), 3),
            new Entry("Khujand", "TJK", 40.28, 69.62, Precision.TOWN, List.of("Sughd"), 5),
            new Entry("Sughd", "TJK", 39.5, 69.0, Precision.PROVINCE, List.of(), 3),
            new Entry("DR Congo", "COD", -4.0, 23.0, Precision.COUNTRY, List.of(), 9));

    @Override
    public List<Entry> named(String name, String language) {
        return List.of();
    }

    @Override
    public boolean beginsName(String words, String language) {
        return false;
    }

    @Override
    public Optional<Entry> entry(String englishName, String country) {
        return ENTRIES.stream()
                .filter(entry -> entry.name().equals(englishName))
                .filter(entry -> country.isEmpty() || entry.country().equals(country))
                .findFirst();
    }

    @Override
    public Optional<String> countryName(String code) {
        return Optional.ofNullable(COUNTRIES.get(code));
    }

    @Override
    public Optional<String> nameIn(String language, String englishName, String country) {
        return Optional.empty();
    }
}
