package org.bestand.exchange.ucdp;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids that UCDP gave to conflicts, dyads and sides, by the names of the sides: out of a file of its Georeferenced Event Dataset that the user
 * has. They are UCDP's own to give; without the file, and for sides that it does not name, they stay empty.
 */
public final class Ids {
    /** No ids at all. */
    public static final Ids NONE = new Ids(Map.of());

    private static final List<String> NEEDED = List.of("side_a", "side_b", "dyad_new_id", "conflict_new_id");

    /** Most characters of a field: {@code source_article} is the longest there is. */
    private static final int FIELD = 1 << 20;

    private final Map<List<String>, Dyad> byNames;

    /** Those of one dyad, as they stand in the file; the sides in the order of the names that were asked for. */
    record Dyad(
            String conflictOld,
            String conflictNew,
            String conflictName,
            String dyadOld,
            String dyadNew,
            String aOld,
            String aNew,
            String bOld,
            String bNew) {
        static final Dyad NONE = new Dyad("", "", "", "", "", "", "", "", "");

        private Dyad turned() {
            return new Dyad(conflictOld, conflictNew, conflictName, dyadOld, dyadNew, bOld, bNew, aOld, aNew);
        }
    }

    private Ids(Map<List<String>, Dyad> byNames) {
        this.byNames = byNames;
    }

    /**
     * Reads a file of the dataset; of a dyad that it has more than once the last row holds.
     *
     * @param name what the file is called, for the sentences
     * @throws IOException with a sentence, where it cannot be read or is no such CSV
     */
    public static Ids read(String name, InputStream file) throws IOException {
        Map<List<String>, Dyad> byNames = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().maxBufferSize(FIELD).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                for (String column : NEEDED) {
                    if (row.findField(column).isEmpty()) {
                        throw new IOException(name + " has no ids of UCDP: it lacks the column " + column);
                    }
                }
                byNames.put(List.of(row.getField("side_a"), row.getField("side_b")), dyad(row));
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IOException(name + " is no CSV that can be read: " + e.getMessage(), e);
        }
        return new Ids(byNames);
    }

    private static Dyad dyad(NamedCsvRecord row) {
        return new Dyad(
                of(row, "conflict_dset_id"),
                of(row, "conflict_new_id"),
                of(row, "conflict_name"),
                of(row, "dyad_dset_id"),
                of(row, "dyad_new_id"),
                of(row, "side_a_dset_id"),
                of(row, "side_a_new_id"),
                of(row, "side_b_dset_id"),
                of(row, "side_b_new_id"));
    }

    /** Statistics software writes whole numbers as {@code 388.0}. */
    private static String of(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip().replaceAll("^([0-9]+)\\.0$", "$1");
    }

    /** Those of two sides, in whichever order UCDP has them. */
    Dyad of(String a, String b) {
        Dyad dyad = byNames.get(List.of(a, b));
        if (dyad != null) {
            return dyad;
        }
        Dyad turned = byNames.get(List.of(b, a));
        return turned == null ? Dyad.NONE : turned.turned();
    }
}
