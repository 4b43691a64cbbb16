package org.bestand.world;

/** Reads a latitude or longitude in degrees. */
final class Degrees {

    private Degrees() {}

    static double of(WorldTable.Row row, String column, int most) {
        String cell = row.needed(column);
        try {
            double degrees = Double.parseDouble(cell);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // Said below, with the line.
        }
        throw row.wrong("'" + cell + "' is no " + column + "; write degrees between -" + most + " and " + most);
    }
}
