package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is kept up while reports and decisions come is what linking all from nothing gives, at every step. {@code -Dbestand.archives=2000}
 * tries more archives.
 */
class LinkingTest {
    private static final int ARCHIVES = Integer.getInteger("bestand.archives", 40);
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
