package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Decision;
import org.bestand.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is kept up while reports and decisions come is what linking all from nothing gives, at every step. {@code -Dbestand.archives=2000}
 * tries more archives.
 */
class LinkingTest {
    private static final int ARCHIVES = Integer.getInteger("bestand.archives", 12);
    private static final int STEPS = 30;

    private final Linker linker = new Linker(new Telling.Atlas(), Weeks.WORDS);

    private Linked fromNothing(Archive archive) {
        List<Report> reports =
                archive.reports().stream().map(ReportRead::report).toList();
        List<Claim> claims =
                archive.reports().stream().flatMap(one -> one.claims().stream()).toList();
        return linker.link(reports, claims, archive.decisions(), archive.chronicle());
    }

    private static void assertSame(Linked linked, Linked expected, String step) {
        assertThat(without(linked.incidents(), expected.incidents()))
                .as(step)
                .isEqualTo(without(expected.incidents(), linked.incidents()));
        assertThat(linked.datings()).as(step).isEqualTo(expected.datings());
        assertThat(linked.copies()).as(step).isEqualTo(expected.copies());
        assertThat(linked.equals(expected)).as(step).isTrue();
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    @Test
    void everyStepGivesWhatAllFromNothingGives() {
        Seen seen = new Seen();
        for (int seed = 0; seed < ARCHIVES; seed++) {
            Archive archive = new Archive(seed);
            Random chance = new Random(-seed);
            Linking linking = linker.begin();
            Linked linked = linking.change(List.of(), List.of(), List.of());
            for (int step = 0; step < STEPS; step++) {
                List<ReportRead> came = new ArrayList<>();
                switch (chance.nextInt(6)) {
                    case 0 -> archive.decide(linked);
                    case 1 -> archive.chronicle(step);
                    case 2 -> {
                        for (int i = chance.nextInt(8); i >= 0; i--) {
                            came.add(archive.report());
                        }
                    }
                    default -> came.add(archive.report());
                }
                linked = linking.change(came, archive.decisions(), archive.chronicle());
                assertSame(linked, fromNothing(archive), "archive " + seed + ", step " + step);
                seen.add(linked);
            }
        }
        seen.check();
    }

    /** That the archives hold what may go wrong. */
    private static final class Seen {
        private int large;
        private int dated;
        private int open;
        private int copies;
        private int byHand;

        void add(Linked linked) {
            large += linked.incidents().stream().anyMatch(i -> i.claims().size() > 9) ? 1 : 0;
            dated += linked.datings().stream().anyMatch(Dating::isSure) ? 1 : 0;
            open += linked.datings().stream().anyMatch(d -> !d.isSure()) ? 1 : 0;
            copies += linked.copies().isEmpty() ? 0 : 1;
            byHand +=
                    linked.incidents().stream().flatMap(i -> i.ties().stream()).anyMatch(tie -> tie.reasons()
                                    .contains(ByHand.TOGETHER))
                            ? 1
                            : 0;
        }

        void check() {
            assertThat(List.of(large, dated, open, copies, byHand))
                    .as("large incidents, dated, open, copied, joined by hand")
                    .allSatisfy(times -> assertThat(times).isGreaterThan(ARCHIVES));
        }
    }

    @Test
    void whatWasKeptIsEnoughToGoOnFrom() {
        for (int seed = 0; seed < ARCHIVES; seed++) {
            Archive archive = new Archive(seed);
            Map<List<Object>, Kept> kept = new HashMap<>();
            Linking linking = linker.begin();
            Linked linked = linking.change(List.of(), List.of(), List.of());
            for (int step = 0; step < STEPS; step++) {
                List<ReportRead> before = archive.reports();
                List<Decision> decided = archive.decisions();
                ReportRead came = archive.report();
                archive.decide(linked);
                linking.kept().forEach(one -> kept.put(List.of(one.round(), one.report()), one));
                int rounds = linking.rounds();
                kept.values().removeIf(one -> one.round() >= rounds);
                if (step > 0) {
                    linking = linker.resume(before, decided, List.of(), List.copyOf(kept.values()), linked)
                            .orElseThrow();
                }
                linked = linking.change(List.of(came), archive.decisions(), List.of());
                assertSame(linked, fromNothing(archive), "archive " + seed + ", step " + step);
            }
        }
    }

    @Test
    void whatDoesNotFitIsNotGoneOnFrom() {
        Archive archive = null;
        Linking linking = null;
        Linked linked = null;
        for (int seed = 0; linking == null || linking.rounds() == 1; seed++) {
            archive = new Archive(seed);
            for (int i = 0; i < 20; i++) {
                archive.report();
            }
            linking = linker.begin();
            linked = linking.change(archive.reports(), List.of(), List.of());
        }
        List<Kept> kept = linking.kept();
        assertThat(linker.resume(archive.reports(), List.of(), List.of(), kept, linked))
                .isPresent();
        assertThat(linker.resume(archive.reports(), List.of(), List.of(), kept.subList(1, kept.size()), linked))
                .as("a report is lacking")
                .isEmpty();
        assertThat(linker.resume(
                        archive.reports(),
                        List.of(),
                        List.of(),
                        kept.stream().filter(one -> one.round() > 0).toList(),
                        linked))
                .as("the first round is lacking")
                .isEmpty();
        List<ReportRead> unread = archive.reports().stream()
                .map(one -> new ReportRead(one.report(), List.of()))
                .toList();
        assertThat(linker.resume(unread, List.of(), List.of(), kept, linked))
                .as("the claims are not there")
                .isEmpty();
        List<Kept> leaderless = kept.stream()
                .filter(one -> one.round() == 0)
                .map(one -> new Kept(0, one.report(), leaderless(one.parts()), null, one.bands()))
                .toList();
        assertThat(linker.resume(archive.reports(), List.of(), List.of(), leaderless, linked))
                .as("a group has no beginning")
                .isEmpty();
    }

    private static List<Kept.Part> leaderless(List<Kept.Part> parts) {
        return parts.stream()
                .map(part -> new Kept.Part(part.sort(), part.claims(), part.ties(), "nobody", part.score()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anyOrderAndAnyBundlesEndInTheSame(int seed) {
        Archive archive = new Archive(seed);
        for (int i = 0; i < 60; i++) {
            archive.report();
        }
        archive.chronicle(1);
        Linked expected = fromNothing(archive);
        for (int i = 0; i < 5; i++) {
            archive.decide(expected);
        }
        expected = fromNothing(archive);
        Random chance = new Random(seed);
        for (int bundle : new int[] {1, 1, 3, 7, 60}) {
            List<ReportRead> all = new ArrayList<>(archive.reports());
            Collections.shuffle(all, chance);
            Linking linking = linker.begin();
            Linked linked = null;
            for (int from = 0; from < all.size(); from += bundle) {
                linked = linking.change(
                        all.subList(from, Math.min(all.size(), from + bundle)),
                        archive.decisions(),
                        archive.chronicle());
            }
            assertSame(linked, expected, "in bundles of " + bundle);
        }
    }
}
