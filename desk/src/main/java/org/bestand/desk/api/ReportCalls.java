package org.bestand.desk.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bestand.desk.room.Room;
import org.bestand.desk.shapes.Claims;
import org.bestand.desk.shapes.Json;
import org.bestand.desk.shapes.Reports;
import org.bestand.desk.web.Problem;
import org.bestand.model.Claim;
import org.bestand.model.Digests;
import org.bestand.model.Report;
import org.bestand.record.Found;
import org.bestand.record.HeadQuery;
import org.bestand.record.Lookup;
import org.bestand.record.ReportHead;
import tools.jackson.databind.node.ObjectNode;

/** Reports, and those that hold some words. */
final class ReportCalls {
    private static final String LIST = "reports";

    private final Room room;
    private final Lookup lookup;

    ReportCalls(Room room) {
        this.room = room;
        this.lookup = room.lookup();
    }

    List<Resource> resources() {
        return List.of(
                Resource.of("/api/v1/reports", this::list, "undated", "as-of", "limit", "cursor"),
                Resource.of("/api/v1/reports/{id}", this::one, "as-of"),
                Resource.of("/api/v1/search", this::search, "q", "as-of", "limit"));
    }

    private void list(Asking asking) {
        boolean undated = "yes".equals(Values.of(asking.call(), "undated", ReportCalls::yes));
        String after = asking.cursor(LIST, 1).map(List::getFirst).orElse("");
        List<ReportHead> heads = lookup.reports(new HeadQuery(after, undated, asking.limit()));
        LocalDate day = asking.asOf();
        Then then =
                day == null ? null : Then.of(heads.stream().map(ReportHead::id).toList(), room);
        asking.page(
                heads.stream()
                        .filter(head -> then == null || then.holds(head.id(), day))
                        .map(Reports::of)
                        .toList(),
                heads.size() < asking.limit()
                        ? null
                        : Cursor.of(LIST, heads.getLast().id()));
    }

    private static String yes(String word) {
        if (!word.equals("yes") && !word.equals("no")) {
            throw new IllegalArgumentException(word);
        }
        return word;
    }

    private void one(Asking asking) {
        String id = asking.call().id("id");
        Then then = Then.of(List.of(id), room);
        Report report = then.known().reports().get(id);
        if (report == null) {
            throw Problem.notFound("no-report", id);
        }
        if (!then.holds(id, asking.asOf())) {
            throw Problem.notFound("not-known-then", asking.asOf());
        }
        asking.one(whole(report, then));
    }

    private ObjectNode whole(Report report, Then then) {
        List<Claim> own = then.known().claims().stream()
                .filter(claim -> claim.report().equals(report.id()))
                .toList();
        Map<String, String> incidents =
                lookup.incidentsOf(own.stream().map(Claim::id).toList());
        Claims shape = new Claims(then.known().decided());
        ObjectNode json = Reports.of(report, own.size());
        json.put("sha256", Digests.of(report.text()));
        json.put("taken_back", then.known().decided().isTakenBack(report.id()));
        json.put("copy_of", then.known().copies().get(report.id()));
        json.set("reprints", Json.texts(lookup.reprints(report.id())));
        json.set(
                "dating",
                then.known().datings().stream()
                        .filter(dating -> dating.report().equals(report.id()))
                        .findFirst()
                        .map(Reports::of)
                        .orElse(null));
        json.put("text", report.text());
        json.set(
                "claims_read",
                Json.array(own.stream()
                        .map(claim -> shape.of(claim, incidents.getOrDefault(claim.id(), "")))
                        .toList()));
        return json;
    }

    private void search(Asking asking) {
        String words = asking.call().query("q").orElseThrow(() -> Problem.wrong("lacking", "q")
                .about("q"));
        List<Found> found = lookup.search(words, asking.limit());
        LocalDate day = asking.asOf();
        Then then = day == null
                ? null
                : Then.of(found.stream().map(one -> one.report().id()).toList(), room);
        List<ObjectNode> hits = new ArrayList<>();
        found.stream()
                .filter(one -> then == null || then.holds(one.report().id(), day))
                .forEach(one -> hits.add(hit(one)));
        asking.page(hits, null);
    }

    private static ObjectNode hit(Found found) {
        ObjectNode json = Json.object();
        json.set("report", Reports.of(found.report(), 0).without("claims"));
        json.put("snippet", found.snippet().of(found.report().text()));
        json.set(
                "hits",
                Json.array(found.hits().stream()
                        .map(hit -> Json.object()
                                .put("start", hit.start() - found.snippet().start())
                                .put("end", hit.end() - found.snippet().start()))
                        .toList()));
        json.set("claims", Json.texts(found.claims()));
        return json;
    }
}
