package org.bestand.model;

/** How a claim is put forward by who makes it. */
public enum Stance {
    /** said as fact */
    ASSERTED("asserted"),
    /** passed on as unverified */
    ALLEGED("alleged"),
    /** owned up to, claimed or confirmed by the doer */
    ADMITTED("admitted"),
    /** said by the speaker not to have happened */
    DENIED("denied"),
    /** wanted, announced or threatened: not yet done */
    PLANNED("planned");

    private final String word;

    Stance(String word) {
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
    public static Stance of(String word) {
        for (Stance value : values()) {
            if (value.word.equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no stance is called '" + word + "'");
    }
}
