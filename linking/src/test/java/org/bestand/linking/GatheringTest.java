package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bestand.model.TimeWords;
import org.junit.jupiter.api.Test;

/** Held against the plainest way of doing the same: every strand in its order against every group that it may be of. */
class GatheringTest {
    private static final int ARCHIVES = 24;
    private static final int REPORTS = 40;

    private final Places places = new Places(new Telling.Atlas());
    private final AcrossReports across = new AcrossReports(places, Weights.shipped());
    private final Pool pool = new Pool(id -> id);
    private final WithinReport within = new WithinReport(places, Weights.shipped());

    /** The strands of a report of some archive, whatever is said of one report twice. */
    private List<Gathered> strands(ReportRead one) {
        Shelf shelf = new Shelf(null);
        Counted counted = new Counted(shelf);
        counted.change(List.of(one), List.of());
        Teller teller = new Teller(counted, TimeWords.NONE, pool);
        Account account = new Account(one.report().id(), one.report().date(), teller);
        return within.strands(one.report(), account).stream().map(Gathered::new).toList();
    }

    private Set<List<Strand>> plainly(List<Gathered> all) {
        List<List<Strand>> groups = new ArrayList<>();
        for (Gathered gathered : all.stream().sorted().toList()) {
            Strand strand = gathered.strand;
            List<Strand> best = null;
            double most = 0;
            for (List<Strand> group : groups) {
                boolean mayBe = group.stream().anyMatch(other -> meet(other, strand));
                double score = mayBe ? across.score(strand, group) : 0;
                if (score > most) {
                    most = score;
                    best = group;
                }
            }
            if (best == null) {
                best = new ArrayList<>();
                groups.add(best);
            }
            best.add(strand);
        }
        return new HashSet<>(groups);
    }

    private static boolean meet(Strand before, Strand later) {
        return Arrays.stream(later.blocks().looks())
                .anyMatch(block -> Arrays.stream(before.blocks().found()).anyMatch(found -> found == block));
    }

    private static Set<List<Strand>> groups(List<Gathered> all) {
        Set<List<Strand>> groups = new HashSet<>();
        all.forEach(gathered -> groups.add(gathered.group.strands()));
        return groups;
    }

    @Test
    void whatComesAndGoesLeavesWhatThePlainWayGives() {
        int most = 0;
        for (int seed = 0; seed < ARCHIVES; seed++) {
            Archive archive = new Archive(1000 + seed);
            for (int i = 0; i < REPORTS; i++) {
                archive.report();
            }
            List<Gathered> waiting = new ArrayList<>();
            archive.reports().stream()
                    .filter(one -> one.claims().stream().allMatch(claim -> claim.id()
                            .startsWith(one.report().id() + "-")))
                    .forEach(one -> waiting.addAll(strands(one)));
            Random chance = new Random(seed);
            Collections.shuffle(waiting, chance);
            Gathering gathering = new Gathering(across);
            Set<Gathered> there = new LinkedHashSet<>();
            while (!waiting.isEmpty()) {
                List<Gathered> in = List.copyOf(waiting.subList(0, Math.min(waiting.size(), 1 + chance.nextInt(5))));
                waiting.subList(0, in.size()).clear();
                List<Gathered> out =
                        there.stream().filter(g -> chance.nextInt(12) == 0).toList();
                gathering.change(out, in);
                there.addAll(in);
                out.forEach(there::remove);
                // What went comes back, as another that says the same.
                out.stream().filter(g -> chance.nextBoolean()).forEach(g -> waiting.add(new Gathered(g.strand)));
                assertThat(groups(List.copyOf(there)).equals(plainly(List.copyOf(there))))
                        .as("archive %s", seed)
                        .isTrue();
                most = Math.max(
                        most,
                        there.stream()
                                .mapToInt(g -> g.group.members.size())
                                .max()
                                .orElse(0));
            }
        }
        assertThat(most).as("some group has more than are compared").isGreaterThan(AcrossReports.MOST_COMPARED);
    }
}
