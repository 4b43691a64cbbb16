package org.bestand.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bestand.desk.web.Paths;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Decided;
import org.bestand.model.Decision;
import org.bestand.model.Digests;
import org.bestand.model.Original;
import org.bestand.model.Report;
import org.bestand.record.Edition;
import org.bestand.record.Lookup;

/** Words what a report is. */
final class Heads {
    private static final int MOST_COPIES = 20;

    private final Lookup lookup;
    private final Words words;

    Heads(Lookup lookup, Words words) {
        this.lookup = lookup;
        this.words = words;
    }

    /**
     * @param came the report as it came in
     * @param known the same with the day that people or other reports gave it
     */
    ReportPage.Head of(Report came, Report known, Decided decided) {
        Edition edition = lookup.edition(came.id()).orElse(new Edition(1, Digests.of(came.text()), Original.UNKNOWN));
        return new ReportPage.Head(
                came.id(),
                came.title().isBlank() ? came.id() : came.title(),
                came.source(),
                words.date(known.date()),
                dateBy(came, known),
                language(came.language()),
                came.language().matches("[a-z]{2,3}") ? came.language() : null,
                came.url(),
                came.url().matches("(?i)https?://[^\\s/][^\\s]*"),
                edition.sha256(),
                edition.original().sha256(),
                edition.original().edition(),
                words.of("report.version-n", edition.version()),
                decided.isTakenBack(came.id()),
                copies(came.id()));
    }

    private String language(String code) {
        return code.matches("[a-z]{2,3}") ? Locale.of(code).getDisplayLanguage(Locale.of(words.language())) : code;
    }

    /** Whoever gave the report its day: a person, else the reports that leave but one. */
    private String dateBy(Report came, Report known) {
        if (came.date().equals(known.date())) {
            return "";
        }
        return Decision.standing(lookup.decisions()).reversed().stream()
                .filter(decision -> decision.change() instanceof Decision.Dated dated
                        && dated.report().equals(came.id()))
                .findFirst()
                .map(decision -> words.of("report.dated-by", decision.who()))
                .orElse(words.of("report.dated-by-others"));
    }

    private List<ReportPage.Copy> copies(String id) {
        List<String> ids = lookup.reprints(id).stream().limit(MOST_COPIES).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<ReportPage.Copy> copies = new ArrayList<>();
        for (Report report : lookup.decided().reports(lookup.reports(ids).reports())) {
            copies.add(new ReportPage.Copy(
                    "/reports/" + Paths.of(report.id()),
                    report.title().isBlank() ? report.id() : report.title(),
                    report.source(),
                    words.date(report.date())));
        }
        return copies;
    }
}
