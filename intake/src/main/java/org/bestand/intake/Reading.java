package org.bestand.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.bestand.model.Report;

/** One call of {@link Intake#read}: reads single inputs and hands on what they give. */
final class Reading {
    private final Limits limits;
    private final Consumer<Received> to;
    private final Ids ids = new Ids();
    private JsonReports reports;

    Reading(Limits limits, Consumer<Received> to) {
        this.limits = limits;
        this.to = to;
    }

    /** Made where it is first needed: a reader of JSON takes a tenth of a second to make, and most inputs are text. */
    private JsonReports reports() {
        if (reports == null) {
            reports = new JsonReports(limits);
        }
        return reports;
    }

    void refused(String input, Refusal why) {
        to.accept(why.about(input));
    }

    /** The whole input is one report's text. */
    void text(InputStream in, String input, String id) throws IOException {
        try {
            String text = Texts.checked(whole(in), limits);
            received(input, Report.of(id, InlineDate.of(text), text));
        } catch (Refusal e) {
            refused(input, e);
        }
    }

    /** The input is JSON: an object, an array of objects, or objects one after another. */
    void json(InputStream in, String input, String id) throws IOException {
        try {
            reports().all(whole(in), id, new JsonReports.Sink() {
                @Override
                public void report(int number, Report report) {
                    received(input, report);
                }

                @Override
                public void refused(int number, Refusal why) {
                    Reading.this.refused(input + "#" + number, why);
                }
            });
        } catch (Refusal e) {
            refused(input, e);
        }
    }

    /** Each line of the input is an object. */
    void lines(InputStream in, String input, String id) throws IOException {
        Lines lines = new Lines(in, limits.lineBytes());
        boolean any = false;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            String place = input + ":" + line.number();
            try {
                String json = json(line);
                if (!json.isBlank()) {
                    any = true;
                    received(place, reports().one(json, id + "-" + line.number()));
                }
            } catch (Refusal e) {
                any = true;
                refused(place, e);
            }
        }
        if (!any) {
            refused(input, new Refusal("is empty"));
        }
    }

    private String json(Lines.Line line) throws Refusal {
        if (line.bytes() == null) {
            throw new Refusal("is a line of more than " + limits.lineBytes() + " bytes, which is the limit");
        }
        return Utf8.decode(line.bytes(), line.bytes().length, line.offset());
    }

    private String whole(InputStream in) throws IOException, Refusal {
        int most = (int) limits.fileBytes();
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Refusal("has more than " + most + " bytes, which is the limit");
        }
        if (bytes.length == 0) {
            throw new Refusal("is empty");
        }
        return Utf8.decode(bytes, bytes.length, 0);
    }

    private void received(String input, Report report) {
        String id = ids.unique(report.id());
        if (!id.equals(report.id())) {
            to.accept(new Received.Warning(
                    input, input + " has an id that was read before, '" + report.id() + "'; it is now '" + id + "'."));
        }
        to.accept(new Received.ReportIn(new Report(
                id, report.date(), report.title(), report.text(), report.url(), report.source(), report.language())));
    }
}
