package org.bestand.desk.web;

import java.util.List;
import org.bestand.desk.sign.Visitor;
import org.bestand.exchange.words.Words;

/**
 * What every page has around it.
 *
 * @param title of the page
 * @param section of the desk, as its link in the head is called, or empty
 * @param words of the language
 * @param visitor who looks; null before signing in
 * @param address of the page with its query, to come back to
 * @param assets files beside it
 * @param notice what is to be told first, or empty
 */
public record Frame(
        String title, String section, Words words, Visitor visitor, String address, Assets assets, String notice) {
    /** The sections of the desk, as their addresses are called. */
    public static final List<String> SECTIONS =
            List.of("incidents", "queue", "parties", "truces", "sources", "agreement", "releases", "method");

    /** Keys that do something, in the order in which the help lists them. */
    public static final List<String> KEYS =
            List.of("/", "j", "k", "enter", "a", "x", "e", "m", "s", "u", "n", "space", "?");

    /** The same of a page at another address than the one that was asked for: a form may be shown by an address that only takes it. */
    public Frame at(String other) {
        return new Frame(title, section, words, visitor, other, assets, notice);
    }

    /** Whether who looks has signed in. */
    public boolean isSignedIn() {
        return visitor != null && visitor.means() == Visitor.Means.SESSION;
    }

    /** Whether it is the page of this section. */
    public boolean isIn(String name) {
        return section.equals(name);
    }
}
