package org.bestand.training;

/**
 * How to train.
 *
 * @param seed of everything that is drawn by lot
 * @param epochs how often every sentence is to be seen while the steps shrink to almost nothing
 * @param stop epochs after which to stop all the same
 * @param batch words of a batch, about
 * @param rate largest step
 * @param dropout share of numbers silenced between layers
 * @param unknown how readily rare words are taken for unknown ones
 * @param hidden cells of one direction of an LSTM layer
 * @param threads threads to work with; no part of the result
 */
record Plan(
        long seed,
        int epochs,
        int stop,
        int batch,
        double rate,
        float dropout,
        double unknown,
        int hidden,
        int threads) {
    static final int SHARDS = 2;

    static Plan usual() {
        return new Plan(7, 20, Integer.MAX_VALUE, 700, 0.003, 0.3f, 0.25, 160, 2);
    }

    /** The same plan with one option of the command line changed. */
    Plan with(String option, String value) {
        return switch (option) {
            case "--seed" -> new Plan(whole(value), epochs, stop, batch, rate, dropout, unknown, hidden, threads);
            case "--epochs" -> new Plan(seed, whole(value), stop, batch, rate, dropout, unknown, hidden, threads);
            case "--stop" -> new Plan(seed, epochs, whole(value), batch, rate, dropout, unknown, hidden, threads);
            case "--rate" ->
                new Plan(seed, epochs, stop, batch, Double.parseDouble(value), dropout, unknown, hidden, threads);
            case "--hidden" -> new Plan(seed, epochs, stop, batch, rate, dropout, unknown, whole(value), threads);
            case "--threads" -> new Plan(seed, epochs, stop, batch, rate, dropout, unknown, hidden, whole(value));
            default -> throw new IllegalArgumentException("there is no option " + option);
        };
    }

    private static int whole(String value) {
        return Integer.parseInt(value);
    }
}
