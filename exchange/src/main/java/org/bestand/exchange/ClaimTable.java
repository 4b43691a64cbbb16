package org.bestand.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Claim;

/** Claims as an aligned table of plain text, one line a claim; long cells are cut with an ellipsis. */
public final class ClaimTable {
    private static final List<String> HEADINGS =
            List.of("CLAIM", "REPORT", "KIND", "WHO SAYS", "WHO", "TO WHOM", "HOW MANY", "WHEN", "WHERE", "WORDS");
    private static final int[] WIDEST = {14, 20, 20, 28, 24, 20, 18, 30, 28, 32};

    private ClaimTable() {}

    /** The table with its headings; every line ends with a line feed. */
    public static String of(List<Claim> claims) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        claims.forEach(claim -> rows.add(row(claim)));
        int[] widths = new int[HEADINGS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static List<String> row(Claim claim) {
        List<String> cells = List.of(
                claim.id(),
                claim.report(),
                kind(claim),
                Phrases.ofCodes().actors(claim.speakers()),
                codes(claim.agents()),
                codes(claim.targets()),
                claim.count() == null ? "" : Phrases.count(claim.count()),
                Phrases.time(claim.time()),
                Phrases.places(claim.places()),
                claim.evidence().trigger());
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            cut.add(cut(cells.get(i), WIDEST[i]));
        }
        return cut;
    }

    private static String kind(Claim claim) {
        StringBuilder kind = new StringBuilder();
        if (claim.negated()) {
            kind.append("no ");
        }
        kind.append(claim.kind().word());
        if (claim.phase() != null) {
            kind.append(' ').append(claim.phase().word());
        }
        if (!claim.content().isEmpty()) {
            kind.append(' ').append(claim.content());
        }
        return switch (claim.stance()) {
            case ASSERTED -> kind.toString();
            case ALLEGED, ADMITTED, DENIED, PLANNED ->
                kind + " (" + claim.stance().word() + ")";
        };
    }

    private static String codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).distinct().collect(Collectors.joining(", "));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).repeat(' ', widths[i] - length(row.get(i)) + 2);
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** One line of at most so many code points; control characters, which could steer a terminal, become blanks. */
    private static String cut(String cell, int widest) {
        StringBuilder plain = new StringBuilder();
        cell.codePoints().forEach(c -> plain.appendCodePoint(steers(c) ? ' ' : c));
        if (length(plain.toString()) <= widest) {
            return plain.toString();
        }
        return plain.substring(0, plain.offsetByCodePoints(0, widest - 1)) + "…";
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
