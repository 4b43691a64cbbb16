package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bestand.linking.Ledger;
import org.bestand.linking.Relation;
import org.bestand.linking.Said;
import org.bestand.linking.Tree;
import org.bestand.linking.Tree.Episode;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.record.Known;
import org.bestand.record.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the three seed reports tell together, read by the real program; skipped where they are not beside the project. */
class SeedsLedgerTest {
    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");
    private static final Parts PARTS = new Wiring();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void readTheSeeds() {
        assumeTrue(Files.isDirectory(SEEDS), "the seed reports are not beside the project");
        file = folder.resolve("seeds.db");
        assertThat(Run.of(PARTS, "read", SEEDS.toString(), "--record", file.toString())
                        .code())
                .isZero();
    }

    private Known known() {
        try (Record record = Record.open(file)) {
            return Known.now(record, PARTS.linker());
        }
    }

    /** Dates the report that tells of a month, and looks again. */
    private Known dated(String month, String day) {
        try (Record record = Record.open(file)) {
            Report report = record.reports().stream()
                    .filter(r -> r.date().iso().equals(month))
                    .findFirst()
                    .orElseThrow();
            record.decide(
                    new Decision.Dated(report.id(), report.date(), ReportDate.of(day)),
                    "as the site of the paper has it");
        }
        return known();
    }

    private static Report undated(Known known) {
        return known.reports().values().stream()
                .filter(report -> report.id().startsWith("002"))
                .findFirst()
                .orElseThrow();
    }

    private static Claim toll(Known known, long low) {
        return known.claims().stream()
                .filter(claim -> claim.count() != null
                        && claim.count().low() != null
                        && claim.count().low() == low)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no toll of " + low));
    }

    private static Ledger ledgerOf(Known known, Claim claim) {
        return known.ledger(known.incidents().stream()
                .filter(incident -> incident.claims().contains(claim.id()))
                .findFirst()
                .orElseThrow());
    }

    private static Relation between(Known known, long low, long other) {
        return ledgerOf(known, toll(known, low)).cells().stream()
                .flatMap(cell -> cell.relations().stream())
                .filter(related -> low(related.first()) == low && low(related.second()) == other)
                .map(Ledger.Related::relation)
                .findFirst()
                .orElseThrow(() -> new AssertionError(low + " and " + other + " are not compared"));
    }

    private static long low(Said said) {
        return said.claim().count().low();
    }

    private static Episode episodeOf(Known known, Claim claim) {
        return Tree.of(known.incidents()).conflicts().stream()
                .flatMap(conflict -> conflict.episodes().stream())
                .filter(episode -> episode.incidents().stream()
                        .anyMatch(incident -> incident.claims().contains(claim.id())))
                .findFirst()
                .orElseThrow();
    }

    private static List<Claim> claimsOf(Known known, Episode episode) {
        return episode.incidents().stream()
                .flatMap(incident -> incident.claims().stream())
                .map(id -> known.byId().get(id))
                .toList();
    }

    @Test
    void fortyNineAndAHundredAndFiveAgreeWhileTheThirdReportIsUndated() {
        Known known = known();
        assertThat(undated(known).date()).isEqualTo(ReportDate.UNKNOWN);
        assertThat(toll(known, 49).speakers()).isEmpty();
        assertThat(toll(known, 105).speakers().getLast().code()).isEqualTo("ARM.GOV");
        assertThat(between(known, 49, 105)).isEqualTo(Relation.AGREES);
    }

    @Test
    void theThirdReportIsOfTheFourteenthOnceTheNightIsFixedAndItsTollRaises() {
        Known known = dated("2022-09", "2022-09-13");
        assertThat(known.datings()).singleElement().satisfies(dating -> {
            assertThat(dating.report()).isEqualTo(undated(known).id());
            assertThat(dating.isSure()).isTrue();
            assertThat(dating.reasons()).anyMatch(reason -> reason.contains("2022-09-12 to 2022-09-13"));
        });
        assertThat(undated(known).date().iso()).isEqualTo("2022-09-14");
        assertThat(between(known, 49, 105)).isEqualTo(Relation.RAISES);
    }

    @Test
    void undoingTheChoiceOpensTheThirdReportAgain() {
        dated("2022-09", "2022-09-13");
        assertThat(Run.of(PARTS, "undo", "4", "--record", file.toString()).code())
                .isZero();
        assertThat(undated(known()).date()).isEqualTo(ReportDate.UNKNOWN);
        assertThat(known().datings()).noneMatch(dating -> dating.isSure());
    }

    @Test
    void azerbaijanAdmitsLossesWithoutAFigureAndThenSpeaksOfFifty() {
        Known known = dated("2022-09", "2022-09-13");
        Claim fifty = toll(known, 50);
        assertThat(fifty.speakers().getLast().party()).isEqualTo("AZE");
        assertThat(fifty.targets()).singleElement().satisfies(t -> assertThat(t.party())
                .isEqualTo("AZE"));
        assertThat(claimsOf(known, episodeOf(known, fifty)))
                .anyMatch(claim -> claim.kind() == Kind.CASUALTIES
                        && claim.stance() == Stance.ADMITTED
                        && claim.count().vague()
                        && claim.targets().getFirst().party().equals("AZE"));
    }

    @Test
    void theTruceIsInForceByReutersAndTheRussianMinistryAndViolatedByAzerbaijaniMedia() {
        Known known = known();
        Ledger truce = known.incidents().stream()
                .filter(incident -> incident.sort() == Incident.Sort.TRUCE)
                .map(known::ledger)
                .filter(ledger -> says(ledger, "REUTERS", Phase.IN_FORCE))
                .findFirst()
                .orElseThrow();
        assertThat(says(truce, "RUS.GOV", Phase.IN_FORCE)).isTrue();
        assertThat(says(truce, "AZE.MED", Phase.VIOLATED)).isTrue();
        assertThat(truce.disputes())
                .anyMatch(related -> related.relation() == Relation.CONTRADICTS
                        && (isSaid(related.first(), "AZE.MED") || isSaid(related.second(), "AZE.MED")));
    }

    private static boolean says(Ledger ledger, String speaker, Phase phase) {
        return ledger.others().stream()
                .anyMatch(said -> isSaid(said, speaker) && said.claim().phase() == phase);
    }

    private static boolean isSaid(Said said, String speaker) {
        return said.claim().speakers().stream().anyMatch(actor -> actor.code().equals(speaker));
    }

    @Test
    void inNovember2021FifteenMayBeDeadTwelveAreCapturedAndAzerbaijanHasNone() {
        Known known = known();
        Ledger ledger = ledgerOf(known, toll(known, 15));
        assertThat(toll(known, 15).stance()).isEqualTo(Stance.ALLEGED);
        assertThat(cell(ledger, Kind.CAPTURED, "ARM").items()).singleElement().satisfies(said -> assertThat(low(said))
                .isEqualTo(12));
        assertThat(cell(ledger, Kind.CASUALTIES, "AZE").items())
                .singleElement()
                .satisfies(said -> assertThat(said.claim().count().isZero()).isTrue());
    }

    private static Ledger.Cell cell(Ledger ledger, Kind kind, String side) {
        return ledger.cells().stream()
                .filter(cell -> cell.slot().kind() == kind && cell.slot().side().equals(side))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itsPlaceIsContradicted() {
        Known known = known();
        assertThat(ledgerOf(known, toll(known, 15)).disputes()).anySatisfy(related -> {
            assertThat(related.relation()).isEqualTo(Relation.CONTRADICTS);
            List<Said> both = List.of(related.first(), related.second());
            assertThat(both).anyMatch(said -> isAt(said, "Goris"::equals));
            assertThat(both).anyMatch(said -> isAt(said, "Kalbajar"::equals) && isAt(said, "Lachin"::equals));
        });
    }

    private static boolean isAt(Said said, Predicate<String> name) {
        return said.claim().places().stream().anyMatch(place -> name.test(place.name()));
    }

    @Test
    void theWarOf2020IsOneRecalledIncidentWithTwoTollsThatAgree() {
        Known known = known();
        Optional<Incident> war = known.incidents().stream()
                .filter(incident -> incident.claims().contains(toll(known, 6001).id()))
                .findFirst();
        assertThat(war).get().satisfies(incident -> {
            assertThat(incident.scope()).isEqualTo(Scope.BACKGROUND);
            assertThat(incident.claims()).contains(toll(known, 6501).id());
        });
        assertThat(between(known, 6001, 6501)).isEqualTo(Relation.AGREES);
    }

    @Test
    void july2021StandsApart() {
        Known known = known();
        Ledger ledger = ledgerOf(known, toll(known, 3));
        assertThat(ledger.incident().earliest()).isEqualTo("2021-07-01");
        assertThat(ledger.incident().latest()).isEqualTo("2021-07-31");
        assertThat(ledger.cells()).hasSize(1);
    }
}
