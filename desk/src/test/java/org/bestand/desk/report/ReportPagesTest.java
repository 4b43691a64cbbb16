package org.bestand.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.desk.Freedonia.killed;
import static org.bestand.desk.Freedonia.report;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bestand.desk.TestDesk;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.TimeWords;
import org.bestand.model.When;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPagesTest {
    private static final String SENTENCE = "Gisteren zijn zeven soldaten gesneuveld.";

    private static final String FOREIGN = "script:not([src^=/assets/]), img, [onload], [onerror], a[href^=javascript]";

    /** Knows what yesterday comes to, and nothing else. */
    private static final TimeWords YESTERDAY = (words, language) ->
            words.toLowerCase(java.util.Locale.ROOT).contains("gisteren") ? List.of(new Yesterday()) : List.of();

    @TempDir
    private Path folder;

    private record Yesterday() implements TimeWords.Told {
        @Override
        public When on(ReportDate said, boolean ahead) {
            return said instanceof ReportDate.Day day
                    ? When.between(day.day().minusDays(1), day.day().minusDays(1), "Gisteren")
                    : When.unresolved("Gisteren");
        }

        @Override
        public int lasting() {
            return 0;
        }

        @Override
        public boolean isSince() {
            return false;
        }
    }

    private TestDesk desk(Report... reports) {
        return TestDesk.open(
                folder,
                new Linker(Gazetteer.NONE, YESTERDAY),
                record -> {
                    for (Report report : reports) {
                        String id = "dead-" + record.reports().size();
                        Claim dead = killed(report, id, SENTENCE, 7, "zeven", new Yesterday().on(report.date(), false));
                        record.add(report, List.of(dead));
                    }
                },
                (who, files, ear) -> {});
    }

    @Test
    void theTextStandsAsPublishedWithTheWordsOfItsClaimsMarked() {
        String text = "🕊 Kort:\n\n" + SENTENCE + "  Twee  spaties.\n";
        try (TestDesk desk = desk(report("r1", "2022-09-14", text))) {
            Document page = desk.page("/reports/r1");

            assertThat(page.selectFirst(".text").wholeText()).isEqualTo(text);
            Element mark = page.selectFirst("#w-dead-0");
            assertThat(mark.attr("data-claim")).isEqualTo("dead-0");
            assertThat(mark.wholeText()).isEqualTo(SENTENCE);
            Element card = page.selectFirst("article#claim-dead-0");
            assertThat(card.text()).contains("7 zeven", "13 September 2022", "Gisteren", "Freedonia");
            assertThat(card.select("a[href=#w-dead-0]")).hasSize(1);
            assertThat(card.select("a[href^=/incidents/]")).hasSize(1);
            assertThat(page.select("form[action=/reports/r1/date]"))
                    .as("it tells its day itself")
                    .isEmpty();
            assertThat(desk.dutch().page("/reports/r1").text()).contains("nog niet nagekeken", "13 september 2022");
        }
    }

    @Test
    void whatASenderWroteChangesNoPage() {
        String hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>' onload='x";
        Report evil = new Report(
                hostile,
                ReportDate.of("2022-09-14"),
                "</title><script>alert(2)</script>" + hostile,
                "</div></mark>" + SENTENCE + "<script>alert(3)</script>",
                "javascript:alert(4)",
                hostile,
                "\"><b>");
        Report good = report("goed", "2022-09-14", SENTENCE);
        try (TestDesk desk = desk(good, evil)) {
            String path = desk.page("/reports")
                    .select("td a[href^=/reports/]")
                    .getFirst()
                    .attr("href");
            Document page = desk.page(path);
            Document plain = desk.page("/reports/goed");

            assertThat(page.select(FOREIGN)).isEmpty();
            assertThat(page.select("main *").eachText()).isNotEmpty();
            assertThat(page.selectFirst("h1").text()).contains("<script>alert(2)</script>");
            assertThat(page.select("body > *").stream().map(Element::tagName).toList())
                    .isEqualTo(plain.select("body > *").stream()
                            .map(Element::tagName)
                            .toList());
            assertThat(page.select("article, mark, form").size())
                    .isEqualTo(plain.select("article, mark, form").size());
            assertThat(desk.page("/reports").select(FOREIGN)).isEmpty();
            assertThat(desk.page("/search?q=alert").select(FOREIGN)).isEmpty();

            HttpResponse<String> raw = desk.get(path + ".txt");
            assertThat(raw.body()).isEqualTo(evil.text());
            assertThat(raw.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
            assertThat(raw.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment;")
                    .doesNotContain("<");
            assertThat(raw.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'")
                    .endsWith("sandbox");
        }
    }

    @Test
    void aDayThatAReviewerGivesMovesTheIncident() {
        try (TestDesk desk = desk(report("maand", "2022-09", SENTENCE))) {
            Document before = desk.page("/reports/maand");
            assertThat(before.selectFirst("#dating").text()).contains("September 2022");
            assertThat(before.selectFirst("article").text())
                    .contains("day not known")
                    .doesNotContain("13 September");

            HttpResponse<String> answer =
                    desk.post("/reports/maand/date", Map.of("day", "2022-09-14", "why", "op de foto"));

            assertThat(answer.statusCode()).isEqualTo(303);
            Document after = desk.page("/reports/maand?done=dated");
            assertThat(after.selectFirst("dl.facts").text()).contains("14 September 2022", "day given by anna");
            assertThat(after.selectFirst("article").text()).contains("13 September 2022");
            assertThat(after.selectFirst("table").text()).contains("anna", "op de foto", "14 September 2022");
            String incident = after.selectFirst("article a[href^=/incidents/]").attr("href");
            assertThat(desk.page(incident).text()).contains("13 September 2022").doesNotContain("day not known");
        }
    }

    @Test
    void aRejectedClaimStaysOnThePageAndCountsNowhere() {
        try (TestDesk desk = desk(report("r1", "2022-09-14", SENTENCE))) {
            HttpResponse<String> answer =
                    desk.post("/claims/dead-0/reject", Map.of("back", "/reports/r1#claim-dead-0"));

            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/reports/r1#claim-dead-0");
            Document page = desk.page("/reports/r1");
            assertThat(page.selectFirst("article#claim-dead-0 .state").text()).isEqualTo("rejected (anna)");
            assertThat(page.selectFirst("mark").wholeText()).isEqualTo(SENTENCE);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        try (TestDesk desk = desk(report("r1", "2022-09-14", SENTENCE))) {
            assertThat(desk.get("/reports/r2").statusCode()).isEqualTo(404);
            assertThat(desk.page("/reports/r2").text()).contains("There is no report r2.");
            assertThat(desk.get("/reports/r1.exe").statusCode()).isEqualTo(404);
            assertThat(desk.get("/reports/r2.txt").statusCode()).isEqualTo(404);
        }
    }
}
