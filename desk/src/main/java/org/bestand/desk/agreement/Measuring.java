package org.bestand.desk.agreement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bestand.desk.agreement.Measured.Spot;
import org.bestand.desk.later.Later;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Problem;
import org.bestand.exchange.scoring.Alpha;
import org.bestand.exchange.scoring.Coded.Slot;
import org.bestand.exchange.scoring.CodedReport;
import org.bestand.exchange.scoring.Coding;
import org.bestand.exchange.scoring.Scores;
import org.bestand.linking.Decided;
import org.bestand.linking.Linker;
import org.bestand.model.Decision;
import org.bestand.record.Lookup;

/** Measures how far two coders agree, with what {@code bestand score} measures by. */
final class Measuring implements AutoCloseable {
    private static final int KEPT = 6;
    private static final int AT_A_TIME = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Lookup lookup;
    private final Linker linker;
    private final Coding coding = Coding.ofCodebook();
    private final Later<Asked, Measured> later = new Later<>("desk-measuring", KEPT, PATIENCE);

    Measuring(Room room) {
        this.lookup = room.lookup();
        this.linker = room.means().linker();
    }

    /** What is measured, and what that follows from: not every decision, so that those who adjudicate need not wait after each. */
    private record Asked(
            String first,
            String second,
            boolean isWhole,
            long one,
            long other,
            long readings,
            List<Decision.Change> dates) {}

    /**
     * How far they agree.
     *
     * @param isWhole whether only reports are meant of which both looked at every claim
     * @return empty where it is still being worked out
     */
    Optional<Measured> of(Coder first, Coder second, boolean isWhole) {
        List<Decision> decisions = lookup.decisions();
        Asked asked = new Asked(
                first.word(),
                second.word(),
                isWhole,
                first.version(),
                second.version(),
                lookup.position().entry() - decisions.size(),
                Decision.standing(decisions).stream()
                        .map(Decision::change)
                        .filter(Decision.Dated.class::isInstance)
                        .toList());
        return later.of(asked, () -> measured(first, second, isWhole));
    }

    /** What two coders found in some reports. */
    List<Both> both(List<String> reports, Coder first, Coder second) {
        Decided decided = lookup.decided();
        return Both.of(lookup.reports(reports), first, second, decided, linker);
    }

    /** The same as it is compared. */
    CodedReport coded(Both both) {
        return both.coded(coding);
    }

    private Measured measured(Coder first, Coder second, boolean isWhole) {
        List<String> ids = Coders.common(first, second);
        List<CodedReport> coded = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        int met = 0;
        int claims = 0;
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            for (Both both : both(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)), first, second)) {
                met++;
                if (!isWhole || first.hasSeen(both.read()) && second.hasSeen(both.read())) {
                    coded.add(coded(both));
                    add(spots, both, coded.getLast());
                    claims += both.first().size() + both.second().size();
                }
                if (claims > 2 * CodingFile.MOST_CLAIMS) {
                    throw Problem.wrong("agreement-large", CodingFile.MOST_CLAIMS);
                }
            }
        }
        Map<Slot, OptionalDouble> alpha = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            alpha.put(slot, Alpha.of(slot, coded));
        }
        return new Measured(
                Scores.of(coded),
                alpha,
                Alpha.ofClaims(coded),
                List.copyOf(spots),
                ids.size() - met,
                met - coded.size());
    }

    private static void add(List<Spot> spots, Both both, CodedReport coded) {
        List<Difference> differences = both.differences(coded);
        if (!differences.isEmpty()) {
            spots.add(new Spot(
                    both.report().id(),
                    differences.stream().map(Difference::ids).toList()));
        }
    }

    @Override
    public void close() {
        later.close();
    }
}
