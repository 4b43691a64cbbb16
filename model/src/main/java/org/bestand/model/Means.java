package org.bestand.model;

/** What an attack is made with. */
public enum Means {
    /** troops on the ground */
    GROUND("ground"),
    /** shells, mortars */
    ARTILLERY("artillery"),
    /** aircraft */
    AIR("air"),
    /** unmanned aircraft */
    DRONE("drone"),
    /** missiles, rockets */
    MISSILE("missile"),
    /** bombs, mines */
    EXPLOSIVE("explosive"),
    /** sabotage */
    SABOTAGE("sabotage"),
    /** rifles and the like */
    SMALL_ARMS("small-arms");

    private final String word;

    Means(String word) {
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
    public static Means of(String word) {
        for (Means value : values()) {
            if (value.word.equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no means is called '" + word + "'");
    }
}
