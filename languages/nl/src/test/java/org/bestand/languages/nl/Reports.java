package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;

/** A short report and the claims that the Dutch reader finds in it, for tests that say what must be there and what must not. */
record Reports(String text, List<Claim> found) {
    /** A report of Tuesday 14 May 2024. */
    static Reports read(String text) {
        return readOn("2024-05-14", text);
    }

    /** A report of a day, of a month, or, with an empty date, of no known date. */
    static Reports readOn(String date, String text) {
        return new Reports(text, Dutch.reader().read(Report.of("report", ReportDate.of(date), text)));
    }

    /** Each of these is found. */
    Reports claims(Expect... wanted) {
        Arrays.stream(wanted).forEach(w -> assertThat(fitting(w)).as(message(w)).isNotEmpty());
        return this;
    }

    /** This is found, and only once. */
    Reports claimsOnce(Expect wanted) {
        assertThat(fitting(wanted)).as(message(wanted)).hasSize(1);
        return this;
    }

    /** None of these is found. */
    Reports andNot(Expect... unwanted) {
        Arrays.stream(unwanted)
                .forEach(w -> assertThat(fitting(w)).as(message(w)).isEmpty());
        return this;
    }

    private List<String> fitting(Expect expect) {
        return found.stream().filter(expect.fits()).map(Shown::of).toList();
    }

    private String message(Expect expect) {
        return expect.words() + " in: " + text
                + found.stream().map(Reports::line).collect(Collectors.joining());
    }

    private static String line(Claim claim) {
        return "\n   " + Shown.of(claim)
                + claim.places().stream().map(p -> " in " + p.name()).collect(Collectors.joining())
                + (claim.time() == null
                        ? ""
                        : " on " + claim.time().start() + ".." + claim.time().end())
                + " " + claim.scope().word();
    }
}
