package org.bestand.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bestand.linking.Ledger;
import org.bestand.linking.Said;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.VictimGroup;
import org.bestand.model.When.Interval;

/**
 * What lists show of an incident and choose it by. Derived, as people decided.
 *
 * @param id the incident's
 * @param sort what sort of happening it is
 * @param scope news, or background where reports only recall it
 * @param title what it is called
 * @param parties whose happening it is, by party code in alphabetical order; empty where no claim names any
 * @param times the intervals that it may be, in order; none where nothing is known
 * @param places where, the finest first, each once and without the words
 * @param countries ISO 3166-1 alpha-3 codes of its places' countries, in alphabetical order; of a border both
 * @param kinds the kinds of its claims, in the order of the codebook
 * @param outlets the sources of its reports, in alphabetical order; those that tell none left out
 * @param claims how many claims it has
 * @param reports how many reports it is told in
 * @param sources how many of them are independent: a text that several reprint counts once, and so does an outlet
 * @param isDisputed whether some two of its claims contradict, deny or take back one another
 * @param dead how far the dead of each side and group go, in the order of the ledger
 * @param phase for a truce how far in its course it is put; null where nothing is, and for violence
 * @param known the first day on which it was surely known; null where no report tells its day
 */
public record Overview(
        String id,
        Incident.Sort sort,
        Scope scope,
        Title title,
        List<String> parties,
        List<Interval> times,
        List<Place> places,
        List<String> countries,
        List<Kind> kinds,
        List<String> outlets,
        int claims,
        int reports,
        int sources,
        boolean isDisputed,
        List<Dead> dead,
        Phase phase,
        LocalDate known) {
    /** Rises with every change to what an overview, a tie or a voice holds, so that a record has them made anew. */
    static final String VERSION = "1";

    /** What an incident is called. */
    public enum Title {
        /** a truce */
        TRUCE,
        /** armed fighting between sides */
        FIGHTING,
        /** one side uses force */
        ATTACK,
        /** ground changes hands */
        GROUND,
        /** nothing but what it did to people and things */
        VICTIMS;

        /** What the incident of a ledger is called. */
        public static Title of(Ledger ledger) {
            if (ledger.incident().sort() == Incident.Sort.TRUCE) {
                return TRUCE;
            }
            List<Kind> kinds =
                    ledger.others().stream().map(said -> said.claim().kind()).toList();
            if (kinds.contains(Kind.CLASH)) {
                return FIGHTING;
            }
            if (kinds.contains(Kind.ATTACK)) {
                return ATTACK;
            }
            return kinds.contains(Kind.TERRITORY) ? GROUND : VICTIMS;
        }
    }

    /**
     * How far the figures of the dead of one side and group go; neither is chosen.
     *
     * @param side the victims' party; empty for totals and where it is not said
     * @param group the victims' group, or null where not told apart
     * @param least the figure with the least bounds, without its words
     * @param greatest the figure with the greatest bounds, without its words
     */
    public record Dead(String side, VictimGroup group, Count least, Count greatest) {}

    public Overview {
        Objects.requireNonNull(id, "id");
        parties = List.copyOf(parties);
        times = List.copyOf(times);
        places = List.copyOf(places);
        countries = List.copyOf(countries);
        kinds = List.copyOf(kinds);
        outlets = List.copyOf(outlets);
        dead = List.copyOf(dead);
    }

    /**
     * The overview of the incident of a ledger.
     *
     * @param reports the reports by id; holds all of the ledger's
     * @param known the first day on which each report was surely known, by its id
     */
    public static Overview of(Ledger ledger, Map<String, Report> reports, Map<String, LocalDate> known) {
        Incident incident = ledger.incident();
        List<Claim> claims = ledger.said().map(Said::claim).toList();
        Map<String, Report> own = new TreeMap<>();
        claims.forEach(claim -> own.put(claim.report(), reports.get(claim.report())));
        return new Overview(
                incident.id(),
                incident.sort(),
                incident.scope(),
                Title.of(ledger),
                incident.parties(),
                incident.times(),
                incident.places().stream().map(Overview::bare).distinct().toList(),
                sorted(incident.places().stream()
                        .flatMap(place -> Stream.of(place.country().split("/")))),
                claims.stream().map(Claim::kind).distinct().sorted().toList(),
                sorted(own.values().stream().map(Report::source)),
                claims.size(),
                own.size(),
                sources(ledger, own),
                ledger.isDisputed(),
                dead(ledger),
                incident.sort() == Incident.Sort.TRUCE ? phase(claims) : null,
                earliest(own.keySet(), known));
    }

    /** The greatest number of dead that is told of one side and group; 0 where none is. */
    public long mostDead() {
        return dead.stream()
                .map(Dead::greatest)
                .mapToLong(count -> count.low() != null ? count.low() : count.high())
                .max()
                .orElse(0);
    }

    private static Place bare(Place place) {
        return new Place(place.name(), place.country(), place.lat(), place.lon(), place.precision(), "");
    }

    private static List<String> sorted(Stream<String> words) {
        return words.filter(word -> !word.isBlank()).distinct().sorted().toList();
    }

    /** A text is that of the report which it came from, or, where that does not tell of the incident, of the first that reprints it. */
    private static int sources(Ledger ledger, Map<String, Report> own) {
        Map<String, String> texts = new TreeMap<>();
        ledger.said()
                .forEach(said -> texts.merge(
                        said.origin(),
                        said.claim().report(),
                        (a, b) -> a.equals(said.origin()) || !b.equals(said.origin()) && a.compareTo(b) < 0 ? a : b));
        Set<String> offices = new HashSet<>();
        texts.values().forEach(id -> {
            String source = own.get(id).source();
            offices.add(source.isBlank() ? "report " + id : "outlet " + source);
        });
        return offices.size();
    }

    private static List<Dead> dead(Ledger ledger) {
        return ledger.cells().stream()
                .filter(cell -> cell.slot().kind() == Kind.KILLED && cell.range() != null)
                .map(cell -> new Dead(
                        cell.slot().side(),
                        cell.slot().group(),
                        bare(cell.range().least()),
                        bare(cell.range().greatest())))
                .toList();
    }

    private static Count bare(Count count) {
        return new Count(count.low(), count.high(), count.about(), false, null, "", "");
    }

    private static Phase phase(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == Kind.CEASEFIRE && claim.phase() != null && claim.isPut())
                .map(Claim::phase)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate earliest(Collection<String> reports, Map<String, LocalDate> known) {
        return reports.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
