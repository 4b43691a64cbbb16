package org.bestand.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bestand.exchange.view.View;

/** Rows as a Parquet file; columns are named as in the other tables, with underscores. */
final class ParquetFile {
    private ParquetFile() {}

    /**
     * Writes rows.
     *
     * @param profile stands in the file's metadata, with the versions and the state of the record
     */
    static <T> void write(List<T> rows, Class<T> type, String profile, View view, OutputStream out) throws IOException {
        OutputStream kept = new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush(); // whoever opened it closes it
            }
        };
        try (CarpetWriter<T> writer = new CarpetWriter.Builder<>(kept, type)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withExtraMetaData("bestand.profile", profile)
                .withExtraMetaData("bestand.program", view.made().program())
                .withExtraMetaData(
                        "bestand.revision", String.valueOf(view.made().revision()))
                .build()) {
            writer.write(rows);
        }
    }
}
