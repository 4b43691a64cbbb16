package org.bestand.exchange.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bestand.linking.Ledger;
import org.bestand.linking.Relations;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;

/**
 * A record of four made-up reports: a border fight with tolls of both sides, an attack on civilians, a truce that one side says is broken, a fight
 * that two sides put into different towns, dead of whom only words tell, and claims of no incident. All in it was written for the tests.
 */
public final class SmallRecord {
    /** With a character beyond U+FFFF before all quotes, so that positions in code points are told from others. */
    public static final Report FIRST = report(
            "r1",
            "2031-05-06",
            "Gevecht bij \"Ak-Sai\"; doden",
            "🕊 Bij Ak-Sai is gevochten. Zeker 4 soldaten sneuvelden zegt het Kirgizische leger. Aan Tadzjiekse kant vielen 2 doden. Ongeveer 11 Kirgiezen raakten gewond. Drie soldaten zijn gevangen. De VN roepen op tot een bestand. Duizenden vluchtten.",
            "De Bode");

    public static final Report SECOND = report(
            "r2",
            "2031-05-07",
            "=Doden",
            "Nu zijn er 16 soldaten gesneuveld meldt Kirgizië. Ook 5 burgers kwamen om. Er geldt een bestand. Het bestand is geschonden zegt Tadzjikistan. Rusland wil praten. Tadzjikistan ontkent de beschieting. Rusland gaf geen wapens.",
            "Het Blad");

    public static final Report REPRINT =
            report("r3", "2031-05-07", "Herdruk", "Zeker 4 soldaten sneuvelden zegt het Kirgizische leger.", "Krant");

    public static final Report UNDATED = report(
            "r4",
            "",
            "",
            "Het Alfafront doodde 7 burgers in Goma. Kirgizië vocht bij Choedzjand. Tadzjikistan vocht bij Ak-Sai. Bij Sake vielen tientallen doden door een aanval. Een jaar eerder sneuvelden 9 Tadzjieken in Sughd.",
            "");

    private static Report report(String id, String date, String title, String text, String outlet) {
        return new Report(
                id,
                ReportDate.of(date),
                title,
                text,
                outlet.isEmpty() ? "" : "https://example.org/" + id,
                outlet,
                "nl");
    }

    private static ClaimMaker claim(String id, Kind kind) {
        return new ClaimMaker(id, kind);
    }

    public static final Claim CLASH = claim("c01", Kind.CLASH)
            .by("KGZ", "TJK")
            .day("2031-05-06")
            .at(Atlas.AK_SAI)
            .in(FIRST, "gevochten");
    public static final Claim FOUR = claim("c02", Kind.KILLED)
            .says(new Actor("KGZ.MIL", "", "het Kirgizische leger", false, false))
            .on("KGZ.MIL")
            .count(4L, null, VictimGroup.MIL)
            .day("2031-05-06")
            .in(FIRST, "sneuvelden");
    public static final Claim TWO = claim("c03", Kind.KILLED)
            .says("TJK.GOV")
            .on("TJK")
            .exactly(2, null)
            .day("2031-05-06")
            .in(FIRST, "doden");
    public static final Claim WOUNDED =
            claim("c04", Kind.WOUNDED).on("KGZ").about(11, null).in(FIRST, "gewond");
    public static final Claim CAPTURED = claim("c05", Kind.CAPTURED)
            .on("TJK.MIL")
            .by("KGZ")
            .exactly(3, VictimGroup.MIL)
            .in(FIRST, "gevangen");
    public static final Claim SIXTEEN = claim("c06", Kind.KILLED)
            .says(Actor.of("TASS").asVia(), new Actor("KGZ.GOV", "Sadyr Japarov", "Kirgizië", false, false))
            .on("KGZ.MIL")
            .exactly(16, VictimGroup.MIL)
            .day("2031-05-06")
            .in(SECOND, "gesneuveld");
    public static final Claim CIVILIANS = claim("c07", Kind.KILLED)
            .on("KGZ.CVL")
            .exactly(5, VictimGroup.CVL)
            .day("2031-05-06")
            .in(SECOND, "kwamen om");
    public static final Claim REPRINTED = claim("c08", Kind.KILLED)
            .says(new Actor("KGZ.MIL", "", "het Kirgizische leger", false, false))
            .on("KGZ.MIL")
            .count(4L, null, VictimGroup.MIL)
            .day("2031-05-06")
            .in(REPRINT, "sneuvelden");

    public static final Claim MASSACRE = claim("c09", Kind.KILLED)
            .by("ALFA-FRONT")
            .on("COD.CVL")
            .exactly(7, VictimGroup.CVL)
            .time(When.between(LocalDate.of(2031, 6, 1), LocalDate.of(2031, 6, 2), "in de nacht"))
            .at(Atlas.GOMA)
            .in(UNDATED, "doodde");

    public static final Claim HOLDS = claim("c10", Kind.CEASEFIRE)
            .phase(Phase.IN_FORCE)
            .by("KGZ", "TJK")
            .day("2031-05-07")
            .in(SECOND, "geldt");
    public static final Claim BROKEN = claim("c11", Kind.CEASEFIRE)
            .phase(Phase.VIOLATED)
            .says("TJK")
            .by("KGZ")
            .day("2031-05-07")
            .in(SECOND, "geschonden");

    public static final Claim AT_KHUJAND = claim("c12", Kind.CLASH)
            .says("KGZ")
            .by("KGZ", "TJK")
            .time(When.oneOf(
                    List.of(
                            new When.Interval(LocalDate.of(2031, 7, 1), LocalDate.of(2031, 7, 1)),
                            new When.Interval(LocalDate.of(2031, 7, 8), LocalDate.of(2031, 7, 8))),
                    "dinsdag"))
            .at(Atlas.KHUJAND)
            .in(UNDATED, "bij Choedzjand");
    public static final Claim AT_AK_SAI = claim("c13", Kind.CLASH)
            .says("TJK")
            .by("KGZ", "TJK")
            .time(AT_KHUJAND.time())
            .at(Atlas.AK_SAI)
            .in(UNDATED, "bij Ak-Sai");

    public static final Claim DOZENS = claim("c14", Kind.KILLED)
            .on("COD")
            .vaguely(20, null, "tientallen doden")
            .day("2031-06-03")
            .at(Atlas.SAKE)
            .in(UNDATED, "vielen");
    public static final Claim STRIKE = claim("c15", Kind.ATTACK)
            .by("ALFA-FRONT")
            .on("COD")
            .means(Means.DRONE)
            .day("2031-06-03")
            .at(Atlas.SAKE)
            .in(UNDATED, "aanval");

    public static final Claim YEAR_BEFORE = claim("c21", Kind.KILLED)
            .recalled()
            .by("ALFA-FRONT")
            .on("TJK.MIL")
            .exactly(9, VictimGroup.MIL)
            .time(When.between(LocalDate.of(2030, 6, 1), LocalDate.of(2030, 6, 30), "een jaar eerder"))
            .at(Atlas.SUGHD)
            .in(UNDATED, "sneuvelden");

    public static final Claim APPEAL = claim("c16", Kind.REQUEST)
            .by("UN")
            .on("KGZ", "TJK")
            .content("ceasefire")
            .day("2031-05-06")
            .in(FIRST, "roepen op");
    public static final Claim FUTURE_TALKS = claim("c17", Kind.TALKS)
            .stance(Stance.PLANNED)
            .by("RUS", "KGZ")
            .day("2031-05-09")
            .in(SECOND, "praten");
    public static final Claim DENIED = claim("c18", Kind.ATTACK)
            .stance(Stance.DENIED)
            .says("TJK")
            .by("TJK")
            .on("KGZ")
            .means(Means.ARTILLERY)
            .day("2031-05-06")
            .in(SECOND, "beschieting");
    public static final Claim NO_ARMS = claim("c19", Kind.SUPPORT)
            .negated()
            .by("RUS")
            .on("KGZ")
            .day("2031-05-07")
            .in(SECOND, "gaf geen");
    public static final Claim REJECTED = claim("c20", Kind.DISPLACED)
            .on("KGZ.CVL")
            .vaguely(2000, VictimGroup.CVL, "Duizenden")
            .in(FIRST, "vluchtten");

    private SmallRecord() {}

    private static Incident incident(
            String id,
            Incident.Sort sort,
            List<String> parties,
            List<When.Interval> times,
            List<Place> places,
            Claim... claims) {
        List<Incident.Tie> ties = new ArrayList<>();
        for (int i = 1; i < claims.length; i++) {
            ties.add(new Incident.Tie(claims[i].id(), claims[0].id(), List.of("the same days")));
        }
        return new Incident(
                id,
                sort,
                claims[0].scope(),
                parties,
                times,
                places,
                Stream.of(claims).map(Claim::id).toList(),
                ties);
    }

    private static List<When.Interval> days(String first, String last) {
        return List.of(new When.Interval(LocalDate.parse(first), LocalDate.parse(last)));
    }

    /** The whole record. */
    public static View view() {
        return view(null);
    }

    /** The whole record, its numbers by a rule. */
    public static View view(Rule rule) {
        List<Incident> incidents = List.of(
                incident(
                        "i00000000a1",
                        Incident.Sort.VIOLENCE,
                        List.of("KGZ", "TJK"),
                        days("2031-05-06", "2031-05-06"),
                        List.of(Atlas.AK_SAI),
                        CLASH,
                        FOUR,
                        TWO,
                        WOUNDED,
                        CAPTURED,
                        SIXTEEN,
                        CIVILIANS,
                        REPRINTED,
                        DENIED),
                incident(
                        "i00000000a2",
                        Incident.Sort.TRUCE,
                        List.of("KGZ", "TJK"),
                        days("2031-05-07", "2031-05-07"),
                        List.of(),
                        HOLDS,
                        BROKEN),
                incident(
                        "i00000000a3",
                        Incident.Sort.VIOLENCE,
                        List.of("ALFA-FRONT", "COD"),
                        days("2031-06-01", "2031-06-02"),
                        List.of(Atlas.GOMA),
                        MASSACRE),
                incident(
                        "i00000000a4",
                        Incident.Sort.VIOLENCE,
                        List.of("ALFA-FRONT", "COD"),
                        days("2031-06-03", "2031-06-03"),
                        List.of(Atlas.SAKE),
                        STRIKE,
                        DOZENS),
                incident(
                        "i00000000a5",
                        Incident.Sort.VIOLENCE,
                        List.of("KGZ", "TJK"),
                        AT_KHUJAND.time().candidates(),
                        List.of(Atlas.KHUJAND, Atlas.AK_SAI),
                        AT_KHUJAND,
                        AT_AK_SAI),
                incident(
                        "i00000000a6",
                        Incident.Sort.VIOLENCE,
                        List.of("ALFA-FRONT", "TJK"),
                        days("2030-06-01", "2030-06-30"),
                        List.of(Atlas.SUGHD),
                        YEAR_BEFORE));
        return of(
                List.of(FIRST, SECOND, REPRINT, UNDATED),
                List.of(
                        CLASH,
                        FOUR,
                        TWO,
                        WOUNDED,
                        CAPTURED,
                        APPEAL,
                        SIXTEEN,
                        CIVILIANS,
                        HOLDS,
                        BROKEN,
                        FUTURE_TALKS,
                        DENIED,
                        NO_ARMS,
                        REPRINTED,
                        MASSACRE,
                        AT_KHUJAND,
                        AT_AK_SAI,
                        DOZENS,
                        STRIKE,
                        YEAR_BEFORE),
                List.of(REJECTED),
                incidents,
                Map.of(REPRINT.id(), FIRST.id()),
                Map.of(
                        FOUR.id(),
                        new Decision(7, Instant.parse("2031-06-10T09:00:00Z"), "ada", new Decision.Accepted(FOUR), ""),
                        REJECTED.id(),
                        new Decision(
                                8,
                                Instant.parse("2031-06-10T09:01:00Z"),
                                "ada",
                                new Decision.Rejected(REJECTED),
                                "vaag")),
                rule);
    }

    /** A view of some reports, claims and incidents. */
    public static View of(
            List<Report> reports,
            List<Claim> claims,
            List<Claim> rejected,
            List<Incident> incidents,
            Map<String, String> copies,
            Map<String, Decision> decisions,
            Rule rule) {
        Map<String, Report> reportsById = new HashMap<>();
        reports.forEach(report -> reportsById.put(report.id(), report));
        Map<String, Claim> claimsById = new HashMap<>();
        claims.forEach(claim -> claimsById.put(claim.id(), claim));
        Atlas atlas = new Atlas();
        Relations relations = new Relations(atlas);
        return new View(
                incidents.stream()
                        .map(incident -> Ledger.of(incident, claimsById, reportsById, relations, copies))
                        .toList(),
                claims,
                rejected,
                reportsById,
                copies,
                decisions,
                atlas,
                rule,
                "",
                new Made("bestand 1.2.3", "nl, bestand 1.2.3", 9, Instant.parse("2031-06-10T10:00:00Z")));
    }

    /** What a format writes of a view, and what it says that it could not. */
    public record Written(String text, Conformance told) {
        /** The things of which a loss that begins so is told. */
        public List<String> lost(String what) {
            return told.losses().stream()
                    .filter(loss -> loss.what().startsWith(what))
                    .flatMap(loss -> loss.ids().stream())
                    .toList();
        }
    }

    /** A golden file beside the tests. */
    public static String golden(String name) {
        try (var stream = SmallRecord.class.getResourceAsStream(name)) {
            return stream == null
                    ? "(no file " + name + ")"
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a view in a format. */
    public static Written written(Format format, View view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Conformance told = format.write(view, out);
            return new Written(out.toString(StandardCharsets.UTF_8), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
