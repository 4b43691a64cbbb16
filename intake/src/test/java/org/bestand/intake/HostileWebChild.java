package org.bestand.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Visit;

/** Watches hostile addresses in a process of little memory and prints a line for each. */
final class HostileWebChild {
    private static final int SECONDS = 2;
    /** What does no harm: a length or type that is none beside a short feed, an answer that says nothing new. */
    private static final Set<String> READ = Set.of("/type", "/unasked-304", "/lies-huge");

    private HostileWebChild() {}

    public static void main(String[] words) throws Exception {
        Limits limits = Limits.DEFAULT.with(Limit.SECONDS, SECONDS);
        Manners manners = new Manners("Bestand-test", true, Duration.ZERO, Duration.ofMinutes(1));
        try (HostileServer server = new HostileServer()) {
            for (String path : server.paths().keySet()) {
                List<String> said = new ArrayList<>();
                int[] reports = {0};
                long begun = System.nanoTime();
                String wrong = "";
                try (Watch watch = new Watch(limits, manners, new Forgetful(), InstantSource.system(), received -> {
                    switch (received) {
                        case Received.ReportIn in -> reports[0]++;
                        case Received.TakenBack back -> reports[0]++;
                        case Received.Failure failure -> said.add(failure.sentence());
                        case Received.Warning warning -> said.add(warning.sentence());
                    }
                })) {
                    watch.poll(List.of(server.address(path)));
                } catch (Throwable e) {
                    wrong = "threw " + e;
                }
                long took = (System.nanoTime() - begun) / 1_000_000;
                boolean isNamed = said.stream().allMatch(one -> one.startsWith(server.address("")));
                boolean isAsExpected = READ.contains(path) ? said.isEmpty() : reports[0] == 0 && !said.isEmpty();
                wrong = !wrong.isEmpty() ? wrong : isNamed && isAsExpected ? "" : "not as expected";
                System.out.println((wrong.isEmpty() ? "fine" : "WRONG: " + wrong) + "\t" + took + "\t" + path + "\t"
                        + reports[0] + " reports\t" + String.join(" / ", said));
            }
        }
        System.exit(0);
    }

    /** Remembers for the time of one call. */
    private static final class Forgetful implements Visits {
        private final Set<String> seen = new HashSet<>();

        @Override
        public Optional<Visit> visit(String address) {
            return Optional.empty();
        }

        @Override
        public void visited(Visit visit) {
            // asked once
        }

        @Override
        public boolean hasSeen(String item) {
            return seen.contains(item);
        }

        @Override
        public void seen(String item) {
            seen.add(item);
        }
    }
}
