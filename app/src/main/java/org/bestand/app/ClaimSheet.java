package org.bestand.app;

import java.util.Locale;
import org.bestand.exchange.Phrases;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Incident;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.Span;

/** One claim, field by field, under its words. */
final class ClaimSheet {
    private final Style style;

    ClaimSheet(Style style) {
        this.style = style;
    }

    /** Everything that was read. */
    String whole(Claim claim, Report report) {
        StringBuilder out = new StringBuilder();
        head(out, claim, report);
        slots(out, claim);
        rules("rules", out, claim);
        return out.append('\n').toString();
    }

    /**
     * What it says, and where it stands.
     *
     * @param incident the incident that it is of, or null
     * @param decision what a person decided about it; null where nobody did
     */
    String of(Claim claim, Report report, Incident incident, Decision decision) {
        StringBuilder out = new StringBuilder();
        head(out, claim, report);
        slots(out, claim);
        field(out, "incident", incident == null ? "none" : incident.id());
        if (decision != null) {
            field(out, "decided", HistoryLines.told(decision));
        }
        return out.append('\n').toString();
    }

    /** The words that it was read from. */
    String words(Claim claim, Report report) {
        StringBuilder out = new StringBuilder();
        head(out, claim, report);
        return out.toString();
    }

    /** The rules that made it, each with what it filled. */
    String rules(Claim claim) {
        StringBuilder out = new StringBuilder(style.strong("Rules")).append('\n');
        rules("", out, claim);
        return out.append('\n').toString();
    }

    private void head(StringBuilder out, Claim claim, Report report) {
        out.append(style.strong("Claim " + Plain.text(claim.id())))
                .append("  ")
                .append(style.faint("report " + Plain.text(report.id()) + ", "
                        + (report.date().iso().isEmpty()
                                ? "undated"
                                : report.date().iso())))
                .append('\n');
        out.append("  ").append(quote(claim)).append("\n\n");
    }

    private void slots(StringBuilder out, Claim claim) {
        who(out, claim);
        circumstances(out, claim);
    }

    private void rules(String label, StringBuilder out, Claim claim) {
        String name = label;
        for (String rule : claim.rules()) {
            field(out, name, Fills.line(rule));
            name = "";
        }
        field(out, "weakest link", String.format(Locale.ROOT, "%.2f", claim.confidence()));
    }

    private void who(StringBuilder out, Claim claim) {
        field(out, "what", what(claim));
        claim.speakers().forEach(actor -> field(out, actor.via() ? "passed on by" : "said by", actor(actor)));
        if (claim.speakers().isEmpty()) {
            field(out, "said by", "the report itself");
        }
        claim.agents().forEach(actor -> field(out, "who", actor(actor)));
        claim.targets().forEach(actor -> field(out, "to whom", actor(actor)));
        claim.mediators().forEach(actor -> field(out, "through", actor(actor)));
    }

    private void circumstances(StringBuilder out, Claim claim) {
        if (claim.count() != null) {
            String group = claim.count().of() == null ? "" : " " + claim.count().of();
            field(
                    out,
                    "how many",
                    Phrases.count(claim.count()) + group + words(claim.count().text()));
        }
        if (claim.time() != null) {
            field(out, "when", Phrases.time(claim.time()) + words(claim.time().text()));
        }
        claim.places().forEach(place -> field(out, "where", place(place)));
    }

    /** The sentence with its trigger between marks, so that it shows without colour too. */
    private String quote(Claim claim) {
        String quote = claim.evidence().quote();
        Span sentence = claim.evidence().span();
        Span trigger = claim.evidence().triggerSpan();
        if (!sentence.contains(trigger)) {
            return "“" + Plain.text(quote) + "” … " + mark(claim.evidence().trigger());
        }
        int start = quote.offsetByCodePoints(0, trigger.start() - sentence.start());
        int end = quote.offsetByCodePoints(start, trigger.length());
        return "“" + Plain.text(quote.substring(0, start) + '\uE000').replace("\uE000", "")
                + mark(quote.substring(start, end))
                + Plain.text('\uE000' + quote.substring(end)).replace("\uE000", "") + "”";
    }

    private String mark(String trigger) {
        return "»" + style.marked(Plain.text(trigger)) + "«";
    }

    private static String what(Claim claim) {
        StringBuilder what = new StringBuilder(claim.negated() ? "not " : "")
                .append(claim.kind().word());
        if (claim.phase() != null) {
            what.append(", ").append(claim.phase().word());
        }
        if (claim.means() != null) {
            what.append(", by ").append(claim.means().word());
        }
        if (!claim.content().isEmpty()) {
            what.append(", ").append(Plain.text(claim.content()));
        }
        return what.append(" (")
                .append(claim.stance().word())
                .append(", ")
                .append(claim.scope().word())
                .append(')')
                .toString();
    }

    private static String actor(Actor actor) {
        String name = actor.name().isEmpty() ? "" : " " + actor.name();
        String filled = actor.text().isEmpty() ? "  from the context" : words(actor.text());
        return actor.code() + name + (actor.hedged() ? ", suspected" : "") + filled;
    }

    private static String place(Place place) {
        return place.name() + (place.country().isEmpty() ? "" : ", " + place.country()) + " ("
                + place.precision().word() + ")" + words(place.text());
    }

    private static String words(String text) {
        return text.isBlank() ? "" : "  “" + Plain.text(text) + "”";
    }

    private void field(StringBuilder out, String name, String value) {
        out.append("  ")
                .append(style.faint(name))
                .repeat(' ', 14 - name.length())
                .append(Plain.text(value))
                .append('\n');
    }
}
