package org.bestand.app;

import java.util.List;
import org.bestand.exchange.Phrases;
import org.bestand.linking.Ledger;
import org.bestand.model.When;
import org.bestand.record.Overview.Title;

/** What an incident is called, and when it was, in a few words. */
final class Incidents {
    private static final int MOST_DAYS = 6;

    private Incidents() {}

    static String title(Ledger ledger) {
        return switch (Title.of(ledger)) {
            case TRUCE -> "Truce";
            case FIGHTING -> "Fighting";
            case ATTACK -> "Attack";
            case GROUND -> "Ground";
            case VICTIMS -> "Victims";
        };
    }

    static String time(Ledger ledger) {
        List<When.Interval> times = ledger.incident().times();
        if (times.isEmpty()) {
            return ledger.others().stream()
                    .map(said -> said.claim().time())
                    .filter(time -> time != null && !time.text().isBlank())
                    .findFirst()
                    .map(time -> "day not known (“" + Plain.text(time.text()) + "”)")
                    .orElse("day not known");
        }
        if (times.size() > MOST_DAYS) {
            return "one of " + times.size() + " readings between "
                    + Phrases.days(times.getFirst().start(), times.getLast().end());
        }
        return Phrases.choice(times);
    }
}
