package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.record.Found;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds reports of the record by their words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Finds the reports of the record that hold all these words in title or text, the latest first.",
            "Shows with each the words around, and its claims whose quotes hold all the words.",
            "Case and accents make no difference; a star behind a word finds all that begin so: armee*"
        })
final class SearchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "words that must all be there")
    private List<String> words;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "how many reports are shown at most (default: ${DEFAULT-VALUE})")
    private int limit;

    @Mixin
    private RecordOption record;

    SearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String all = String.join(" ", words);
        if (all.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UsageException(
                    "there is no word to search for in " + all + "; write at least one letter or digit");
        }
        if (limit < 1 || limit == Integer.MAX_VALUE) {
            throw new UsageException("--limit is a number from 1 on, not " + limit);
        }
        List<Found> found;
        try (Record book = record.openExisting()) {
            found = book.search(all, limit + 1);
        }
        FoundLines lines = new FoundLines(new Style(surroundings.colour()), surroundings.width());
        found.stream().limit(limit).map(lines::of).forEach(surroundings.out()::print);
        surroundings.out().line(count(found.size()));
        return Main.FINE;
    }

    private String count(int found) {
        if (found == 0) {
            return "No report of the record holds these words.";
        }
        if (found > limit) {
            return "More reports than the " + limit + " shown hold these words; --limit shows more.";
        }
        return found == 1 ? "1 report holds these words." : found + " reports hold these words.";
    }
}
