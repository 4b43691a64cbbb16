package org.bestand.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.Made;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.linking.Relations;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Decision;
import org.bestand.model.Evidence;
import org.bestand.model.Gazetteer;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written reads back with all its values, by a reader that knows nothing of the program. */
class ParquetTest {
    private static final Report REPORT = new Report(
            "r1",
            ReportDate.of("2019-03-05"),
            "Gevecht",
            "🕊 Bij Zenda vielen zeven doden.",
            "https://example.org",
            "De Bode",
            "nl");
    private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

    private static final Claim FULL = new Claim(
            "c1",
            "r1",
            Kind.KILLED,
            Phase.CONTINUES,
            Stance.ADMITTED,
            false,
            Scope.NEWS,
            List.of(Actor.of("BODE").asVia(), new Actor("RUR.GOV", "Rudolf", "de koning", false, true)),
            List.of(Actor.of("SLA")),
            List.of(Actor.of("RUR.MIL")),
            List.of(),
            new Count(7L, null, true, false, VictimGroup.MIL, "", "zeven"),
            Means.DRONE,
            "iets",
            When.oneOf(
                    List.of(new When.Interval(DAY, DAY), new When.Interval(DAY.plusDays(7), DAY.plusDays(8))),
                    "maandag"),
            List.of(
                    new Place("Zenda", "RUR", 50.1, 14.4, Precision.TOWN, "Zenda"),
                    new Place("Ruritania", "RUR", null, null, Precision.COUNTRY, "")),
            new Evidence("Bij Zenda vielen zeven doden.", new Span(2, 31), "vielen", new Span(12, 18)),
            List.of("toll.killed"),
            0.75);

    private static final Claim BARE = new Claim(
            "c2",
            "r1",
            Kind.STATEMENT,
            null,
            Stance.ASSERTED,
            true,
            Scope.BACKGROUND,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "",
            null,
            List.of(),
            FULL.evidence(),
            List.of(),
            1);

    @TempDir
    private Path folder;

    private static View view() {
        Incident incident = new Incident(
                "i00000000a1",
                Incident.Sort.VIOLENCE,
                Scope.NEWS,
                List.of("RUR", "SLA"),
                FULL.time().candidates(),
                FULL.places(),
                List.of("c1"),
                List.of());
        Ledger ledger =
                Ledger.of(incident, Map.of("c1", FULL), Map.of("r1", REPORT), new Relations(Gazetteer.NONE), Map.of());
        return new View(
                List.of(ledger),
                List.of(FULL),
                List.of(BARE),
                Map.of("r1", REPORT),
                Map.of(),
                Map.of("c2", new Decision(3, Instant.EPOCH, "ada", new Decision.Rejected(BARE), "")),
                Gazetteer.NONE,
                null,
                "",
                new Made("bestand 1", "nl, bestand 1", 3, Instant.EPOCH));
    }

    private File written(Format format, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(view(), out);
        }
        return file.toFile();
    }

    private static <T> List<T> read(File file, Class<T> type) throws IOException {
        return new CarpetReader<>(file, type)
                .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
                .toList();
    }

    @Test
    void claimsComeBackWithAllTheirValues() throws IOException {
        List<ClaimRow> rows = read(written(new ParquetClaims(), "claims.parquet"), ClaimRow.class);
        assertThat(rows).extracting(ClaimRow::claim).containsExactly(FULL, BARE);
        assertThat(rows.getFirst().incident()).isEqualTo("i00000000a1");
        assertThat(rows.getFirst().reportOutlet()).isEqualTo("De Bode");
        assertThat(rows.getFirst().countHigh()).as("open stays open").isNull();
        assertThat(rows.getLast().incident()).isNull();
        assertThat(rows.getLast().status()).isEqualTo("rejected");
    }

    @Test
    void incidentsComeBackWithTheNumbersOfEveryRule() throws IOException {
        List<IncidentRow> rows = read(written(new ParquetIncidents(), "incidents.parquet"), IncidentRow.class);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.times())
                    .extracting(DaysRow::interval)
                    .isEqualTo(FULL.time().candidates());
            assertThat(row.places()).extracting(PlaceRow::place).isEqualTo(FULL.places());
            assertThat(row.figures()).extracting(FigureRow::rule).contains("ucdp/2", "acled/2", "conservative/2");
            assertThat(row.figures())
                    .filteredOn(figure -> figure.rule().equals("ucdp/2"))
                    .singleElement()
                    .satisfies(figure -> {
                        assertThat(figure.best()).isEqualTo(7);
                        assertThat(figure.openAbove()).isTrue();
                        assertThat(figure.claims()).containsExactly("c1");
                    });
        });
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws IOException {
        assertThat(written(new ParquetClaims(), "a.parquet"))
                .hasSameBinaryContentAs(written(new ParquetClaims(), "b.parquet"));
    }

    @Test
    void theProgramFindsBothFormats() {
        assertThat(ServiceLoader.load(Format.class))
                .extracting(Format::name)
                .containsExactlyInAnyOrder("parquet", "parquet-incidents");
    }
}
