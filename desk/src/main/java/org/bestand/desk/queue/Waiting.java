package org.bestand.desk.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bestand.desk.catalogue.Found;
import org.bestand.desk.catalogue.Row;
import org.bestand.linking.Decided;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.State;

/**
 * Finds the next claim that nobody has looked at: incident by incident, the weightiest first, within one the tolls first; then those of no
 * incident.
 */
final class Waiting {
    private static final int LOOSE_AT_A_TIME = 200;

    /** What it does to people comes first: on that people look longest. */
    private static final Comparator<Claim> TOLLS_FIRST =
            Comparator.comparing(claim -> !claim.kind().isToll());

    private final Lookup lookup;
    private final Linker linker;

    Waiting(Lookup lookup, Linker linker) {
        this.lookup = lookup;
        this.linker = linker;
    }

    /** A claim that waits, with what is known of its report, and its incident; null where it is of none. */
    record Next(Claim claim, Known known, Row row) {}

    /**
     * The next claim.
     *
     * @param found the incidents, the weightiest first
     * @param after the claim behind which to look; empty for the first
     * @param withLoose whether claims of no incident are meant too
     */
    Optional<Next> after(Found found, String after, boolean withLoose) {
        String incident = after.isEmpty() ? "" : lookup.incidentOf(after).orElse("");
        boolean isLoose = !after.isEmpty() && incident.isEmpty();
        if (!isLoose) {
            boolean isReached = incident.isEmpty()
                    || found.rows().stream().noneMatch(row -> row.id().equals(incident));
            for (Row row : found.rows()) {
                boolean isHere = row.id().equals(incident);
                if (isReached && row.status() != Row.Status.DONE || isHere) {
                    Optional<Next> next = in(row, isHere ? after : "");
                    if (next.isPresent()) {
                        return next;
                    }
                }
                isReached |= isHere;
            }
        }
        return withLoose ? loose(isLoose ? after : "") : Optional.empty();
    }

    private Optional<Next> in(Row row, String after) {
        State part = lookup.incidents(List.of(row.id()));
        if (part.linked().incidents().isEmpty()) {
            return Optional.empty();
        }
        Known known = Known.of(part, lookup.decided(), linker);
        List<Claim> claims = part.linked().incidents().getFirst().claims().stream()
                .filter(known.byId()::containsKey)
                .map(known.byId()::get)
                .sorted(TOLLS_FIRST)
                .toList();
        int from = 0;
        while (from < claims.size()
                && !after.isEmpty()
                && !claims.get(from).id().equals(after)) {
            from++;
        }
        int begin = after.isEmpty() || from == claims.size() ? 0 : from + 1;
        return claims.subList(begin, claims.size()).stream()
                .filter(claim -> known.decided().of(claim.id()) == null)
                .findFirst()
                .map(claim -> new Next(claim, known, row));
    }

    private Optional<Next> loose(String after) {
        Decided decided = lookup.decided();
        String last = after;
        for (List<Claim> some = lookup.loose(last, LOOSE_AT_A_TIME);
                !some.isEmpty();
                some = lookup.loose(last, LOOSE_AT_A_TIME)) {
            Optional<Claim> open = some.stream()
                    .filter(claim -> decided.of(claim.id()) == null)
                    .findFirst();
            if (open.isPresent()) {
                Known known = Known.of(lookup.reports(List.of(open.get().report())), decided, linker);
                return Optional.of(new Next(open.get(), known, null));
            }
            last = some.getLast().id();
        }
        return Optional.empty();
    }
}
