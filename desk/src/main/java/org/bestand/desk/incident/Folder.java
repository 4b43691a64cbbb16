package org.bestand.desk.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bestand.linking.Ledger;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.Overview;
import org.bestand.record.State;

/**
 * An incident with all that its page and its exports are made from.
 *
 * @param incident as it stands, with all its claims
 * @param known what is known of the reports that tell of it
 * @param read all claims as they were read in those reports
 * @param from the first day on which each report was surely known
 */
public record Folder(Incident incident, Known known, List<Claim> read, Map<String, LocalDate> from) {

    /** The folder of an incident; null where there is none. */
    public static Folder of(String id, Lookup lookup, Linker linker) {
        State part = lookup.incidents(List.of(id));
        if (part.linked().incidents().isEmpty()) {
            return null;
        }
        Known known = Known.of(part, lookup.decided(), linker);
        return new Folder(part.linked().incidents().getFirst(), known, part.claims(), lookup.knownFrom(known));
    }

    /** The folders of several incidents, in the order of their ids; those of none are left out. */
    public static List<Folder> of(List<String> ids, Lookup lookup, Linker linker) {
        State part = lookup.incidents(ids);
        Known known = Known.of(part, lookup.decided(), linker);
        Map<String, LocalDate> from = lookup.knownFrom(known);
        Map<String, Folder> folders = new HashMap<>();
        for (Incident incident : part.linked().incidents()) {
            folders.put(incident.id(), new Folder(incident, known, part.claims(), from));
        }
        return ids.stream().map(folders::get).filter(Objects::nonNull).toList();
    }

    /** The days on which something about it was said, the first first. */
    public List<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        claims().forEach(claim -> {
            LocalDate day = from.get(claim.report());
            if (day != null) {
                days.add(day);
            }
        });
        return List.copyOf(days);
    }

    private List<Claim> claims() {
        return incident.claims().stream()
                .filter(known.byId()::containsKey)
                .map(known.byId()::get)
                .toList();
    }

    /**
     * The incident as it was known on a day: its claims of reports that were surely known by then, grouped as they are now.
     *
     * @param day null for now
     * @return null where nothing of it was known
     */
    public Incident on(LocalDate day) {
        return incident.only(claims().stream()
                .filter(claim -> day == null
                        || from.containsKey(claim.report())
                                && !from.get(claim.report()).isAfter(day))
                .map(Claim::id)
                .collect(Collectors.toSet()));
    }

    /** What is claimed about it, as it was known on a day; null where nothing was. */
    public Ledger ledger(LocalDate day) {
        Incident then = on(day);
        return then == null ? null : known.ledger(then);
    }

    /** What lists show of it, as it was known on a day; null where nothing was. */
    public Overview overview(LocalDate day) {
        Ledger ledger = ledger(day);
        return ledger == null ? null : Overview.of(ledger, known.reports(), from);
    }

    /** Ids of all claims that decisions about it can be about: its own and the rejected ones. */
    public Set<String> decidable() {
        Set<String> claims = new HashSet<>(incident.claims());
        rejected().forEach(claim -> claims.add(claim.id()));
        return claims;
    }

    /** The claims of its reports that a person rejected. */
    public List<Claim> rejected() {
        List<Claim> rejected = new ArrayList<>();
        Set<String> reports = new HashSet<>();
        claims().forEach(claim -> reports.add(claim.report()));
        for (Claim claim : read) {
            if (reports.contains(claim.report()) && known.decided().isRejected(claim.id())) {
                rejected.add(claim);
            }
        }
        return rejected;
    }
}
