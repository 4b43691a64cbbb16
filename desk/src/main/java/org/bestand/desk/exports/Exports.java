package org.bestand.desk.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Selection;
import org.bestand.desk.incidents.Asked;
import org.bestand.desk.incidents.Incidents;
import org.bestand.desk.room.Room;
import org.bestand.desk.shapes.Form;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.exchange.dossier.Dossier;
import org.bestand.exchange.view.View;
import org.bestand.model.Digests;
import org.bestand.record.Lookup;
import org.bestand.record.Role;

/** The incidents of a selection, or one, as files: JSON, CSV, GeoJSON, and as a dossier to print. */
public final class Exports implements Section {
    /** What a person prints; more is for the command line. */
    private static final int LONGEST_DOSSIER = 200;

    private static final List<Form> FORMS = List.of(Form.values());

    private final Incidents incidents;
    private final Lookup lookup;
    private final Excerpt excerpt;
    private final Written written;

    public Exports(Room room, Incidents incidents) {
        this.incidents = incidents;
        this.lookup = room.lookup();
        this.excerpt = new Excerpt(room);
        this.written = new Written(excerpt);
    }

    /** These come before {@code /incidents/{id}}, which would take their names for ids. */
    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/incidents.json", Role.READER, this::selection),
                Route.get("/incidents.csv", Role.READER, this::selection),
                Route.get("/incidents.geojson", Role.READER, this::selection),
                Route.get("/incidents/dossier", Role.READER, this::dossiers),
                Route.get("/incidents/{id}/dossier", Role.READER, this::dossier));
    }

    /** All incidents of a selection. */
    private void selection(Call call) throws IOException {
        Selection selection = Asked.of(call);
        write(call, "incidents", ids(selection), selection.asOf());
    }

    /**
     * An incident in the form that stands behind its id.
     *
     * @throws Problem where there is none, or no such form
     */
    public void incident(Call call) throws IOException {
        write(call, call.id("id"), List.of(existing(call)), call.day("as-of"));
    }

    private String existing(Call call) {
        String id = call.id("id");
        if (lookup.incidentsAlone(List.of(id)).isEmpty()) {
            throw Problem.notFound("no-incident", id);
        }
        return id;
    }

    private List<String> ids(Selection selection) {
        return incidents.find(selection).rows().stream().map(Row::id).toList();
    }

    private void write(Call call, String name, List<String> ids, LocalDate asOf) throws IOException {
        Form form = FORMS.stream()
                .filter(one -> one.word().equals(call.format()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("no-page"));
        String day = asOf == null ? "" : "-" + asOf;
        call.context()
                .contentType(form.contentType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + Paths.of(name) + day + "." + form.word() + "\"");
        written.write(
                form,
                ids,
                new Written.Around(null, asOf, lookup.position().entry()),
                call.context().outputStream());
    }

    private void dossier(Call call) throws IOException {
        dossier(call, List.of(existing(call)), call.day("as-of"));
    }

    private void dossiers(Call call) throws IOException {
        Selection selection = Asked.of(call);
        List<String> ids = ids(selection);
        if (ids.size() > LONGEST_DOSSIER) {
            throw new Problem(413, "long-dossier", ids.size(), LONGEST_DOSSIER);
        }
        dossier(call, ids, selection.asOf());
    }

    /** Its one style element passes the desk's policy by its hash, in this answer alone. */
    private void dossier(Call call, List<String> ids, LocalDate asOf) throws IOException {
        View view = excerpt.view(ids, asOf);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new Dossier(call.words().language()).write(view, page);
        String policy = call.context().res().getHeader("Content-Security-Policy");
        call.context()
                .header(
                        "Content-Security-Policy",
                        policy.replace("style-src 'self'", "style-src " + hash(Dossier.style())))
                .contentType("text/html; charset=utf-8")
                .result(page.toByteArray());
    }

    private static String hash(String style) {
        MessageDigest digest = Digests.sha256();
        byte[] hash = digest.digest(style.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
