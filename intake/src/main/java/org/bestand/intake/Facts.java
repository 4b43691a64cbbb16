package org.bestand.intake;

import java.net.URI;
import java.util.List;
import org.bestand.model.ReportDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a page tells of itself, where pages of news tell it. */
final class Facts {
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=article:published_time]",
            "meta[name=dcterms.created]",
            "meta[name=dc.date]",
            "meta[name=dcterms.date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=date]");

    private final Document page;
    private final JsonLd.Article told;
    private final String url;

    Facts(Document page, JsonLd.Article told, String url) {
        this.page = page;
        this.told = told;
        this.url = url;
    }

    String title() {
        if (!told.headline().isBlank()) {
            return told.headline().strip();
        }
        String shared = meta("meta[property=og:title]");
        if (!shared.isBlank()) {
            return shared.strip();
        }
        Elements headings = page.select("h1");
        return headings.size() == 1 ? headings.first().text() : page.title();
    }

    /** The day of publishing as the page gives it to machines, else as it shows it to people. */
    ReportDate date() {
        for (String where : DATES) {
            ReportDate date = InlineDate.orUnknown(meta(where));
            if (date.latest() != null) {
                return date;
            }
        }
        ReportDate linked = InlineDate.orUnknown(told.published());
        if (linked.latest() != null) {
            return linked;
        }
        ReportDate marked = marked();
        return marked.latest() != null ? marked : Dateline.of(shown());
    }

    private ReportDate marked() {
        for (String where : List.of("time[pubdate]", "time[itemprop=datePublished]", "article time", "time")) {
            for (Element time : page.select(where)) {
                ReportDate date = InlineDate.orUnknown(time.attr("datetime"));
                if (date.latest() != null) {
                    return date;
                }
            }
        }
        return ReportDate.UNKNOWN;
    }

    /** What may hold a dateline: what is marked as one, and the lines right behind the heading. */
    private List<String> shown() {
        Elements lines = page.select("time, [class*=date], [class*=datum], [class*=publish], [class*=meta]");
        Element heading = page.selectFirst("h1");
        if (heading != null) {
            Element next = heading;
            for (int i = 0; i < 3 && next != null; i++) {
                next = next.nextElementSibling();
                if (next != null) {
                    lines.add(next);
                }
            }
        }
        return lines.stream().limit(50).map(Element::text).toList();
    }

    /** ISO 639-1, or empty. */
    String language() {
        String code = page.select("html").attr("lang");
        if (code.isBlank()) {
            code = meta("meta[property=og:locale]");
        }
        if (code.isBlank()) {
            code = meta("meta[http-equiv=content-language]");
        }
        String main = code.strip().split("[-_,;]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        return main.matches("[a-z]{2}") ? main : "";
    }

    /** The outlet by the name that it gives itself, else by its host. */
    String source() {
        String name = meta("meta[property=og:site_name]");
        if (name.isBlank()) {
            name = told.publisher();
        }
        return name.isBlank() ? host(address()) : name.strip();
    }

    /** The address that the page itself gives; where it came from otherwise. */
    String address() {
        String own = page.select("link[rel=canonical]").attr("href").strip();
        if (!host(own).isEmpty() && (url.isEmpty() || host(own).equals(host(url)))) {
            return own;
        }
        return url;
    }

    private static String host(String address) {
        try {
            URI uri = URI.create(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            String host = web && uri.getHost() != null ? uri.getHost() : "";
            return host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private String meta(String where) {
        Element meta = page.selectFirst(where);
        return meta == null ? "" : meta.attr("content");
    }
}
