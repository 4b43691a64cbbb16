package org.bestand.intake;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/** Asks servers as robots.txt (RFC 9309) and good manners want it: one thing of one host at a time, with a pause behind it. */
final class PoliteFetcher implements AutoCloseable {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** RFC 9309, 2.5: at least so much of robots.txt is looked at. */
    private static final int ROBOTS_BYTES = 500 << 10;

    private final Fetcher fetcher;
    private final Manners manners;
    private final InstantSource clock;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    PoliteFetcher(Limits limits, Manners manners, InstantSource clock) {
        this.fetcher = new Fetcher(limits, manners, clock);
        this.manners = manners;
        this.clock = clock;
    }

    /** What is known of a host; asked by one thread at a time. */
    private static final class Host {
        private BaseRobotRules rules;
        private Instant until = Instant.MIN;
        private Duration pause = Duration.ZERO;
        private Instant free = Instant.MIN;
    }

    /**
     * Asks for an address, when its host may be asked.
     *
     * @throws Refusal also where robots.txt does not allow it
     * @throws IOException where it cannot be had for now
     */
    Answer get(String address, String etag, String modified) throws IOException, Refusal {
        return fetcher.get(address, etag, modified, this::through);
    }

    private Fetcher.Reply through(HttpUrl url, Fetcher.Sending request) throws IOException, Refusal {
        String origin = url.scheme() + "://" + url.host() + ":" + url.port();
        Host host = hosts.computeIfAbsent(origin, o -> new Host());
        synchronized (host) {
            if (!host.until.isAfter(clock.instant())) {
                ask(origin, host);
            }
            if (host.rules.isDeferVisits()) {
                throw new IOException("is of a host that does not give its robots.txt for now");
            }
            if (!host.rules.isAllowed(url.toString())) {
                throw new Refusal("may not be asked: the robots.txt of its host does not allow it");
            }
            try {
                Duration left = Duration.between(clock.instant(), host.free);
                if (left.isPositive()) {
                    Thread.sleep(left);
                }
                return request.send();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("was not asked: the program is ending", e);
            } finally {
                host.free = clock.instant().plus(host.pause);
            }
        }
    }

    /** Looks at robots.txt: one that is not there allows all, one that cannot be had for now nothing for now. */
    private void ask(String origin, Host host) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        BaseRobotRules rules;
        try {
            Answer answer = fetcher.get(origin + "/robots.txt", "", "", Fetcher.Gate.OPEN);
            byte[] head = java.util.Arrays.copyOf(answer.body(), Math.min(ROBOTS_BYTES, answer.body().length));
            rules = answer.isFine()
                    ? parser.parseContent(origin, head, "text/plain", List.of(manners.robot()))
                    : parser.failedFetch(answer.isForNow() ? 503 : 404);
        } catch (IOException e) {
            rules = parser.failedFetch(503);
        } catch (Refusal e) {
            rules = parser.failedFetch(404); // what may not be asked itself is refused when it is
        }
        host.rules = rules;
        host.until = clock.instant().plus(rules.isDeferVisits() ? manners.patience() : KEPT);
        Duration wanted = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        Duration bounded = wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
        host.pause = bounded.compareTo(manners.pause()) > 0 ? bounded : manners.pause();
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
