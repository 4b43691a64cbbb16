package org.bestand.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Any number of small reports on wars, put together from sentences of our own; the same seed gives the same reports. */
final class MadeUpNews {
    private record War(String land, String of, String other, String ofOther, List<String> places) {}

    private static final List<War> WARS = List.of(
            new War("Armenië", "Armeense", "Azerbeidzjan", "Azerbeidzjaanse", List.of("Goris", "Vardenis", "Kapan")),
            new War("Kirgizië", "Kirgizische", "Tadzjikistan", "Tadzjiekse", List.of("Batken", "Osh", "Khujand")),
            new War("Ethiopië", "Ethiopische", "Eritrea", "Eritrese", List.of("Mekelle", "Asmara", "Adigrat")),
            new War("India", "Indiase", "Pakistan", "Pakistaanse", List.of("Srinagar", "Jammu", "Kargil")));

    /** Of a war: 1 land, 2 adjective, 3 other land, 4 its adjective, 5 place; 6 day of the week, 7 and 8 numbers. */
    private static final List<String> SENTENCES = List.of(
            "Bij beschietingen in de buurt van %5$s zijn %6$s minstens %7$d %2$s soldaten gesneuveld.",
            "Dat meldt het %2$s ministerie van Defensie.",
            "%4$s troepen namen het dorp bij %5$s in, aldus het ministerie.",
            "Volgens %3$s zijn bij een aanval op %5$s %7$d burgers gedood en raakten er %8$d gewond.",
            "%1$s beschuldigt %3$s ervan het bestand te hebben geschonden.",
            "%3$s ontkent dat.",
            "%1$s en %3$s zijn een staakt-het-vuren overeengekomen dat %6$s ingaat.",
            "Het %2$s leger zegt dat het %8$d %4$s militairen gevangen heeft genomen.",
            "De Verenigde Naties roepen %1$s en %3$s op de wapens neer te leggen.",
            "In %5$s bleef het %6$s rustig.");

    private static final List<String> DAYS = List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag");

    private MadeUpNews() {}

    /** Writes so many reports, one a line, and gives their ids. */
    static List<String> write(Path file, long seed, int reports) throws IOException {
        Random chance = new Random(seed);
        List<String> ids = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < reports; i++) {
            String id = String.format(Locale.ROOT, "bericht-%03d", i);
            ids.add(id);
            lines.append(String.format(
                    Locale.ROOT,
                    "{\"id\":\"%s\",\"date\":\"2031-05-%02d\",\"text\":\"%s\"}\n",
                    id,
                    1 + chance.nextInt(28),
                    text(chance)));
        }
        Files.writeString(file, lines);
        return ids;
    }

    private static String text(Random chance) {
        War war = WARS.get(chance.nextInt(WARS.size()));
        String place = war.places().get(chance.nextInt(war.places().size()));
        List<String> sentences = new ArrayList<>();
        int most = 2 + chance.nextInt(5);
        for (int i = 0; i < most; i++) {
            sentences.add(String.format(
                    Locale.ROOT,
                    SENTENCES.get(chance.nextInt(SENTENCES.size())),
                    war.land(),
                    war.of(),
                    war.other(),
                    war.ofOther(),
                    place,
                    DAYS.get(chance.nextInt(DAYS.size())),
                    2 + chance.nextInt(60),
                    2 + chance.nextInt(90)));
        }
        return String.join(" ", sentences);
    }
}
