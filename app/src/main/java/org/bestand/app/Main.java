package org.bestand.app;

import java.util.List;
import org.bestand.reading.pack.PackException;
import org.bestand.record.Location;
import org.bestand.record.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** Where the program starts. */
public final class Main {
    static final int FINE = 0;
    static final int SOME_FAILED = 1;
    static final int WRONG_CALL = 2;

    private Main() {}

    /** Runs one command and ends with its exit code: 0 fine, 1 some inputs failed and are named, 2 a wrong call. */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(System.getenv()), new Wiring(), arguments));
    }

    static int run(Surroundings surroundings, Parts parts, String... arguments) {
        CommandLine command = new CommandLine(new BestandCommand());
        commands(surroundings, parts).forEach(one -> command.addSubcommand(asFarAsCalled(one, List.of(arguments))));
        command.setOut(surroundings.out().writer())
                .setErr(new java.io.PrintWriter(surroundings.err(), true))
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((e, args) -> wrongCall(surroundings, e))
                .setExecutionExceptionHandler((e, line, result) -> failed(surroundings, e));
        int code = command.execute(arguments);
        try {
            surroundings.out().flush();
        } catch (OutputException e) {
            return failed(surroundings, e);
        }
        return code;
    }

    private static List<Object> commands(Surroundings surroundings, Parts parts) {
        return List.of(
                new ReadCommand(surroundings, parts),
                new ServeCommand(surroundings, parts),
                new WatchCommand(surroundings, parts),
                new ClaimsCommand(surroundings, parts),
                new SearchCommand(surroundings),
                new WhyCommand(surroundings, parts),
                new ExplainCommand(surroundings, parts),
                new IncidentsCommand(surroundings, parts),
                new ShowCommand(surroundings, parts),
                new AcceptCommand(surroundings, parts),
                new RejectCommand(surroundings, parts),
                new CorrectCommand(surroundings, parts),
                new MergeCommand(surroundings, parts),
                new SplitCommand(surroundings, parts),
                new DateCommand(surroundings, parts),
                new UndoCommand(surroundings, parts),
                new ImportCommand(surroundings, parts),
                new PlacesCommand(surroundings, parts),
                new HistoryCommand(surroundings),
                new CheckCommand(surroundings),
                new ReleaseCommand(surroundings, parts),
                new DiffCommand(surroundings, parts),
                new DossierCommand(surroundings, parts),
                new ExportCommand(surroundings, parts),
                new CompareCommand(surroundings, parts),
                new ScoreCommand(surroundings),
                new RehearseCommand(surroundings, parts));
    }

    /** Looking into a command's options takes a hundredth of a second; those that are not called only tell their name and what they do. */
    private static CommandLine asFarAsCalled(Object command, List<String> arguments) {
        Command about = command.getClass().getAnnotation(Command.class);
        boolean fromFile =
                arguments.stream().anyMatch(argument -> argument.startsWith("@")); // the name may stand in it
        if (fromFile || arguments.contains(about.name())) {
            return new CommandLine(command);
        }
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(about.name());
        spec.usageMessage().description(about.description()).hidden(about.hidden());
        return new CommandLine(spec);
    }

    private static int wrongCall(Surroundings surroundings, CommandLine.ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        surroundings.err().println("bestand: " + Plain.text(Location.withoutPasswords(e.getMessage())));
        surroundings.err().println("Try: " + name + " --help");
        return WRONG_CALL;
    }

    private static int failed(Surroundings surroundings, Exception failure) {
        if (failure instanceof OutputException output && output.isClosedByReader()) {
            return FINE;
        }
        surroundings.err().println("bestand: " + Plain.text(sentence(failure)));
        return failure instanceof UsageException ? WRONG_CALL : SOME_FAILED;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof UsageException
                || failure instanceof RecordException
                || failure instanceof PackException
                || failure instanceof OutputException) {
            return failure.getMessage();
        }
        StackTraceElement[] trace = failure.getStackTrace();
        return "this is a fault of the program, please report it: " + failure
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
