package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bestand.model.Report;
import org.bestand.model.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds are followed politely, and nothing is read twice. */
class WatchTest {
    private static final String WORDS =
            "Bij Strelsau zijn zeven soldaten gesneuveld, meldt het leger van Ruritanië. ".repeat(3);

    private final Map<String, Visit> visits = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Received> received = new ArrayList<>();
    private Instant now = Instant.parse("2031-05-06T12:00:00Z");
    private boolean asksLocal = true;
    private Duration pause = Duration.ZERO;

    private NewsServer server;

    @BeforeEach
    void open() throws IOException {
        server = new NewsServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** Each call is a program of its own: only the memory is the same. */
    private void poll(String... paths) {
        received.clear();
        Manners manners =
                new Manners("Bestand/1 (+https://bestand.example/)", asksLocal, pause, Duration.ofMinutes(10));
        Visits memory = new Visits() {
            @Override
            public Optional<Visit> visit(String address) {
                return Optional.ofNullable(visits.get(address));
            }

            @Override
            public void visited(Visit visit) {
                visits.put(visit.address(), visit);
            }

            @Override
            public boolean hasSeen(String item) {
                return seen.contains(item);
            }

            @Override
            public void seen(String item) {
                seen.add(item);
            }
        };
        try (Watch watch =
                new Watch(Limits.DEFAULT.with(Limit.SECONDS, 5), manners, memory, () -> now, received::add)) {
            watch.poll(watch.addresses(List.of(paths).stream()
                    .map(path -> path.startsWith("/feed") || path.startsWith("/list") ? server.address(path) : path)
                    .toList()));
        }
    }

    private List<Report> reports() {
        return received.stream()
                .filter(Received.ReportIn.class::isInstance)
                .map(one -> ((Received.ReportIn) one).report())
                .toList();
    }

    private List<String> said() {
        return received.stream()
                .map(one -> switch (one) {
                    case Received.Failure failure -> failure.sentence();
                    case Received.Warning warning -> warning.sentence();
                    default -> "";
                })
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> sentence.replace(server.address(""), ""))
                .toList();
    }

    @Test
    void theArticleBehindEachItemIsRead() {
        server.feed("/feed", "/a", "/b")
                .page("/a", NewsServer.article(WORDS))
                .page("/b", NewsServer.article("Ook dit. " + WORDS));
        poll("/feed");

        assertThat(said()).isEmpty();
        assertThat(reports()).extracting(Report::id).containsExactly(server.address("/a"), server.address("/b"));
        Report first = reports().getFirst();
        assertThat(first.text()).isEqualTo(WORDS.strip());
        assertThat(first.date().iso() + first.title())
                .as("the item tells what the page does not")
                .isEqualTo("2031-05-06Kop /a");
        assertThat(((Received.ReportIn) received.getFirst()).original().sha256())
                .hasSize(64);
        assertThat(server.asked())
                .startsWith("/robots.txt", "/feed")
                .containsOnlyOnce("/a", "/b")
                .hasSize(4);
    }

    @Test
    void nothingIsReadTwice() {
        server.feed("/feed", "/a").page("/a", NewsServer.article(WORDS));
        poll("/feed");
        server.asked();
        poll("/feed");
        assertThat(reports()).isEmpty();
        assertThat(server.asked()).as("the page is not asked for again").containsExactly("/robots.txt", "/feed");

        server.feed("/feed", "/c", "/a").page("/c", NewsServer.article(WORDS));
        poll("/feed");
        assertThat(reports()).extracting(Report::id).containsExactly(server.address("/c"));
    }

    @Test
    void aServerIsAskedWhetherAnythingChanged() {
        server.feed("/feed", "/a").page("/a", NewsServer.article(WORDS));
        server.header("/feed", "ETag", "\"m1\"").header("/feed", "Last-Modified", "Tue, 06 May 2031 10:00:00 GMT");
        poll("/feed");
        server.asked();
        poll("/feed");

        assertThat(server.asked()).containsExactly("/robots.txt", "/feed \"m1\" Tue, 06 May 2031 10:00:00 GMT");
        assertThat(received).isEmpty();
        assertThat(visits.get(server.address("/feed")).etag()).isEqualTo("\"m1\"");
    }

    @Test
    void robotsTxtHolds() {
        server.page("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: bestand\nDisallow: /dicht/\n");
        server.feed("/feed", "/dicht/a", "/b")
                .page("/dicht/a", NewsServer.article(WORDS))
                .page("/b", NewsServer.article(WORDS));
        poll("/feed");

        assertThat(server.asked()).containsExactly("/robots.txt", "/feed", "/b");
        assertThat(reports())
                .extracting(Report::text)
                .as("the feed's own words")
                .contains("Kort: /dicht/a");
        server.page("/robots.txt", "User-agent: *\nDisallow: /\n");
        poll("/feed");
        assertThat(said()).containsExactly("/feed may not be asked: the robots.txt of its host does not allow it.");
    }

    @Test
    void aRobotsTxtThatCannotBeHadAllowsNothingForNow() {
        server.feed("/feed", "/a").status("/robots.txt", 503);
        poll("/feed");
        assertThat(said()).containsExactly("/feed is of a host that does not give its robots.txt for now.");
        assertThat(server.asked()).containsExactly("/robots.txt");
    }

    @Test
    void aServerThatIsBusyIsLeftAloneForAsLongAsItSays() {
        server.feed("/feed", "/a").status("/feed", 429).header("/feed", "Retry-After", "3600");
        poll("/feed");
        assertThat(said()).containsExactly("/feed answers 429.");
        server.asked();
        now = now.plus(Duration.ofMinutes(59));
        poll("/feed");
        assertThat(said()).containsExactly("/feed is not asked before 2031-05-06T13:00:00Z.");
        assertThat(server.asked()).isEmpty();

        server.status("/feed", 200).page("/a", NewsServer.article(WORDS));
        now = now.plus(Duration.ofMinutes(2));
        poll("/feed");
        assertThat(reports()).hasSize(1);
        assertThat(visits.get(server.address("/feed")).failures()).isZero();
    }

    @Test
    void aServerThatFailsIsLeftAloneEverLonger() {
        server.status("/feed", 500);
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            poll("/feed");
            waits.add(Duration.between(now, visits.get(server.address("/feed")).due()));
            now = visits.get(server.address("/feed")).due();
        }
        assertThat(waits).startsWith(Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofMinutes(40));
        assertThat(waits).endsWith(Duration.ofDays(1));
    }

    @Test
    void aPageThatCannotBeHadForNowIsAskedForAgain() {
        server.feed("/feed", "/a", "/b").header("/feed", "ETag", "\"m1\"");
        server.status("/a", 503).page("/b", NewsServer.article(WORDS));
        poll("/feed");
        assertThat(reports()).extracting(Report::id).containsExactly(server.address("/b"));
        assertThat(said()).containsExactly("/a answers 503; it is asked for again.");

        server.status("/a", 200).page("/a", NewsServer.article(WORDS));
        poll("/feed");
        assertThat(reports()).extracting(Report::id).containsExactly(server.address("/a"));
    }

    @Test
    void oneThingIsAskedOfAHostAtATime() {
        String[] items = IntStream.range(0, 20).mapToObj(i -> "/i" + i).toArray(String[]::new);
        server.feed("/feed", items).feed("/feed2", items);
        for (String item : items) {
            server.page(item, NewsServer.article(item + " " + WORDS));
        }
        pause = Duration.ofMillis(5);
        poll("/feed", "/feed2");
        assertThat(server.mostAtOnce()).isEqualTo(1);
        assertThat(reports()).hasSize(20);
    }

    @Test
    void listsOfFeedsAreFollowedOnce(@TempDir Path folder) throws IOException {
        server.feed("/feed", "/a").page("/a", NewsServer.article(WORDS));
        String list =
                "<opml version=\"2.0\"><body><outline text=\"x\"><outline xmlUrl=\"%s\"/></outline><outline xmlUrl=\"%s\"/></body></opml>"
                        .formatted(server.address("/feed"), server.address("/list"));
        server.page("/list", list);
        Path file = Files.writeString(folder.resolve("feeds.opml"), list);

        poll("/list");
        assertThat(reports()).hasSize(1);
        assertThat(said()).containsExactly("/list is a list of feeds within a list of feeds and was left aside.");
        seen.clear();
        poll(file.toString());
        assertThat(reports()).as("from a file").hasSize(1);
        poll(folder.resolve("nergens.opml").toString());
        assertThat(said()).containsExactly(folder.resolve("nergens.opml") + " does not exist.");
    }

    @Test
    void nothingOfThisMachineIsAskedUnlessThatIsAllowed() {
        server.feed("/feed", "/a").page("/a", NewsServer.article(WORDS));
        asksLocal = false;
        poll("/feed");
        assertThat(said()).singleElement().asString().contains("--allow-local");
        assertThat(server.asked()).isEmpty();
        asksLocal = true;
        poll("/feed");
        assertThat(reports()).as("allowed at once").hasSize(1);
    }

    @Test
    void whatIsNoFeedIsNamed() {
        server.page("/feed", NewsServer.article(WORDS));
        poll("/feed", "/feed-weg");
        assertThat(said()).containsExactly("/feed is no feed.", "/feed-weg answers 404.");
    }
}
