package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bestand.model.Original;
import org.bestand.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What newsrooms, crawlers and archives have, and that each is told by what it is. */
class FormatsTest {
    private static final String WORDS =
            "Bij Strelsau zijn zeven soldaten gesneuveld, meldt het leger van Ruritanië. Slavonië ontkent"
                    + " dat er gevochten is. Het bestand geldt volgens beide landen nog altijd, en waarnemers zijn onderweg.";

    @TempDir
    private Path folder;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = new Inbox(folder);
    }

    private Report only(String name) {
        assertThat(inbox.failures(name)).isEmpty();
        assertThat(inbox.reports(name)).hasSize(1);
        return inbox.reports(name).getFirst();
    }

    private Original original(String name) {
        return inbox.received(name).stream()
                .filter(Received.ReportIn.class::isInstance)
                .map(received -> ((Received.ReportIn) received).original())
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void fieldsHaveTheNamesThatCollectionsGiveThem() {
        inbox.file(
                "a.jsonl",
                "{\"uri\": \"x:1\", \"date_publish\": \"2031-05-06 10:00:00\", \"headline\": \"Kop\", \"maintext\": \"Een.\", \"outlet\": \"Bode\"}\n"
                        + "{\"id\": \"2\", \"published\": \"Tue, 06 May 2031 23:30:00 -0500\", \"body\": \"Twee.\", \"publisher\": \"Koerier\"}\n"
                        + "{\"id\": \"3\", \"versioncreated\": \"2031-05-07T00:10:00+02:00\", \"text\": \"\", \"maintext\": \"Drie.\", \"author\": \"x\"}");

        assertThat(inbox.reports("a.jsonl"))
                .extracting(r -> r.id() + "|" + r.date().iso() + "|" + r.title() + "|" + r.text() + "|" + r.source())
                .containsExactly("x:1|2031-05-06|Kop|Een.|Bode", "2|2031-05-06||Twee.|Koerier", "3|2031-05-07||Drie.|");
    }

    @Test
    void csvNamesItsFieldsInTheHeader() {
        String row = "2,2031-05-06,\"Kop; met teken\",\"Zij zei: \"\"zeven doden\"\".\r\nTweede regel.\"";
        inbox.file("a.csv", "\uFEFFID,Date,Title,Text,Views\r\n" + row + "\r\n\r\n3,,,Drie.\r\n");
        inbox.file("b.csv", "text;source\nPuntkomma, dus.;Bode\n");
        inbox.file("c.tsv", "text\tlanguage\nMet tabs.\tnl\n");

        assertThat(inbox.failures("a.csv", "b.csv", "c.tsv")).isEmpty();
        assertThat(inbox.reports("a.csv", "b.csv", "c.tsv"))
                .extracting(r -> r.id() + "|" + r.date().iso() + "|" + r.title() + "|" + r.text() + "|" + r.source()
                        + r.language())
                .containsExactly(
                        "2|2031-05-06|Kop; met teken|Zij zei: \"zeven doden\".\r\nTweede regel.|",
                        "3|||Drie.|",
                        "b-2|||Puntkomma, dus.|Bode",
                        "c-2|||Met tabs.|nl");
        assertThat(original("a.csv").sha256()).as("the bytes of the row").isEqualTo(sha256(row));
    }

    @Test
    void csvRowsThatAreNoneAreNamed() {
        inbox.file("a.csv", "id,date,text\n1,gisteren,Een.\n2,,\n3,2031-05-06,Drie.\n");
        assertThat(inbox.failures("a.csv"))
                .containsExactly(
                        "a.csv:2 has a wrong date 'gisteren'; it must be yyyy-MM-dd or yyyy-MM.",
                        "a.csv:3 has an empty text.");
        assertThat(inbox.reports("a.csv")).extracting(Report::text).containsExactly("Drie.");
        inbox.file("b.csv", "id,inhoud\n1,Een.\n");
        assertThat(inbox.failures("b.csv"))
                .containsExactly("b.csv has no column for the text: its header names none of text, maintext, body.");
    }

    @Test
    void aPageGivesItsMainTextTitleDayLanguageAndOutlet() {
        String page = "<!DOCTYPE html><html lang=\"nl-BE\"><head><title>Kop | Bode</title>"
                + "<meta property=\"og:site_name\" content=\"De Bode\"><meta property=\"og:title\" content=\"Kop\">"
                + "<meta property=\"article:published_time\" content=\"2031-05-07T00:30:00+02:00\">"
                + "<link rel=\"canonical\" href=\"https://bode.example/kop\"></head>"
                + "<body><nav>Voorpagina Sport Weer</nav><article><h1>Kop</h1><p>" + WORDS + "</p><p>" + WORDS
                + "</p><script>alert('nee')</script></article><footer>Alle rechten</footer></body></html>";
        inbox.file("pagina.html", page);

        Report report = only("pagina.html");
        assertThat(report.id()).isEqualTo("pagina");
        assertThat(report.title() + "|" + report.date().iso() + "|" + report.language() + "|" + report.source())
                .isEqualTo("Kop|2031-05-07|nl|De Bode");
        assertThat(report.url()).isEqualTo("https://bode.example/kop");
        assertThat(report.text()).isEqualTo(WORDS + "\n\n" + WORDS);
        assertThat(original("pagina.html").sha256()).isEqualTo(sha256(page));
    }

    @Test
    void theDayOfAPageIsLookedForWherePagesTellIt() {
        String page = "<html><head>%s</head><body><h1>Kop</h1>%s<p>" + WORDS + "</p></body></html>";
        String linked =
                "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"NewsArticle\"],"
                        + "\"headline\":\"Andere kop\",\"datePublished\":\"2031-05-05T08:00:00Z\",\"publisher\":{\"name\":\"Bode\"}}]}</script>";
        inbox.file("linked.html", page.formatted(linked, ""));
        inbox.file("time.html", page.formatted("", "<time datetime=\"2031-05-04\">gisteren</time>"));
        inbox.file("words.html", page.formatted("", "<div class=\"meta\">zo 4 mei 2031, 10.15 uur</div>"));
        inbox.file("digits.html", page.formatted("", "<span class=\"datum\">04-05-2031</span>"));
        inbox.file("none.html", page.formatted("", "<p>In 2031 was dat op 32 mei 2031 nog zo.</p>"));
        inbox.file("wrong.html", page.formatted("<meta property=\"article:published_time\" content=\"onlangs\">", ""));

        assertThat(only("linked.html").date().iso()).isEqualTo("2031-05-05");
        assertThat(only("linked.html").title() + only("linked.html").source()).isEqualTo("Andere kopBode");
        assertThat(Stream.of("time", "words", "digits")
                        .map(name -> only(name + ".html").date().iso()))
                .containsOnly("2031-05-04");
        assertThat(only("none.html").date().iso() + only("wrong.html").date().iso())
                .isEmpty();
    }

    @Test
    void aPageIsSeenAsABrowserShowsIt() {
        inbox.file(
                "a.html",
                ("<html><body><p>" + WORDS
                                + "</p><ul><li>E\u00e9n</li><li>Twee</li></ul><p hidden>Verborgen</p><p>A<br>B</p></body></html>")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(only("a.html").text())
                .contains("Ruritanië", "Eén\nTwee", "A\nB")
                .doesNotContain("Verborgen", "\uFFFD");
    }

    @Test
    void aFeedGivesTheWordsOfItsItems() {
        inbox.file(
                "a.xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>De Bode</title><link>https://bode.example/</link>"
                        + "<description>d</description><language>nl</language>"
                        + "<item><guid>g1</guid><link>https://bode.example/1</link><title>Kop &amp; staart</title>"
                        + "<pubDate>Wed, 07 May 2031 00:30:00 +0200</pubDate><description>&lt;p&gt;" + WORDS
                        + "&lt;/p&gt;</description></item><item><title>Zonder woorden</title></item></channel></rss>");
        inbox.file(
                "b.atom",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Koerier</title><id>f</id><updated>2031-05-08T00:00:00Z</updated>"
                        + "<entry><id>urn:e1</id><title>Kop</title><published>2031-05-06T23:00:00Z</published>"
                        + "<updated>2031-05-08T00:00:00Z</updated><content type=\"html\">&lt;b&gt;Doden.&lt;/b&gt;</content></entry></feed>");

        Report item = inbox.reports("a.xml").getFirst();
        assertThat(item.id() + "|" + item.date().iso() + "|" + item.title() + "|" + item.source() + "|"
                        + item.language())
                .isEqualTo("https://bode.example/1|2031-05-07|Kop & staart|De Bode|nl");
        assertThat(item.text()).isEqualTo(WORDS);
        assertThat(inbox.failures("a.xml")).containsExactly("a.xml#2 gives no words of its article.");
        assertThat(only("b.atom"))
                .extracting(r -> r.id() + "|" + r.date().iso() + "|" + r.text())
                .isEqualTo("urn:e1|2031-05-06|Doden.");
    }

    @Test
    void aListOfFeedsHoldsNoReports() {
        inbox.file(
                "feeds.opml",
                "<opml version=\"2.0\"><body><outline xmlUrl=\"https://bode.example/rss\"/></body></opml>");
        assertThat(inbox.failures("feeds.opml"))
                .containsExactly("feeds.opml is a list of feeds and holds no reports; bestand watch follows them.");
    }

    private static String record(String type, String target, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target
                + "\r\nWARC-Date: 2031-06-01T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + block.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + block
                + "\r\n\r\n";
    }

    private static String page(String target, String status, String type, String words) {
        return record(
                "response",
                target,
                "application/http; msgtype=response",
                "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n<html><body><p>" + words
                        + "</p></body></html>");
    }

    @Test
    void anArchiveGivesItsPages() throws IOException {
        String first = page("https://bode.example/a", "200 OK", "text/html; charset=utf-8", WORDS);
        inbox.file("a.warc", first);
        inbox.file(
                "b.warc.gz",
                gzip(record("warcinfo", "x:", "application/warc-fields", "software: x\r\n")
                        + first
                        + page("https://bode.example/b", "404 Not Found", "text/html", "Weg")
                        + page("https://bode.example/c", "200 OK", "image/png", "Geen tekst")
                        + page("https://bode.example/a", "200 OK", "text/html", "Later. " + WORDS)));
        inbox.file("c.wet", record("conversion", "https://bode.example/t", "text/plain", WORDS));

        assertThat(only("a.warc"))
                .extracting(r -> r.id() + "|" + r.url() + "|" + r.source() + "|"
                        + r.date().iso() + "|" + r.text())
                .as("the day of the capture is none of publishing")
                .isEqualTo("https://bode.example/a|https://bode.example/a|bode.example||" + WORDS);
        assertThat(inbox.failures("b.warc.gz")).isEmpty();
        assertThat(inbox.warnings("b.warc.gz")).as("the same page again").isEmpty();
        assertThat(inbox.reports("b.warc.gz"))
                .extracting(Report::id)
                .containsExactly("https://bode.example/a", "https://bode.example/a");
        assertThat(only("c.wet").text()).isEqualTo(WORDS);
    }

    @Test
    void theRestOfADamagedArchiveIsNamed() {
        inbox.file("a.warc", page("https://bode.example/a", "200 OK", "text/html", WORDS) + "WARC/1.0\r\nWARC-Type");
        assertThat(inbox.reports("a.warc")).hasSize(1);
        assertThat(inbox.failures("a.warc"))
                .containsExactly("a.warc cannot be read behind record 1: it is damaged or cut off there.");
    }

    @Test
    void bytesTellWhatAFileIsBeforeItsName() throws IOException {
        inbox.file("a.txt", "<!DOCTYPE html><html><body><p>" + WORDS + "</p></body></html>");
        inbox.file("b.html", gzip("<html><body><p>" + WORDS + "</p></body></html>"));
        inbox.file("c", "{\"id\": \"uit c\", \"text\": \"Tekst.\"}");
        inbox.file("d.txt.gz", gzip("Er vielen doden."));
        inbox.file("e.txt", "%PDF-1.7");
        inbox.file("f.txt", "{Zo begint een tekst.} Er vielen doden.");
        inbox.file("g.txt", "<Zo begint een tekst> Er vielen doden.");

        assertThat(only("a.txt").text() + only("b.html").text()).isEqualTo(WORDS + WORDS);
        assertThat(only("c").id() + only("d.txt.gz").id()).isEqualTo("uit cd");
        assertThat(inbox.failures("e.txt"))
                .containsExactly(
                        "e.txt is a PDF or Word document, and the optional module that reads those is not there;"
                                + " mvn -pl documents -am package -DskipTests builds it.");
        assertThat(only("f.txt").text() + only("g.txt").text())
                .startsWith("{Zo")
                .contains("<Zo");
    }

    @Test
    void whoeverTakesReportsAndFailsIsHeard() {
        inbox.file("a.warc", page("https://bode.example/a", "200 OK", "text/html", WORDS))
                .file("b.csv", "text\nEen.\n");
        inbox.file("c.json", "{\"text\": \"Een.\"}")
                .file("d.jsonl", "{\"text\": \"Een.\"}")
                .file("e.html", "<p>" + WORDS);
        for (String name : List.of("a.warc", "b.csv", "c.json", "d.jsonl", "e.html")) {
            List<String> paths = List.of(folder.resolve(name).toString());
            assertThatThrownBy(() -> new Intake(Limits.DEFAULT, InputStream.nullInputStream(), Documents.absent())
                            .read(paths, received -> {
                                throw new IllegalArgumentException("the disk is full");
                            }))
                    .as(name)
                    .hasMessage("the disk is full");
        }
    }

    @Test
    void theHashIsOfTheBytesThatTheTextWasDrawnFrom() throws IOException {
        inbox.file("a.txt", "Er vielen doden.").file("b.txt.gz", gzip("Er vielen doden."));
        inbox.file("c.jsonl", " \n{\"text\": \"Een.\"}\r\n").file("d.json", "[ {\"text\": \"Een.\"} , 5]");

        assertThat(original("a.txt")).isEqualTo(original("b.txt.gz"));
        assertThat(original("a.txt").sha256()).isEqualTo(sha256("Er vielen doden."));
        assertThat(original("c.jsonl").sha256()).isEqualTo(sha256("{\"text\": \"Een.\"}\r"));
        assertThat(original("d.json").sha256()).isEqualTo(sha256("{\"text\": \"Een.\"}"));
    }
}
