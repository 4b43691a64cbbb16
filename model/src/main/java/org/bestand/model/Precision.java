package org.bestand.model;

/** How exactly a place is known. */
public enum Precision {
    /** a building, a site */
    SPOT("spot"),
    /** a settlement */
    TOWN("town"),
    /** near or around a place; a valley, a pass */
    AREA("area"),
    /** second-order unit */
    DISTRICT("district"),
    /** first-order unit */
    PROVINCE("province"),
    /** part of a country or several */
    REGION("region"),
    /** a border or line of contact */
    BORDER("border"),
    /** a whole country */
    COUNTRY("country"),
    /** not known */
    NONE("none");

    private final String word;

    Precision(String word) {
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
    public static Precision of(String word) {
        for (Precision value : values()) {
            if (value.word.equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no precision is called '" + word + "'");
    }
}
