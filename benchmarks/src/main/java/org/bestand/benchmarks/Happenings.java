package org.bestand.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bestand.linking.ReportRead;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.When;

/**
 * Reports on made-up wars, as claims: ten claims a report about two happenings, each happening told by five reports or so; more reports are
 * more happenings over more wars, as a larger archive has. The same number gives the same claims.
 *
 * @param reports the reports with their claims
 */
record Happenings(List<ReportRead> reports) {
    private static final int CLAIMS = 10;
    private static final int TELLINGS = 5;
    private static final int DAYS = 3650;
    private static final int PER_WAR = 2_000;
    private static final int TOWNS = 60;
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final Kind[] KINDS = {Kind.CLASH, Kind.ATTACK, Kind.KILLED, Kind.WOUNDED, Kind.DISPLACED};
    private static final int SEED = 7;

    static Happenings of(int claims) {
        Random chance = new Random(SEED);
        int reports = claims / CLAIMS;
        int happenings = Math.max(1, reports * 2 / TELLINGS);
        List<ReportRead> told = new ArrayList<>(reports);
        for (int r = 0; r < reports; r++) {
            int one = chance.nextInt(happenings);
            int other = (one + 1) % happenings; // the next one in that war
            String id = "r" + r;
            List<Claim> read = new ArrayList<>(CLAIMS);
            for (int c = 0; c < CLAIMS; c++) {
                read.add(claim(id, c, c < CLAIMS / 2 ? one : other, chance));
            }
            told.add(new ReportRead(Report.of(id, new ReportDate.Day(day(one).plusDays(1)), ""), read));
        }
        return new Happenings(told);
    }

    private static LocalDate day(int happening) {
        return FIRST.plusDays((long) (happening % PER_WAR) * DAYS / PER_WAR);
    }

    private static Claim claim(String report, int number, int happening, Random chance) {
        Kind kind = KINDS[number % KINDS.length];
        String war = "W" + happening / PER_WAR;
        List<Actor> both = List.of(Actor.of(war + "-A"), Actor.of(war + "-B"));
        LocalDate day = day(happening);
        boolean says = chance.nextBoolean();
        String quote = "gevechten " + "woorden ".repeat(2) + "happening" + happening;
        Span span = new Span(number * 200, number * 200 + quote.length());
        Count count = kind.isToll() ? Count.exactly(1 + chance.nextInt(50), "") : null;
        return new Claim(
                report + "-" + number,
                report,
                kind,
                null,
                Stance.ASSERTED,
                false,
                Scope.NEWS,
                List.of(),
                kind == Kind.CLASH ? both : both.subList(0, 1),
                kind == Kind.CLASH ? List.of() : both.subList(1, 2),
                List.of(),
                count,
                null,
                "",
                says ? When.between(day, day, "toen") : null,
                says ? List.of(town(happening)) : List.of(),
                new Evidence(quote, span, quote.substring(0, 9), new Span(span.start(), span.start() + 9)),
                List.of(),
                1);
    }

    private static Place town(int happening) {
        int town = Math.floorMod(happening * 31, TOWNS);
        double north = 10 + town % 8;
        double east = 20 + town / 8;
        return new Place("Town" + town, "W" + happening / PER_WAR, north, east, Precision.TOWN, "Town" + town);
    }
}
