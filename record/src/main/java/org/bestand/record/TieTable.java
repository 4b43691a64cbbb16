package org.bestand.record;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.When;
import org.bestand.record.Tie.Role;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The derived table of who does what to whom. Works within its caller's transaction. */
final class TieTable {
    private static final Set<Kind> DIRECTED = Set.of(
            Kind.ACCUSE,
            Kind.REQUEST,
            Kind.REFUSE,
            Kind.THREATEN,
            Kind.SUPPORT,
            Kind.COERCE,
            Kind.DEPLOY,
            Kind.STATEMENT,
            Kind.RELATION);
    private static final Set<Kind> TOGETHER = Set.of(Kind.TALKS, Kind.AGREEMENT, Kind.CEASEFIRE);

    private final Handle handle;

    TieTable(Handle handle) {
        this.handle = handle;
    }

    void clear() {
        handle.execute("DELETE FROM tie");
    }

    /** Writes what each of some reports tells now, in place of what it told. */
    void replace(Map<String, List<Claim>> byReport) {
        PreparedBatch gone = handle.prepareBatch("DELETE FROM tie WHERE report = ?");
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO tie (report, kind, role, agent, target, month, claims) VALUES (?, ?, ?, ?, ?, ?, ?)");
        byReport.forEach((report, claims) -> {
            gone.add(report);
            of(claims)
                    .forEach(tie -> rows.add(
                            report,
                            tie.kind().word(),
                            tie.role().name(),
                            tie.agent(),
                            tie.target(),
                            tie.month() == null ? "" : tie.month().toString(),
                            tie.claims()));
        });
        Incidents.run(gone);
        Incidents.run(rows);
    }

    /** All ties, those of several reports as one. */
    List<Tie> all() {
        return handle
                .createQuery("SELECT kind, role, agent, target, month, sum(claims) AS claims FROM tie"
                        + " GROUP BY kind, role, agent, target, month")
                .map((row, context) -> new Tie(
                        Kind.of(row.getString("kind")),
                        Role.valueOf(row.getString("role")),
                        row.getString("agent"),
                        row.getString("target"),
                        row.getString("month").isEmpty() ? null : YearMonth.parse(row.getString("month")),
                        row.getLong("claims")))
                .stream()
                .sorted(Tie.IN_ORDER)
                .toList();
    }

    /** In how many claims each report makes ties that are meant, the latest first; those that tell no day last. */
    Map<String, Long> reports(TieQuery query, int limit) {
        Map<String, Long> reports = new LinkedHashMap<>();
        handle.createQuery("SELECT tie.report, sum(tie.claims) AS claims FROM tie"
                        + " JOIN report ON report.id = tie.report AND report.superseded = 0 WHERE "
                        + query.conditions() + " GROUP BY tie.report, report.date, report.seq"
                        + " ORDER BY report.date DESC, report.seq DESC LIMIT :limit")
                .bindMap(query.values())
                .bind("limit", limit)
                .map((row, context) -> Map.entry(row.getString("report"), row.getLong("claims")))
                .forEach(row -> reports.put(row.getKey(), row.getValue()));
        return reports;
    }

    /** The ties that some claims make. */
    static List<Tie> of(List<Claim> claims) {
        Map<Tie, Long> ties = new LinkedHashMap<>();
        claims.stream()
                .filter(Claim::isPut)
                .flatMap(claim -> of(claim).stream())
                .forEach(tie -> ties.merge(tie, 1L, Long::sum));
        List<Tie> summed = new ArrayList<>();
        ties.forEach((tie, count) ->
                summed.add(new Tie(tie.kind(), tie.role(), tie.agent(), tie.target(), tie.month(), count)));
        return summed;
    }

    private static List<Tie> of(Claim claim) {
        List<Tie> ties = new ArrayList<>();
        List<String> agents = parties(claim.agents());
        if (DIRECTED.contains(claim.kind())) {
            List<String> targets = parties(claim.targets());
            agents.forEach(agent -> (targets.isEmpty() ? List.of("") : targets)
                    .stream()
                            .filter(target -> !target.equals(agent))
                            .forEach(target -> ties.add(tie(claim, Role.DOES, agent, target))));
        } else if (TOGETHER.contains(claim.kind())) {
            for (int i = 0; i < agents.size(); i++) {
                for (String other : agents.subList(i + 1, agents.size())) {
                    ties.add(tie(claim, Role.TOGETHER, agents.get(i), other));
                }
            }
            parties(claim.mediators())
                    .forEach(mediator -> agents.forEach(agent -> ties.add(tie(claim, Role.MEDIATES, mediator, agent))));
        }
        return ties;
    }

    /** Without a number as yet. */
    private static Tie tie(Claim claim, Role role, String agent, String target) {
        return new Tie(claim.kind(), role, agent, target, month(claim.time()), 0);
    }

    private static YearMonth month(When time) {
        if (time == null || !time.isResolved()) {
            return null;
        }
        YearMonth month = YearMonth.from(time.start());
        return month.equals(YearMonth.from(time.end())) ? month : null;
    }

    private static List<String> parties(List<Actor> actors) {
        Set<String> parties = new TreeSet<>();
        actors.stream().filter(actor -> !actor.isUnnamed()).map(Actor::party).forEach(parties::add);
        return List.copyOf(parties);
    }
}
