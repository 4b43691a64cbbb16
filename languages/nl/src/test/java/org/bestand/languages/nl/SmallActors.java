package org.bestand.languages.nl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bestand.model.Actors;

/** A few names, so that the tests of the pack do not hang on the big tables. */
final class SmallActors implements Actors {
    private final Map<String, List<Bearer>> bearers = new HashMap<>();

    SmallActors() {
        country("ARM", "Armenia", "Armenië", "Armeens|Armeense", "Armeniër|Armeniërs", "Jerevan");
        country("AZE", "Azerbaijan", "Azerbeidzjan", "Azerbeidzjaans|Azerbeidzjaanse", "Azerbeidzjanen", "Bakoe");
        country("THA", "Thailand", "Thailand", "Thais|Thaise", "Thai", "Bangkok");
        country("KHM", "Cambodia", "Cambodja", "Cambodjaans|Cambodjaanse", "Cambodjanen", "Phnom Penh");
        country("ISR", "Israel", "Israël", "Israëlisch|Israëlische", "Israëliërs", "Jeruzalem");
        country("IRN", "Iran", "Iran", "Iraans|Iraanse", "Iraniërs", "Teheran");
        country("RUS", "Russia", "Rusland", "Russisch|Russische", "Rus|Russen", "Moskou");
        country("UKR", "Ukraine", "Oekraïne", "Oekraïens|Oekraïense", "Oekraïners", "Kiev");
        country("COD", "DR Congo", "Congo", "Congolees|Congolese", "Congolezen", "Kinshasa");
        country("URY", "Uruguay", "Uruguay", "Uruguayaans|Uruguayaanse", "Uruguayanen", "Montevideo");
        country("GBR", "United Kingdom", "Verenigd Koninkrijk", "Brits|Britse", "Brit|Britten", "Londen");
        country("ARTSAKH", "Nagorno-Karabakh", "Karabach", "Karabachs|Karabachse", "Karabachi's", "Stepanakert");
        bear("Kremlin", "RUS.GOV", "Kremlin", NameType.SEAT);
        bear("VN", "UN", "United Nations", NameType.ORGANISATION);
        bear("EU", "EU", "European Union", NameType.ORGANISATION);
        bear("Rode Kruis", "ICRC", "Red Cross", NameType.ORGANISATION);
        bear("Houthi|Houthi's", "HOUTHI", "Houthis", NameType.GROUP);
        bear("M23", "M23", "M23", NameType.GROUP);
        bear("IS", "IS", "Islamic State", NameType.GROUP);
        bear("RSF|Rapid Support Forces", "RSF", "Rapid Support Forces", NameType.GROUP);
        bear("Reuters", "REUTERS", "Reuters", NameType.MEDIUM);
        bear("BBC", "BBC", "BBC", NameType.MEDIUM);
        bear("Pasjinian|Nikol Pasjinian", "ARM.GOV", "Nikol Pashinyan", NameType.PERSON);
        bear("Poetin", "RUS.GOV", "Vladimir Putin", NameType.PERSON);
        bear("António Guterres", "UN", "António Guterres", NameType.PERSON);
    }

    private void country(String code, String english, String dutch, String adjectives, String people, String capital) {
        bear(dutch, code, english, NameType.COUNTRY);
        bear(adjectives, code, english, NameType.ADJECTIVE);
        bear(people, code, english, NameType.INHABITANT);
        bear(capital, code + ".GOV", capital, NameType.SEAT);
    }

    private void bear(String names, String code, String english, NameType type) {
        for (String name : names.split("\\|")) {
            bearers.computeIfAbsent(key(name), k -> new ArrayList<>()).add(new Bearer(code, english, type, null, null));
        }
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Bearer> named(String name, String language) {
        return bearers.getOrDefault(key(name), List.of());
    }

    @Override
    public boolean beginsName(String words, String language) {
        return bearers.keySet().stream().anyMatch(name -> name.startsWith(key(words) + " "));
    }

    @Override
    public java.util.Optional<Bearer> holder(String territory) {
        return java.util.Optional.empty();
    }

    @Override
    public java.util.Set<String> opponents(String party) {
        return java.util.Set.of();
    }
}
