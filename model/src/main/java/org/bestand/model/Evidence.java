package org.bestand.model;

import java.util.Objects;

/**
 * The words that a claim was read from.
 *
 * @param quote the sentence, verbatim
 * @param span where it stands in the report's text
 * @param trigger the words that name the happening, verbatim
 * @param triggerSpan where they stand in the report's text
 */
public record Evidence(String quote, Span span, String trigger, Span triggerSpan) {
    public Evidence {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(triggerSpan, "triggerSpan");
        if (quote.codePointCount(0, quote.length()) != span.length()) {
            throw new IllegalArgumentException("the quote is not as long as its span " + span);
        }
    }

    /** Whether a text holds the quote and the trigger where they are said to stand. */
    public boolean isIn(String text) {
        return quote.equals(span.of(text)) && trigger.equals(triggerSpan.of(text));
    }
}
