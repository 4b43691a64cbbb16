package org.bestand.desk.uploads;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.model.ReportDate;
import org.bestand.record.Role;
import tools.jackson.databind.json.JsonMapper;

/** Takes reports in that people bring, and answers how far the reading of them has come. */
public final class UploadPages implements Section {
    private static final int MOST_FILES = 50;
    private static final long MOST_BYTES = 64_000_000;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_PAGES = 1_000;
    private static final String AGAIN_SECONDS = "3";

    private final Views views;
    private final Queue queue;
    private final Results results;

    public UploadPages(Room room) {
        this.views = room.views();
        this.queue = new Queue(room.means().reading(), room.pen(), room.lookup());
        this.results = new Results(room);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/reports/new", Role.CODER, this::form),
                Route.post("/reports", Role.CODER, this::take),
                Route.get("/uploads/{number}", Role.CODER, this::answer));
    }

    @Override
    public void close() {
        queue.close();
    }

    private void form(Call call) {
        Words words = call.words();
        List<NewPage.Former> former = queue.by(call.visitor().name()).stream()
                .map(upload -> new NewPage.Former(
                        href(upload),
                        words.of("upload.number", upload.number()),
                        words.of("upload.state." + upload.standing().state().word())))
                .toList();
        views.show(
                call,
                "upload",
                new NewPage(
                        views.frame(call, "", words.of("upload")),
                        MOST_FILES,
                        words.of("upload.megabytes", MOST_BYTES / 1_000_000),
                        former));
    }

    private void take(Call call) throws IOException {
        List<UploadedFile> files = call.files("files").stream()
                .filter(file -> file.size() > 0 || !file.filename().isBlank())
                .toList();
        String text = call.text("text").replace("\r\n", "\n");
        check(files, text);
        Map<String, String> told = told(call);
        Shelf shelf = Shelf.make();
        try {
            if (!text.isBlank()) {
                shelf.text(text, told);
            }
            for (UploadedFile file : files) {
                shelf.file(file.filename(), file.content());
            }
        } catch (IOException | RuntimeException e) {
            shelf.clear();
            throw e;
        }
        call.seeOther(href(queue.add(call.visitor().name(), shelf)));
    }

    private static void check(List<UploadedFile> files, String text) {
        if (files.isEmpty() && text.isBlank()) {
            throw Problem.wrong("upload-nothing");
        }
        if (files.size() > MOST_FILES) {
            throw new Problem(413, "upload-files", files.size(), MOST_FILES);
        }
        for (UploadedFile file : files) {
            if (file.size() > MOST_BYTES) {
                throw new Problem(413, "upload-large", Shelf.shown(file.filename()), MOST_BYTES / 1_000_000);
            }
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Problem(413, "upload-long", LONGEST_TEXT);
        }
    }

    /** What the form tells of a pasted text, under the names of a report's fields. */
    private static Map<String, String> told(Call call) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("title", call.form("title").orElse(""));
        told.put("source", call.form("outlet").orElse(""));
        told.put("date", date(call.form("date").orElse("")));
        return told;
    }

    private static String date(String written) {
        try {
            return ReportDate.of(written).iso();
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("no-day", "date");
        }
    }

    private static String href(Upload upload) {
        return "/uploads/" + upload.number();
    }

    private void answer(Call call) {
        String number = call.id("number");
        Upload upload = number.matches("[0-9]{1,9}")
                ? queue.of(Integer.parseInt(number)).orElse(null)
                : null;
        boolean isTheirs = upload != null
                && (upload.who().equals(call.visitor().name())
                        || call.visitor().role().covers(Role.ADMIN));
        if (!isTheirs) {
            throw Problem.notFound("no-upload");
        }
        Upload.Standing standing = upload.standing();
        switch (call.format()) {
            case "" -> page(call, upload, standing);
            case "json" -> progress(call, upload, standing);
            default -> throw Problem.notFound("no-page");
        }
    }

    private void page(Call call, Upload upload, Upload.Standing standing) {
        if (standing.state() == Upload.State.READING || !results.isFollowed(standing)) {
            call.context().header("Refresh", AGAIN_SECONDS);
        }
        views.show(call, "uploaded", results.page(call, href(upload), standing, call.number("page", 1, MOST_PAGES)));
    }

    private static void progress(Call call, Upload upload, Upload.Standing standing) {
        Map<String, Object> progress = new LinkedHashMap<>();
        progress.put("done", standing.done());
        progress.put("total", standing.total());
        progress.put("state", standing.state().word());
        progress.put("href", href(upload));
        call.context()
                .contentType("application/json; charset=utf-8")
                .result(JsonMapper.shared().writeValueAsString(progress));
    }
}
