package org.bestand.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.bestand.model.Digests;
import org.bestand.model.Original;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;

/** One call of {@link Intake#read}: reads single inputs of any format and hands on what they give. */
final class Reading {
    private final Limits limits;
    private final Documents documents;
    private final Consumer<Received> to;
    private final InstantSource clock;
    private final Ids ids = new Ids();
    private JsonReports reports;

    Reading(Limits limits, Documents documents, InstantSource clock, Consumer<Received> to) {
        this.limits = limits;
        this.documents = documents;
        this.clock = clock;
        this.to = to;
    }

    /** Made where it is first needed: a reader of JSON takes a tenth of a second to make, and most inputs are text. */
    private JsonReports reports() {
        if (reports == null) {
            reports = new JsonReports(limits, clock);
        }
        return reports;
    }

    void refused(String input, Refusal why) {
        to.accept(why.about(input));
    }

    /**
     * Reads an input.
     *
     * @param in its bytes, unpacked
     * @param input what it is called in messages
     * @param id of its report where it gives none itself
     */
    void read(Format format, BufferedInputStream in, String input, String id) throws IOException {
        try {
            switch (format) {
                case TEXT -> text(in, input, id);
                case LINES -> lines(in, input, id);
                case JSON -> json(in, input, id);
                case CSV -> csv(in, input, id);
                case PAGE -> page(in, input, id);
                case FEED -> feed(in, input);
                case FEEDS -> throw new Refusal("is a list of feeds and holds no reports; bestand watch follows them");
                case ARCHIVE -> archive(in, input);
                case DOCUMENT -> document(in, input, id);
            }
        } catch (Refusal e) {
            refused(input, e);
        }
    }

    /** The whole input is one report's text. */
    private void text(BufferedInputStream in, String input, String id) throws IOException, Refusal {
        // A character of UTF-16 takes three bytes at most: what is longer is refused in any case, and need not be held.
        long longest = 3 * limits.of(Limit.TEXT_LENGTH) + 3;
        Limit limit = longest < limits.of(Limit.FILE_BYTES) ? Limit.TEXT_LENGTH : Limit.FILE_BYTES;
        int most = (int) Math.min(longest, limits.of(Limit.FILE_BYTES));
        byte[] bytes = Bounded.whole(in, most, limits.named(limit));
        String text = Texts.checked(Utf8.decode(bytes, 0), limits);
        received(input, Report.of(id, InlineDate.of(text), text), bytes);
    }

    /** The input is JSON: an object, an array of objects, or objects one after another. */
    private void json(BufferedInputStream in, String input, String id) throws IOException, Refusal {
        byte[] bytes = Bounded.whole(in, limits, Limit.FILE_BYTES);
        reports().all(bytes, Utf8.check(bytes, 0), id, new JsonReports.Sink() {
            @Override
            public void item(int number, Item item, int from, int until) {
                Reading.this.item(input + "#" + number, item, bytes, from, until);
            }

            @Override
            public void refused(int number, Refusal why) {
                Reading.this.refused(input + "#" + number, why);
            }
        });
    }

    /** Each line of the input is an object. */
    private void lines(BufferedInputStream in, String input, String id) throws IOException, Refusal {
        Lines lines = new Lines(in, limits.whole(Limit.LINE_BYTES));
        boolean any = false;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            String place = input + ":" + line.number();
            try {
                int from = begin(line);
                if (from >= 0) {
                    any = true;
                    item(
                            place,
                            reports().one(line.bytes(), from, id + "-" + line.number()),
                            line.bytes(),
                            0,
                            line.bytes().length);
                }
            } catch (Refusal e) {
                any = true;
                refused(place, e);
            }
        }
        if (!any) {
            throw new Refusal("is empty");
        }
    }

    /** Where the JSON of a line begins; less than 0 where there is none. */
    private int begin(Lines.Line line) throws Refusal {
        if (line.bytes() == null) {
            throw new Refusal("is a line of more than " + limits.of(Limit.LINE_BYTES) + " bytes"
                    + limits.named(Limit.LINE_BYTES));
        }
        int from = Utf8.check(line.bytes(), line.offset());
        for (int i = from; i < line.bytes().length; i++) {
            if (line.bytes()[i] != ' ' && (line.bytes()[i] < '\t' || line.bytes()[i] > '\r')) {
                return from;
            }
        }
        return -1;
    }

    private void csv(BufferedInputStream in, String input, String id) throws IOException, Refusal {
        new CsvReports(limits).read(in, id, new CsvReports.Sink() {
            @Override
            public void report(int line, Report report, byte[] bytes) {
                received(input + ":" + line, report, bytes);
            }

            @Override
            public void refused(int line, Refusal why) {
                Reading.this.refused(input + ":" + line, why);
            }
        });
    }

    private void page(BufferedInputStream in, String input, String id) throws IOException, Refusal {
        byte[] bytes = Bounded.whole(in, limits, Limit.PAGE_BYTES);
        received(input, new Page(limits).report(bytes, "", "", id), bytes);
    }

    /** The items of a feed as far as the feed itself gives their words; nothing is fetched. */
    private void feed(BufferedInputStream in, String input) throws IOException, Refusal {
        byte[] bytes = Bounded.whole(in, limits, Limit.PAGE_BYTES);
        Feed feed = Feed.of(bytes, "", limits);
        if (feed.items().isEmpty()) {
            throw new Refusal("is a feed without items");
        }
        Original original = original(bytes, 0, bytes.length, "");
        int number = 0;
        for (Feed.Item item : feed.items()) {
            String place = input + "#" + ++number;
            try {
                named(feed.report(item, limits), original);
            } catch (Refusal e) {
                refused(place, e);
            }
        }
        if (feed.more() > 0) {
            to.accept(new Received.Warning(
                    input,
                    input + " has " + feed.more() + " items more, which were left aside" + limits.named(Limit.ITEMS)
                            + "."));
        }
    }

    private void archive(BufferedInputStream in, String input) throws IOException, Refusal {
        new Archive(limits).read(in, new Archive.Sink() {
            @Override
            public void report(int number, Report report, byte[] bytes) {
                named(report, original(bytes, 0, bytes.length, ""));
            }

            @Override
            public void refused(int number, Refusal why) {
                Reading.this.refused(input + "#" + number, why);
            }
        });
    }

    private void document(BufferedInputStream in, String input, String id) throws IOException, Refusal {
        byte[] bytes = Bounded.whole(in, limits, Limit.FILE_BYTES);
        Documents.Drawn drawn = documents.text(bytes, limits);
        String text = Texts.checked(drawn.text(), limits);
        ReportDate date = InlineDate.of(text);
        received(input, new Report(id, date, drawn.title(), text, "", "", ""), bytes);
    }

    private void item(String place, Item item, byte[] bytes, int from, int until) {
        switch (item) {
            case Item.Told told -> {
                Original original = original(bytes, from, until, told.edition());
                if (told.isNamed()) {
                    named(told.report(), original);
                } else {
                    received(place, told.report(), original);
                }
            }
            case Item.TakenBack back ->
                to.accept(new Received.TakenBack(
                        place, back.report(), original(bytes, from, until, back.edition()), back.status()));
        }
    }

    /** A report whose id is an address: the same again is this report again, and no other. */
    private void named(Report report, Original original) {
        ids.take(report.id());
        to.accept(new Received.ReportIn(report, original));
    }

    private void received(String place, Report report, byte[] bytes) {
        received(place, report, original(bytes, 0, bytes.length, ""));
    }

    private void received(String place, Report report, Original original) {
        String id = ids.unique(report.id());
        if (!id.equals(report.id())) {
            to.accept(new Received.Warning(
                    place, place + " has an id that was read before, '" + report.id() + "'; it is now '" + id + "'."));
        }
        Report own = new Report(
                id, report.date(), report.title(), report.text(), report.url(), report.source(), report.language());
        to.accept(new Received.ReportIn(own, original));
    }

    static Original original(byte[] bytes, int from, int until, String edition) {
        MessageDigest digest = Digests.sha256();
        digest.update(bytes, from, until - from);
        return new Original(HexFormat.of().formatHex(digest.digest()), edition);
    }
}
