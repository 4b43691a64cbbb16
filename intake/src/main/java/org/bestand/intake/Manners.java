package org.bestand.intake;

import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param agent the name that is given to them, with how to reach whoever asks: {@code Bestand/1.0 (+https://example.org/)}; its first word, up to a
 *     slash, is what robots.txt calls it by
 * @param asksLocal whether addresses of this machine and of networks around it may be asked, and other ports than those of the web
 * @param pause how long nothing more is asked of a server that has answered
 * @param patience how long one that fails is left alone at first; twice as long after each further failure, a day at most
 */
public record Manners(String agent, boolean asksLocal, Duration pause, Duration patience) {
    public Manners {
        if (!agent.matches("[\\x20-\\x7E]{1,200}") || !agent.matches("[A-Za-z_-]+.*")) {
            throw new IllegalArgumentException(
                    "the name given to servers begins with a word of letters and has no more than 200 plain characters");
        }
        if (pause.isNegative() || patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("a pause is at least nothing, patience more");
        }
    }

    /** The name that robots.txt knows. */
    String robot() {
        return agent.replaceFirst("[^A-Za-z_-].*", "").toLowerCase(java.util.Locale.ROOT);
    }
}
