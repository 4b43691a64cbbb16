package org.bestand.app;

/** Weight and colour of words, or none. Nothing is told by colour alone. */
final class Style {
    private final boolean on;

    Style(boolean on) {
        this.on = on;
    }

    String strong(String text) {
        return wrap("1", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    /** For what does not fit together. */
    String warning(String text) {
        return wrap("33", text);
    }

    /** For the words that a claim rests on. */
    String marked(String text) {
        return wrap("1;36", text);
    }

    private String wrap(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
