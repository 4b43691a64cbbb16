package org.bestand.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.bestand.model.Report;
import org.bestand.model.Visit;

/**
 * Follows feeds: asks them politely, and reads the article behind each item that is new. What was handed on and taken is remembered and never read
 * again, whatever ends the program.
 */
public final class Watch implements AutoCloseable {
    private static final int AT_A_TIME = 8;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Limits limits;
    private final Manners manners;
    private final Visits visits;
    private final InstantSource clock;
    private final Consumer<Received> to;
    private final PoliteFetcher fetcher;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().daemon().name("asking-", 1).factory());

    /**
     * @param to takes reports and sentences, one at a time; a report counts as read when this returns
     */
    public Watch(Limits limits, Manners manners, Visits visits, InstantSource clock, Consumer<Received> to) {
        this.limits = limits;
        this.manners = manners;
        this.visits = visits;
        this.clock = clock;
        this.to = to;
        this.fetcher = new PoliteFetcher(limits, manners, clock);
    }

    /** What asking for something gave: an answer, or why there is none. */
    private record Asked<T>(T about, Answer answer, Refusal refusal, boolean isForNow) {}

    /** An item with the feed that names it and the bytes of that. */
    private record Found(Feed feed, Feed.Item item, byte[] bytes, String address) {
        /** What tells it from others: an item that its feed gives another day or other words is read again. */
        String key() {
            return String.join(
                    "\n",
                    item.link().isEmpty() ? item.key() : item.link(),
                    item.date().iso(),
                    item.title());
        }
    }

    /**
     * The addresses of a call: an argument is the address of a feed or of a list of feeds, or a file that is such a list.
     */
    public List<String> addresses(List<String> words) {
        Set<String> addresses = new LinkedHashSet<>();
        for (String word : words) {
            if (word.regionMatches(true, 0, "http:", 0, 5) || word.regionMatches(true, 0, "https:", 0, 6)) {
                addresses.add(word);
                continue;
            }
            try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(Path.of(word)))) {
                addresses.addAll(Feed.listed(Bounded.whole(in, limits, Limit.PAGE_BYTES), "", limits));
            } catch (IOException e) {
                to.accept(Refusal.of(e).about(word));
            } catch (Refusal e) {
                to.accept(e.about(word));
            } catch (java.nio.file.InvalidPathException e) {
                to.accept(new Refusal("is neither an address nor a file").about(word));
            }
        }
        return List.copyOf(addresses);
    }

    /** Asks all of these that may be asked now, and hands on what is new. */
    public void poll(List<String> addresses) {
        List<String> lists = new ArrayList<>();
        poll(addresses, lists);
        if (!lists.isEmpty()) {
            poll(lists, null);
        }
    }

    /** @param listed takes the feeds that are found in lists; null where no further list is looked into */
    private void poll(List<String> addresses, List<String> listed) {
        Instant now = clock.instant();
        List<Visit> due = new ArrayList<>();
        for (String address : addresses) {
            Visit visit = visits.visit(address).orElse(new Visit(address, "", "", now, 0));
            if (visit.due().isAfter(now)) {
                to.accept(new Received.Warning(address, address + " is not asked before " + visit.due() + "."));
            } else {
                due.add(visit);
            }
        }
        inTurn(due, visit -> asked(visit, visit.address(), visit.etag(), visit.modified()), asked -> {
            Set<Found> found = new LinkedHashSet<>();
            boolean isWhole = feed(asked, listed, found) && articles(found);
            remember(asked, isWhole);
        });
    }

    private <T> Asked<T> asked(T about, String address, String etag, String modified) {
        try {
            return new Asked<>(about, fetcher.get(address, etag, modified), null, false);
        } catch (Refusal e) {
            return new Asked<>(about, null, e, false);
        } catch (IOException e) {
            return new Asked<>(about, null, new Refusal(e.getMessage()), true);
        }
    }

    /** Reads an answer as a feed or a list; false where there is none to read. */
    private boolean feed(Asked<Visit> asked, List<String> listed, Set<Found> found) {
        String address = asked.about().address();
        Answer answer = asked.answer();
        try {
            if (asked.refusal() != null) {
                throw asked.refusal();
            }
            if (answer.isUnchanged()) {
                return true;
            }
            if (!answer.isFine()) {
                throw new Refusal("answers " + answer.status());
            }
            read(asked.about(), answer, listed, found);
            return true;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory", e);
        } catch (Refusal e) {
            to.accept(e.about(address));
            return false;
        }
    }

    private void read(Visit visit, Answer answer, List<String> listed, Set<Found> found) throws IOException, Refusal {
        switch (Format.of(head(answer), "")) {
            case FEED -> {
                Feed feed = Feed.of(answer.body(), answer.charset(), limits);
                feed.items().stream()
                        .map(item -> new Found(feed, item, answer.body(), visit.address()))
                        .filter(one -> !visits.hasSeen(one.key()))
                        .forEach(found::add);
            }
            case FEEDS -> {
                if (listed == null) {
                    throw new Refusal("is a list of feeds within a list of feeds and was left aside");
                }
                listed.addAll(Feed.listed(answer.body(), answer.charset(), limits));
            }
            default -> throw new Refusal("is no feed");
        }
    }

    private static byte[] head(Answer answer) throws IOException {
        return Head.of(new BufferedInputStream(new ByteArrayInputStream(answer.body())));
    }

    /** Hands on the articles of items; false where some could not be had for now. */
    private boolean articles(Set<Found> found) {
        boolean[] all = {true};
        inTurn(List.copyOf(found), this::article, asked -> {
            if (asked.isForNow() || asked.answer() != null && asked.answer().isForNow()) {
                all[0] = false;
                String why = asked.isForNow()
                        ? asked.refusal().getMessage()
                        : "answers " + asked.answer().status();
                to.accept(new Received.Warning(link(asked), link(asked) + " " + why + "; it is asked for again."));
            } else {
                to.accept(received(asked));
                visits.seen(asked.about().key());
            }
        });
        return all[0];
    }

    private Asked<Found> article(Found found) {
        return found.item().link().isEmpty()
                ? new Asked<>(found, null, new Refusal("has no link"), false)
                : asked(found, found.item().link(), "", "");
    }

    private static String link(Asked<Found> asked) {
        Found found = asked.about();
        return found.item().link().isEmpty() ? found.address() : found.item().link();
    }

    /** The page where there is one; else what the feed itself gives. */
    private Received received(Asked<Found> asked) {
        Refusal why = asked.refusal();
        if (why == null && asked.answer().isFine()) {
            try {
                Answer answer = asked.answer();
                Report page = new Page(limits)
                        .report(answer.body(), answer.charset(), answer.address(), Ids.ofAddress(link(asked)));
                return new Received.ReportIn(
                        filled(page, asked.about()), Reading.original(answer.body(), 0, answer.body().length, ""));
            } catch (Refusal e) {
                why = e;
            }
        }
        Found found = asked.about();
        try {
            Report report = found.feed().report(found.item(), limits);
            return new Received.ReportIn(report, Reading.original(found.bytes(), 0, found.bytes().length, ""));
        } catch (Refusal e) {
            Refusal told =
                    why != null ? why : new Refusal("answers " + asked.answer().status());
            return told.about(link(asked));
        }
    }

    /** A page that does not tell its title or day has those of its item. */
    private static Report filled(Report page, Found found) {
        return new Report(
                page.id(),
                page.date().latest() == null ? found.item().date() : page.date(),
                page.title().isBlank() ? found.item().title() : page.title(),
                page.text(),
                page.url(),
                page.source(),
                page.language());
    }

    /** A server that fails is left alone ever longer; one that says for how long, for so long. */
    private void remember(Asked<Visit> asked, boolean isWhole) {
        Visit visit = asked.about();
        Answer answer = asked.answer();
        Instant now = clock.instant();
        boolean answered = answer != null && (answer.isFine() || answer.isUnchanged());
        if (answered) {
            boolean keep = answer.isUnchanged();
            visits.visited(new Visit(
                    visit.address(),
                    !isWhole ? "" : keep ? visit.etag() : answer.etag(),
                    !isWhole ? "" : keep ? visit.modified() : answer.modified(),
                    now,
                    0));
            return;
        }
        if (asked.refusal() != null && asked.refusal().isOfSetting()) {
            return; // who calls again with another setting need not wait
        }
        int failures = visit.failures() + 1;
        Duration wait = manners.patience().multipliedBy(1L << Math.min(failures - 1, 20));
        wait = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        if (answer != null && answer.retryAfter() != null) {
            wait = answer.retryAfter();
        }
        visits.visited(new Visit(visit.address(), visit.etag(), visit.modified(), now.plus(wait), failures));
    }

    /** One request of each thing. */
    private interface Request<T> {
        Asked<T> ask(T about);
    }

    /** Asks several at a time and hands over what came of it one after another, holding few. */
    private <T> void inTurn(List<T> all, Request<T> request, Consumer<Asked<T>> each) {
        Queue<Future<Asked<T>>> waiting = new ArrayDeque<>();
        for (T one : all) {
            waiting.add(workers.submit((Callable<Asked<T>>) () -> request.ask(one)));
            if (waiting.size() == AT_A_TIME) {
                each.accept(had(waiting.remove()));
            }
        }
        while (!waiting.isEmpty()) {
            each.accept(had(waiting.remove()));
        }
    }

    private static <T> T had(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        fetcher.close();
    }
}
