package org.bestand.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.linking.Ledger;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import picocli.CommandLine.Option;

/** Which incidents are meant; all conditions must hold. What an incident does not tell, it does not meet. */
final class IncidentFilter {
    @Option(names = "--party", paramLabel = "CODE", description = "whose it is, such as ARM or M23")
    private String party;

    @Option(names = "--country", paramLabel = "CODE", description = "where, by ISO 3166-1 alpha-3 code")
    private String country;

    @Option(names = "--place", paramLabel = "NAME", description = "where, by a part of the English name")
    private String place;

    @Option(names = "--kind", paramLabel = "KIND", description = "a kind that some claim of it has, such as killed")
    private String kind;

    @Option(names = "--from", paramLabel = "DAY", description = "not before this day, such as 2022-09-12")
    private String from;

    @Option(names = "--to", paramLabel = "DAY", description = "not after this day")
    private String to;

    @Option(names = "--disputed", description = "only where claims contradict, deny or take back one another")
    private boolean disputed;

    /**
     * Checks what was given.
     *
     * @throws UsageException where a day or a kind is none
     */
    void check() {
        day("--from", from);
        day("--to", to);
        kind();
    }

    /** Whether nothing was asked for, so that everything fits. */
    boolean isEmpty() {
        return Stream.of(party, country, place, kind, from, to).allMatch(Objects::isNull) && !disputed;
    }

    boolean fits(Ledger ledger) {
        Incident incident = ledger.incident();
        return fitsParty(incident)
                && fitsPlace(incident)
                && fitsKind(ledger)
                && fitsTime(incident)
                && (!disputed || ledger.isDisputed());
    }

    private boolean fitsParty(Incident incident) {
        return party == null || incident.parties().contains(party.toUpperCase(Locale.ROOT));
    }

    private boolean fitsPlace(Incident incident) {
        return (country == null
                        || incident.places().stream()
                                .anyMatch(
                                        p -> Set.of(p.country().split("/")).contains(country.toUpperCase(Locale.ROOT))))
                && (place == null
                        || incident.places().stream()
                                .anyMatch(p ->
                                        p.name().toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT))));
    }

    private boolean fitsKind(Ledger ledger) {
        Kind wanted = kind();
        return wanted == null
                || ledger.others().stream().anyMatch(said -> said.claim().kind() == wanted)
                || ledger.cells().stream().anyMatch(cell -> cell.slot().kind() == wanted);
    }

    private boolean fitsTime(Incident incident) {
        LocalDate first = day("--from", from);
        LocalDate last = day("--to", to);
        return first == null && last == null
                || incident.times().stream()
                        .anyMatch(time -> (first == null || !time.end().isBefore(first))
                                && (last == null || !time.start().isAfter(last)));
    }

    private Kind kind() {
        try {
            return kind == null ? null : Kind.of(kind);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--kind: " + e.getMessage());
        }
    }

    static LocalDate day(String option, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " is a day, such as 2022-09-13, not " + text);
        }
    }
}
