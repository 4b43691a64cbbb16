package org.bestand.intake;

import java.util.Locale;

/** What is limited when foreign bytes are taken in, each with a default that newspapers, agencies and archives do not reach. */
public enum Limit {
    /** Most bytes of an input that is held whole: a text, a {@code .json} file, a PDF or Word document. */
    FILE_BYTES(64L << 20),
    /** Most bytes of what is held as a tree, a web page or a feed, and of the body of a server's answer. */
    PAGE_BYTES(8L << 20),
    /** Most tags of a web page or a feed. */
    TAGS(200_000),
    /** Most bytes of one of the pieces that an input is read by: a line of JSON Lines, an object of JSON, a row of CSV. */
    LINE_BYTES(16L << 20),
    /** Most bytes that a packed input may unpack to, where it is read piece by piece. */
    UNPACKED_BYTES(64L << 30),
    /** How many times as large as its bytes a packed input may become; looked at once it is larger than a megabyte. */
    RATIO(100),
    /** Most UTF-16 units of a report's text. */
    TEXT_LENGTH(10_000_000),
    /** Most UTF-16 units of a report's id, by which databases find it. */
    ID_LENGTH(500),
    /** Most UTF-16 units of a report's title, address, source or language. */
    FIELD_LENGTH(10_000),
    /** Most values of a JSON object, those within others among them, and most columns of a row of CSV. */
    FIELDS(10_000),
    /** How deep the brackets of JSON, the elements of a feed or those of a page may go; a page's deeper ones are laid flat. */
    NESTING(256),
    /** How deep folders may lie below the one that was named. */
    DEPTH(32),
    /** Most files read from one named folder. */
    FILES(1_000_000),
    /** Most items taken from one feed, most feeds from one list. */
    ITEMS(10_000),
    /** How many times a server may send a request elsewhere. */
    REDIRECTS(5),
    /** Most seconds from asking a server to the last byte of its answer, and for drawing the text out of one document. */
    SECONDS(30);

    private final long usual;

    Limit(long usual) {
        this.usual = usual;
    }

    long usual() {
        return usual;
    }

    /** What it is called in settings and messages: {@code file-bytes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
