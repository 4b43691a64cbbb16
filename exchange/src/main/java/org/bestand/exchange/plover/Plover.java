package org.bestand.exchange.plover;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.model.When;

/** Claims as events of PLOVER. Nothing is merged: events of one happening share their {@code link}. */
public final class Plover implements Format {
    private static final String OUT = "claims left out, ";

    @Override
    public String name() {
        return "plover";
    }

    @Override
    public String ending() {
        return "jsonl";
    }

    @Override
    public String profile() {
        return "plover-2024-02/1";
    }

    @Override
    public Conformance write(View view, OutputStream out) throws IOException {
        Conformance.Gathered gathered = new Conformance.Gathered();
        gathered.rule(
                "what is recalled has the context historical, what is planned future, what is said not to have happened negation; the last two have has_event false");
        gathered.rule(
                "a figure that is a bound stands as a code: 49+ at least, ..50 at most, 40..50 between, ~300 about");
        Reports reports = new Reports(view);
        EventLine line = new EventLine(view);
        for (Claim claim : view.claims()) {
            String reason = reports.reason(claim);
            if (reason == null) {
                out.write((line.of(claim, reports.coding(claim), reports.time(claim), reports.tolls(claim)) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
                gathered.row();
                lose(claim, reports, gathered);
            } else {
                gathered.lose(OUT + reason, claim.id());
            }
        }
        return gathered.done();
    }

    private static void lose(Claim claim, Reports reports, Conformance.Gathered gathered) {
        When time = reports.time(claim);
        if (time != claim.time()) {
            gathered.lose("rows whose day is that of the incident, for the claim tells none", claim.id());
        }
        if (time.readings().size() > 1) {
            gathered.lose("rows whose day is one of several, which date to enddate spans", claim.id());
        }
        if (claim.places().size() > 1) {
            gathered.lose("rows with further places, of which the first stands", claim.id());
        }
        if (claim.stance() == Stance.ALLEGED || claim.stance() == Stance.ADMITTED) {
            gathered.lose("rows that are alleged or admitted, which stands in the comment alone", claim.id());
        }
        if (!claim.speakers().isEmpty()) {
            gathered.lose("rows whose source in the report stands in the comment alone", claim.id());
        }
    }

    /** What the reports tell around each claim. */
    private static final class Reports {
        private final Map<String, Set<String>> fighters = new HashMap<>();
        private final Map<String, List<Claim>> tolls = new HashMap<>();
        private final Set<String> fought = new HashSet<>();
        private final Map<String, Ledger> incidents = new HashMap<>();

        Reports(View view) {
            view.incidents().forEach(ledger -> ledger.incident().claims().forEach(id -> incidents.put(id, ledger)));
            view.claims().stream().filter(Claim::isPut).forEach(claim -> {
                if (claim.kind() == Kind.CLASH || claim.kind() == Kind.ATTACK) {
                    fought.add(key(claim));
                    Stream.concat(claim.agents().stream(), claim.targets().stream())
                            .map(Actor::party)
                            .forEach(party -> fighters.computeIfAbsent(claim.report(), r -> new HashSet<>())
                                    .add(party));
                }
                if (incidents.containsKey(claim.id())
                        && (claim.kind() == Kind.KILLED || claim.kind() == Kind.WOUNDED)) {
                    tolls.merge(key(claim), List.of(claim), (a, b) -> Stream.concat(a.stream(), b.stream())
                            .toList());
                }
            });
        }

        /** The incident as this report tells it; a claim of no incident stands alone. */
        private String key(Claim claim) {
            Ledger ledger = incidents.get(claim.id());
            return claim.report() + "\n"
                    + (ledger == null ? claim.id() : ledger.incident().id());
        }

        Coding coding(Claim claim) {
            return Codebook.of(
                    claim,
                    new Codebook.Around(fighters.getOrDefault(claim.report(), Set.of()), fought.contains(key(claim))));
        }

        /** The dead and wounded that belong to an assault: those of its report and incident. */
        List<Claim> tolls(Claim claim) {
            return claim.kind() == Kind.CLASH || claim.kind() == Kind.ATTACK
                    ? tolls.getOrDefault(key(claim), List.of())
                    : claim.kind() == Kind.KILLED || claim.kind() == Kind.CAPTURED ? List.of(claim) : List.of();
        }

        /** The claim's own time; else the one that is left open for its incident. */
        When time(Claim claim) {
            if (claim.time() != null && claim.time().isResolved()) {
                return claim.time();
            }
            Ledger ledger = incidents.get(claim.id());
            return ledger == null || ledger.incident().times().isEmpty()
                    ? null
                    : When.oneOf(ledger.incident().times(), "");
        }

        String reason(Claim claim) {
            if (claim.stance() == Stance.DENIED) {
                return "they are denied";
            }
            Coding coding = coding(claim);
            if (coding == null) {
                return "they are no event of their own";
            }
            if (coding.actors().isEmpty()) {
                return "nobody who acts is named";
            }
            if (coding.type().needsRecipient() && coding.recipients().isEmpty()) {
                return "nobody is named to whom it is done, which the event needs";
            }
            return time(claim) == null ? "no day is known" : null;
        }
    }
}
