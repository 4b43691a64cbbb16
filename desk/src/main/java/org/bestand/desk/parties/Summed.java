package org.bestand.desk.parties;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.desk.tables.Asking;
import org.bestand.desk.web.Paths;
import org.bestand.model.Kind;
import org.bestand.record.Tie;

/**
 * What one party does to another, over all months.
 *
 * @param what it is, without its month and number
 * @param claims how many claims say so
 * @param first the first month that it was in; null where none is known
 * @param last the last one
 */
record Summed(What what, long claims, YearMonth first, YearMonth last) {

    /** A tie without its month and number. */
    record What(Kind kind, Tie.Role role, String agent, String target) {}

    /** Ties of several months as one each, in the order in which they first stand there. */
    static List<Summed> of(List<Tie> ties) {
        Map<What, List<Tie>> together = new LinkedHashMap<>();
        ties.forEach(tie -> together.computeIfAbsent(
                        new What(tie.kind(), tie.role(), tie.agent(), tie.target()), what -> new ArrayList<>())
                .add(tie));
        List<Summed> summed = new ArrayList<>(together.size());
        together.forEach((what, all) -> summed.add(of(what, all)));
        return summed;
    }

    private static Summed of(What what, List<Tie> ties) {
        long claims = 0;
        YearMonth first = null;
        YearMonth last = null;
        for (Tie tie : ties) {
            claims += tie.claims();
            YearMonth month = tie.month();
            if (month != null) {
                first = first == null || month.isBefore(first) ? month : first;
                last = last == null || month.isAfter(last) ? month : last;
            }
        }
        return new Summed(what, claims, first, last);
    }

    /** Address of the claims that say so, of all months or those asked for. */
    String claimsAt(YearMonth from, YearMonth to) {
        return Asking.of("/ties")
                .and("kind", what.kind().word())
                .and("role", what.role() == Tie.Role.MEDIATES ? "mediates" : "")
                .and("agent", what.agent())
                .and("target", what.target().isEmpty() ? Claims.NOBODY : what.target())
                .and("from", from)
                .and("to", to)
                .address();
    }

    /** Address of the page of a party. */
    static String partyAt(String code) {
        return code.isEmpty() ? "" : "/parties/" + Paths.of(code);
    }
}
