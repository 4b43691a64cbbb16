package org.bestand.linking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Decision.Dated;
import org.bestand.model.Decision.Merged;
import org.bestand.model.Decision.Rejected;
import org.bestand.model.Decision.Split;
import org.bestand.model.Decision.TakenBack;
import org.bestand.model.Decision.Undone;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.When;

/**
 * Made-up reports on few wars in one month, or on one battle, so that very much may be one happening: dated, of some month, or undated; reprinted, and the
 * same under two names; read anew; and what people decide about them.
 */
final class Archive {
    private static final LocalDate FIRST = LocalDate.of(2019, 3, 1);
    private static final String[] PARTIES = {"RUR", "SLA", "GRA"};
    private static final String[] TOWNS = {"Strelsau", "Zenda", "Vukograd", "Slavonia"};
    private static final Kind[] KINDS = {Kind.CLASH, Kind.ATTACK, Kind.KILLED, Kind.WOUNDED, Kind.CEASEFIRE, Kind.TALKS
    };
    private static final int SENTENCE = 100;
    private static final int SENTENCES = 5;

    private final Random chance;
    private final int days;
    private final List<String> parties;
    private final List<String> towns;
    private final Map<String, ReportRead> reports = new TreeMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Chronicled> chronicle = new ArrayList<>();
    private final List<String> wires = new ArrayList<>();

    Archive(long seed) {
        chance = new Random(seed);
        boolean isOneBattle = seed % 3 == 0;
        days = isOneBattle ? 2 : 21;
        parties = List.of(PARTIES).subList(0, isOneBattle ? 2 : PARTIES.length);
        towns = List.of(TOWNS).subList(0, isOneBattle ? 1 : TOWNS.length);
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    List<Chronicled> chronicle() {
        return List.copyOf(chronicle);
    }

    /** All reports as they are now. */
    List<ReportRead> reports() {
        return List.copyOf(reports.values());
    }

    /** Some report comes, or one that is there comes with another text, date or reading. */
    ReportRead report() {
        boolean isNew = reports.size() < 3 || chance.nextInt(4) > 0;
        String id = "r" + (isNew ? reports.size() : chance.nextInt(reports.size()));
        ReportRead before = reports.get(id);
        Report report = before != null && chance.nextBoolean() ? before.report() : Report.of(id, date(), text());
        ReportRead read = chance.nextInt(12) == 0 && !reports.isEmpty() ? twin(id, report) : read(report);
        reports.put(id, read);
        return read;
    }

    private ReportDate date() {
        return switch (chance.nextInt(4)) {
            case 0 -> ReportDate.UNKNOWN;
            case 1 -> ReportDate.of("2019-03");
            default -> new ReportDate.Day(day().plusDays(1));
        };
    }

    private LocalDate day() {
        return FIRST.plusDays(chance.nextInt(days));
    }

    /** At every sentence stands the one sign that claims quote; some texts are those of others, cut at the end. */
    private String text() {
        if (!wires.isEmpty() && chance.nextInt(4) == 0) {
            String wire = one(wires);
            return wire.substring(0, wire.length() - chance.nextInt(3) * SENTENCE);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            StringBuilder sentence = new StringBuilder("x");
            while (sentence.length() < SENTENCE - 10) {
                sentence.append(" w").append(chance.nextInt(1000));
            }
            text.append(sentence)
                    .append(" ".repeat(SENTENCE - 1 - sentence.length()))
                    .append(chance.nextInt(3) == 0 ? "\n" : " ");
        }
        wires.add(text.toString());
        return text.toString();
    }

    private ReportRead read(Report report) {
        if (chance.nextInt(4) == 0) {
            return new ReportRead(report, night(report.id()));
        }
        List<Claim> claims = new ArrayList<>();
        for (int sentence = 0; sentence < SENTENCES - 1; sentence++) {
            if (chance.nextInt(3) > 0) {
                claims.add(claim(report.id(), sentence));
            }
        }
        return new ReportRead(report, claims);
    }

    /** A night of fighting with its day, or the same with what has passed since, from which the day can follow. */
    private List<Claim> night(String report) {
        Telling clash = Telling.clash().in(report, 0).at(towns.getFirst());
        if (chance.nextBoolean()) {
            LocalDate day = day();
            return List.of(clash.during(day.toString(), day.plusDays(1).toString())
                    .words(Weeks.NIGHT)
                    .claim());
        }
        return List.of(
                clash.undated(Weeks.NIGHT).claim(),
                Telling.killed(100, null).in(report, 1).undated(Weeks.TWO_DAYS).claim());
    }

    /** The same text under another name gives the same claims with the same ids. */
    private ReportRead twin(String id, Report report) {
        ReportRead other = one(reports());
        List<Claim> claims = other.claims().stream()
                .filter(claim -> claim.report().equals(other.report().id()))
                .map(claim -> as(claim, id, claim))
                .toList();
        return new ReportRead(new Report(id, report.date(), "", other.report().text(), "", "", ""), claims);
    }

    /** A claim of that report, with the id and words of the one and all else of the other. */
    private static Claim as(Claim words, String report, Claim rest) {
        return new Claim(
                words.id(),
                report,
                rest.kind(),
                rest.phase(),
                rest.stance(),
                rest.negated(),
                rest.scope(),
                rest.speakers(),
                rest.agents(),
                rest.targets(),
                rest.mediators(),
                rest.count(),
                rest.means(),
                rest.content(),
                rest.time(),
                rest.places(),
                words.evidence(),
                rest.rules(),
                rest.confidence());
    }

    private Claim claim(String report, int sentence) {
        Telling telling = Telling.of(KINDS[chance.nextInt(KINDS.length)]).in(report, sentence);
        String agent = one(parties);
        String target = one(parties);
        Claim bare = telling.claim();
        if (bare.kind() == Kind.CLASH || bare.kind() == Kind.TALKS) {
            telling.agents(agent, target);
        } else if (bare.kind() == Kind.CEASEFIRE) {
            telling.agents(agent, target).phase(Phase.AGREED);
        } else {
            telling.agents(agent).targets(target + ".MIL");
        }
        if (bare.kind().isToll()) {
            telling.count(1 + chance.nextInt(9), null);
        }
        if (chance.nextBoolean()) {
            telling.at(one(towns));
        }
        if (chance.nextInt(6) == 0) {
            telling.background();
        }
        return time(telling).claim();
    }

    private Telling time(Telling telling) {
        LocalDate day = day();
        return switch (chance.nextInt(8)) {
            case 0 -> telling.undated(Weeks.NIGHT);
            case 1 -> telling.undated(Weeks.TUESDAY);
            case 2 -> telling.undated(Weeks.TWO_DAYS);
            case 3 -> telling.on("2019-03-05", "2019-03-12", "2019-03-19").words(Weeks.TUESDAY);
            case 4 -> telling.during(day.toString(), day.plusDays(1).toString()).words(Weeks.NIGHT);
            case 5 -> telling.during(day.minusDays(40).toString(), day.toString());
            case 6 -> telling;
            default -> telling.on(day.toString());
        };
    }

    /** Somebody decides something about some claim, incident or report. */
    void decide(Linked linked) {
        Decision.Change change = change(linked);
        if (change != null) {
            decisions.add(new Decision(decisions.size() + 1, Instant.EPOCH, "Rassendyll", change, ""));
        }
    }

    private Decision.Change change(Linked linked) {
        List<Claim> claims =
                reports().stream().flatMap(one -> one.claims().stream()).toList();
        if (claims.isEmpty()) {
            return null;
        }
        Claim claim = one(claims);
        return switch (chance.nextInt(9)) {
            case 0 -> new Accepted(claim);
            case 1 -> new Rejected(claim);
            case 2 -> new Corrected(claim, as(claim, claim.report(), corrected(claim)), seenWith(linked, claim));
            case 3, 4 -> merged(linked);
            case 5 -> split(linked);
            case 6 -> new Dated(claim.report(), ReportDate.UNKNOWN, new ReportDate.Day(day()));
            case 7 -> new TakenBack(claim.report(), "2", "canceled");
            default -> decisions.isEmpty() ? null : new Undone(1 + chance.nextInt(decisions.size()));
        };
    }

    /** Something else, or the same without its time. */
    private Claim corrected(Claim claim) {
        return chance.nextBoolean() ? claim(claim.report(), 0) : claim.at(null);
    }

    private static List<String> seenWith(Linked linked, Claim claim) {
        return linked.incidents().stream()
                .map(incident -> incident.claims())
                .filter(claims -> claims.contains(claim.id()))
                .findFirst()
                .orElse(List.of());
    }

    private Decision.Change merged(Linked linked) {
        if (linked.incidents().size() < 2) {
            return null;
        }
        return new Merged(List.of(
                one(linked.incidents()).claims(), one(linked.incidents()).claims()));
    }

    private Decision.Change split(Linked linked) {
        List<List<String>> many = linked.incidents().stream()
                .map(incident -> incident.claims())
                .filter(claims -> claims.size() > 1)
                .toList();
        if (many.isEmpty()) {
            return null;
        }
        List<String> claims = one(many);
        int at = 1 + chance.nextInt(claims.size() - 1);
        return new Split(claims.subList(0, at), claims.subList(at, claims.size()));
    }

    /** Somebody takes in an event of a chronicle. */
    void chronicle(int number) {
        LocalDate day = day();
        chronicle.add(new Chronicled(
                "u" + number,
                "UCDP GED",
                List.of(one(parties), one(parties)),
                new When.Interval(day, day),
                Telling.clash().at(one(towns)).claim().places(),
                null,
                3L,
                null));
    }

    private <T> T one(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
