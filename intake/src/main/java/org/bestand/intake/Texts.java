package org.bestand.intake;

/** What holds for the text of any report. */
final class Texts {
    private Texts() {}

    /** The text itself, where it has words and not too many. */
    static String checked(String text, Limits limits) throws Refusal {
        if (text.length() > limits.textLength()) {
            throw new Refusal("has a text of " + text.length() + " characters; the limit is " + limits.textLength());
        }
        if (InlineDate.isAll(text)) {
            throw new Refusal("has an empty text");
        }
        return text;
    }
}
