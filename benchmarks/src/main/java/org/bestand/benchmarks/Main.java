package org.bestand.benchmarks;

import java.nio.file.Path;

/** The benchmarks by name. All of them print medians; compare only figures of one run. */
public final class Main {
    private static final String USAGE = """
            usage: reading [WAR.jsonl]        sentences a second on one core, the share of each stage, LanguageTool beside it
                   linking                    seconds and memory for 10,000, 100,000 and 1,000,000 made-up claims, and for one report more
                   archive [PAGES]            pages a second out of a WARC file into a record, the share of intake, reading, storing
                   desk JAR RECORD            milliseconds that an analyst waits at the desk of a record (which it decides in)
                   record REPORTS FILE        writes a linked record of so many made-up reports with ten claims each, and how long that takes
                   upkeep REPORTS FILE        how long such a record takes to follow decisions, and what a running program keeps in memory for it
                   start LAUNCHER REPORTS     seconds from start to end of 'bestand --help' and 'bestand claims REPORTS'
            """;

    private Main() {}

    public static void main(String[] words) {
        if (words.length >= 1 && words[0].equals("reading")) {
            new ReadingSpeed(System.out)
                    .print(Texts.ofWar(words.length > 1 ? Path.of(words[1]) : null), Texts.ofPeace());
        } else if (words.length == 1 && words[0].equals("linking")) {
            new LinkingSpeed(System.out).print();
        } else if (words.length >= 1 && words[0].equals("archive")) {
            new ArchiveSpeed(System.out).print(words.length > 1 ? Integer.parseInt(words[1]) : ArchiveSpeed.PAGES);
        } else if (words.length == 3 && words[0].equals("desk")) {
            new DeskSpeed(System.out).print(Path.of(words[1]), Path.of(words[2]));
        } else if (words.length == 3 && words[0].equals("record")) {
            new MadeUpRecord(System.out).write(Path.of(words[2]), Integer.parseInt(words[1]));
        } else if (words.length == 3 && words[0].equals("upkeep")) {
            new UpkeepSpeed(System.out).print(Path.of(words[2]), Integer.parseInt(words[1]));
        } else if (words.length == 3 && words[0].equals("start")) {
            StartTimes start = new StartTimes(Path.of(words[1]), System.out);
            start.print("--help");
            start.print("claims", words[2]);
        } else {
            System.err.print(USAGE);
            System.exit(2);
        }
    }
}
