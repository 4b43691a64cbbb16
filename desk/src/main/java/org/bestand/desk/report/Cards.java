package org.bestand.desk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Snapshot;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.labels.Lines;
import org.bestand.desk.report.ReportPage.Card;
import org.bestand.desk.report.ReportPage.Fact;
import org.bestand.desk.report.ReportPage.Link;
import org.bestand.desk.web.Paths;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Place;
import org.bestand.model.Report;

/** Words the claims of a report one by one. */
final class Cards {
    private final Words words;
    private final Told told;
    private final Lines lines;
    private final Snapshot all;
    private final Map<String, String> incidents = new HashMap<>();

    /**
     * @param all the incidents of the record
     * @param own those that hold claims of the report
     */
    Cards(Words words, Lines lines, Snapshot all, List<Incident> own) {
        this.words = words;
        this.told = new Told(words);
        this.lines = lines;
        this.all = all;
        own.forEach(incident -> incident.claims().forEach(claim -> incidents.put(claim, incident.id())));
    }

    /** What the claims of a report tell, in the order of the list. */
    List<Card> of(Report report, List<Claim> claims) {
        List<Card> cards = new ArrayList<>();
        for (Claim claim : claims) {
            cards.add(card(report, claim, cards.size() + 1));
        }
        return cards;
    }

    private Card card(Report report, Claim claim, int number) {
        return new Card(
                lines.deed(claim, report.date()),
                number,
                words.count(claim.count()),
                claim.count() == null ? "" : claim.count().text(),
                claim.places().stream().map(this::place).toList(),
                claim.time() == null ? "" : claim.time().text(),
                claim.time() == null ? "" : days(claim),
                more(claim),
                claim.rules(),
                incident(claim.id()),
                claim.evidence().isIn(report.text()));
    }

    private String place(Place place) {
        String country = place.country().isEmpty()
                ? ""
                : List.of(place.country().split("/")).stream().map(words::party).collect(Collectors.joining(" / "))
                        + ", ";
        return words.places(List.of(place)) + " – " + country
                + words.of("precision." + place.precision().word());
    }

    private String days(Claim claim) {
        String clock = claim.time().clock().isEmpty()
                ? ""
                : ", " + claim.time().clock()
                        + (claim.time().zone().isEmpty()
                                ? ""
                                : " (" + claim.time().zone() + ")");
        return words.times(claim.time().readings()) + clock;
    }

    private List<Fact> more(Claim claim) {
        List<Fact> more = new ArrayList<>();
        if (claim.count() != null && claim.count().of() != null) {
            more.add(fact("counted", words.of("group." + claim.count().of().name())));
        }
        if (claim.count() != null && !claim.count().unit().isEmpty()) {
            more.add(fact("counted", claim.count().unit()));
        }
        if (!claim.mediators().isEmpty()) {
            more.add(fact("mediators", told.actors(claim.mediators())));
        }
        if (claim.means() != null) {
            more.add(fact("means", words.of("report.means." + claim.means().word())));
        }
        if (!claim.content().isEmpty()) {
            more.add(fact("content", claim.content()));
        }
        return more;
    }

    private Fact fact(String key, String value) {
        return new Fact(words.of("report." + key), value);
    }

    private Link incident(String claim) {
        String id = incidents.get(claim);
        if (id == null) {
            return null;
        }
        Row row = all.row(id);
        Labels labels = new Labels(words);
        String title = row == null
                ? id
                : labels.title(row.overview()) + ", "
                        + labels.when(row.overview().times());
        return new Link("/incidents/" + Paths.of(id), title);
    }
}
