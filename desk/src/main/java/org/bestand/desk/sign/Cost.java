package org.bestand.desk.sign;

/**
 * How dear Argon2id is made for whoever tries passwords out.
 *
 * @param kibibytes of memory for one hash
 * @param passes over that memory
 * @param lanes worked side by side
 */
record Cost(int kibibytes, int passes, int lanes) {
    /** What OWASP's Password Storage Cheat Sheet asks for at the least. */
    static final Cost OF_OWASP = new Cost(19 * 1024, 2, 1);

    /** So much that a heap of 512 MB bears a few at a time: whatever asks for more was not written here. */
    private static final int MOST_KIBIBYTES = 128 * 1024;

    private static final int MOST_PASSES = 100;

    Cost {
        boolean isFit = lanes >= 1
                && lanes <= 16
                && passes >= 1
                && passes <= MOST_PASSES
                && kibibytes >= 8 * lanes
                && kibibytes <= MOST_KIBIBYTES;
        if (!isFit) {
            throw new IllegalArgumentException("Argon2id takes 1 to 16 lanes, 1 to " + MOST_PASSES
                    + " passes, and 8 KiB a lane to " + MOST_KIBIBYTES + " KiB of memory");
        }
    }

    /** Whether a hash at this cost should be made anew at another. */
    boolean isBelow(Cost other) {
        return kibibytes < other.kibibytes || passes < other.passes;
    }
}
