package org.bestand.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Draws the report out of a web page: its main text, and what the page tells of title, day, language and outlet. */
final class Page {
    /** An article of fewer letters is rather a teaser; then all that the page shows is looked at. */
    private static final int ENOUGH = 140;

    private final Limits limits;
    private final JsonLd linked;

    Page(Limits limits) {
        this.limits = limits;
        this.linked = new JsonLd(limits);
    }

    /**
     * The report of a page.
     *
     * @param charset what the sender says that it is in, or empty
     * @param url where it was found, or empty
     * @param id the report's id
     */
    Report report(byte[] bytes, String charset, String url, String id) throws Refusal {
        checkSize(bytes);
        Document page = parsed(bytes, charset, url);
        JsonLd.Article told = linked.article(page);
        Facts facts = new Facts(page, told, url);
        String title = facts.title();
        String language = facts.language();
        String source = facts.source();
        String address = facts.address();
        ReportDate date = facts.date(); // all before the text is drawn out, which takes the page apart
        String text = text(page, title, told, bytes, charset, url);
        return new Report(
                id,
                date,
                bounded(title),
                Texts.checked(text, limits),
                bounded(address),
                bounded(source),
                bounded(language));
    }

    private void checkSize(byte[] bytes) throws Refusal {
        if (bytes.length > limits.of(Limit.PAGE_BYTES)) {
            throw new Refusal("is a page of " + bytes.length + " bytes" + limits.named(Limit.PAGE_BYTES));
        }
        long tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        PlainText.checkTags(tags, limits);
    }

    private Document parsed(byte[] bytes, String charset, String url) throws Refusal {
        boolean known = isKnown(charset);
        Document page = parsedAs(bytes, known ? charset : null, url);
        // Whoever says nothing and means Windows-1252 gets what browsers make of it.
        boolean isWrong = !known && page.charset().equals(StandardCharsets.UTF_8) && isMostlyWrong(page);
        return isWrong ? parsedAs(bytes, "windows-1252", url) : page;
    }

    private static boolean isKnown(String charset) {
        try {
            return !charset.isBlank()
                    && Charset.isSupported(charset)
                    && Charset.forName(charset).canEncode();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Document parsedAs(byte[] bytes, String charset, String url) throws Refusal {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, url, PlainText.parser(limits));
            page.outputSettings().prettyPrint(false); // the finder of the main text prints it again and again
            return page;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("is a page that cannot be decoded");
        }
    }

    private static boolean isMostlyWrong(Document page) {
        String words = page.wholeText();
        long wrong = words.chars().filter(c -> c == '\uFFFD').count();
        return wrong > 0
                && wrong > words.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
    }

    private String text(Document page, String title, JsonLd.Article told, byte[] bytes, String charset, String url)
            throws Refusal {
        Element main = main(page, url);
        if (main != null) {
            main.select("h1, h2").removeIf(heading -> heading.text().equals(title)); // it is kept as the title
        }
        String text = main == null ? "" : PlainText.of(main);
        if (text.length() >= ENOUGH || text.length() >= told.body().length() && text.length() >= ENOUGH / 2) {
            return text;
        }
        if (told.body().length() > text.length()) {
            return Texts.mended(told.body()).strip();
        }
        Document again = parsed(bytes, charset, url);
        Element article = again.selectFirst("article");
        String whole = PlainText.of(article == null ? again.body() : article);
        return whole.length() > text.length() ? whole : text;
    }

    /** The main text; null where none is found, or the library gives up on what it did not expect. */
    private static Element main(Document page, String url) {
        try {
            return new Readability4J(url, page).parse().getArticleContent();
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** What a page says of itself is cut rather than refused: it is not what is read. */
    private String bounded(String words) {
        int most = limits.whole(Limit.FIELD_LENGTH);
        String mended = Texts.mended(words);
        return mended.length() > most ? mended.substring(0, mended.offsetByCodePoints(0, most / 2)) : mended;
    }
}
