package org.bestand.benchmarks;

import java.util.List;
import org.bestand.model.Report;
import org.bestand.reading.Reader;
import org.bestand.reading.mention.Mentions;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.text.Document;

/**
 * What the stages of the reading took over some reports, in nanoseconds.
 *
 * @param segment cutting into sentences and tokens
 * @param parse tags, lemmas, trees
 * @param mention numbers, times, actors, places
 * @param claim the claims
 */
record Stages(long segment, long parse, long mention, long claim) {

    /** One going over the reports, stage by stage. */
    static Stages of(Reader reader, List<Report> reports) {
        long[] took = new long[4];
        for (Report report : reports) {
            long begun = System.nanoTime();
            Document document = reader.segment(report);
            long cut = System.nanoTime();
            List<Tree> trees = reader.parse(document);
            long parsed = System.nanoTime();
            List<Mentions> mentions = reader.mention(document, trees);
            long mentioned = System.nanoTime();
            reader.claim(document, mentions);
            took[0] += cut - begun;
            took[1] += parsed - cut;
            took[2] += mentioned - parsed;
            took[3] += System.nanoTime() - mentioned;
        }
        return new Stages(took[0], took[1], took[2], took[3]);
    }

    long whole() {
        return segment + parse + mention + claim;
    }

    /** The share of each stage in percent, for people. */
    String shares() {
        return "sentences " + percent(segment) + ", syntax " + percent(parse) + ", mentions " + percent(mention)
                + ", claims " + percent(claim);
    }

    private String percent(long part) {
        return Math.round(100.0 * part / whole()) + " %";
    }
}
