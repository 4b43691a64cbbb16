package org.bestand.app;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bestand.exchange.Phrases;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Decision.Dated;
import org.bestand.model.Decision.Merged;
import org.bestand.model.Decision.Rejected;
import org.bestand.model.Decision.Split;
import org.bestand.model.Decision.TakenBack;
import org.bestand.model.Decision.Undone;
import org.bestand.record.Entry;
import org.bestand.record.Record;

/** What happened to a record, a line each. */
final class HistoryLines {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final int width;

    HistoryLines(int width) {
        this.width = width;
    }

    String of(Entry entry) {
        return Record.decision(entry)
                .map(this::of)
                .orElseGet(() -> line(entry.number(), entry.at(), entry.who(), told(entry), ""));
    }

    String of(Decision decision) {
        return line(decision.number(), decision.at(), decision.who(), told(decision.change()), decision.why());
    }

    /** The decision in a sentence, without its number. */
    static String told(Decision decision) {
        return told(decision.change()) + " by " + decision.who() + " on " + MINUTE.format(decision.at())
                + (decision.why().isEmpty() ? "" : ": " + decision.why());
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    private String line(long number, Instant at, String who, String what, String why) {
        String line = String.format(Locale.ROOT, "%4d  %s  %s  ", number, MINUTE.format(at), Plain.text(who))
                + Plain.text(what + (why.isEmpty() ? "" : ": " + why));
        return Plain.cut(line, width);
    }

    private static String told(Entry entry) {
        return switch (entry.action()) {
            case "add" -> "report " + entry.subject() + " came in";
            case "keep" -> "report " + entry.subject() + " came in and was kept unread";
            case "change" -> "report " + entry.subject() + " came in with another text, date or origin";
            case "reread" -> "report " + entry.subject() + " was read anew";
            case "release" -> "release " + entry.subject();
            default -> entry.action() + " " + entry.subject();
        };
    }

    private static String told(Decision.Change change) {
        return switch (change) {
            case Accepted accepted -> "accepted " + named(accepted.claim());
            case Rejected rejected -> "rejected " + named(rejected.claim());
            case Corrected corrected -> "corrected " + named(corrected.before()) + " to " + brief(corrected.after());
            case Merged merged ->
                "put together " + merged.happenings().size() + " incidents of "
                        + merged.claims().size() + " claims";
            case Split split ->
                "set apart " + split.apart().size() + " of "
                        + (split.apart().size() + split.rest().size()) + " claims";
            case Dated dated ->
                "dated report " + dated.report() + " " + dated.after().iso();
            case TakenBack back -> "report " + back.report() + " was taken back by its sender (" + back.status() + ")";
            case Undone undone -> "undid " + undone.number();
        };
    }

    private static String named(Claim claim) {
        return "claim " + claim.id().substring(0, Math.min(8, claim.id().length())) + " (" + brief(claim) + ")";
    }

    private static String brief(Claim claim) {
        return claim.kind().word() + (claim.count() == null ? "" : " " + Phrases.count(claim.count()));
    }
}
