package org.bestand.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.exchange.ClaimFormatException;
import org.bestand.exchange.scoring.CodedReport;
import org.bestand.exchange.scoring.Coding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Holds the claims of one coder, human or machine, against those of another. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Measures claims against coded reports.",
            "Two claims are the same where their kind is and their quotes share at least half. 'record' asks that stance,",
            "negation, phase, count and the parties of speakers, agents and targets are right too; 'toll' is that over the human",
            "toll alone. Alpha is Krippendorff's, for nominal values, over the claims that both codings have."
        })
final class ScoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "coded reports, one JSON object a line: report, text, claims")
    private Path gold;

    @Parameters(
            index = "1",
            paramLabel = "CLAIMS",
            description = "claims, one JSON object a line, as 'claims' prints them")
    private Path claims;

    ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> coded = lines(gold);
        List<String> printed = lines(claims);
        try {
            List<CodedReport> reports = Coding.ofCodebook().reports(coded, printed);
            surroundings.out().print(ScoreSheet.of(reports));
        } catch (ClaimFormatException e) {
            throw new UsageException(gold + " or " + claims + ": " + e.getMessage());
        }
        return Main.FINE;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no file " + file + ".");
        } catch (CharacterCodingException e) {
            throw new UsageException(file + " is not UTF-8 text.");
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage());
        }
    }
}
