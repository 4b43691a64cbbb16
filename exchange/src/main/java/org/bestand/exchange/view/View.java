package org.bestand.exchange.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Gazetteer;
import org.bestand.model.Report;

/**
 * The part of a record that is written out, as people decided about it.
 *
 * @param incidents the incidents that were asked for, the earliest first, the undated last
 * @param claims the claims that count and were asked for, by report, within it by the text; those of no incident among them
 * @param rejected the claims that a person rejected
 * @param reports the reports by id, with the days that people or other reports gave them; holds the report of every claim
 * @param copies for each report that reprints another the one that its text came from
 * @param decisions the decision that a claim stands under, by id of the claim; none where nobody has looked at it
 * @param places asked for names of countries and for what holds a place
 * @param rule the rule that derives the numbers; null for the one that is the format's own
 * @param asOf the day up to which reports were taken into account, or empty
 * @param made what it is made with
 */
public record View(
        List<Ledger> incidents,
        List<Claim> claims,
        List<Claim> rejected,
        Map<String, Report> reports,
        Map<String, String> copies,
        Map<String, Decision> decisions,
        Gazetteer places,
        Rule rule,
        String asOf,
        Made made) {
    public View {
        incidents = List.copyOf(incidents);
        claims = List.copyOf(claims);
        rejected = List.copyOf(rejected);
        reports = Map.copyOf(reports);
        copies = Map.copyOf(copies);
        decisions = Map.copyOf(decisions);
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(made, "made");
    }

    /** The rule asked for, else a format's own. */
    public Rule ruleOr(Rule own) {
        return rule == null ? own : rule;
    }

    /** For each claim of an incident that incident's id. */
    public Map<String, String> incidentOf() {
        Map<String, String> found = new HashMap<>();
        incidents.forEach(ledger -> ledger.incident()
                .claims()
                .forEach(claim -> found.put(claim, ledger.incident().id())));
        return found;
    }

    /** The report that a report's text came from: another one where it reprints that. */
    public String origin(String report) {
        return copies.getOrDefault(report, report);
    }
}
