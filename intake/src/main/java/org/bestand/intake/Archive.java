package org.bestand.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of a WARC file and the texts of a WET file, record by record. A page's id is its address, so that a later capture is a further
 * version of the same report. The day of a capture is no day of publishing and is left aside.
 */
final class Archive {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final int FINE = 200;

    private final Limits limits;
    private final Page page;

    Archive(Limits limits) {
        this.limits = limits;
        this.page = new Page(limits);
    }

    /** What is done with each record that holds a report, or with each that should and gives none. */
    interface Sink {
        void report(int number, Report report, byte[] bytes);

        void refused(int number, Refusal why);
    }

    /** The bytes of a page or text with what the archive says of them. */
    private record Captured(String url, MediaType type, InputStream bytes) {
        boolean isPage() {
            return PAGES.contains(type.base().toString());
        }
    }

    /**
     * Reads all records.
     *
     * @param in unpacked
     * @throws Refusal where it holds no page, or from a record on cannot be read
     */
    void read(InputStream in, Sink sink) throws IOException, Refusal {
        int number = 0;
        int found = 0;
        try (WarcReader records = begun(in)) {
            for (WarcRecord record = next(records, number); record != null; record = next(records, number)) {
                number++;
                Drawn drawn = drawn(record);
                if (drawn == null) {
                    continue;
                }
                found++;
                if (drawn.why() == null) {
                    sink.report(number, drawn.report(), drawn.bytes());
                } else {
                    sink.refused(number, drawn.why());
                }
            }
        }
        if (found == 0) {
            throw new Refusal("holds no page and no text");
        }
    }

    private static WarcReader begun(InputStream in) throws IOException, Refusal {
        try {
            return new WarcReader(in);
        } catch (LimitException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(0);
        }
    }

    /** The next record, or null at the end. The library throws what it comes upon while it takes foreign bytes for headers, addresses and times. */
    private static WarcRecord next(WarcReader records, int number) throws IOException, Refusal {
        try {
            return records.next().orElse(null);
        } catch (LimitException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(number);
        }
    }

    private static Refusal damaged(int number) {
        return new Refusal("cannot be read behind record " + number + ": it is damaged or cut off there");
    }

    /**
     * What came of a record.
     *
     * @param why it gives no report; null where it does
     */
    private record Drawn(Report report, byte[] bytes, Refusal why) {}

    /** The report of a record; null where it holds none. */
    private Drawn drawn(WarcRecord record) throws LimitException {
        try {
            Captured captured = captured(record);
            if (captured == null) {
                return null;
            }
            byte[] bytes = bytes(captured);
            return new Drawn(report(captured, bytes), bytes, null);
        } catch (LimitException e) {
            throw e;
        } catch (Refusal e) {
            return new Drawn(null, null, e);
        } catch (IOException | RuntimeException e) {
            return new Drawn(null, null, new Refusal("is no answer of a server that can be read"));
        }
    }

    /** A page or a text; null where a record is something else. */
    private static Captured captured(WarcRecord record) throws IOException, Refusal {
        if (record instanceof WarcResponse response && isWeb(response)) {
            HttpResponse http = response.http();
            Captured captured = new Captured(response.target(), http.contentType(), http.body().stream());
            String packed = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
            if (http.status() != FINE || !captured.isPage()) {
                return null;
            }
            if (!Set.of("", "identity", "gzip", "x-gzip").contains(packed)) {
                throw new Refusal("is packed by " + packed + ", which is not read");
            }
            return captured;
        }
        if (record instanceof WarcConversion || record instanceof WarcResource) {
            Captured captured =
                    new Captured(((WarcTargetRecord) record).target(), record.contentType(), record.body().stream());
            boolean isText = captured.type().base().equals(MediaType.PLAIN_TEXT);
            return isWeb((WarcTargetRecord) record) && (isText || captured.isPage()) ? captured : null;
        }
        return null;
    }

    private static boolean isWeb(WarcTargetRecord record) {
        return record.target().regionMatches(true, 0, "http", 0, 4);
    }

    private byte[] bytes(Captured captured) throws IOException, Refusal {
        BufferedInputStream in = new BufferedInputStream(captured.bytes(), 1 << 13);
        if (!Unpacked.isGzip(Head.of(in))) {
            return Bounded.whole(in, limits, Limit.PAGE_BYTES);
        }
        try {
            return Bounded.whole(new Unpacked(in, limits), limits, Limit.PAGE_BYTES);
        } catch (LimitException e) {
            throw new Refusal(e.getMessage()); // of this record alone
        }
    }

    private Report report(Captured captured, byte[] bytes) throws Refusal {
        if (captured.url().length() > limits.of(Limit.FIELD_LENGTH)) {
            throw new Refusal(
                    "has an address of " + captured.url().length() + " characters" + limits.named(Limit.FIELD_LENGTH));
        }
        if (captured.isPage()) {
            String charset = captured.type().parameters().getOrDefault("charset", "");
            return page.report(bytes, charset, captured.url(), Ids.ofAddress(captured.url()));
        }
        String text = Texts.checked(Utf8.decode(bytes, 0), limits);
        String host = java.net.URI.create(captured.url()).getHost();
        return new Report(
                Ids.ofAddress(captured.url()),
                ReportDate.UNKNOWN,
                "",
                text,
                captured.url(),
                host == null ? "" : host,
                "");
    }
}
