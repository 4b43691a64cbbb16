package org.bestand.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.View;

/** Every claim with all its values, the rejected ones too. */
public final class ParquetClaims implements Format {
    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String ending() {
        return "parquet";
    }

    @Override
    public String profile() {
        return "claims-parquet/1";
    }

    @Override
    public Conformance write(View view, OutputStream out) throws IOException {
        Map<String, String> incidents = view.incidentOf();
        List<ClaimRow> rows = Stream.concat(view.claims().stream(), view.rejected().stream())
                .map(claim -> ClaimRow.of(claim, incidents.get(claim.id()), view))
                .toList();
        ParquetFile.write(rows, ClaimRow.class, profile(), view, out);
        return new Conformance(rows.size(), List.of(), List.of());
    }
}
