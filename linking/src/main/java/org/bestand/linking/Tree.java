package org.bestand.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bestand.model.Incident;
import org.bestand.model.When.Interval;

/**
 * Incidents as parts of larger happenings: conflicts of the same parties, in them episodes of adjoining days, in those the incidents.
 *
 * @param conflicts in the order of their parties
 */
public record Tree(List<Conflict> conflicts) {
    /** Rounds of fighting that go on longer than this are told apart by their days alone no more. */
    private static final long LONGEST_ROUND = 14;

    /** What went on longer is a war or campaign, of which shorter ones may be parts. */
    private static final long CAMPAIGN = 21;

    private static final Comparator<Incident> BY_DAYS = Comparator.comparing(
                    Incident::earliest, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Incident::id);

    /**
     * All that is told of some parties against each other.
     *
     * @param parties their codes, in alphabetical order; empty for what no party is named of
     * @param episodes the earliest first, the undated last
     */
    public record Conflict(List<String> parties, List<Episode> episodes) {
        public Conflict {
            parties = List.copyOf(parties);
            episodes = List.copyOf(episodes);
        }
    }

    /**
     * A round of fighting with its truces, or a war or campaign as a whole.
     *
     * @param id stable while its first claim stays; begins with {@code e}
     * @param times the intervals that it may be of
     * @param incidents its incidents, the earliest first; at least one
     * @param partOf id of the shortest campaign that it lies in; empty where none is told
     */
    public record Episode(String id, List<Interval> times, List<Incident> incidents, String partOf) {
        public Episode {
            times = List.copyOf(times);
            incidents = List.copyOf(incidents);
        }

        boolean isCampaign() {
            return times.size() == 1 && Times.days(times.getFirst()) > CAMPAIGN;
        }
    }

    public Tree {
        conflicts = List.copyOf(conflicts);
    }

    /** The episode of this id. */
    public Optional<Episode> episode(String id) {
        return conflicts.stream()
                .flatMap(conflict -> conflict.episodes().stream())
                .filter(episode -> episode.id().equals(id))
                .findFirst();
    }

    /** The tree of some incidents; their order makes no difference. */
    public static Tree of(List<Incident> incidents) {
        Map<String, List<Incident>> byParties = new TreeMap<>();
        incidents.stream().sorted(BY_DAYS).forEach(incident -> byParties
                .computeIfAbsent(String.join(" ", incident.parties()), k -> new ArrayList<>())
                .add(incident));
        List<Conflict> conflicts = new ArrayList<>();
        gathered(byParties).forEach((parties, all) -> {
            List<Incident> own = new ArrayList<>();
            all.forEach(key -> own.addAll(byParties.get(key)));
            conflicts.add(new Conflict(parts(parties), episodes(own)));
        });
        return new Tree(conflicts);
    }

    /** Sets of parties with others that fought beside them: each larger set goes with the two of it that most is told of. */
    private static Map<String, List<String>> gathered(Map<String, List<Incident>> byParties) {
        Map<String, List<String>> gathered = new LinkedHashMap<>();
        byParties.keySet().stream().filter(key -> parts(key).size() <= 2).forEach(key -> gathered.computeIfAbsent(
                        key, k -> new ArrayList<>())
                .add(key));
        for (String key : byParties.keySet()) {
            if (parts(key).size() > 2) {
                String pair = gathered.keySet().stream()
                        .filter(k -> parts(k).size() == 2 && parts(key).containsAll(parts(k)))
                        .max(Comparator.comparingInt(
                                        (String k) -> byParties.get(k).size())
                                .thenComparing(Comparator.reverseOrder()))
                        .orElse(key);
                gathered.computeIfAbsent(pair, k -> new ArrayList<>()).add(key);
            }
        }
        return gathered;
    }

    private static List<String> parts(String key) {
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    private static List<Episode> episodes(List<Incident> incidents) {
        List<List<Incident>> groups = new ArrayList<>();
        Map<List<Interval>, List<Incident>> open = new HashMap<>();
        for (Incident incident : incidents.stream().sorted(BY_DAYS).toList()) {
            List<Incident> group = group(incident, groups, open);
            group.add(incident);
        }
        List<Episode> episodes = new ArrayList<>();
        groups.forEach(group -> episodes.add(episode(group)));
        return episodes.stream().map(episode -> within(episode, episodes)).toList();
    }

    private static List<Incident> group(
            Incident incident, List<List<Incident>> groups, Map<List<Interval>, List<Incident>> open) {
        if (incident.times().size() > 1) {
            return open.computeIfAbsent(incident.times(), k -> begun(groups));
        }
        Optional<List<Incident>> near = incident.times().isEmpty()
                ? Optional.empty()
                : groups.stream().filter(group -> goesOn(group, incident)).findFirst();
        return near.orElseGet(() -> begun(groups));
    }

    private static List<Incident> begun(List<List<Incident>> groups) {
        List<Incident> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    /** Whether an incident begins before the round is over, or on the day after, and the whole is still a round. */
    private static boolean goesOn(List<Incident> group, Incident incident) {
        if (group.getFirst().times().size() != 1 || group.getFirst().scope() != incident.scope()) {
            return false;
        }
        LocalDate start = group.getFirst().earliest();
        LocalDate end =
                group.stream().map(Incident::latest).max(LocalDate::compareTo).orElseThrow();
        LocalDate last = incident.latest().isAfter(end) ? incident.latest() : end;
        return !incident.earliest().isAfter(end.plusDays(1)) && Times.days(new Interval(start, last)) <= LONGEST_ROUND;
    }

    private static Episode episode(List<Incident> group) {
        String least =
                group.stream().map(Incident::id).min(Comparator.naturalOrder()).orElseThrow();
        List<Interval> times = group.getFirst().times();
        if (times.size() == 1) {
            LocalDate end = group.stream()
                    .map(Incident::latest)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            times = List.of(new Interval(group.getFirst().earliest(), end));
        }
        return new Episode("e" + least.substring(1), times, group, "");
    }

    private static Episode within(Episode episode, List<Episode> all) {
        if (episode.times().size() != 1 || episode.isCampaign()) {
            return episode;
        }
        Interval days = episode.times().getFirst();
        return all.stream()
                .filter(Episode::isCampaign)
                .filter(other -> !other.times().getFirst().start().isAfter(days.start())
                        && !other.times().getFirst().end().isBefore(days.end()))
                .min(Comparator.comparingLong(
                                (Episode other) -> Times.days(other.times().getFirst()))
                        .thenComparing(Episode::id))
                .map(other -> new Episode(episode.id(), episode.times(), episode.incidents(), other.id()))
                .orElse(episode);
    }
}
