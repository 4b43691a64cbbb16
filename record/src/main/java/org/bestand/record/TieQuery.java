package org.bestand.record;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Claim;
import org.bestand.model.Kind;

/**
 * Which ties are meant, to find the claims that make them. What is null is left open.
 *
 * @param kind what is done
 * @param role what the agent is to it
 * @param agent party code of who does it
 * @param target party code of the other; empty for those that tell none
 * @param party party code of somebody who is the one or the other
 * @param from not before this month; those of no known month are left out then
 * @param to not after this month; likewise
 */
public record TieQuery(
        Kind kind, Tie.Role role, String agent, String target, String party, YearMonth from, YearMonth to) {

    /** Those that a party has its part in. */
    public static TieQuery of(String party) {
        return new TieQuery(null, null, null, null, party, null, null);
    }

    /** Whether a tie is meant. */
    public boolean fits(Tie tie) {
        return is(kind, tie.kind())
                && is(role, tie.role())
                && is(agent, tie.agent())
                && is(target, tie.target())
                && (party == null || party.equals(tie.agent()) || party.equals(tie.target()))
                && fits(tie.month());
    }

    private static boolean is(Object wanted, Object value) {
        return wanted == null || wanted.equals(value);
    }

    private boolean fits(YearMonth month) {
        return from == null && to == null
                || month != null && (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
    }

    /** Whether a claim, as people decided, makes such a tie. */
    public boolean isMadeBy(Claim claim) {
        return TieTable.of(List.of(claim)).stream().anyMatch(this::fits);
    }

    /** What the query of the table asks for, with the names of its values. */
    String conditions() {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        add(all, kind, "tie.kind = :kind");
        add(all, role, "tie.role = :role");
        add(all, agent, "tie.agent = :agent");
        add(all, target, "tie.target = :target");
        add(all, party, "(tie.agent = :party OR tie.target = :party)");
        add(all, from, "tie.month >= :from");
        add(all, to, "tie.month <= :to AND tie.month <> ''");
        return String.join(" AND ", all);
    }

    private static void add(List<String> all, Object value, String condition) {
        if (value != null) {
            all.add(condition);
        }
    }

    /** The values by their names. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "kind", kind == null ? null : kind.word());
        put(values, "role", role == null ? null : role.name());
        put(values, "agent", agent);
        put(values, "target", target);
        put(values, "party", party);
        put(values, "from", from == null ? null : from.toString());
        put(values, "to", to == null ? null : to.toString());
        return values;
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
