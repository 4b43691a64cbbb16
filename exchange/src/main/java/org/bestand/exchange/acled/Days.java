package org.bestand.exchange.acled;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bestand.exchange.view.Sides;
import org.bestand.linking.Ledger;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.When;

/**
 * The days on which an incident is entered.
 *
 * @param days each has a row of its own; none where no month is known
 * @param precision {@code time_precision}: 1 that day, 2 within a week, 3 within a month
 */
record Days(List<LocalDate> days, int precision) {
    private static final int MIDDLE_OF_MONTH = 15;

    static Days of(Ledger ledger) {
        Incident incident = ledger.incident();
        LocalDate first = incident.earliest();
        if (first == null) {
            return new Days(List.of(), 0);
        }
        LocalDate last = incident.latest();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days == 1 || incident.times().size() == 1 && days <= 31 && isDaily(ledger, first, last)) {
            return new Days(first.datesUntil(last.plusDays(1)).toList(), 1);
        }
        LocalDate middle = first.plusDays((days - 1) / 2);
        if (days <= 7) {
            return new Days(List.of(middle), 2);
        }
        return days <= 31 ? new Days(List.of(middle.withDayOfMonth(MIDDLE_OF_MONTH)), 3) : new Days(List.of(), 0);
    }

    /** Whether force is told of for every single day: by a claim of that day alone, or by one that it went on over days. */
    private static boolean isDaily(Ledger ledger, LocalDate first, LocalDate last) {
        Set<LocalDate> told = new HashSet<>();
        Sides.put(ledger).forEach(claim -> {
            boolean force = claim.kind() == Kind.CLASH || claim.kind() == Kind.ATTACK;
            When time = claim.time();
            if (force && time != null && time.isResolved() && time.candidates().isEmpty()) {
                boolean wentOn = claim.phase() == Phase.CONTINUES;
                if (wentOn || time.start().equals(time.end())) {
                    time.start().datesUntil(time.end().plusDays(1)).forEach(told::add);
                }
            }
        });
        return first.datesUntil(last.plusDays(1)).allMatch(told::contains);
    }
}
