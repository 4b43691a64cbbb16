package org.bestand.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/**
 * A feed in RSS or Atom of any version.
 *
 * @param title of the feed, which is the outlet's name
 * @param language as it says, or empty
 * @param items its items, no more than may be
 * @param more how many were left aside
 */
record Feed(String title, String language, List<Item> items, int more) {
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final List<String> DAYS = List.of("pubDate", "published", "issued", "date", "updated", "modified");

    /**
     * An item.
     *
     * @param key what tells it from the others for ever: its id, else its address
     * @param link address of the article, or empty
     * @param title heading
     * @param date the day as it was where it was written
     * @param text the words that the feed itself gives
     */
    record Item(String key, String link, String title, ReportDate date, String text) {}

    /** Reads a feed. */
    static Feed of(byte[] bytes, String charset, Limits limits) throws Refusal {
        Document document = new SafeXml(limits).read(bytes, charset);
        SyndFeed feed;
        try {
            feed = new SyndFeedInput().build(document);
        } catch (FeedException | RuntimeException e) { // the library takes what it expects for what is there
            throw new Refusal("is XML, but no feed that can be read");
        }
        List<ReportDate> days = days(document);
        List<SyndEntry> entries = feed.getEntries();
        boolean areBeside = days.size() == entries.size();
        int most = (int) Math.min(limits.of(Limit.ITEMS), entries.size());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            items.add(item(entries.get(i), areBeside ? days.get(i) : ReportDate.UNKNOWN, limits));
        }
        return new Feed(words(feed.getTitle()), words(feed.getLanguage()), items, entries.size() - most);
    }

    /** The days of the items: the library turns them into moments, and the day of a moment depends on where one is. */
    private static List<ReportDate> days(Document document) {
        List<ReportDate> days = new ArrayList<>();
        for (Element element : document.getRootElement().getDescendants(Filters.element())) {
            if (ITEMS.contains(element.getName())) {
                days.add(DAYS.stream()
                        .flatMap(name -> element.getChildren().stream()
                                .filter(child -> child.getName().equals(name)))
                        .map(child -> InlineDate.orUnknown(child.getText()))
                        .filter(date -> date.latest() != null)
                        .findFirst()
                        .orElse(ReportDate.UNKNOWN));
            }
        }
        return days;
    }

    private static Item item(SyndEntry entry, ReportDate date, Limits limits) throws Refusal {
        String link = words(entry.getLink());
        String key = words(entry.getUri());
        String html = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
        String title = PlainText.of(words(entry.getTitle()), limits);
        return new Item(key.isEmpty() ? link : key, link, title, date, PlainText.of(html, limits));
    }

    private static String words(String value) {
        return value == null ? "" : value.strip();
    }

    /** What an item is by its feed alone: the words that the feed gives. */
    Report report(Item item, Limits limits) throws Refusal {
        Fields fields = new Fields(limits);
        String id = !item.link().isEmpty() ? item.link() : item.key().isEmpty() ? item.title() : item.key();
        if (id.isBlank()) {
            throw new Refusal("has neither an id nor a link nor a title");
        }
        if (item.text().isBlank()) {
            throw new Refusal("gives no words of its article");
        }
        return new Report(
                Texts.whole(Ids.ofAddress(id)),
                item.date(),
                fields.bounded("title", item.title()),
                Texts.checked(item.text(), limits),
                fields.bounded("link", item.link()),
                fields.bounded("title", title),
                fields.bounded("language", language));
    }

    /** The addresses of feeds that a list in OPML names, each once; lists that it names are not looked into. */
    static List<String> listed(byte[] bytes, String charset, Limits limits) throws Refusal {
        Document document = new SafeXml(limits).read(bytes, charset);
        List<String> feeds = new ArrayList<>();
        for (Element element : document.getRootElement().getDescendants(Filters.element("outline"))) {
            String feed = words(element.getAttributeValue("xmlUrl"));
            if (!feed.isEmpty() && !feeds.contains(feed) && feeds.size() < limits.of(Limit.ITEMS)) {
                feeds.add(feed);
            }
        }
        if (feeds.isEmpty()) {
            throw new Refusal("is a list that names no feed");
        }
        return feeds;
    }
}
