package org.bestand.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are made to do harm to whoever reads them, written by hand, each with what must come of it. */
final class HostileFiles {
    /** What must come of an input. */
    enum Expected {
        /** a report, whatever else */
        READ,
        /** no report, and a sentence that names the input */
        REFUSED,
        /** a report or a sentence */
        EITHER
    }

    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>Bode</title><link>http://bode.example/</link>"
                    + "<description>d</description>%s</channel></rss>";
    private static final String ITEM =
            "<item><guid>g%1$d</guid><link>http://bode.example/%1$d</link><title>Kop</title><description>Er vielen doden.</description></item>";
    static final String PAGE = "<!doctype html><html><head><title>Kop</title>%s</head><body>%s</body></html>";
    static final String WORDS = "<p>" + "Bij Strelsau vielen doden, meldt het leger. ".repeat(8) + "</p>";

    private final Path folder;
    private final Map<String, Expected> files = new LinkedHashMap<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes all; gives their paths, in order. */
    static Map<String, Expected> write(Path folder) throws IOException {
        HostileFiles all = new HostileFiles(folder);
        all.packed();
        all.xml();
        all.pages();
        all.json();
        all.texts();
        all.csv();
        HostileArchives.addTo(all);
        all.folders();
        return all.files;
    }

    void add(String name, Expected expected, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            files.put(file.toString(), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String name, Expected expected, String text) {
        add(name, expected, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** So many megabytes of one byte, behind some others. */
    static byte[] bomb(String begin, int megabytes, char filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] mega = new byte[1 << 20];
        Arrays.fill(mega, (byte) filling);
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(begin.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                packed.write(mega);
            }
        }
        return out.toByteArray();
    }

    private void packed() throws IOException {
        byte[] small = gzip("Bij Strelsau vielen zeven doden.".getBytes(StandardCharsets.UTF_8));
        add("bomb.txt.gz", Expected.REFUSED, bomb("", 40, 'a'));
        add("bomb.jsonl.gz", Expected.REFUSED, bomb("{\"text\": \"", 40, 'a'));
        add("bomb.json.gz", Expected.REFUSED, bomb("[", 40, '['));
        add("bomb.csv.gz", Expected.REFUSED, bomb("id,text\n1,\"", 40, 'a'));
        add("bomb.html.gz", Expected.REFUSED, bomb("<html>", 40, 'a'));
        add("bomb.warc.gz", Expected.REFUSED, bomb("WARC/1.0\r\nX: ", 40, 'a'));
        add("blanks.csv.gz", Expected.REFUSED, bomb("id,text\n", 40, '\n'));
        add("twice.txt.gz", Expected.REFUSED, gzip(small));
        add("bombs-in-a-bomb.gz", Expected.REFUSED, gzip(bomb("", 40, 'a')));
        add(
                "page-that-is-gzip.html",
                Expected.READ,
                gzip(PAGE.formatted("", WORDS).getBytes(StandardCharsets.UTF_8)));
        add("garbage-behind.txt.gz", Expected.EITHER, concat(small, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
        }));
        byte[] wrongSum = small.clone();
        wrongSum[wrongSum.length - 6] ^= 0x55;
        add("wrong-sum.txt.gz", Expected.REFUSED, wrongSum);
        for (int length = 1; length < small.length; length++) {
            add("clipped/" + length + ".txt.gz", Expected.REFUSED, Arrays.copyOf(small, length));
        }
        add("archive.zip.txt", Expected.REFUSED, zip("a.txt", zip("b.txt", new byte[1 << 20])));
        add("not-really.docx", Expected.REFUSED, zip("[Content_Types].xml", new byte[50 << 20]));
        add("not-really.pdf", Expected.REFUSED, "Er vielen doden.");
        add(
                "a-text-that-is.txt",
                Expected.REFUSED,
                "%PDF-1.7\n" + "1 0 obj << /Length 99999999999 >> stream\n".repeat(100));
        add("image.html", Expected.REFUSED, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        add("old.doc.txt", Expected.REFUSED, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry(name));
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private void xml() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "GEHEIM");
        String laughs = "<!ENTITY a \"" + "ha".repeat(10) + "\">";
        for (char c = 'b'; c < 'k'; c++) {
            laughs += "<!ENTITY " + c + " \"" + ("&" + (char) (c - 1) + ";").repeat(10) + "\">";
        }
        String item = "<item><title>&j;</title><description>&j;</description></item>";
        add("laughs.rss", Expected.REFUSED, "<!DOCTYPE rss [" + laughs + "]>" + FEED.formatted(item));
        add(
                "quadratic.rss",
                Expected.REFUSED,
                "<!DOCTYPE rss [<!ENTITY j \"" + "a".repeat(100_000) + "\">]>" + FEED.formatted(item.repeat(1000)));
        for (String entity : new String[] {
            "<!ENTITY j SYSTEM \"file://" + secret + "\">",
            "<!ENTITY j SYSTEM \"http://127.0.0.1:9/\">",
            "<!ENTITY % p SYSTEM \"file://" + secret + "\"> %p;",
        }) {
            add(
                    "xxe" + files.size() + ".rss",
                    Expected.REFUSED,
                    "<?xml version=\"1.0\"?><!DOCTYPE rss [" + entity + "]>" + FEED.formatted(item));
        }
        add(
                "dtd.atom",
                Expected.REFUSED,
                "<!DOCTYPE feed SYSTEM \"file://" + secret + "\"><feed xmlns=\"http://www.w3.org/2005/Atom\"/>");
        add(
                "xxe.opml",
                Expected.REFUSED,
                "<!DOCTYPE opml [<!ENTITY j SYSTEM \"file://" + secret + "\">]><opml><body>&j;</body></opml>");
        add(
                "include.rss",
                Expected.REFUSED,
                FEED.formatted("<item><guid>a</guid><description><xi:include"
                        + " xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"file://" + secret
                        + "\"/></description></item>"));
        add("deep.rss", Expected.REFUSED, FEED.formatted("<item>" + "<x>".repeat(100_000)));
        add(
                "deep-but-closed.atom",
                Expected.REFUSED,
                "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + "<x>".repeat(50_000) + "</x>".repeat(50_000)
                        + "</feed>");
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            items.append("<item><guid>").append(i).append("</guid><description>Doden.</description></item>");
        }
        add("many.rss", Expected.REFUSED, FEED.formatted(items));
        items.setLength(0);
        for (int i = 0; i < 12_000; i++) {
            items.append(String.format(ITEM, i));
        }
        add("rather-many.rss", Expected.READ, FEED.formatted(items));
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        add("attributes.rss", Expected.REFUSED, FEED.formatted("<item" + attributes + "/>"));
        add("long-name.rss", Expected.REFUSED, "<rss><" + "a".repeat(5_000_000) + "/></rss>");
        add("cut.rss", Expected.REFUSED, FEED.formatted(String.format(ITEM, 1)).substring(0, 150));
        add(
                "page-in-item.rss",
                Expected.READ,
                FEED.formatted("<item><guid>a</guid><description><![CDATA[" + "<div>".repeat(20_000)
                        + "Er vielen doden.]]></description></item>"));
        add("loop.opml", Expected.REFUSED, "<opml><body><outline type=\"include\" url=\"loop.opml\"/></body></opml>");
        add("encoding.rss", Expected.REFUSED, "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + FEED.formatted(item));
        add(
                "no-encoding.rss",
                Expected.REFUSED,
                "<?xml version=\"1.0\" encoding=\"x-no-such\"?>" + FEED.formatted(item));
    }

    private void pages() {
        add("nested.html", Expected.READ, PAGE.formatted("", "<div>".repeat(10_000) + WORDS));
        add("very-nested.html", Expected.REFUSED, PAGE.formatted("", "<b>".repeat(1_000_000) + WORDS));
        add("lists.html", Expected.READ, PAGE.formatted("", "<ul><li>".repeat(5_000) + WORDS));
        add("tables.html", Expected.READ, PAGE.formatted("", "<table><tr><td>".repeat(2_000) + WORDS));
        add("misnested.html", Expected.READ, PAGE.formatted("", "<a><b><i><p>".repeat(2_000) + WORDS));
        add("formatting.html", Expected.READ, PAGE.formatted("", "<font color=a><b id=b>".repeat(5_000) + WORDS));
        add("siblings.html", Expected.READ, PAGE.formatted("", "<i></i>".repeat(40_000) + WORDS));
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 500_000; i++) {
            attributes.append(" a").append(i).append("=b");
        }
        add("attributes.html", Expected.READ, PAGE.formatted("", "<p" + attributes + ">" + WORDS));
        add(
                "long-attribute.html",
                Expected.READ,
                PAGE.formatted("", "<p class=\"" + "a ".repeat(1_000_000) + "\">" + WORDS));
        add("comment.html", Expected.EITHER, PAGE.formatted("", WORDS + "<!--" + "-".repeat(5_000_000)));
        add("script.html", Expected.EITHER, PAGE.formatted("", WORDS + "<script>" + "if (a < b) {}".repeat(10_000)));
        add(
                "entities.html",
                Expected.READ,
                PAGE.formatted("", WORDS + "&#xD800;&#0;&#x110000;&#99999999999999;&amp".repeat(20_000)));
        add("nul.html", Expected.READ, PAGE.formatted("", WORDS.replace("doden", "do\0den")));
        add("charset.html", Expected.EITHER, PAGE.formatted("<meta charset=\"UTF-16\">", WORDS));
        add(
                "no-charset.html",
                Expected.READ,
                PAGE.formatted("<meta charset=\"x-no-such\"><meta charset=\"\0\">", WORDS));
        add("utf7.html", Expected.EITHER, PAGE.formatted("<meta charset=\"ISO-2022-CN\">", WORDS));
        add(
                "latin.html",
                Expected.READ,
                PAGE.formatted("", WORDS.replace("doden", "d\u00f6den")).getBytes(StandardCharsets.ISO_8859_1));
        String linked = "<script type=\"application/ld+json\">%s</script>";
        add("linked-deep.html", Expected.READ, PAGE.formatted(linked.formatted("[".repeat(100_000)), WORDS));
        add(
                "linked-wide.html",
                Expected.READ,
                PAGE.formatted(linked.formatted("[" + "1,".repeat(1_000_000) + "1]"), WORDS));
        add(
                "linked-wrong.html",
                Expected.READ,
                PAGE.formatted(
                        linked.formatted(
                                        "{\"@type\":\"NewsArticle\",\"datePublished\":\"" + "9".repeat(100_000) + "\"}")
                                .repeat(20),
                        WORDS));
        add("empty.html", Expected.REFUSED, PAGE.formatted("", "<div>".repeat(1000)));
        add("large.html", Expected.REFUSED, PAGE.formatted("", WORDS.repeat(25_000)));
        add("one-word.html", Expected.READ, PAGE.formatted("", "<p>" + "a".repeat(5_000_000)));
        add(
                "date.html",
                Expected.READ,
                PAGE.formatted(
                        "<meta property=\"article:published_time\" content=\"" + "2".repeat(1_000_000) + "\">", WORDS));
        add(
                "title.html",
                Expected.READ,
                PAGE.formatted(
                        "<meta property=\"og:title\" content=\"" + "\uD83D\uDE00".repeat(500_000) + "\">", WORDS));
        add(
                "dots.html",
                Expected.READ,
                PAGE.formatted("", "<h1>K</h1><p>" + "1-".repeat(50) + "</p>" + WORDS + ". ".repeat(500_000)));
    }

    private void json() {
        add("deep.jsonl", Expected.REFUSED, "{\"more\": " + "[".repeat(1_000_000));
        add("deep-objects.json", Expected.REFUSED, "{\"a\":".repeat(100_000));
        add("line.jsonl", Expected.REFUSED, "{\"text\": \"" + "a".repeat(40 << 20));
        add("number.jsonl", Expected.REFUSED, "{\"text\": \"a\", \"n\": " + "9".repeat(1_000_000) + "}");
        add("exponent.jsonl", Expected.READ, "{\"text\": \"Er vielen doden.\", \"n\": 1e999999999, \"id\": 1e5}");
        add("zeros.jsonl", Expected.REFUSED, "{\"text\": \"a\", \"id\": 0." + "0".repeat(1_000_000) + "}");
        StringBuilder fields = new StringBuilder("{\"text\": \"a\"");
        for (int i = 0; i < 1_000_000; i++) {
            fields.append(",\"").append(i).append("\":0");
        }
        add("fields.jsonl", Expected.REFUSED, fields.append('}').toString());
        add("values.json", Expected.REFUSED, "{\"text\": \"a\", \"more\": [" + "123456,".repeat(5_000_000) + "1]}");
        add("array.json", Expected.REFUSED, "[".repeat(2) + "1,".repeat(10_000_000) + "1]]");
        add("numbers.json", Expected.REFUSED, "[" + "1,".repeat(2_000) + "1]");
        add("twice.jsonl", Expected.REFUSED, "{\"text\": \"a\", \"text\": \"b\"}");
        add("surrogate.jsonl", Expected.REFUSED, "{\"text\": \"a\\ud800b\"}");
        add("nul.jsonl", Expected.REFUSED, "{\"text\": \"a\0b\"}");
        add(
                "overlong.jsonl",
                Expected.REFUSED,
                concat(
                        concat("{\"text\": \"a".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xC0, (byte) 0x80
                        }),
                        "\"}".getBytes(StandardCharsets.UTF_8)));
        add("id.jsonl", Expected.REFUSED, "{\"text\": \"a\", \"id\": \"" + "i".repeat(9_000) + "\"}");
        add("name.jsonl", Expected.REFUSED, "{\"text\": \"a\", \"" + "i".repeat(9_000_000) + "\": 1}");
        add("escapes.jsonl", Expected.READ, "{\"text\": \"" + "\\u0041".repeat(2_000_000) + "\"}");
        add("bodies.jsonl", Expected.REFUSED, "{\"uri\": \"u:1\", \"bodies\": [" + "{},".repeat(500_000) + "{}]}");
        add("types.jsonl", Expected.REFUSED, "{\"uri\": \"u:1\", \"bodies\": {\"value\": [[[]]]}, \"version\": [1]}");
        add("types2.jsonl", Expected.REFUSED, "{\"uri\": \"u:1\", \"pubStatus\": [], \"bodies\": 7}");
        add(
                "body.jsonl",
                Expected.READ,
                "{\"uri\": \"u:1\", \"bodies\": [{\"contentType\": \"text/html\", \"value\": \""
                        + "<div>".repeat(20_000) + "Er vielen doden.\"}]}");
        String small = "[{\"id\": \"a\", \"text\": \"Er vielen doden.\"}]";
        for (int length = 1; length < small.length(); length++) {
            add("clipped-json/" + length + ".json", Expected.EITHER, small.substring(0, length));
        }
    }

    private void texts() {
        add("nul.txt", Expected.REFUSED, "Er vielen\0doden.");
        add("overlong.txt", Expected.REFUSED, new byte[] {
            'a', (byte) 0xC0, (byte) 0xAF, (byte) 0xE0, (byte) 0x80, (byte) 0xAF
        });
        add("surrogates.txt", Expected.REFUSED, new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        add("utf16.txt", Expected.REFUSED, "\uFEFFEr vielen doden.".getBytes(StandardCharsets.UTF_16LE));
        add("utf32.txt", Expected.REFUSED, new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF, 0, 0, 0, 'a'});
        add("latin.txt", Expected.REFUSED, "Armeni\u00eb zwijgt.".getBytes(StandardCharsets.ISO_8859_1));
        add("marks.txt", Expected.READ, "\uFEFF\uFEFFEr vielen doden.");
        add("marks-alone.txt", Expected.EITHER, "\uFEFF");
        add("large.txt", Expected.REFUSED, new byte[70 << 20]);
        byte[] words = new byte[29 << 20];
        Arrays.fill(words, (byte) 'a');
        add("rather-large.txt", Expected.REFUSED, words);
        add("three-bytes.txt", Expected.READ, "\u4e00".repeat(9_000_000));
        add("blanks.txt", Expected.REFUSED, " ".repeat(5_000_000));
        add("date.txt", Expected.EITHER, " ".repeat(200_000) + "date 2022-99 " + "date ".repeat(100_000));
        add("turned.txt", Expected.READ, "Er vielen \u202Enedod 001\u202C doden\u200D\u00AD. \u0661\u0662");
        byte[] noise = new byte[1 << 20];
        new Random(7).nextBytes(noise);
        add("noise.txt", Expected.REFUSED, noise);
        add("noise.html", Expected.EITHER, noise);
        add("noise.csv", Expected.EITHER, noise);
        add("noise.rss", Expected.REFUSED, noise);
    }

    private void csv() {
        add("columns.csv", Expected.REFUSED, "text" + ",a".repeat(1_000_000) + "\nEr vielen doden.\n");
        add("cells.csv", Expected.REFUSED, "id,text\n" + ",".repeat(1_000_000) + "\n");
        add("unclosed.csv", Expected.REFUSED, "id,text\n1,\"" + "Er vielen doden.\n".repeat(1_500_000));
        add("quotes.csv", Expected.EITHER, "id,text\n" + "\"".repeat(1_000_001) + "\n");
        add("stray.csv", Expected.READ, "id,text\n1,Er vielen \"12\" doden.\n2,5\" granaten\n");
        add("headless.csv", Expected.REFUSED, "1,Er vielen doden.\n");
        add("nul.csv", Expected.REFUSED, "id,text\n1,Er vielen\0doden.\n");
        add("returns.csv", Expected.EITHER, "id,text\r1,Er vielen doden.\r");
        add("rows.csv", Expected.REFUSED, "id,text\n" + "x\n".repeat(50_000));
        add("twice.csv", Expected.REFUSED, "text,text\na,b\n");
    }

    private void folders() throws IOException {
        Path loop = Files.createDirectories(folder.resolve("loop/inner"));
        Files.createSymbolicLink(loop.resolve("back"), folder.resolve("loop"));
        Files.createSymbolicLink(loop.resolve("self.txt"), loop.resolve("self.txt"));
        files.put(folder.resolve("loop").toString(), Expected.REFUSED);
        Path deep = folder.resolve("deep" + "/d".repeat(100));
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("a.txt"), "Er vielen doden.");
        files.put(folder.resolve("deep").toString(), Expected.REFUSED);
        Path odd = Files.createDirectories(folder.resolve("odd"));
        Files.writeString(odd.resolve("a\nbestand: alles goed\u202E.txt"), "");
        files.put(odd.toString(), Expected.REFUSED);
        Path devices = Files.createDirectories(folder.resolve("devices"));
        Files.createSymbolicLink(devices.resolve("zero.txt"), Path.of("/dev/zero"));
        files.put(devices.toString(), Expected.REFUSED);
        files.put(Path.of("/dev/zero").toString(), Expected.REFUSED);
    }
}
