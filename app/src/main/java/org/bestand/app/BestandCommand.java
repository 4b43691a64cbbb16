package org.bestand.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
        name = "bestand",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Reads Dutch news reports about armed conflict and keeps the record of what is claimed.",
        description = {
            "",
            "Who says what happened, where, when, to whom, how many; which claims agree, which contradict."
                    + " It never says what is true.",
            ""
        },
        footer = {
            "",
            "Start here:",
            "  bestand read examples                  read a folder, print what it tells",
            "  bestand claims --format table a.txt    every claim of a report, one a line",
            "  bestand why CLAIM-ID                   the words a claim was read from",
            "",
            "Exit code: 0 fine, 1 some inputs failed and are named, 2 a wrong call."
        })
final class BestandCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: read, claims, why or explain");
    }
}
