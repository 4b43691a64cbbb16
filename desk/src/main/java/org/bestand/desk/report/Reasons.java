package org.bestand.desk.report;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bestand.exchange.words.Words;

/** Why a report can be of some days, which the linker gives in English, in the language of the page; one that it does not know stays as it is. */
final class Reasons {
    private static final Pattern TIME =
            Pattern.compile("“(.*)” (is|since) ([0-9-]{10})(?: to ([0-9-]{10}))?", Pattern.DOTALL);
    private static final Pattern TOLL = Pattern.compile("“(.*)” a toll of it was given", Pattern.DOTALL);

    private final Words words;

    Reasons(Words words) {
        this.words = words;
    }

    String of(String reason) {
        Matcher time = TIME.matcher(reason);
        if (time.matches()) {
            String days = day(time.group(3)) + (time.group(4) == null ? "" : " – " + day(time.group(4)));
            return words.of("report.reason-" + time.group(2), time.group(1), days);
        }
        Matcher toll = TOLL.matcher(reason);
        return toll.matches() ? words.of("report.reason-toll", toll.group(1)) : reason;
    }

    private String day(String iso) {
        return words.day(LocalDate.parse(iso));
    }
}
