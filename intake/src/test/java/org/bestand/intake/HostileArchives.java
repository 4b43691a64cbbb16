package org.bestand.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bestand.intake.HostileFiles.Expected;

/** The archives among {@link HostileFiles}: WARC whose lengths lie, whose headers never end, or which end too soon. */
final class HostileArchives {
    private HostileArchives() {}

    static void addTo(HostileFiles files) throws IOException {
        byte[] page = HostileFiles.PAGE.formatted("", HostileFiles.WORDS).getBytes(StandardCharsets.UTF_8);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        String length = "Content-Length: #";
        byte[] good = record(length, http, page);
        files.add("good.warc", Expected.READ, good);
        files.add("longer.warc", Expected.EITHER, record("Content-Length: 999999", http, page));
        files.add("endless.warc", Expected.EITHER, record("Content-Length: 9223372036854775807", http, page));
        files.add("shorter.warc", Expected.EITHER, record("Content-Length: 80", http, page));
        files.add("negative.warc", Expected.REFUSED, record("Content-Length: -5", http, page));
        files.add("no-length.warc", Expected.REFUSED, record("X: y", http, page));
        files.add("overflow.warc", Expected.REFUSED, record("Content-Length: 99999999999999999999999", http, page));
        files.add(
                "headers.warc",
                Expected.EITHER,
                record("X: " + "y".repeat(5_000_000) + "\r\nContent-Length: #", http, page));
        files.add("many-headers.warc", Expected.EITHER, record("X: y\r\n".repeat(500_000) + length, http, page));
        files.add(
                "http-headers.warc",
                Expected.EITHER,
                record(length, "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(500_000) + "\r\n", page));
        files.add(
                "packed.warc",
                Expected.REFUSED,
                record(
                        length,
                        http.replace("\r\n\r\n", "\r\nContent-Encoding: gzip\r\n\r\n"),
                        HostileFiles.bomb("<html>", 40, 'a')));
        files.add(
                "brotli.warc",
                Expected.REFUSED,
                record(length, http.replace("\r\n\r\n", "\r\nContent-Encoding: br\r\n\r\n"), page));
        files.add(
                "chunks.warc",
                Expected.REFUSED,
                record(
                        length,
                        http.replace("\r\n\r\n", "\r\nTransfer-Encoding: chunked\r\n\r\n"),
                        "FFFFFFFFFFFFFFF\r\nabc".getBytes(StandardCharsets.UTF_8)));
        files.add("large.warc", Expected.REFUSED, record(length, http, new byte[20 << 20]));
        files.add("no-http.warc", Expected.REFUSED, record(length, "", new byte[] {0, 1, 2, 3}));
        files.add(
                "address.warc",
                Expected.EITHER,
                new String(good, StandardCharsets.UTF_8)
                        .replace("http://bode.example/a", "http://[::%zz/ " + "a".repeat(3000)));
        files.add(
                "date.warc",
                Expected.EITHER,
                new String(good, StandardCharsets.UTF_8).replace("2031-05-06T10:00:00Z", "gisteren"));
        files.add(
                "two.warc",
                Expected.READ,
                HostileFiles.concat(good, "nothing of the kind".getBytes(StandardCharsets.UTF_8)));
        files.add("other.warc", Expected.REFUSED, "WARC/9.9\r\n\r\n");
        byte[] small = record(
                length,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
                "<p>Er vielen doden.".getBytes(StandardCharsets.UTF_8));
        for (int cut = 1; cut < small.length; cut += 3) {
            files.add("clipped-warc/" + cut + ".warc", Expected.EITHER, Arrays.copyOf(small, cut));
        }
    }

    private static byte[] record(String headers, String http, byte[] body) {
        byte[] block = HostileFiles.concat(http.getBytes(StandardCharsets.ISO_8859_1), body);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://bode.example/a\r\n"
                + "WARC-Date: 2031-05-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
                + "Content-Type: application/http; msgtype=response\r\n"
                + headers.replace("#", String.valueOf(block.length)) + "\r\n\r\n";
        return HostileFiles.concat(
                HostileFiles.concat(head.getBytes(StandardCharsets.ISO_8859_1), block),
                "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
}
