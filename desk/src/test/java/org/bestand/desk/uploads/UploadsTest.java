package org.bestand.desk.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.desk.Freedonia.killed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.bestand.desk.TestDesk;
import org.bestand.desk.TestDesk.Part;
import org.bestand.desk.room.Means;
import org.bestand.linking.Linker;
import org.bestand.model.Gazetteer;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.TimeWords;
import org.bestand.model.When;
import org.bestand.record.Location;
import org.bestand.record.Record;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UploadsTest {
    private static final String SENTENCE = "Bij Strelsau zijn zeven soldaten gesneuveld.";

    @TempDir
    private Path folder;

    private final List<Path> read = new CopyOnWriteArrayList<>();
    private final List<String> contents = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayRead = new CountDownLatch(1);
    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder, new Linker(Gazetteer.NONE, TimeWords.NONE), record -> {}, this::read);
    }

    @AfterEach
    void close() {
        mayRead.countDown();
        desk.close();
    }

    /** A reader that knows one sentence, refuses zeros and fails at what is called so. */
    private void read(String who, List<Path> files, Means.Ear ear) {
        await(mayRead);
        for (Path file : files) {
            read.add(file);
            String text = text(file);
            contents.add(text);
            if (text.contains("\0")) {
                ear.failed(file + " holds zeros");
            } else if (text.contains("stort in")) {
                throw new IllegalStateException("fell over");
            } else {
                ear.taken(keep(who, file, text), 1);
            }
        }
    }

    private String keep(String who, Path file, String text) {
        Report report = new Report(
                file.getFileName().toString().replaceFirst("\\..*", ""),
                ReportDate.of("2022-09-14"),
                "Kop",
                text,
                "",
                "",
                "nl");
        LocalDate day = LocalDate.of(2022, 9, 13);
        try (Record book = Record.open(Location.of(folder.resolve("record.db")))) {
            book.by(new org.bestand.record.Scribe(who, "p", "nl", java.time.InstantSource.system()))
                    .add(report, List.of(killed(report, "dead", SENTENCE, 7, "zeven", When.between(day, day, ""))));
        }
        return report.id();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String begun(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/uploads/"));
    }

    private Document through(String path) {
        mayRead.countDown();
        for (int i = 0; i < 2400; i++) {
            HttpResponse<String> answer = desk.get(path);
            if (answer.headers().firstValue("Refresh").isEmpty()) {
                return desk.page(path);
            }
            pause();
        }
        throw new IllegalStateException("still reading");
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode progress(String path) {
        return JsonMapper.shared().readTree(desk.get(path + ".json").body());
    }

    @Test
    void aPastedTextIsReadAndItsClaimsAndIncidentsAreShown() {
        String path = begun(
                desk.post("/reports", Map.of("text", SENTENCE + "\r\nSlot.", "title", "Kop", "date", "2022-09-14")));

        assertThat(progress(path).path("state").asString()).isEqualTo("reading");
        assertThat(progress(path).path("total").asInt()).isEqualTo(1);
        HttpResponse<String> waiting = desk.get(path);
        assertThat(waiting.headers().firstValue("Refresh")).isPresent();
        assertThat(waiting.body()).contains("<progress").doesNotContain("http-equiv");

        Document page = through(path);
        JsonNode brought = JsonMapper.shared().readTree(contents.getFirst());
        assertThat(brought.path("text").asString()).isEqualTo(SENTENCE + "\nSlot.");
        assertThat(brought.path("title").asString()).isEqualTo("Kop");
        assertThat(brought.path("date").asString()).isEqualTo("2022-09-14");
        assertThat(read.getFirst().getFileName().toString()).matches("[0-9a-f]{16}\\.jsonl");
        assertThat(page.select("table a[href^=/reports/]")).hasSize(1);
        assertThat(page.select("table a[href^=/incidents/]")).hasSize(1);
        assertThat(page.text()).contains("1 report with 1 claim");
        assertThat(desk.get(path).headers().firstValue("Refresh")).isEmpty();
        assertThat(read.getFirst().getParent()).doesNotExist();
    }

    @Test
    void aFileIsNeverKeptUnderItsSendersNameAndTheRestIsReadWhereOneCannotBe() {
        String path = begun(desk.upload(
                "/reports",
                List.of(
                        new Part("../../../etc/<b>passwd.txt", SENTENCE),
                        new Part("foto.exe", new byte[] {0, 1, 2, 3}),
                        new Part("boem.txt", "dit stort in"))));

        Document page = through(path);
        assertThat(read).hasSize(3).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("[0-9a-f]{16}(\\.txt)?");
            assertThat(file.getParent().getFileName().toString()).startsWith("bestand-upload-");
            assertThat(file.getParent()).doesNotExist();
        });
        assertThat(page.select("table a[href^=/reports/]")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=failures-title] li").eachText())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).isEqualTo("foto.exe holds zeros"))
                .anySatisfy(line -> assertThat(line).startsWith("boem.txt: the program failed"));
        assertThat(page.text()).doesNotContain("/tmp/", "bestand-upload-");
    }

    @Test
    void nothingTooMuchAndNonsenseAreRefusedInASentence() {
        assertThat(desk.post("/reports", Map.of("text", "  ")).statusCode()).isEqualTo(400);
        assertThat(desk.upload("/reports", List.of(new Part("", ""))).statusCode())
                .isEqualTo(400);
        List<Part> many = new ArrayList<>();
        IntStream.range(0, 51).forEach(i -> many.add(new Part(i + ".txt", "tekst " + i)));
        HttpResponse<String> tooMany = desk.upload("/reports", many);
        assertThat(tooMany.statusCode()).isEqualTo(413);
        assertThat(tooMany.body()).contains("51 files", "at most 50");
        assertThat(desk.post("/reports", Map.of("text", "Tekst.", "date", "gisteren"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.get("/uploads/1").statusCode()).isEqualTo(404);
        assertThat(desk.get("/uploads/x").statusCode()).isEqualTo(404);
        assertThat(read).isEmpty();
    }

    @Test
    void whatCannotBeReadAtAllIsSaidToHaveFailed() {
        String path = begun(desk.upload("/reports", List.of(new Part("foto.png", new byte[] {0, 0}))));

        Document page = through(path);
        assertThat(progress(path).path("state").asString()).isEqualTo("failed");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Nothing could be read");
        assertThat(page.select("main table")).isEmpty();
    }

    @Test
    void endingsAreKeptOnlyWhereTheyTellHowToRead() {
        assertThat(Shelf.ending("a/b.JSONL")).isEqualTo("jsonl");
        assertThat(Shelf.ending("x.csv.gz")).isEqualTo("csv.gz");
        assertThat(Shelf.ending("x.sh/../y")).isEmpty();
        assertThat(Shelf.ending("txt")).isEmpty();
        assertThat(Shelf.shown("C:\\stukken\\bericht\u0000\u202e.txt")).isEqualTo("bericht.txt");
    }
}
