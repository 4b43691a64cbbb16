package org.bestand.model;

/** Where in its course a happening is. */
public enum Phase {
    /** breaks out */
    STARTS("starts"),
    /** goes on */
    CONTINUES("continues"),
    /** grows worse */
    ESCALATES("escalates"),
    /** dies down */
    SUBSIDES("subsides"),
    /** is over (violence) */
    ENDS("ends"),
    /** put forward */
    PROPOSED("proposed"),
    /** one side's own */
    DECLARED("declared"),
    /** concluded */
    AGREED("agreed"),
    /** holds */
    IN_FORCE("in-force"),
    /** does not hold */
    VIOLATED("violated"),
    /** failed, expired or called off */
    ENDED("ended");

    private final String word;

    Phase(String word) {
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
    public static Phase of(String word) {
        for (Phase value : values()) {
            if (value.word.equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no phase is called '" + word + "'");
    }
}
