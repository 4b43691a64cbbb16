package org.bestand.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Decision.Dated;
import org.bestand.model.Decision.Merged;
import org.bestand.model.Decision.Rejected;
import org.bestand.model.Decision.Split;
import org.bestand.model.Decision.TakenBack;
import org.bestand.model.Decision.Undone;
import org.bestand.model.ReportDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as the history keeps them: a word for the action, an id for the subject, a document for the rest. */
final class Changes {
    /** The words for all actions that are decisions. */
    static final List<String> ACTIONS =
            List.of("accept", "reject", "correct", "merge", "split", "date", "take-back", "undo");

    private Changes() {}

    static String action(Change change) {
        return switch (change) {
            case Accepted accepted -> "accept";
            case Rejected rejected -> "reject";
            case Corrected corrected -> "correct";
            case Merged merged -> "merge";
            case Split split -> "split";
            case Dated dated -> "date";
            case TakenBack back -> "take-back";
            case Undone undone -> "undo";
        };
    }

    static String subject(Change change) {
        return switch (change) {
            case Accepted accepted -> accepted.claim().id();
            case Rejected rejected -> rejected.claim().id();
            case Corrected corrected -> corrected.after().id();
            case Merged merged -> merged.happenings().getFirst().getFirst();
            case Split split -> split.apart().getFirst();
            case Dated dated -> dated.report();
            case TakenBack back -> back.report();
            case Undone undone -> String.valueOf(undone.number());
        };
    }

    static String document(Change change, String why) {
        ObjectNode document = Documents.object();
        document.put("why", why);
        switch (change) {
            case Accepted accepted -> document.set("claim", Documents.tree(accepted.claim()));
            case Rejected rejected -> document.set("claim", Documents.tree(rejected.claim()));
            case Corrected corrected -> {
                document.set("before", Documents.tree(corrected.before()));
                document.set("after", Documents.tree(corrected.after()));
                document.set("with", Documents.tree(corrected.with()));
            }
            case Merged merged -> document.set("happenings", Documents.tree(merged.happenings()));
            case Split split -> {
                document.set("apart", Documents.tree(split.apart()));
                document.set("rest", Documents.tree(split.rest()));
            }
            case Dated dated -> {
                document.put("before", dated.before().iso());
                document.put("after", dated.after().iso());
            }
            case TakenBack back -> {
                document.put("edition", back.edition());
                document.put("status", back.status());
            }
            case Undone undone -> {}
        }
        return document.toString();
    }

    /** The decision of an entry; empty where it is none. */
    static Optional<Decision> decision(Entry entry) {
        JsonNode document = Documents.tree(entry.document());
        Change change =
                switch (entry.action()) {
                    case "accept" -> new Accepted(Documents.claim(document.get("claim")));
                    case "reject" -> new Rejected(Documents.claim(document.get("claim")));
                    case "correct" ->
                        new Corrected(
                                Documents.claim(document.get("before")),
                                Documents.claim(document.get("after")),
                                strings(document.path("with"))); // earlier ones do not tell
                    case "merge" -> new Merged(lists(document.get("happenings")));
                    case "split" -> new Split(strings(document.get("apart")), strings(document.get("rest")));
                    case "date" ->
                        new Dated(
                                entry.subject(),
                                ReportDate.of(document.get("before").asString()),
                                ReportDate.of(document.get("after").asString()));
                    case "take-back" ->
                        new TakenBack(
                                entry.subject(),
                                document.get("edition").asString(),
                                document.get("status").asString());
                    case "undo" -> new Undone(Long.parseLong(entry.subject()));
                    default -> null;
                };
        return Optional.ofNullable(change)
                .map(c -> new Decision(
                        entry.number(),
                        entry.at(),
                        entry.who(),
                        c,
                        document.get("why").asString()));
    }

    private static List<List<String>> lists(JsonNode node) {
        List<List<String>> lists = new ArrayList<>();
        node.forEach(inner -> lists.add(strings(inner)));
        return lists;
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        node.forEach(one -> strings.add(one.asString()));
        return strings;
    }
}
