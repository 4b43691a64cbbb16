package org.bestand.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bestand.model.Report;

/**
 * A WARC file as crawlers of news write it: every page with what stands around the article, one in ten on war, each packed by itself. The same number
 * of pages gives the same bytes.
 */
final class MadeUpArchive {
    private static final int OF_WAR = 10;
    private static final int LINKS = 60;

    private MadeUpArchive() {}

    /** Writes so many pages. */
    static void write(Path file, int pages) {
        List<Report> war = Texts.ofWar(null);
        List<Report> peace = Texts.ofPeace();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < pages; i++) {
                List<Report> from = i % OF_WAR == 0 ? war : peace;
                Report report = from.get(i / OF_WAR % from.size());
                out.write(packed(record("https://krant.example/" + i, page(i, report))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(int number, Report report) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Bericht "
                        + number + " | De Krant</title><meta property=\"og:site_name\" content=\"De Krant\">"
                        + "<meta property=\"article:published_time\" content=\"" + day(number) + "T10:00:00+02:00\">"
                        + "<style>body{font:16px serif}nav a{color:#333}</style><script>var pagina={nummer:" + number
                        + "};</script></head><body><nav><ul>");
        for (int i = 0; i < LINKS; i++) {
            page.append("<li><a href=\"/rubriek/")
                    .append(i)
                    .append("\">Rubriek ")
                    .append(i)
                    .append("</a></li>");
        }
        page.append("</ul></nav><main><article><h1>Bericht ").append(number).append("</h1>");
        Stream.of(report.text().split("(?<=\\.)\\s+")).forEach(sentence -> page.append("<p>")
                .append(sentence.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</p>"));
        page.append("<p>Bericht ").append(number).append(" van De Krant.</p></article><aside><h2>Lees ook</h2><ul>");
        for (int i = 0; i < LINKS; i++) {
            page.append("<li><a href=\"/")
                    .append(number + i)
                    .append("\">Een ander bericht, nummer ")
                    .append(i)
                    .append("</a></li>");
        }
        return page.append("</ul></aside></main><footer>De Krant</footer></body></html>")
                .toString();
    }

    private static String day(int number) {
        return String.format(Locale.ROOT, "2031-%02d-%02d", 1 + number / 28 % 12, 1 + number % 28);
    }

    private static byte[] record(String address, String page) {
        byte[] block = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)
                .getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2031-12-31T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + block.length + "\r\n\r\n";
        byte[] begin = head.getBytes(StandardCharsets.US_ASCII);
        byte[] record = java.util.Arrays.copyOf(begin, begin.length + block.length + 4);
        System.arraycopy(block, 0, record, begin.length, block.length);
        System.arraycopy("\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0, record, begin.length + block.length, 4);
        return record;
    }

    private static byte[] packed(byte[] record) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(record);
        }
        return bytes.toByteArray();
    }
}
