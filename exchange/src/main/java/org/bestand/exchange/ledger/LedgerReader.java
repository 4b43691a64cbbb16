package org.bestand.exchange.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bestand.exchange.Csv;
import org.bestand.exchange.Hxl;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Digests;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;

/**
 * Reads a ledger, whoever wrote it. Columns are found by their names; those that derive from others, or tell of the report, need not be there. The
 * apostrophe that keeps a text from being taken for a formula comes off again; a row of HXL tags is passed over.
 */
public final class LedgerReader {
    /** Most characters of a field. */
    private static final int FIELD = 1 << 20;

    private static final Set<String> STATES =
            Set.of(Ledgers.PROPOSED, Ledgers.ACCEPTED, Ledgers.CHANGED, Ledgers.REJECTED, Coded.WITHDRAWN);

    private LedgerReader() {}

    /**
     * Reads a file.
     *
     * @param name what the file is called, for the sentences
     * @param csv its text; parted by commas, or by semicolons as spreadsheets of some languages do
     * @param row called with each claim, in the order of the file
     * @param refused called with a sentence for each row that is no claim
     * @throws IOException with a sentence, where it cannot be read or is no such CSV
     */
    public static void read(String name, String csv, Consumer<Coded> row, Consumer<String> refused) throws IOException {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(csv))
                .maxBufferSize(FIELD)
                .ofNamedCsvRecord(csv)) {
            boolean isFirst = true;
            for (NamedCsvRecord record : records) {
                if (isFirst) {
                    check(name, record);
                }
                boolean tags = isFirst && Hxl.isTags(record.getFields());
                isFirst = false;
                if (!tags) {
                    one(name, record, row, refused);
                }
            }
            if (isFirst) {
                throw new IOException(name + " holds no claim");
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IOException(name + " is no CSV that can be read: " + e.getMessage(), e);
        }
    }

    private static char separator(String csv) {
        String header = csv.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private static void check(String name, NamedCsvRecord record) throws IOException {
        List<String> lacking = Columns.NEEDED.stream()
                .filter(column -> record.findField(column).isEmpty())
                .toList();
        if (!lacking.isEmpty()) {
            throw new IOException(name + " is no ledger: it lacks the columns " + String.join(", ", lacking));
        }
    }

    private static void one(String name, NamedCsvRecord record, Consumer<Coded> row, Consumer<String> refused) {
        Coded coded;
        try {
            coded = new Cells(record).coded();
        } catch (DateTimeException | IllegalArgumentException e) {
            refused.accept(name + ":" + record.getStartingLineNumber() + " is no claim: " + e.getMessage());
            return;
        }
        row.accept(coded);
    }

    /** The cells of a row by their columns. */
    private record Cells(NamedCsvRecord record) {

        String text(String column) {
            return Csv.restored(record.findField(column).orElse(""));
        }

        private <T> T optional(String column, Function<String, T> reader) {
            String cell = text(column);
            return cell.isEmpty() ? null : reader.apply(cell);
        }

        private String needed(String column) {
            String cell = text(column);
            if (cell.isEmpty()) {
                throw new IllegalArgumentException(column + " is empty");
            }
            return cell;
        }

        private boolean flag(String column) {
            return switch (text(column)) {
                case "true" -> true;
                case "false", "" -> false;
                default -> throw new IllegalArgumentException(column + " is true or false, not " + text(column));
            };
        }

        private Long whole(String column) {
            try {
                return optional(column, Long::valueOf);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(column + " is a whole number, not " + text(column), e);
            }
        }

        private int position(String column) {
            Long number = whole(column);
            if (number == null || number < 0 || number > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(column + " is a position in the report's text");
            }
            return number.intValue();
        }

        Coded coded() {
            String status = text("status").isEmpty() ? Ledgers.ACCEPTED : text("status");
            if (!STATES.contains(status)) {
                throw new IllegalArgumentException(
                        "status is proposed, accepted, changed, rejected or withdrawn, not " + status);
            }
            Claim claim = claim();
            boolean byHand = claim.rules().equals(List.of(Ledgers.CODED));
            String by = text("reviewed_by").isEmpty() && byHand ? text("read_by") : text("reviewed_by");
            return new Coded(claim, status, by, text("report_sha256"), record.getStartingLineNumber());
        }

        private Claim claim() {
            List<String> rules = Several.in(text("rules"));
            Scope scope = optional("scope", Scope::of);
            return new Claim(
                    id(),
                    needed("report_id"),
                    Kind.of(needed("kind")),
                    optional("phase", Phase::of),
                    Stance.of(needed("stance")),
                    flag("negated"),
                    scope == null ? Scope.NEWS : scope,
                    Several.speakers(text("speakers"), text("speakers_text")),
                    Several.actors(text("agents"), text("agents_text")),
                    Several.actors(text("targets"), text("targets_text")),
                    Several.actors(text("mediators"), text("mediators_text")),
                    count(),
                    optional("means", Means::of),
                    text("content"),
                    time(),
                    places(),
                    evidence(),
                    rules.isEmpty() && text("claim_id").isEmpty() ? List.of(Ledgers.CODED) : rules,
                    1);
        }

        /** A row without an id has one that follows from what it says, so that reading it again adds nothing. */
        private String id() {
            return text("claim_id").isEmpty()
                    ? Digests.of(String.join("\n", record.getFields())).substring(0, 16)
                    : text("claim_id");
        }

        private Count count() {
            Long low = whole("count_low");
            Long high = whole("count_high");
            if (low == null && high == null) {
                return null;
            }
            String of = text("count_of");
            boolean isGroup = of.matches("(?s)[A-Z]{3}(; .*)?") && isGroup(of.substring(0, 3));
            VictimGroup group = isGroup ? VictimGroup.valueOf(of.substring(0, 3)) : null;
            String unit = !isGroup ? of : of.length() > 3 ? of.substring(5) : "";
            return new Count(low, high, flag("count_about"), flag("count_vague"), group, unit, text("count_text"));
        }

        private static boolean isGroup(String word) {
            return List.of(VictimGroup.values()).stream()
                    .anyMatch(group -> group.name().equals(word));
        }

        private When time() {
            LocalDate start = optional("event_start", LocalDate::parse);
            LocalDate end = optional("event_end", LocalDate::parse);
            List<When.Interval> candidates = new ArrayList<>();
            for (String pair : Several.in(text("event_candidates"))) {
                String[] days = pair.split("/");
                if (days.length != 2) {
                    throw new IllegalArgumentException("event_candidates are pairs of days, as 2022-09-12/2022-09-13");
                }
                candidates.add(new When.Interval(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
            }
            String words = text("event_text") + text("event_clock") + text("event_zone");
            return start == null && end == null && words.isEmpty()
                    ? null
                    : new When(start, end, text("event_text"), candidates, text("event_clock"), text("event_zone"));
        }

        private List<Place> places() {
            List<Place> places = new ArrayList<>();
            Precision precision = optional("place_precision", Precision::of);
            if (precision != null || !text("place").isEmpty()) {
                places.add(new Place(
                        text("place"),
                        text("place_country"),
                        optional("latitude", Double::valueOf),
                        optional("longitude", Double::valueOf),
                        precision == null ? Precision.NONE : precision,
                        text("place_text")));
            }
            places.addAll(Several.placesIn(text("places_more")));
            return places;
        }

        private Evidence evidence() {
            return new Evidence(
                    text("quote"),
                    new Span(position("start"), position("end")),
                    text("trigger"),
                    new Span(position("trigger_start"), position("trigger_end")));
        }
    }
}
