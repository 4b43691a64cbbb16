package org.bestand.reading.text;

/**
 * A word, number or punctuation mark.
 *
 * @param form the characters as they stand in the text
 * @param start first UTF-16 index in the report's text
 * @param end UTF-16 index after the last character
 */
public record Token(String form, int start, int end) {
    public Token {
        if (form.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException("not a token: '" + form + "' " + start + " to " + end);
        }
    }
}
