package org.bestand.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.bestand.model.Actors;
import org.bestand.model.Actors.NameType;
import org.bestand.model.Chronicled;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.When.Interval;

/**
 * Reads the CSV of the UCDP Georeferenced Event Dataset, release 17.1 and later: columns are found by their names, so that further ones do no
 * harm. Events on one day or a few fix days; those known to a month or worse are read as well and are as long as they say.
 */
public final class UcdpGed {
    /** Most characters of a field: {@code source_article} is the longest there is. */
    private static final int FIELD = 1 << 20;

    private static final List<String> NEEDED =
            List.of("id", "side_a", "side_b", "date_start", "date_end", "best", "low", "high");

    private final Actors actors;

    /**
     * @param actors asked for the codes of countries and armed groups by their English names
     */
    public UcdpGed(Actors actors) {
        this.actors = actors;
    }

    /**
     * Reads a file.
     *
     * @param event called with each event, in the order of the file
     * @param refused called with a sentence for each row that is no event
     * @throws IOException with a sentence, where the file cannot be read or is no such CSV
     */
    public void read(Path file, Consumer<Chronicled> event, Consumer<String> refused) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().maxBufferSize(FIELD).ofNamedCsvRecord(bytes)) {
            boolean isFirst = true;
            for (NamedCsvRecord row : rows) {
                if (isFirst) {
                    check(file, row);
                    isFirst = false;
                    if (isTags(row)) {
                        continue;
                    }
                }
                one(file, row, event, refused);
            }
            if (isFirst) {
                throw new IOException(file + " holds no event");
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IOException(file + " is no CSV that can be read: " + e.getMessage(), e);
        }
    }

    private static void check(Path file, NamedCsvRecord row) throws IOException {
        List<String> lacking =
                NEEDED.stream().filter(name -> row.findField(name).isEmpty()).toList();
        if (!lacking.isEmpty()) {
            throw new IOException(file + " is no UCDP GED: it lacks the columns " + String.join(", ", lacking));
        }
    }

    /** Whether a row gives the columns their HXL hashtags, as our own export does when asked. */
    private static boolean isTags(NamedCsvRecord row) {
        return row.getField("date_start").startsWith("#");
    }

    private void one(Path file, NamedCsvRecord row, Consumer<Chronicled> event, Consumer<String> refused) {
        Chronicled read;
        try {
            read = event(row);
        } catch (DateTimeException | IllegalArgumentException e) {
            refused.accept(file + ":" + row.getStartingLineNumber() + " is no event: " + e.getMessage());
            return;
        }
        event.accept(read);
    }

    private Chronicled event(NamedCsvRecord row) {
        List<String> parties = new ArrayList<>();
        for (String side : List.of(row.getField("side_a"), row.getField("side_b"))) {
            if (!side.equals("Civilians")) {
                parties.add(party(side));
            }
        }
        return new Chronicled(
                "ucdp-" + row.getField("id"),
                "UCDP GED",
                parties,
                new Interval(day(row.getField("date_start")), day(row.getField("date_end"))),
                place(row),
                number(row, "low"),
                number(row, "best"),
                number(row, "high"));
    }

    /** {@code 2022-09-12 00:00:00.000}, or the day alone. */
    private static LocalDate day(String text) {
        return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    }

    private static Long number(NamedCsvRecord row, String column) {
        String digits = row.getField(column);
        return digits.isBlank() ? null : Long.valueOf(digits.strip());
    }

    /** A country for its government, a known group's code, else the name in capitals with hyphens as the codebook has it. */
    private String party(String side) {
        String plain = side.replaceAll(" \\(.*\\)$", "");
        String country = plain.startsWith("Government of ") ? plain.substring("Government of ".length()) : "";
        return named(country.isEmpty() ? plain : country, country.isEmpty() ? NameType.GROUP : NameType.COUNTRY);
    }

    private String named(String name, NameType type) {
        return actors.named(name, "en").stream()
                .filter(bearer -> bearer.type() == type)
                .map(bearer -> bearer.code().split("\\.")[0])
                .findFirst()
                .orElse(name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
    }

    private List<Place> place(NamedCsvRecord row) {
        String name = row.findField("where_coordinates").orElse("").replaceAll(" (town|village|city)$", "");
        String country = row.findField("country").orElse("");
        if (name.isBlank()) {
            return List.of();
        }
        Double lat = degrees(row, "latitude");
        Double lon = degrees(row, "longitude");
        return List.of(new Place(
                name,
                country.isBlank() ? "" : named(country.replaceAll(" \\(.*\\)$", ""), NameType.COUNTRY),
                lat == null || lon == null ? null : lat,
                lat == null || lon == null ? null : lon,
                precision(row.findField("where_prec").orElse("")),
                ""));
    }

    private static Double degrees(NamedCsvRecord row, String column) {
        String text = row.findField(column).orElse("");
        return text.isBlank() ? null : Double.valueOf(text);
    }

    /** Codes of {@code where_prec}: UCDP GED codebook 23.1, 3. */
    private static Precision precision(String code) {
        return switch (code) {
            case "1" -> Precision.TOWN;
            case "2" -> Precision.AREA;
            case "3" -> Precision.DISTRICT;
            case "4" -> Precision.PROVINCE;
            case "5" -> Precision.REGION;
            case "6" -> Precision.COUNTRY;
            default -> Precision.NONE;
        };
    }
}
