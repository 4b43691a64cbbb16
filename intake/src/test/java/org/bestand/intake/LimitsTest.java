package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.bestand.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
    private static final String GOOD = "{\"id\": \"good\", \"text\": \"Tekst.\"}";

    @TempDir
    private Path folder;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = new Inbox(folder);
    }

    @Test
    void bytesOfAFile() {
        inbox.file("big.txt", "Er vielen doden.").with(Limit.FILE_BYTES, 15);
        assertThat(inbox.failures("big.txt"))
                .containsExactly("big.txt has more than 15 bytes; the limit file-bytes is 15.");

        inbox.with(Limit.FILE_BYTES, 16);
        assertThat(inbox.reports("big.txt")).hasSize(1);
    }

    @Test
    void bytesOfALine() {
        inbox.file("a.jsonl", "{\"text\": \"" + "x".repeat(100) + "\"}\n" + GOOD);
        inbox.with(Limit.LINE_BYTES, 50);

        assertThat(inbox.failures("a.jsonl"))
                .containsExactly("a.jsonl:1 is a line of more than 50 bytes; the limit line-bytes is 50.");
        assertThat(inbox.reports("a.jsonl")).extracting(Report::id).containsExactly("good");
    }

    @Test
    void aHugeLineIsNotHeldInMemory() {
        long size = 50_000_000L;
        InputStream huge = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return read == 1 ? '{' : read <= size ? 'x' : read <= size + 1 + GOOD.length() ? last() : -1;
            }

            private int last() {
                return read == size + 1 ? '\n' : GOOD.charAt((int) (read - size - 2));
            }
        };
        List<Received> received = new ArrayList<>();

        new Intake(Limits.DEFAULT, huge, Documents.absent()).read(List.of("-"), received::add);

        assertThat(received).hasSize(2);
        assertThat(received.getFirst())
                .isEqualTo(new Received.Failure(
                        "standard input:1",
                        "standard input:1 is a line of more than 16777216 bytes; the limit line-bytes is 16777216."));
        assertThat(received.getLast()).isInstanceOf(Received.ReportIn.class);
    }

    @Test
    void lengthOfAText() {
        inbox.file("a.txt", "Tien letters").with(Limit.TEXT_LENGTH, 11).with(Limit.FIELD_LENGTH, 11);
        assertThat(inbox.failures("a.txt"))
                .containsExactly("a.txt has a text of 12 characters; the limit text-length is 11.");

        inbox.file("a.jsonl", "{\"text\": \"" + "x".repeat(100) + "\"}\n" + GOOD);
        assertThat(inbox.failures("a.jsonl"))
                .singleElement()
                .asString()
                .startsWith("a.jsonl:1 ")
                .contains("11");
        assertThat(inbox.reports("a.jsonl")).hasSize(1);
    }

    @Test
    void lengthOfAField() {
        inbox.file("a.jsonl", "{\"title\": \"Veel te lang\", \"text\": \"Tekst.\"}\n" + GOOD);
        inbox.with(Limit.FIELD_LENGTH, 11);

        assertThat(inbox.failures("a.jsonl"))
                .containsExactly("a.jsonl:1 has a 'title' of 12 characters; the limit field-length is 11.");
        assertThat(inbox.reports("a.jsonl")).hasSize(1);
    }

    @Test
    void nestingOfBrackets() {
        inbox.file("a.jsonl", "{\"more\": " + "[".repeat(100_000) + "\n" + GOOD);

        assertThat(inbox.failures("a.jsonl"))
                .singleElement()
                .asString()
                .startsWith("a.jsonl:1 is beyond the limits of JSON")
                .contains("256");
        assertThat(inbox.reports("a.jsonl")).hasSize(1);
    }

    @Test
    void depthOfFolders() {
        inbox.file("0/a.txt", "Tekst.").file("0/1/b.txt", "Tekst.").file("0/1/2/c.txt", "Tekst.");
        inbox.with(Limit.DEPTH, 1);

        assertThat(inbox.reports("0")).extracting(Report::id).containsExactly("b", "a");
        assertThat(inbox.failures("0")).containsExactly("0/1/2 cannot be read: it lies more than 1 folders deep.");
    }

    @Test
    void numberOfFiles() {
        inbox.file("n/a.txt", "Tekst.")
                .file("n/b.txt", "Tekst.")
                .file("n/c.txt", "Tekst.")
                .file("n/d.txt", "Tekst.");
        inbox.with(Limit.FILES, 2);

        assertThat(inbox.reports("n")).extracting(Report::id).containsExactly("a", "b");
        assertThat(inbox.failures("n"))
                .containsExactly("n/c.txt and what comes after it was left aside: the limit is 2 files.");
    }

    @Test
    void theDefaultsTakeALongText() throws IOException {
        inbox.file("long.txt", "Er vielen doden. ".repeat(300_000).getBytes(StandardCharsets.UTF_8));

        assertThat(inbox.reports("long.txt")).hasSize(1);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void unpackedBytes() throws IOException {
        inbox.file("a.jsonl.gz", gzip((GOOD + "\n").repeat(10)));
        inbox.with(Limit.UNPACKED_BYTES, 100);
        assertThat(inbox.failures("a.jsonl.gz"))
                .containsExactly("a.jsonl.gz unpacks to more than 100 bytes; the limit unpacked-bytes is 100.");
        inbox.with(Limit.UNPACKED_BYTES, 1000);
        assertThat(inbox.reports("a.jsonl.gz")).hasSize(10);
    }

    @Test
    void ratioOfPacking() throws IOException {
        inbox.file("a.txt.gz", gzip("Er vielen doden. ".repeat(100_000)));
        assertThat(inbox.failures("a.txt.gz"))
                .containsExactly("a.txt.gz unpacks to more than 100 times its bytes; the limit ratio is 100.");
        inbox.with(Limit.RATIO, 2000);
        assertThat(inbox.reports("a.txt.gz")).hasSize(1);
    }

    @Test
    void bytesAndTagsOfAPage() {
        inbox.file("a.html", "<html><body><p>" + "<b>Doden.</b> ".repeat(30) + "</body></html>");
        assertThat(inbox.reports("a.html")).hasSize(1);
        inbox.with(Limit.TAGS, 30);
        assertThat(inbox.failures("a.html")).containsExactly("a.html has more than 30 tags; the limit tags is 30.");
        inbox.with(Limit.PAGE_BYTES, 300);
        assertThat(inbox.failures("a.html"))
                .containsExactly("a.html has more than 300 bytes; the limit page-bytes is 300.");
    }

    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>%s</channel></rss>";

    @Test
    void nestingOfElements() {
        inbox.file(
                "a.rss",
                FEED.formatted("<item><guid>g</guid><description>Doden.</description><a><b><c/></b></a></item>"));
        assertThat(inbox.reports("a.rss")).hasSize(1);
        inbox.with(Limit.NESTING, 5);
        assertThat(inbox.failures("a.rss"))
                .containsExactly("a.rss has elements that are deeper than may be; the limit nesting is 5.");
        inbox.file("a.html", "<html><body>" + "<div>".repeat(20) + "Er vielen doden.");
        assertThat(inbox.reports("a.html"))
                .as("laid flat")
                .extracting(Report::text)
                .containsExactly("Er vielen doden.");
    }

    @Test
    void itemsOfAFeed() {
        String item = "<item><guid>%s</guid><description>Doden.</description></item>";
        inbox.file("a.rss", FEED.formatted(item.formatted(1) + item.formatted(2) + item.formatted(3)));
        inbox.with(Limit.ITEMS, 2);
        assertThat(inbox.reports("a.rss")).hasSize(2);
        assertThat(inbox.warnings("a.rss"))
                .containsExactly("a.rss has 1 items more, which were left aside; the limit items is 2.");
    }

    @Test
    void numberOfFields() {
        String many = "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20";
        inbox.file("a.jsonl", "{\"text\": \"Tekst.\", \"more\": [" + many + "]}\n" + GOOD);
        inbox.file("a.csv", "text,a,b,c,d\nTekst.,1,2,3,4\n");
        assertThat(inbox.reports("a.jsonl", "a.csv")).hasSize(3);
        inbox.with(Limit.FIELDS, 4);
        assertThat(inbox.failures("a.jsonl"))
                .containsExactly("a.jsonl:1 has more than 4 values in one object; the limit fields is 4.");
        assertThat(inbox.failures("a.csv")).containsExactly("a.csv has more than 4 columns; the limit fields is 4.");
        assertThat(inbox.reports("a.jsonl")).hasSize(1);
    }

    @Test
    void lengthOfAnId() {
        inbox.file("a.jsonl", "{\"id\": \"twaalftekens\", \"text\": \"Tekst.\"}\n" + GOOD);
        inbox.with(Limit.ID_LENGTH, 11);
        assertThat(inbox.failures("a.jsonl"))
                .containsExactly("a.jsonl:1 has a 'id' of 12 characters; the limit id-length is 11.");
        assertThat(inbox.reports("a.jsonl")).hasSize(1);
    }

    @Test
    void redirectsAndSecondsOfAnAnswer() throws IOException, Refusal {
        Manners manners = new Manners("Bestand", true, Duration.ZERO, Duration.ofMinutes(1));
        try (NewsServer server = new NewsServer()) {
            server.page("/a", "Er is iets.").status("/b", 302).header("/b", "Location", "/a");
            server.status("/c", 302).header("/c", "Location", "/b");
            assertThat(body(server.address("/c"), Limits.DEFAULT.with(Limit.REDIRECTS, 2), manners))
                    .isEqualTo("Er is iets.");
            assertThatThrownBy(() -> body(server.address("/c"), Limits.DEFAULT.with(Limit.REDIRECTS, 1), manners))
                    .hasMessage("is sent elsewhere again and again; the limit redirects is 1");
        }
        try (HostileServer server = new HostileServer()) {
            assertThatThrownBy(() -> body(server.address("/drip"), Limits.DEFAULT.with(Limit.SECONDS, 1), manners))
                    .hasMessage("does not answer within 1 seconds; the limit seconds is 1");
        }
    }

    private static String body(String address, Limits limits, Manners manners) throws IOException, Refusal {
        try (Fetcher fetcher = new Fetcher(limits, manners, InstantSource.system())) {
            return new String(fetcher.get(address, "", "", Fetcher.Gate.OPEN).body(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void eachHasANameAndATest() throws IOException {
        assertThat(Arrays.stream(Limit.values()).map(Limit::word)).allMatch(word -> word.matches("[a-z]+(-[a-z]+)?"));
        Path source = Path.of("src/test/java/org/bestand/intake/LimitsTest.java");
        assumeTrue(Files.exists(source), "the sources are not here");
        String tests = Files.readString(source);
        assertThat(Limit.values()).allSatisfy(limit -> assertThat(tests).contains("(Limit." + limit.name() + ", "));
    }

    @Test
    void areSensible() {
        Limits limits = Limits.DEFAULT;
        assertThatThrownBy(() -> limits.with(Limit.FILE_BYTES, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.with(Limit.FILE_BYTES, 1L << 40)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.with(Limit.DEPTH, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(limits.with(Limit.DEPTH, 0).of(Limit.DEPTH)).isZero();
        assertThat(limits.of(Limit.DEPTH)).as("the usual one stays").isEqualTo(32);
    }
}
