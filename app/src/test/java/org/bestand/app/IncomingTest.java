package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bestand.record.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in from agencies, feeds and in other languages, as whoever runs the commands sees it. */
class IncomingTest {
    private static final Parts PARTS = new HandMade();
    private static final String ITEM =
            "{\"uri\":\"urn:anb:1\",\"version\":\"%s\",\"pubStatus\":\"%s\",\"contentCreated\":\"2019-03-05T10:00:00Z\","
                    + "\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"%s\"}]}\n";

    @TempDir
    private Path folder;

    private String record;

    @BeforeEach
    void name() {
        record = folder.resolve("record.db").toString();
    }

    private Run read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return Run.of(PARTS, "read", file.toString(), "--record", record);
    }

    private String incidents() {
        return Run.of(PARTS, "incidents", "--record", record, "--format", "jsonl")
                .out();
    }

    @Nested
    class Agencies {
        @Test
        void aLaterVersionIsAFurtherVersionOfTheSameReport() throws IOException {
            read("a.jsonl", ITEM.formatted(1, "usable", "Er zijn 3 doden."));
            Run run = read("a.jsonl", ITEM.formatted(2, "usable", "Er zijn 5 doden."));

            assertThat(run.out())
                    .contains("1 report read (1 changed). The record holds 1 report, 1 claim, 1 incident.");
            assertThat(incidents()).contains("5").doesNotContain("\"3\"");
            Run earlier = read("b.jsonl", ITEM.formatted(1, "usable", "Er zijn 3 doden."));
            assertThat(earlier.out()).as("a late one changes nothing").contains("(1 out of date)", "1 report, 1 claim");
        }

        @Test
        void whatIsTakenBackCountsNoLongerAndStays() throws IOException {
            read("a.jsonl", ITEM.formatted(1, "usable", "Er zijn 3 doden."));
            Run run = read("b.jsonl", ITEM.formatted(2, "canceled", "x"));

            assertThat(run.code()).isZero();
            assertThat(run.err()).startsWith("bestand: report urn:anb:1 was taken back by its sender (canceled)");
            assertThat(incidents()).isEmpty();
            try (Record book = Record.openExisting(Path.of(record))) {
                assertThat(book.claims()).as("nothing is deleted").hasSize(1);
                assertThat(book.check()).isEmpty();
            }
            assertThat(Run.of(PARTS, "history", "--record", record).out())
                    .contains("report urn:anb:1 was taken back by its sender (canceled)");
            assertThat(read("b.jsonl", ITEM.formatted(2, "canceled", "x")).err())
                    .as("said once")
                    .isEmpty();
            assertThat(Run.of(PARTS, "undo", "2", "--record", record).code()).isZero();
            assertThat(incidents()).isNotEmpty();
        }

        @Test
        void aLaterUsableVersionCountsAgain() throws IOException {
            read("a.jsonl", ITEM.formatted(1, "usable", "Er zijn 3 doden.") + ITEM.formatted(2, "withheld", "x"));
            assertThat(incidents()).isEmpty();
            read("b.jsonl", ITEM.formatted(3, "usable", "Er zijn 4 doden."));
            assertThat(incidents()).contains("4");
        }

        @Test
        void whatIsNotThereCannotBeTakenBack() throws IOException {
            assertThat(read("a.jsonl", ITEM.formatted(2, "canceled", "x")).err())
                    .isEqualTo(
                            "bestand: report urn:anb:1 was taken back by its sender (canceled) and is not in the record.\n");
        }
    }

    @Test
    void aReportInAnotherLanguageIsKeptUnread() throws IOException {
        String english = "The army said on Tuesday that 3 doden were found and that it would answer for all of them.";
        Run run = read("a.txt", english);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("bestand: report a is in English and is kept unread; only Dutch is read.\n");
        assertThat(run.out()).contains("The record holds 1 report, 0 claims");
        try (Record book = Record.openExisting(Path.of(record))) {
            assertThat(book.report("a").orElseThrow().language()).isEqualTo("en");
            assertThat(book.report("a").orElseThrow().text()).isEqualTo(english);
            assertThat(book.check()).isEmpty();
        }
        assertThat(read("a.txt", english).out()).contains("(1 there already)");
        assertThat(Run.of(PARTS, "history", "--record", record).out()).contains("report a came in and was kept unread");
    }

    @Test
    void limitsAreSetByTheNamesThatRefusalsTell() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Er zijn 3 doden.");
        Run run = Run.of(PARTS, "claims", "--limit", "text-length=5", file.toString());
        assertThat(run.code()).isEqualTo(Main.SOME_FAILED);
        assertThat(run.err()).contains("the limit text-length is 5");
        assertThat(Run.of(PARTS, "claims", "--limit", "text=5", file.toString()).err())
                .startsWith("bestand: there is no limit text; there are file-bytes, page-bytes");
        assertThat(Run.of(PARTS, "claims", "--limit", "ratio=0", file.toString())
                        .code())
                .isEqualTo(Main.WRONG_CALL);
    }

    @Nested
    class Feeds {
        private final Map<String, String> pages = new ConcurrentHashMap<>();

        private HttpServer server() throws IOException {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
            server.createContext("/", exchange -> {
                try (exchange) {
                    String body = pages.get(exchange.getRequestURI().getPath());
                    byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : bytes.length);
                    exchange.getResponseBody().write(bytes);
                }
            });
            server.start();
            return server;
        }

        private void feed(String at, String... items) {
            StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Bode</title><link>" + at
                    + "/</link><description>d</description><language>nl</language>");
            for (String item : items) {
                feed.append("<item><link>").append(at).append(item).append("</link><title>Kop</title></item>");
            }
            pages.put("/feed", feed.append("</channel></rss>").toString());
        }

        @Test
        void aLineForEachFigureThatIsNewOrChangesWhatWasSaid() throws IOException {
            HttpServer server = server();
            try {
                String at = "http://127.0.0.1:" + server.getAddress().getPort();
                feed(at, "/a");
                pages.put(
                        "/a", "<html><body><time datetime=\"2019-03-05\"></time><p>Eerst 49+ doden.</p></body></html>");
                String[] call = {"watch", at + "/feed", "--once", "--allow-local", "--pause", "0", "--record", record};
                Run first = Run.of(PARTS, call);
                assertThat(first.err()).isEmpty();
                assertThat(first.code()).isZero();
                assertThat(first.out().lines()).hasSize(1);
                assertThat(first.out())
                        .startsWith("new  Ruritania, dead soldiers: 49+, says the report · 4 Mar 2019, Strelsau · " + at
                                + "/a");

                assertThat(Run.of(PARTS, call).out()).as("nothing new").isEmpty();

                feed(at, "/b", "/c", "/a");
                pages.put(
                        "/b",
                        "<html><body><time datetime=\"2019-03-06\"></time><p>Nu 105+ doden zegt RUR.</p></body></html>");
                pages.put(
                        "/c", "<html><body><time datetime=\"2019-03-06\"></time><p>Eerst 49+ doden.</p></body></html>");
                Run second = Run.of(PARTS, call);
                assertThat(second.out()).contains("raises  Ruritania, dead soldiers: 105+ against 49+, says Ruritania");
                assertThat(second.out().lines())
                        .as("who says the same says nothing new")
                        .hasSize(1);
            } finally {
                server.stop(0);
            }
        }

        @Test
        void whatMayNotBeAskedIsNamed() {
            Run run = Run.of(PARTS, "watch", "http://127.0.0.1/feed", "--once", "--record", record);
            assertThat(run.code()).isEqualTo(Main.SOME_FAILED);
            assertThat(run.err()).startsWith("bestand: http://127.0.0.1/feed is of this machine");
            assertThat(Run.of(PARTS, "watch", "nergens.opml", "--once", "--record", record)
                            .err())
                    .isEqualTo("bestand: nergens.opml does not exist.\n");
        }
    }
}
