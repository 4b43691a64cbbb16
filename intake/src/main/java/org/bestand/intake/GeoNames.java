package org.bestand.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.Consumer;
import org.bestand.model.GeoPlace;
import org.bestand.model.Precision;

/**
 * Reads dumps of GeoNames, line by line: {@code allCountries} and those of single countries (19 columns between tabs) and {@code alternateNamesV2}
 * (10 columns), packed by gzip or not. Of places it takes settlements, units of administration, mountains and valleys, and the sites that news of
 * war names; of other names the Dutch and English ones that are in use.
 */
public final class GeoNames {
    private static final int PLACE_COLUMNS = 19;
    private static final int NAME_COLUMNS = 10;
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_NAME = 200;
    /** A name of fewer letters is too often a word; one of a place that few people live in is hardly spelt in other ways. */
    private static final int SHORTEST_FURTHER = 4;

    private static final int FEW_PEOPLE = 1_000;

    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    /** Units and sites by GeoNames' feature codes (geonames.org/export/codes.html). */
    private static final Map<String, Precision> CODES = Map.ofEntries(
            Map.entry("ADM1", Precision.PROVINCE),
            Map.entry("ADM2", Precision.DISTRICT),
            Map.entry("ADM3", Precision.DISTRICT),
            Map.entry("ADM4", Precision.DISTRICT),
            Map.entry("AIRB", Precision.SPOT),
            Map.entry("AIRF", Precision.SPOT),
            Map.entry("AIRP", Precision.SPOT),
            Map.entry("BDG", Precision.SPOT),
            Map.entry("CMPRF", Precision.SPOT),
            Map.entry("DAM", Precision.SPOT),
            Map.entry("HSP", Precision.SPOT),
            Map.entry("INSM", Precision.SPOT),
            Map.entry("ISL", Precision.AREA),
            Map.entry("MILB", Precision.SPOT),
            Map.entry("MT", Precision.AREA),
            Map.entry("MTS", Precision.AREA),
            Map.entry("PASS", Precision.AREA),
            Map.entry("PRN", Precision.SPOT),
            Map.entry("RGN", Precision.REGION),
            Map.entry("VAL", Precision.AREA));

    /** Settlements that are no more, and what is no settlement. */
    private static final Set<String> NO_TOWNS = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

    /** What came of a file, line by line. */
    public interface Sink {
        void place(GeoPlace place);

        void name(GeoPlace.Name name);
    }

    /**
     * Reads a file.
     *
     * @param refused called with a sentence for each line that is none of such a dump
     * @throws IOException with a sentence, where the file cannot be read or is no such dump
     */
    public void read(Path file, Sink sink, Consumer<String> refused) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                BufferedInputStream in = Unpacked.once(raw, Limits.DEFAULT)) {
            if (Head.words(Head.of(in)).startsWith("pk\u0003\u0004")) {
                throw new Refusal("is a ZIP archive; unpack it first");
            }
            lines(file, in, sink, refused);
        } catch (Refusal e) {
            throw new IOException(file + " " + e.getMessage(), e);
        }
    }

    private void lines(Path file, InputStream in, Sink sink, Consumer<String> refused) throws IOException, Refusal {
        Lines lines = new Lines(in, LONGEST_LINE);
        int columns = 0;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            try {
                if (line.bytes() == null) {
                    throw new Refusal("is longer than " + LONGEST_LINE + " bytes");
                }
                String[] cells = Utf8.decode(line.bytes(), line.offset()).split("\t", -1);
                if (columns == 0) {
                    columns = cells.length;
                    if (columns != PLACE_COLUMNS && columns != NAME_COLUMNS) {
                        throw new IOException(
                                file + " is no dump of GeoNames: it has " + columns + " columns, and those have "
                                        + PLACE_COLUMNS + " (places) or " + NAME_COLUMNS + " (alternate names)");
                    }
                }
                if (cells.length != columns) {
                    throw new Refusal("has " + cells.length + " columns instead of " + columns);
                }
                one(cells, sink);
            } catch (Refusal | IllegalArgumentException e) {
                refused.accept(file + ":" + line.number() + " is left out: " + e.getMessage());
            }
        }
        if (columns == 0) {
            throw new Refusal("is empty");
        }
    }

    private static void one(String[] cells, Sink sink) {
        if (cells.length == NAME_COLUMNS) {
            boolean isHistoric = cells[7].equals("1");
            if (LANGUAGES.contains(cells[2]) && !isHistoric && isName(cells[3])) {
                sink.name(new GeoPlace.Name(Long.parseLong(cells[1]), cells[3].strip(), cells[2]));
            }
            return;
        }
        Precision precision = precision(cells[6], cells[7]);
        String country = country(cells[8]);
        if (precision != null && !country.isEmpty() && isName(cells[1])) {
            long people = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
            sink.place(new GeoPlace(
                    Long.parseLong(cells[0]),
                    cells[1].strip(),
                    country,
                    cells[10],
                    Double.parseDouble(cells[4]),
                    Double.parseDouble(cells[5]),
                    precision,
                    people,
                    further(cells, people >= FEW_PEOPLE || cells[6].equals("A"))));
        }
    }

    private static List<String> further(String[] cells, boolean isLarge) {
        List<String> names = new ArrayList<>();
        for (String name : (cells[2] + (isLarge ? "," + cells[3] : "")).split(",")) {
            if (name.length() >= SHORTEST_FURTHER && isName(name) && !names.contains(name) && !name.equals(cells[1])) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isName(String words) {
        return !words.isBlank()
                && words.length() <= LONGEST_NAME
                && Character.isUpperCase(words.strip().codePointAt(0))
                && words.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static Precision precision(String type, String code) {
        return type.equals("P") ? NO_TOWNS.contains(code) ? null : Precision.TOWN : CODES.get(code);
    }

    /** GeoNames has two letters, and a code of its own for Kosovo, which ISO has not. */
    private static String country(String code) {
        if (code.equals("XK")) {
            return "XKX";
        }
        try {
            return code.length() == 2 ? Locale.of("", code).getISO3Country() : "";
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
