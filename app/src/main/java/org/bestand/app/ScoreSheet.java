package org.bestand.app;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.bestand.exchange.scoring.Alpha;
import org.bestand.exchange.scoring.Coded.Slot;
import org.bestand.exchange.scoring.CodedReport;
import org.bestand.exchange.scoring.Scores;
import org.bestand.exchange.scoring.Tally;

/** Scores as text: by kind, by slot, and over all. */
final class ScoreSheet {
    private ScoreSheet() {}

    static String of(List<CodedReport> reports) {
        Scores scores = Scores.of(reports);
        StringBuilder out = new StringBuilder();
        line(out, "%-10s %5s %5s   %-23s   %-23s", "kind", "gold", "here", "detection P, R, F1", "record P, R, F1");
        new TreeMap<>(scores.kinds())
                .forEach((kind, found) -> line(
                        out,
                        "%-10s %5d %5d   %s   %s",
                        kind,
                        found.detection().gold(),
                        found.detection().other(),
                        figures(found.detection()),
                        figures(found.record())));
        out.append('\n');
        line(out, "%-10s %7s %7s", "slot", "right", "alpha");
        for (Slot slot : Slot.values()) {
            line(out, "%-10s   %.3f  %s", slot.word(), scores.share(slot), alpha(Alpha.of(slot, reports)));
        }
        out.append('\n');
        over(out, "detection", scores.detection());
        over(out, "toll found", scores.tollDetection());
        over(out, "toll", scores.toll());
        over(out, "record", scores.record());
        line(
                out,
                "alpha of what sentences claim  %s",
                alpha(Alpha.ofClaims(reports)).strip());
        line(out, "quotes that are not verbatim   %d", scores.notVerbatim());
        line(out, "reports                        %d", scores.reports());
        return out.toString();
    }

    private static void over(StringBuilder out, String name, Tally tally) {
        line(
                out,
                "%-10s  P %.3f  R %.3f  F1 %.3f  (%d of %d, %d here)",
                name,
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.right(),
                tally.gold(),
                tally.other());
    }

    private static String figures(Tally tally) {
        return String.format(Locale.ROOT, "%.3f   %.3f   %.3f  ", tally.precision(), tally.recall(), tally.f1());
    }

    private static String alpha(OptionalDouble alpha) {
        return alpha.isPresent() ? String.format(Locale.ROOT, "%6.3f", alpha.getAsDouble()) : "     -";
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
