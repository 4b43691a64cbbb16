package org.bestand.desk.api;

import java.util.List;
import java.util.stream.Stream;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.room.Means;
import org.bestand.desk.room.Room;
import org.bestand.desk.shapes.Happenings;
import org.bestand.desk.shapes.Json;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.model.Kind;
import org.bestand.record.Entry;
import org.bestand.record.Lookup;
import org.bestand.record.Tie;
import org.bestand.record.Totals;
import org.bestand.record.Voice;
import tools.jackson.databind.node.ObjectNode;

/** What the record comes to over all, and what happened to it. */
final class RecordCalls {
    private final Lookup lookup;
    private final Catalogue catalogue;
    private final Means means;

    RecordCalls(Room room) {
        this.lookup = room.lookup();
        this.catalogue = room.catalogue();
        this.means = room.means();
    }

    List<Resource> resources() {
        return List.of(
                Resource.of("/api/v1/parties", this::parties, "kind", "party"),
                Resource.of("/api/v1/sources", this::sources, "sort"),
                Resource.of("/api/v1/releases", this::releases),
                Resource.of("/api/v1/changes", this::changes, "since", "limit"),
                Resource.of("/api/v1/status", this::status));
    }

    private void parties(Asking asking) {
        Kind kind = Values.of(asking.call(), "kind", Kind::of);
        String party = asking.call().query("party").orElse("");
        Stream<Tie> ties = lookup.ties().stream()
                .filter(tie -> kind == null || tie.kind() == kind)
                .filter(tie -> party.isEmpty()
                        || tie.agent().equals(party)
                        || tie.target().equals(party));
        asking.page(ties.map(Happenings::of).toList(), null);
    }

    private void sources(Asking asking) {
        Voice.Sort sort = sort(asking.call());
        asking.page(
                lookup.voices().stream()
                        .filter(voice -> sort == null || voice.sort() == sort)
                        .map(Happenings::of)
                        .toList(),
                null);
    }

    private static Voice.Sort sort(Call call) {
        String word = call.query("sort").orElse("");
        return switch (word) {
            case "" -> null;
            case "outlet" -> Voice.Sort.OUTLET;
            case "speaker" -> Voice.Sort.SPEAKER;
            default -> throw Problem.wrong("no-word", "sort", word).about("sort");
        };
    }

    private void releases(Asking asking) {
        asking.page(lookup.releases().stream().map(Happenings::of).toList(), null);
    }

    /** The next cursor is the number to ask on from; it is there at the end too, where what is yet to happen will stand. */
    private void changes(Asking asking) {
        long since = Values.count(asking.call(), "since");
        List<Entry> entries = lookup.historySince(since, asking.limit());
        long next = entries.isEmpty() ? since : entries.getLast().number();
        if (entries.size() == asking.limit()) {
            asking.call()
                    .context()
                    .header("Link", "</api/v1/changes?since=" + next + "&limit=" + asking.limit() + ">; rel=\"next\"");
        }
        asking.list(entries.stream().map(Happenings::of).toList(), String.valueOf(next));
    }

    private void status(Asking asking) {
        ObjectNode position = Json.object();
        position.put("entry", asking.position().entry());
        position.put("linked", asking.position().linked());
        position.put("settled", asking.position().isSettled());
        Totals totals = lookup.totals();
        ObjectNode json = Json.object();
        json.set("position", position);
        json.set("totals", totals(totals));
        json.set(
                "versions",
                Json.array(means.about().stream()
                        .map(part -> Json.object().put("name", part.name()).put("version", part.version()))
                        .toList()));
        asking.one(json);
    }

    private ObjectNode totals(Totals totals) {
        ObjectNode json = Json.object();
        json.put("reports", totals.reports());
        json.put("claims", totals.claims());
        json.put("incidents", catalogue.now().rows().size());
        json.set("languages", Json.tree(totals.languages()));
        return json;
    }
}
