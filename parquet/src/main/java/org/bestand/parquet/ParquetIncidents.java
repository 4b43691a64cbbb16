package org.bestand.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.View;

/** The incidents, with the numbers by every rule. */
public final class ParquetIncidents implements Format {
    @Override
    public String name() {
        return "parquet-incidents";
    }

    @Override
    public String ending() {
        return "parquet";
    }

    @Override
    public String profile() {
        return "incidents-parquet/1";
    }

    @Override
    public Conformance write(View view, OutputStream out) throws IOException {
        List<IncidentRow> rows = view.incidents().stream().map(IncidentRow::of).toList();
        ParquetFile.write(rows, IncidentRow.class, profile(), view, out);
        Conformance.Gathered gathered = new Conformance.Gathered();
        rows.forEach(row -> gathered.row());
        gathered.rule("the numbers by every rule, for each kind of harm, side and group; nothing is added up");
        view.incidents().stream()
                .filter(ledger -> !ledger.incident().ties().isEmpty())
                .forEach(ledger -> gathered.lose(
                        "rows without the reasons why their claims are together",
                        ledger.incident().id()));
        return gathered.done();
    }
}
