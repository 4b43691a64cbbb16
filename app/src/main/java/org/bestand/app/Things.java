package org.bestand.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.record.Known;

/** Finds things of a record by their ids, or by beginnings of ids that leave no doubt. */
final class Things {
    private final Known known;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final String record;

    /**
     * @param read all claims as they were read, the rejected ones among them
     */
    Things(Known known, List<Claim> read, String record) {
        this.known = known;
        this.record = record;
        read.forEach(claim -> claims.putIfAbsent(claim.id(), claim));
        claims.putAll(known.byId());
    }

    /** What an id names: exactly one of the three is there. */
    record Thing(Optional<Incident> incident, Optional<Claim> claim, Optional<Report> report) {}

    /**
     * The thing of an id.
     *
     * @throws UsageException where none has it, or several begin so
     */
    Thing thing(String id) {
        Report report = known.reports().get(id);
        if (report != null) {
            return new Thing(Optional.empty(), Optional.empty(), Optional.of(report));
        }
        List<Thing> found = new ArrayList<>();
        known.incidents().stream()
                .filter(i -> i.id().startsWith(id))
                .forEach(i -> found.add(new Thing(Optional.of(i), Optional.empty(), Optional.empty())));
        claims.values().stream()
                .filter(c -> c.id().startsWith(id))
                .forEach(c -> found.add(new Thing(Optional.empty(), Optional.of(c), Optional.empty())));
        known.reports().values().stream()
                .filter(r -> r.id().startsWith(id))
                .forEach(r -> found.add(new Thing(Optional.empty(), Optional.empty(), Optional.of(r))));
        if (found.isEmpty()) {
            throw new UsageException(
                    "nothing in " + record + " has the id " + id + "; bestand incidents lists the incidents");
        }
        if (found.size() > 1) {
            throw new UsageException("the ids of " + found.size() + " things in " + record + " begin with " + id
                    + "; give more of the id");
        }
        return found.getFirst();
    }

    /** The claim of an id. */
    Claim claim(String id) {
        return thing(id).claim().orElseThrow(() -> new UsageException(id + " is no claim; show it to see its claims"));
    }

    /** The claims of the incident of a claim, as they stand together now; none where it is of no incident. */
    List<String> seenWith(Claim claim) {
        return known.incidents().stream()
                .map(Incident::claims)
                .filter(claims -> claims.contains(claim.id()))
                .findFirst()
                .orElse(List.of());
    }

    /** The incident of an id. */
    Incident incident(String id) {
        return thing(id)
                .incident()
                .orElseThrow(() -> new UsageException(id + " is no incident; bestand incidents lists them"));
    }

    /** The report of an id. */
    Report report(String id) {
        return thing(id).report().orElseThrow(() -> new UsageException(id + " is no report"));
    }

    /** The claim of an id, or all claims of the incident of an id. */
    List<Claim> claims(String id) {
        Thing thing = thing(id);
        return thing.incident()
                .map(incident -> incident.claims().stream().map(claims::get).toList())
                .or(() -> thing.claim().map(List::of))
                .orElseThrow(() -> new UsageException(id + " is a report; name claims or incidents"));
    }
}
