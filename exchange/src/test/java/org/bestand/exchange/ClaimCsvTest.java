package org.bestand.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.SplittableRandom;
import org.bestand.model.Claim;
import org.junit.jupiter.api.Test;

class ClaimCsvTest {

    private static NamedCsvRecord row(Claim claim) {
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(ClaimCsv.header() + ClaimCsv.row(claim, "")).stream()
                        .toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void aRowHoldsWhatTheClaimSays() {
        NamedCsvRecord row = row(ClaimJsonTest.atLeastSeven());
        assertThat(row.getField("kind")).isEqualTo("killed");
        assertThat(row.getField("speakers")).isEqualTo("via BODE.MED (De Bode);RUR.GOV (Rudolf Rassendyll)");
        assertThat(row.getField("low")).isEqualTo("7");
        assertThat(row.getField("high")).isEmpty();
        assertThat(row.getField("candidates")).isEqualTo("2019-03-04/2019-03-04;2019-03-11/2019-03-11");
        assertThat(row.getField("quote")).isEqualTo("Zeven “doden”.");
        assertThat(row.getField("phase")).isEmpty();
    }

    @Test
    void noTextIsTakenForAFormula() {
        RandomClaims claims = new RandomClaims(new SplittableRandom(7));
        List<String> texts = List.of(
                "report", "speakers", "unit", "count_text", "content", "time_text", "places", "quote", "trigger");
        for (int i = 0; i < 1000; i++) {
            Claim claim = claims.next();
            NamedCsvRecord row = row(claim);
            for (String column : texts) {
                assertThat(row.getField(column)).doesNotMatch("(?s)^[=+@\\-\\t\\r\\n].*");
            }
            String quote = row.getField("quote");
            assertThat(quote.startsWith("'") ? quote.substring(1) : quote)
                    .isEqualTo(claim.evidence().quote());
        }
    }

    @Test
    void numbersStayNumbers() {
        assertThat(row(ClaimJsonTest.atLeastSeven()).getField("lat")).isEqualTo("50.1");
    }
}
