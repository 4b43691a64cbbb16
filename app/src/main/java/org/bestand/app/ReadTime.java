package org.bestand.app;

import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bestand.model.ReportDate;
import org.bestand.model.TimeWords.Told;
import org.bestand.model.When;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.mention.TimeMention.Type;

/** A time as the reading finds it, for the linking to ask. */
record ReadTime(Function<ReportDate, List<TimeMention>> times, int which) implements Told {

    /** All times of some words; the words are the same whenever they were said, and so are the times that they name. */
    static List<Told> all(Function<ReportDate, List<TimeMention>> times) {
        return IntStream.range(0, times.apply(ReportDate.UNKNOWN).size())
                .<Told>mapToObj(i -> new ReadTime(times, i))
                .toList();
    }

    @Override
    public When on(ReportDate said, boolean ahead) {
        return times.apply(said).get(which).reading(ahead);
    }

    @Override
    public int lasting() {
        TimeMention time = times.apply(ReportDate.UNKNOWN).get(which);
        Period length = time.type() == Type.DURATION ? time.shift() : null;
        return length == null || length.toTotalMonths() > 0 ? 0 : length.getDays();
    }

    @Override
    public boolean isSince() {
        return times.apply(ReportDate.UNKNOWN).get(which).type() == Type.SINCE;
    }
}
