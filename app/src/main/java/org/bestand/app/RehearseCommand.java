package org.bestand.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bestand.desk.Desk;
import org.bestand.desk.Settings;
import org.bestand.record.SqliteLibrary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does once what people do most, so that the launcher can keep what it takes as the virtual machine needs it. */
@Command(
        name = "rehearse",
        hidden = true,
        description = "Reads reports into a record and looks at its first pages, for what the launcher keeps.")
final class RehearseCommand implements Callable<Integer> {
    private static final Pattern INCIDENT = Pattern.compile("href=\"(/incidents/[^\"?]+)\"");

    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(paramLabel = "PATH", description = "the reports")
    private String path;

    @Option(
            names = "--lay-down",
            paramLabel = "FOLDER",
            required = true,
            description = "where the native library of SQLite is laid down")
    private Path library;

    @Mixin
    private RecordOption record;

    RehearseCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        SqliteLibrary.layDown(library);
        int code = new CommandLine(new ReadCommand(surroundings, parts)).execute(path, "--record", record.name());
        try (Desk desk = Desk.open(
                        Settings.local(0),
                        DeskMeans.of(record.location(), record.scribe(), parts, surroundings),
                        surroundings.err());
                HttpClient browser = HttpClient.newHttpClient()) {
            Matcher incident = INCIDENT.matcher(page(browser, desk, "/incidents"));
            for (String further : incident.find() ? List.of(incident.group(1), "/queue") : List.of("/queue")) {
                page(browser, desk, further);
            }
        }
        return code;
    }

    private static String page(HttpClient browser, Desk desk, String path) throws IOException, InterruptedException {
        URI address = URI.create(desk.address()).resolve(path);
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
