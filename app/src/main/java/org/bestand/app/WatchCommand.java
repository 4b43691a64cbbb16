package org.bestand.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bestand.intake.Manners;
import org.bestand.intake.Visits;
import org.bestand.intake.Watch;
import org.bestand.model.Visit;
import org.bestand.record.FeedMemory;
import org.bestand.record.Known;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows feeds and prints what they bring in figures. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Follows feeds: reads the articles that are new into the record, and prints a line for each figure that is new or that raises,"
                    + " lowers, contradicts or denies another.",
            "Asks servers politely: as robots.txt wants it, one thing at a time, nothing twice. What was read stays read when it is started again."
        })
final class WatchCommand implements Callable<Integer> {
    private static final String EVERY = "15";

    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(
            arity = "1..*",
            paramLabel = "FEED",
            description = "address of a feed (RSS, Atom) or of a list of feeds (OPML), or a file that is such a list")
    private List<String> feeds;

    @Option(names = "--once", description = "ask every feed once and end, as for cron")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = EVERY,
            description = "how often the feeds are asked (default: ${DEFAULT-VALUE})")
    private int every;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "least time between two requests to one host (default: ${DEFAULT-VALUE})")
    private int pause;

    @Option(
            names = "--agent",
            paramLabel = "NAME",
            description =
                    "the name that servers are told; add how to reach you: \"Bestand/1.0 (+https://example.org/)\"")
    private String agent;

    @Option(
            names = "--allow-local",
            description =
                    "ask addresses of this machine and of networks around it too, and other ports than those of the web")
    private boolean local;

    @Mixin
    private RecordOption record;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private LimitsOption limited;

    WatchCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Manners manners = manners();
        try (Record book = record.open(parts);
                Session session = new Session(surroundings, parts, threads.threads(), new Shelving(book, this::tell));
                Watch watch = new Watch(
                        limited.limits(), manners, new Remembered(book.feeds()), InstantSource.system(), received -> {
                            session.take(received);
                            session.finish(); // it is in the record before it counts as read
                        })) {
            List<String> addresses = watch.addresses(feeds);
            Set<String> before = claims(Known.now(book, parts.linker()));
            do {
                watch.poll(addresses);
                before = told(book, before);
            } while (!once && waited());
            return session.code();
        }
    }

    private Manners manners() {
        String named = agent == null ? "Bestand/" + new Version().getVersion()[0].replaceFirst("^\\D*", "") : agent;
        if (every < 1 || pause < 0) {
            throw new UsageException("--every takes minutes from 1 up, --pause seconds from 0 up");
        }
        try {
            return new Manners(named, local, Duration.ofSeconds(pause), Duration.ofMinutes(every));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Prints what is new; gives the claims that are known from then on. */
    private Set<String> told(Record book, Set<String> before) {
        Known known = Known.now(book, parts.linker());
        Set<String> now = claims(known);
        if (!before.containsAll(now)) {
            new FigureNews(known, parts).lines(before).forEach(surroundings.out()::line);
            surroundings.out().flush();
        }
        return now;
    }

    private static Set<String> claims(Known known) {
        return new HashSet<>(known.byId().keySet());
    }

    private boolean waited() {
        try {
            Thread.sleep(Duration.ofMinutes(every));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void tell(String sentence) {
        surroundings.err().println("bestand: " + Plain.text(sentence));
    }

    /** The record as the memory of the watch. */
    private record Remembered(FeedMemory book) implements Visits {
        @Override
        public Optional<Visit> visit(String address) {
            return book.visit(address);
        }

        @Override
        public void visited(Visit visit) {
            book.visited(visit);
        }

        @Override
        public boolean hasSeen(String item) {
            return book.hasSeen(item);
        }

        @Override
        public void seen(String item) {
            book.seen(item);
        }
    }
}
