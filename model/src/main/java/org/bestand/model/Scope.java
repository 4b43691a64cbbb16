package org.bestand.model;

/** Whether a claim is the report's news or something that it recalls. */
public enum Scope {
    /** what the report is about */
    NEWS("news"),
    /** earlier events and standing facts that it recalls */
    BACKGROUND("background");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** The word that stands for it in output. */
    public String word() {
        return word;
    }

    /**
     * The value that a word of the output stands for.
     *
     * @throws IllegalArgumentException where it stands for none
     */
    public static Scope of(String word) {
        for (Scope value : values()) {
            if (value.word.equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no scope is called '" + word + "'");
    }
}
