package org.bestand.desk.report;

import java.util.List;

/**
 * A stretch of a report's text that belongs to the same claims from its beginning to its end.
 *
 * @param claims ids, as parts of paths, of the claims whose words it is of; none for text between them
 * @param begun those of them whose words begin here
 * @param pieces the text, cut where the words begin and end that name what is claimed
 */
public record Stretch(List<String> claims, List<String> begun, List<Piece> pieces) {
    public Stretch {
        claims = List.copyOf(claims);
        begun = List.copyOf(begun);
        pieces = List.copyOf(pieces);
    }

    /**
     * Some words.
     *
     * @param isKey whether they name the happening or its figure
     */
    public record Piece(String text, boolean isKey) {}

    /** The claims with spaces between. */
    public String ids() {
        return String.join(" ", claims);
    }

    /** The anchor of the first claim that begins here; null where none does, so that a template writes none. */
    public String anchor() {
        return begun.isEmpty() ? null : "w-" + begun.getFirst();
    }

    /** The claims that begin here behind the first. */
    public List<String> further() {
        return begun.isEmpty() ? List.of() : begun.subList(1, begun.size());
    }
}
