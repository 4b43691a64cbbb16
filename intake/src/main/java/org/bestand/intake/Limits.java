package org.bestand.intake;

/**
 * How much is taken in before an input is refused. All limits stand here.
 *
 * @param fileBytes most bytes of an input that is read whole: a text file, a {@code .json} file, a text on standard input. JSON
 *     Lines are read one line at a time and may be of any size
 * @param lineBytes most bytes of a line of JSON Lines
 * @param textLength most UTF-16 units of a report's text
 * @param fieldLength most UTF-16 units of a report's id, title, address, source or language
 * @param nesting how deep the brackets of a JSON value may go
 * @param depth how deep folders may lie below the one that was named
 * @param files most files read from one named folder
 */
public record Limits(
        long fileBytes, int lineBytes, int textLength, int fieldLength, int nesting, int depth, int files) {

    /** What newspapers, agencies and archives never reach: 64 MB, 16 MB, 10 million, 10,000, 64, 32, 1 million. */
    public static final Limits DEFAULT = new Limits(64L << 20, 16 << 20, 10_000_000, 10_000, 64, 32, 1_000_000);

    public Limits {
        if (fileBytes < 1 || fileBytes > Integer.MAX_VALUE - 16 || lineBytes < 1 || textLength < 1) {
            throw new IllegalArgumentException("limits of bytes and lengths are at least 1 and less than 2 GB");
        }
        if (fieldLength < 1 || nesting < 1 || depth < 0 || files < 1) {
            throw new IllegalArgumentException("limits are at least 1, the depth of folders at least 0");
        }
    }
}
