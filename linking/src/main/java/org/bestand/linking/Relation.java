package org.bestand.linking;

/** How two claims about the same slot of the same happening relate. None of them says which is true. */
public enum Relation {
    /** the speaker of the one rejects what the other says */
    DENIES("denies"),
    /** the same speaker takes it back */
    RETRACTS("retracts"),
    /** the later of two tolls of a happening still running has a higher bound */
    RAISES("raises"),
    /** the later of two tolls of a happening still running has a lower bound */
    LOWERS("lowers"),
    /** both cannot hold */
    CONTRADICTS("contradicts"),
    /** both can hold */
    AGREES("agrees");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    /** The word that stands for it in output. */
    public String word() {
        return word;
    }
}
