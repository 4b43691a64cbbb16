package org.bestand.training.rules;

import java.io.IOException;
import java.nio.file.Path;
import org.bestand.exchange.scoring.Coding;
import org.bestand.languages.nl.DutchPack;
import org.bestand.reading.Reader;
import org.bestand.world.WorldActors;
import org.bestand.world.WorldGazetteer;

/** The command: reads coded reports and prints how often each rule claims and how often coders have what it claims. */
public final class Main {
    private static final String USAGE = """
            usage: EXAMPLES CODED.jsonl...    how often each rule claims and coders have it, with so many sentences in which they have not
            """;

    private Main() {}

    public static void main(String[] words) throws IOException {
        if (words.length < 2 || !words[0].matches("\\d{1,6}")) {
            System.err.print(USAGE);
            System.exit(2);
        }
        Coding coding = Coding.ofCodebook();
        Reader reader = new Reader(DutchPack.load(), new WorldActors(), new WorldGazetteer());
        RuleTally tally = new RuleTally(coding);
        for (int i = 1; i < words.length; i++) {
            for (CodedReport coded : CodedReport.read(Path.of(words[i]), coding)) {
                tally.add(coded, reader.read(coded.report()));
            }
        }
        tally.lines(Integer.parseInt(words[0])).forEach(System.out::println);
    }
}
