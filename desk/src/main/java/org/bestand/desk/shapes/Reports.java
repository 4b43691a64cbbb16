package org.bestand.desk.shapes;

import java.time.LocalDate;
import org.bestand.desk.web.Paths;
import org.bestand.model.Dating;
import org.bestand.model.Report;
import org.bestand.record.ReportHead;
import tools.jackson.databind.node.ObjectNode;

/** Reports, with the days that people or other reports gave them. */
public final class Reports {
    private Reports() {}

    /** A report without its text. */
    public static ObjectNode of(ReportHead head) {
        ObjectNode json = Json.object();
        json.put("id", head.id());
        json.put("date", head.date().iso());
        json.put("title", head.title());
        json.put("source", head.source());
        json.put("url", head.url());
        json.put("language", head.language());
        json.put("claims", head.claims());
        json.put("self", "/api/v1/reports/" + Paths.of(head.id()));
        return json;
    }

    /** The same of a report. */
    public static ObjectNode of(Report report, int claims) {
        return of(new ReportHead(
                report.id(), report.date(), report.title(), report.source(), report.url(), report.language(), claims));
    }

    /** On which days a report can have been published. */
    public static ObjectNode of(Dating dating) {
        ObjectNode json = Json.object();
        json.set(
                "days",
                Json.texts(dating.days().stream().map(LocalDate::toString).toList()));
        json.set("reasons", Json.texts(dating.reasons()));
        return json;
    }
}
