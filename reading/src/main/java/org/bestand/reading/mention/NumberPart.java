package org.bestand.reading.mention;

/**
 * A word that numbers are made of.
 *
 * @param role what it does in a number
 * @param value its value; for a {@link Role#FRACTION} that of a hundredth, so that halves and quarters are whole
 */
record NumberPart(Role role, long value) {

    /** What a word does in a number. */
    enum Role {
        /** 0 to 19 */
        ONES,
        /** 20 to 90 */
        TENS,
        /** 100, 1000, 1000000: multiplies what stands before it */
        SCALE,
        /** joins ones to tens, and tens to hundreds, within a word */
        LINK,
        /** a half, a quarter, one and a half */
        FRACTION,
        /** the article that also means one */
        ARTICLE
    }
}
