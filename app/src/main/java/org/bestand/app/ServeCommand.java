package org.bestand.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.bestand.desk.Desk;
import org.bestand.desk.Settings;
import org.bestand.desk.web.ListenException;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the record in the browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Opens the record as a desk in the browser, until it is ended (Ctrl-C).",
            "It listens on this machine alone, for one person, unless --sign-in is given."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int CONNECTIONS = 8;

    private final Surroundings surroundings;
    private final Parts parts;

    @Mixin
    private RecordOption record;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "127.0.0.1",
            description = "where it listens: a name or address of this machine (default: ${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--sign-in",
            description = "those who come must sign in; the first of them by a link that is printed")
    private boolean signIn;

    @Option(
            names = "--behind-tls",
            description = {
                "browsers reach it by TLS, which a proxy before it ends; it takes --sign-in and --name, and the proxy hands on"
                        + " the header Host as it came, and in X-Forwarded-For whom it has it from"
            })
    private boolean behindTls;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            defaultValue = "",
            description = "by which name browsers reach it, such as desk.example.org; it then answers to no other")
    private String name;

    ServeCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port is a number from 0 to 65535, not " + port + ".");
        }
        Settings settings = new Settings(host, port, signIn, behindTls, name, CONNECTIONS);
        settings.refusal().ifPresent(sentence -> {
            throw new UsageException(sentence + ".");
        });
        CompletableFuture.runAsync(parts::linker);
        Desk.prepare(); // both meanwhile: opening a record takes as long
        try (Record book = record.open(parts);
                Desk desk = Desk.open(
                        settings,
                        DeskMeans.of(record.location(), record.scribe(), parts, surroundings),
                        surroundings.err())) {
            surroundings.out().line("The desk of " + book.location() + " is open at " + desk.address());
            desk.firstInvitation().ifPresent(link -> surroundings
                    .out()
                    .line("Nobody can say yet who may sign in. Whoever opens this link within a day sets the password"
                            + " of the first administrator: " + link));
            surroundings.out().flush();
            CountDownLatch never = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closed(desk)));
            never.await();
        } catch (ListenException e) {
            throw new UsageException(e.getMessage() + ".");
        }
        return Main.FINE;
    }

    private static void closed(Desk desk) {
        desk.close();
    }
}
