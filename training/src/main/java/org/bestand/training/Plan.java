package org.bestand.training;

/**
 * How to train.
 *
 * @param seed of everything that is drawn by lot
 * @param epochs how often every sentence is seen
 * @param batch words of a batch, about
 * @param rate largest step
 * @param dropout share of numbers silenced between layers
 * @param unknown how readily rare words are taken for unknown ones
 * @param hidden cells of one direction of an LSTM layer
 * @param threads threads to work with; no part of the result
 */
record Plan(long seed, int epochs, int batch, double rate, float dropout, double unknown, int hidden, int threads) {
    static final int SHARDS = 2;

    static Plan usual() {
        return new Plan(7, 20, 700, 0.003, 0.3f, 0.25, 160, 2);
    }

    Plan withEpochs(int number) {
        return new Plan(seed, number, batch, rate, dropout, unknown, hidden, threads);
    }

    Plan withThreads(int number) {
        return new Plan(seed, epochs, batch, rate, dropout, unknown, hidden, number);
    }

    Plan withHidden(int number) {
        return new Plan(seed, epochs, batch, rate, dropout, unknown, number, threads);
    }
}
