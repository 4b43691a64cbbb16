package org.bestand.desk.parties;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.bestand.desk.tables.Asking;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.record.Tie;

/**
 * Which ties are meant.
 *
 * @param kind what is done, as {@link Doing} names it, or empty
 * @param party code of one that has its part in them, or empty
 * @param from not before this month, or null
 * @param to not after this month, or null
 */
record Asked(String kind, String party, YearMonth from, YearMonth to) {

    /**
     * Those of a request.
     *
     * @throws Problem where a value is none
     */
    static Asked of(Call call) {
        String kind = call.query("kind").orElse("");
        if (!kind.isEmpty() && !Doing.isKnown(kind)) {
            throw Problem.wrong("no-tie", kind);
        }
        return new Asked(kind, call.query("party").orElse(""), month(call, "from"), month(call, "to"));
    }

    /** A month of the query; null where it is not there. */
    static YearMonth month(Call call, String name) {
        try {
            return call.query(name).map(YearMonth::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw Problem.wrong("no-month", name);
        }
    }

    Asking asking(String path) {
        return Asking.of(path)
                .and("kind", kind)
                .and("party", party)
                .and("from", from)
                .and("to", to);
    }

    /** Of some ties those that are meant. */
    List<Tie> of(List<Tie> ties) {
        return ties.stream().filter(this::fits).toList();
    }

    private boolean fits(Tie tie) {
        return (kind.isEmpty() || Doing.is(kind, tie.role(), tie.kind()))
                && (party.isEmpty() || party.equals(tie.agent()) || party.equals(tie.target()))
                && (from == null && to == null || tie.month() != null)
                && (from == null || !tie.month().isBefore(from))
                && (to == null || !tie.month().isAfter(to));
    }
}
