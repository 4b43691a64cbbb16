package org.bestand.desk.releases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.bestand.desk.labels.Deed;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.releases.ChangesPage.Incident;
import org.bestand.desk.releases.ChangesPage.Part;
import org.bestand.desk.releases.ChangesPage.Report;
import org.bestand.desk.releases.Compared.Fate;
import org.bestand.desk.releases.Compared.Happening;
import org.bestand.desk.web.Frame;
import org.bestand.desk.web.Paths;
import org.bestand.exchange.changes.Figure;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Ledger;
import org.bestand.model.Claim;

/** Words what changed between two states, one part of it on a page. */
final class Changes {
    static final List<String> PARTS = List.of("incidents", "claims", "reports", "decisions");
    private static final int PAGE = 50;

    private final Words words;
    private final Told told;
    private final Labels labels;
    private final Compared compared;
    private final List<Deed> decisions;
    private final Predicate<String> isThere;

    /**
     * @param isThere whether the record has an incident of an id now
     */
    Changes(Words words, Compared compared, List<Deed> decisions, Predicate<String> isThere) {
        this.words = words;
        this.told = new Told(words);
        this.labels = new Labels(words);
        this.compared = compared;
        this.decisions = decisions;
        this.isThere = isThere;
    }

    ChangesPage page(Frame frame, String path, String part, int wanted, String command) {
        int pages = Math.max(1, (size(part) + PAGE - 1) / PAGE);
        int page = Math.min(pages, wanted);
        return new ChangesPage(
                frame,
                path,
                PARTS.stream().map(one -> part(one, path, one.equals(part))).toList(),
                part,
                part.equals("reports") ? some(reports(), page) : List.of(),
                part.equals("incidents")
                        ? some(compared.incidents(), page).stream()
                                .map(this::incident)
                                .toList()
                        : List.of(),
                part.equals("claims") ? claims(page) : List.of(),
                part.equals("decisions") ? some(decisions, page) : List.of(),
                page,
                pages,
                command);
    }

    private static <T> List<T> some(List<T> all, int page) {
        return all.subList((page - 1) * PAGE, Math.min(all.size(), page * PAGE));
    }

    private int size(String part) {
        return switch (part) {
            case "incidents" -> compared.incidents().size();
            case "claims" -> compared.newClaims().size() + compared.goneClaims().size();
            case "reports" ->
                compared.newReports().size()
                        + compared.goneReports().size()
                        + compared.redated().size();
            default -> decisions.size();
        };
    }

    private Part part(String part, String path, boolean isShown) {
        return new Part(
                part,
                words.of("releases.part." + part),
                words.number(size(part)),
                detail(part),
                path + "?part=" + part,
                isShown);
    }

    private String detail(String part) {
        return switch (part) {
            case "incidents" ->
                counts(compared.incidents(Fate.NEW), compared.incidents(Fate.OTHER), compared.incidents(Fate.GONE));
            case "claims" ->
                counts(compared.newClaims().size(), 0, compared.goneClaims().size());
            case "reports" ->
                counts(
                        compared.newReports().size(),
                        compared.redated().size(),
                        compared.goneReports().size());
            default -> "";
        };
    }

    private String counts(long fresh, long other, long gone) {
        List<String> counts = new ArrayList<>();
        Map<String, Long> all = new LinkedHashMap<>();
        all.put("new", fresh);
        all.put("other", other);
        all.put("gone", gone);
        all.forEach((fate, number) -> {
            if (number > 0) {
                counts.add(words.of("releases.n-" + fate, number));
            }
        });
        return String.join(", ", counts);
    }

    private List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        compared.newReports().forEach(id -> reports.add(report("new", id, "")));
        compared.redated()
                .forEach(one -> reports.add(
                        report("other", one.report(), words.date(one.before()) + " → " + words.date(one.after()))));
        compared.goneReports().forEach(id -> reports.add(report("gone", id, "")));
        return reports;
    }

    private static Report report(String fate, String id, String detail) {
        return new Report(fate, id, "/reports/" + Paths.of(id), detail);
    }

    private Incident incident(Happening happening) {
        return new Incident(
                happening.fate().name().toLowerCase(Locale.ROOT),
                isThere.test(happening.id()) ? "/incidents/" + Paths.of(happening.id()) : "",
                labels.title(happening.title(), happening.parties()),
                labels.recalled(happening.scope()),
                labels.when(happening.times()),
                happening.was() == null ? "" : labels.when(happening.was()),
                happening.figures().stream()
                        .map(figure -> figure(figure, happening.fate()))
                        .toList(),
                more(happening));
    }

    private String figure(Figure figure, Fate fate) {
        String slot = told.slot(figure.slot()) + " ";
        if (fate == Fate.NEW) {
            return slot + range(figure.after());
        }
        return fate == Fate.GONE
                ? slot + range(figure.before())
                : slot + range(figure.before()) + " → " + range(figure.after());
    }

    private String range(Ledger.Range range) {
        return range == null ? words.of("no-figure") : labels.range(range.least(), range.greatest());
    }

    private String more(Happening happening) {
        int more = happening.more();
        if (more == 0) {
            return "";
        }
        return happening.fate() == Fate.OTHER
                ? words.counted(more > 0 ? "releases.more" : "releases.fewer", Math.abs(more))
                : words.counted("claims-n", Math.abs(more));
    }

    private List<ChangesPage.Claim> claims(int page) {
        List<Claim> fresh = compared.newClaims();
        List<Claim> all = new ArrayList<>(fresh);
        all.addAll(compared.goneClaims());
        int first = (page - 1) * PAGE;
        List<ChangesPage.Claim> lines = new ArrayList<>();
        for (Claim claim : some(all, page)) {
            lines.add(claim(claim, first + lines.size() < fresh.size()));
        }
        return lines;
    }

    private ChangesPage.Claim claim(Claim claim, boolean isNew) {
        String figure = words.count(claim.count());
        String tells = told.deed(claim);
        return new ChangesPage.Claim(
                isNew ? "new" : "gone",
                "/reports/" + Paths.of(claim.report()) + "#w-" + Paths.of(claim.id()),
                figure,
                claim.negated() ? words.of("not", tells) : tells,
                claim.evidence().trigger(),
                told.speakers(claim),
                claim.report());
    }
}
