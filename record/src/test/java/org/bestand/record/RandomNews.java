package org.bestand.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Decision;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Stance;
import org.bestand.model.When;

/** Reports and decisions drawn at random from a seed, with all that can change what is shown of an incident. */
final class RandomNews {
    private static final int REPORTS = 14;
    private static final List<Kind> KINDS = List.of(
            Kind.KILLED,
            Kind.KILLED,
            Kind.KILLED,
            Kind.WOUNDED,
            Kind.CLASH,
            Kind.ATTACK,
            Kind.CEASEFIRE,
            Kind.TALKS,
            Kind.ACCUSE,
            Kind.STATEMENT);
    private static final List<Actor> SPEAKERS = List.of(
            Actor.of("RUR.GOV", "", "Ruritanië"),
            Actor.of("SLA.GOV", "", "Slavonië"),
            Actor.of("RUR.GOV", "Rudolf Rassendyll", "Rassendyll"),
            Actor.of("?", "", "bronnen"));
    private static final String QUOTE = "Bij Strelsau zijn zeven soldaten gesneuveld.";

    /** Long enough to be held to be one text where it stands in several reports. */
    private static final String REPRINTED = Ruritania.TEXT
            + " Het leger meldt dat de gevechten bij de oude brug in de loop van de middag begonnen en dat er tot laat in de avond"
            + " is geschoten. Bewoners van de dorpen langs de rivier zijn met bussen naar de hoofdstad gebracht, waar scholen voor"
            + " hen zijn ingericht. De burgemeester vraagt om dekens en om artsen. Over een bestand wordt nog niet gesproken, zegt"
            + " een woordvoerder, maar beide landen hebben gezanten naar de grens gestuurd om de doden te kunnen bergen.";

    /** All that the words can mean in a report of the month. */
    private static final List<When.Interval> TUESDAYS = Stream.of(5, 12, 19, 26)
            .map(day -> LocalDate.of(2019, 3, day))
            .map(day -> new When.Interval(day, day))
            .toList();

    private final Random chance;

    RandomNews(long seed) {
        chance = new Random(seed);
    }

    /** Does something to a record: most often a report comes, new or anew. */
    void step(Record record) {
        List<Claim> claims = record.claims();
        if (chance.nextInt(9) == 0) {
            LocalDate day = LocalDate.of(2019, 3, 5);
            record.chronicle(
                    "test",
                    List.of(new Chronicled(
                            "e" + chance.nextInt(3),
                            "test",
                            List.of("RUR", "SLA"),
                            new When.Interval(day, day),
                            List.of(),
                            null,
                            1L + chance.nextInt(9),
                            null)));
        } else if (chance.nextInt(3) > 0 || claims.isEmpty()) {
            add(record);
        } else {
            decide(record, claims.get(chance.nextInt(claims.size())));
        }
    }

    private void add(Record record) {
        Report report = report();
        List<Claim> claims = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            // A text that came under two names gives the same claims.
            String owner = chance.nextInt(4) == 0 ? "shared" : report.id();
            String id = owner + "-" + i;
            if (claims.stream().noneMatch(claim -> claim.id().equals(id))) {
                claims.add(claim(report, id));
            }
        }
        record.add(report, claims);
    }

    private Report report() {
        String id = "r" + chance.nextInt(REPORTS);
        String date =
                List.of("2019-03-0" + (1 + chance.nextInt(9)), "2019-03", "").get(Math.min(2, chance.nextInt(6) / 2));
        String source = List.of("Bode", "Heraut", "").get(chance.nextInt(3));
        String text = chance.nextInt(3) == 0 ? REPRINTED : Ruritania.TEXT + " Zo meldt " + id + ".";
        return new Report(id, ReportDate.of(date), "Kop", text, "", source, "nl");
    }

    private Claim claim(Report report, String id) {
        Kind kind = KINDS.get(chance.nextInt(KINDS.size()));
        Count count = kind.isToll() ? Count.exactly(1 + chance.nextInt(9), "zeven") : null;
        Claim base = Ruritania.claim(report, id, kind, QUOTE, 0, "zeven", count);
        List<Actor> both = List.of(Actor.of("RUR"), Actor.of("SLA"));
        int doer = chance.nextInt(2);
        return new Claim(
                id,
                report.id(),
                kind,
                kind == Kind.CEASEFIRE ? Phase.values()[chance.nextInt(Phase.values().length)] : null,
                chance.nextInt(5) == 0 ? Stance.DENIED : Stance.ASSERTED,
                chance.nextInt(9) == 0,
                base.scope(),
                List.of(SPEAKERS.get(chance.nextInt(SPEAKERS.size()))),
                kind.isToll() ? List.of(Actor.of("SLA")) : kind.isSymmetric() ? both : List.of(both.get(doer)),
                kind.isSymmetric() ? List.of() : List.of(both.get(1 - doer)),
                kind == Kind.TALKS ? List.of(Actor.of("UNO")) : List.of(),
                count,
                null,
                "",
                time(),
                base.places(),
                base.evidence(),
                base.rules(),
                base.confidence());
    }

    private When time() {
        LocalDate tuesday = LocalDate.of(2019, 2, 26).plusWeeks(chance.nextInt(2));
        return switch (chance.nextInt(4)) {
            case 0 -> null;
            case 1 -> When.oneOf(TUESDAYS, Tuesday.TEXT);
            case 2 -> When.between(tuesday, tuesday, Tuesday.TEXT);
            default -> When.between(tuesday.plusDays(1), tuesday.plusDays(1), "toen");
        };
    }

    private void decide(Record record, Claim claim) {
        List<Decision> decisions = record.decisions();
        switch (chance.nextInt(7)) {
            case 0 -> record.decide(new Decision.Rejected(claim), "");
            case 1 -> record.decide(new Decision.Accepted(claim), "");
            case 2, 3 -> record.decide(new Decision.Corrected(claim, corrected(claim), List.of(claim.id())), "");
            case 4 ->
                record.decide(
                        new Decision.Dated(
                                claim.report(),
                                ReportDate.UNKNOWN,
                                ReportDate.of("2019-03-0" + (1 + chance.nextInt(9)))),
                        "");
            case 5 -> record.takeBack(claim.report(), "", "withdrawn");
            default -> {
                if (!decisions.isEmpty()) {
                    long number =
                            decisions.get(chance.nextInt(decisions.size())).number();
                    record.decide(new Decision.Undone(number), "");
                }
            }
        }
    }

    /** The same with another figure, of which the incident itself tells nothing, or at another time. */
    private Claim corrected(Claim claim) {
        Claim other = claim(Report.of(claim.report(), ReportDate.UNKNOWN, REPRINTED), claim.id());
        return new Claim(
                claim.id(),
                claim.report(),
                claim.kind(),
                claim.phase(),
                other.stance(),
                claim.negated(),
                claim.scope(),
                other.speakers(),
                claim.agents(),
                claim.targets(),
                claim.mediators(),
                claim.kind().isToll() ? Count.exactly(1 + chance.nextInt(9), "zeven") : null,
                null,
                "",
                chance.nextBoolean() ? claim.time() : other.time(),
                claim.places(),
                claim.evidence(),
                claim.rules(),
                claim.confidence());
    }

    /** Puts two of a record's incidents together, or takes one apart. */
    void group(Record record, List<Incident> incidents) {
        if (incidents.size() > 1) {
            Incident one = incidents.get(chance.nextInt(incidents.size() - 1));
            if (one.claims().size() > 1 && chance.nextBoolean()) {
                record.decide(
                        new Decision.Split(
                                one.claims().subList(0, 1),
                                one.claims().subList(1, one.claims().size())),
                        "");
            } else {
                record.decide(
                        new Decision.Merged(
                                List.of(one.claims(), incidents.getLast().claims())),
                        "");
            }
        }
    }
}
