package org.bestand.desk.parties;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bestand.exchange.words.Words;

/** What parties, doings and months are called, each worked out once for a page: a table is sorted by them. */
final class Names {
    private final Words words;
    private final Map<String, String> parties = new HashMap<>();
    private final Map<Summed.What, String> verbs = new HashMap<>();

    Names(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** The party of a code; that none is told for the empty one. */
    String party(String code) {
        return parties.computeIfAbsent(code, c -> c.isEmpty() ? words.of("parties.nobody") : words.party(c));
    }

    /** What is done. */
    String verb(Summed.What what) {
        return verbs.computeIfAbsent(
                new Summed.What(what.kind(), what.role(), "", ""), w -> Doing.verb(w.role(), w.kind(), words));
    }

    /** A month, shortly; empty for none. */
    String month(YearMonth month) {
        return month == null
                ? ""
                : DateTimeFormatter.ofPattern("MMM uuuu", Locale.of(words.language()))
                        .format(month);
    }
}
