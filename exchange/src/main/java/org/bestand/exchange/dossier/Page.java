package org.bestand.exchange.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.exchange.view.View;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Estimate;
import org.bestand.linking.estimate.Estimates;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.w3c.dom.Element;

/** Incidents as a printable page with numbered citations, in which every figure stands with its words, its speaker and its report. */
final class Page {
    static final String STYLE = """
            body { font: 11pt/1.45 Georgia, serif; color: #111; background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
            h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.2 } h2 { border-top: 2px solid #111; padding-top: .6rem; margin-top: 2.2rem }
            h3 { font-size: 1rem; margin: 1.2rem 0 .3rem } table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #ccc }
            th { font: 600 .85rem system-ui, sans-serif } .n { white-space: nowrap } .id, .note { color: #444; font-size: .9rem } q { quotes: "“" "”" } li { margin: .25rem 0; overflow-wrap: anywhere }
            @media print { body { margin: 0; max-width: none } h2 { break-before: auto } tr, li { break-inside: avoid } a { color: inherit; text-decoration: none } }
            """;

    private final View view;
    private final Words words;
    private final Told told;
    private final Html page;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Integer> citations = new LinkedHashMap<>();
    private final List<Claim> cited = new ArrayList<>();

    Page(View view, Words words) {
        this.view = view;
        this.words = words;
        this.told = new Told(words);
        this.page = new Html(words.language(), words.of("title"), STYLE);
        view.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    String print() {
        List<Ledger> ledgers = view.incidents();
        Element body = page.body();
        page.add(body, "h1", words.of("title"));
        page.add(body, "p", words.made(view.made()));
        page.add(body, "p", words.of("note")).setAttribute("class", "note");
        if (ledgers.isEmpty()) {
            page.add(body, "p", words.of("nothing"));
        }
        if (ledgers.size() > 1) {
            contents(body, ledgers);
        }
        ledgers.forEach(ledger -> section(body, ledger));
        sources(body);
        return page.print();
    }

    private void contents(Element body, List<Ledger> ledgers) {
        page.add(body, "h2", words.of("contents"));
        Element list = page.add(body, "ol", "");
        ledgers.forEach(ledger ->
                page.link(page.add(list, "li", ""), "#" + ledger.incident().id(), title(ledger.incident())));
    }

    private String title(Incident incident) {
        String what = words.of(incident.sort() == Incident.Sort.TRUCE ? "truce" : "violence");
        String recalled = incident.scope() == Scope.BACKGROUND ? " (" + words.of("recalled") + ")" : "";
        return what + recalled + ": " + words.parties(incident.parties()) + ", " + words.times(incident.times());
    }

    private void section(Element body, Ledger ledger) {
        Incident incident = ledger.incident();
        Element section = page.add(body, "section", "");
        section.setAttribute("id", incident.id());
        page.add(section, "h2", title(incident));
        String places = words.places(incident.places());
        page.add(section, "p", places + (places.isEmpty() ? "" : " · ") + incident.id())
                .setAttribute("class", "id");
        tolls(section, ledger);
        others(section, ledger);
        numbers(section, ledger);
        together(section, incident);
    }

    private void tolls(Element section, Ledger ledger) {
        if (ledger.cells().isEmpty()) {
            return;
        }
        page.add(section, "h3", words.of("tolls"));
        for (Ledger.Cell cell : ledger.cells()) {
            Element table = page.add(section, "table", "");
            page.add(table, "caption", told.slot(cell.slot()));
            row(table, "th", words.of("figure"), words.of("words"), words.of("said-by"), words.of("source"));
            cell.items().forEach(said -> toll(table, said.claim()));
            for (Ledger.Related related : cell.relations()) {
                Element line = page.add(section, "p", "");
                line.setAttribute("class", "note");
                cite(line, related.second().claim());
                page.text(line, " " + words.of("relation." + related.relation().word()) + " ");
                cite(line, related.first().claim());
            }
        }
    }

    private void toll(Element table, Claim claim) {
        Element row = page.add(table, "tr", "");
        page.add(row, "td", words.count(claim.count())).setAttribute("class", "n");
        page.add(
                page.add(row, "td", ""),
                "q",
                claim.count() == null
                        ? claim.evidence().trigger()
                        : claim.count().text());
        page.add(row, "td", said(claim));
        cite(page.add(row, "td", ""), claim);
    }

    /** Who says it, through whom, and how it is put. */
    private String said(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(told.speakers(claim));
        String stance = told.stance(claim);
        if (!stance.isEmpty()) {
            parts.add(stance);
        }
        Decision decision = view.decisions().get(claim.id());
        if (decision != null) {
            parts.add(words.of(decision.change() instanceof Decision.Corrected ? "corrected" : "accepted"));
        }
        return String.join(", ", parts);
    }

    private void others(Element section, Ledger ledger) {
        if (ledger.others().isEmpty()) {
            return;
        }
        page.add(section, "h3", words.of("others"));
        Element list = page.add(section, "ul", "");
        ledger.others().forEach(said -> {
            Claim claim = said.claim();
            Element item = page.add(list, "li", told.deed(claim) + " — " + said(claim) + " ");
            cite(item, claim);
        });
    }

    private void numbers(Element section, Ledger ledger) {
        List<Estimates.OfCell> cells = Estimates.of(ledger);
        if (cells.isEmpty()) {
            return;
        }
        page.add(section, "h3", words.of("rules"));
        Element table = page.add(section, "table", "");
        row(table, "th", words.of("about"), words.of("rule"), words.of("number"));
        for (Estimates.OfCell cell : cells) {
            for (Estimate estimate : cell.estimates()) {
                row(table, "td", told.slot(cell.slot()) + words.reach(cell), estimate.rule(), words.number(estimate));
            }
        }
    }

    private void together(Element section, Incident incident) {
        if (incident.ties().isEmpty()) {
            return;
        }
        page.add(section, "h3", words.of("together"));
        Element list = page.add(section, "ul", "");
        for (Incident.Tie tie : incident.ties()) {
            Element item = page.add(list, "li", "");
            cite(item, claims.get(tie.claim()));
            page.text(item, " ");
            cite(item, claims.get(tie.to()));
            page.text(item, " " + String.join("; ", tie.reasons()));
        }
    }

    private void row(Element table, String cell, String... texts) {
        Element row = page.add(table, "tr", "");
        for (String text : texts) {
            page.add(row, cell, text);
        }
    }

    /** The number of the sentence that a claim was read from. */
    private void cite(Element parent, Claim claim) {
        String key = claim.report() + "\n" + claim.evidence().span().start();
        Integer number = citations.get(key);
        if (number == null) {
            number = citations.size() + 1;
            citations.put(key, number);
            cited.add(claim);
        }
        page.link(parent, "#c" + number, "[" + number + "]").setAttribute("class", "n");
    }

    private void sources(Element body) {
        if (cited.isEmpty()) {
            return;
        }
        page.add(body, "h2", words.of("citations"));
        Element list = page.add(body, "ol", "");
        for (int i = 0; i < cited.size(); i++) {
            Claim claim = cited.get(i);
            Report report = view.reports().get(claim.report());
            Element item = page.add(list, "li", "");
            item.setAttribute("id", "c" + (i + 1));
            page.add(item, "q", claim.evidence().quote());
            page.text(item, " — " + source(report));
        }
    }

    private String source(Report report) {
        List<String> parts = new ArrayList<>(
                List.of(report.source(), report.title(), words.date(report.date()), report.url(), report.id()));
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }
}
