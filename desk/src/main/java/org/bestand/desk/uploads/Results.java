package org.bestand.desk.uploads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Snapshot;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.record.Lookup;
import org.bestand.record.State;

/** Words what was found in something that was brought. */
final class Results {
    private static final int PAGE = 50;

    private final Lookup lookup;
    private final Catalogue catalogue;
    private final Views views;

    Results(Room room) {
        this.lookup = room.lookup();
        this.catalogue = room.catalogue();
        this.views = room.views();
    }

    UploadPage page(Call call, String href, Upload.Standing standing, int page) {
        Words words = call.words();
        Map<String, Integer> taken = new LinkedHashMap<>();
        standing.taken().forEach(one -> taken.put(one.report(), one.claims()));
        List<String> ids = List.copyOf(taken.keySet());
        List<String> shown = ids.subList(Math.min((page - 1) * PAGE, ids.size()), Math.min(page * PAGE, ids.size()));
        int claims = taken.values().stream().mapToInt(Integer::intValue).sum();
        return new UploadPage(
                views.frame(
                        call, "", words.of("upload.title." + standing.state().word())),
                href,
                standing.state().word(),
                standing.done(),
                standing.total(),
                words.of("upload.far", standing.done(), standing.total()),
                words.of("upload.found", words.counted("reports-n", taken.size()), words.counted("claims-n", claims)),
                lines(shown, taken, words),
                standing.failures().stream().map(one -> failed(one, words)).toList(),
                standing.left() == 0 ? "" : words.counted("upload.left", standing.left()),
                isFollowed(standing),
                page > 1 ? href + "?page=" + (page - 1) : "",
                ids.size() > page * PAGE ? href + "?page=" + (page + 1) : "");
    }

    /** Whether the incidents follow what was read. */
    boolean isFollowed(Upload.Standing standing) {
        return lookup.position().linked() >= standing.entry();
    }

    /** Most sentences name the file themselves. */
    private static UploadPage.Failed failed(Upload.Failure one, Words words) {
        String sentence = one.sentence().isEmpty() ? words.of("upload.fault") : one.sentence();
        return new UploadPage.Failed(sentence.contains(one.file()) ? "" : one.file(), sentence);
    }

    private List<UploadPage.Line> lines(List<String> ids, Map<String, Integer> taken, Words words) {
        State part = lookup.reports(ids);
        Map<String, Report> reports = new HashMap<>();
        lookup.decided().reports(part.reports()).forEach(report -> reports.put(report.id(), report));
        Map<String, List<UploadPage.Link>> incidents = incidents(part, words);
        List<UploadPage.Line> lines = new ArrayList<>();
        for (String id : ids) {
            Report report = reports.get(id);
            if (report != null) {
                lines.add(new UploadPage.Line(
                        "/reports/" + Paths.of(id),
                        report.title().isBlank() ? id : report.title(),
                        words.date(report.date()),
                        words.counted("claims-n", taken.get(id)),
                        incidents.getOrDefault(id, List.of())));
            }
        }
        return lines;
    }

    /** The incidents that each report tells of. */
    private Map<String, List<UploadPage.Link>> incidents(State part, Words words) {
        Snapshot all = catalogue.now();
        Labels labels = new Labels(words);
        Map<String, List<Claim>> told = part.claims().stream().collect(Collectors.groupingBy(Claim::id));
        Map<String, List<UploadPage.Link>> found = new HashMap<>();
        part.linked().incidents().forEach(incident -> {
            Row row = all.row(incident.id());
            UploadPage.Link link = new UploadPage.Link(
                    "/incidents/" + Paths.of(incident.id()),
                    row == null
                            ? incident.id()
                            : labels.title(row.overview()) + ", "
                                    + labels.when(row.overview().times()));
            incident.claims().stream()
                    .flatMap(claim -> told.getOrDefault(claim, List.of()).stream())
                    .map(Claim::report)
                    .distinct()
                    .forEach(report -> found.computeIfAbsent(report, id -> new ArrayList<>())
                            .add(link));
        });
        return found;
    }
}
