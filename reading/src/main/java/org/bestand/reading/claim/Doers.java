package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.claim.Happenings.Tie;

/** The doers that the other drafts of a draft's happening have, and how sure it is that they are of one happening. */
final class Doers {
    /** What is done to others by those who are its agents. */
    private static final Set<Kind> DEEDS = EnumSet.of(
            Kind.ATTACK, Kind.KILLED, Kind.WOUNDED, Kind.CAPTURED, Kind.CASUALTIES, Kind.DAMAGE, Kind.TERRITORY);

    private static final int SEVERAL = 3;

    private final Draft draft;
    /** The likeliest draft of each doers, in the order of likelihood. */
    private final Map<Set<String>, Tie> best = new LinkedHashMap<>();
    /** The likeliest use of force, be its doers known or not. */
    private final Optional<Tie> force;

    Doers(Draft draft, Happenings happenings, boolean own) {
        this.draft = draft;
        List<Tie> ties = happenings.of(draft);
        Set<String> victims = sides(draft.targets);
        for (Tie tie : ties) {
            Draft other = tie.other();
            boolean theirs = !own && !other.agents.isEmpty() && victims.containsAll(sides(other.agents));
            if (DEEDS.contains(other.kind) && !other.agents.isEmpty() && !theirs) {
                best.putIfAbsent(PartyOptions.parties(other.agents), tie);
            }
        }
        force = ties.stream()
                .filter(t -> TollCompletion.isViolence(t.other()) && !t.other().negated)
                .findFirst();
    }

    private static Set<String> sides(List<Actor> actors) {
        return actors.stream().map(Cast::side).collect(Collectors.toSet());
    }

    /** All doers that are told of in the report, the likeliest first. */
    List<List<Actor>> all() {
        List<List<Actor>> all = new ArrayList<>();
        best.values().forEach(t -> all.add(t.other().agents));
        return all;
    }

    /** What speaks for these doers, be they none. */
    Set<String> traits(Set<String> parties) {
        Set<String> traits = new HashSet<>();
        force.ifPresent(f ->
                traits.add("of-force=" + PartyOptions.parties(f.other().agents).equals(parties) + "/" + f.level() + "/"
                        + f.other().kind.word()));
        Tie tie = best.get(parties);
        if (tie == null) {
            traits.add("tie=none");
            return traits;
        }
        Draft other = tie.other();
        String level = tie.level();
        traits.add("tie=" + level);
        traits.add("tie=" + level + "/" + (Completion.named(other.wordAgents).isEmpty() ? "filled" : "named"));
        traits.add("tie=" + level + "/" + draft.kind.word());
        traits.add("tie-of=" + other.kind.word() + "-" + draft.kind.word());
        traits.add("tie-near=" + near(other));
        traits.add("tie-victims=" + victims(other));
        traits.add("tie-voice=" + voice(other));
        int rank = new ArrayList<>(best.keySet()).indexOf(parties);
        traits.add("tie-rank=" + Math.min(rank, SEVERAL));
        traits.add("tie-rank=" + (rank == 0) + "/" + level);
        if (other.stance == Stance.ADMITTED) {
            traits.add("tie-admitted");
        }
        return traits;
    }

    /** What holds whoever is taken. */
    Set<String> shared() {
        Set<String> traits = new HashSet<>();
        Collection<Tie> all = best.values();
        String kind = "/" + draft.kind.word();
        traits.add("tied=" + all.stream().findFirst().map(Tie::level).orElse("none") + kind);
        traits.add("tied-doers="
                + Math.min(SEVERAL, all.stream().filter(t -> t.odds() > 0).count()));
        traits.add("tied-force="
                + force.map(f -> f.other().kind.word() + "." + (f.other().agents.isEmpty() ? "open" : "done") + "."
                                + f.level())
                        .orElse("none"));
        return traits;
    }

    private String near(Draft other) {
        int sentences = draft.sentence() - other.sentence();
        boolean one =
                draft.scene.sentence().paragraph() == other.scene.sentence().paragraph();
        String side = sentences == 0 ? "here" : sentences > 0 ? "before" : "behind";
        return side + Math.min(SEVERAL, Math.abs(sentences)) + (one ? "" : ".over");
    }

    private String victims(Draft other) {
        Set<String> own = sides(draft.targets);
        Set<String> theirs = sides(other.targets);
        if (own.isEmpty() || theirs.isEmpty()) {
            return own.isEmpty() ? "open" : "theirs-open";
        }
        return own.equals(theirs) ? "same" : "other";
    }

    private String voice(Draft other) {
        if (draft.speakers.isEmpty() || other.speakers.isEmpty()) {
            return draft.speakers.isEmpty() ? other.speakers.isEmpty() ? "report" : "theirs" : "ours";
        }
        return SpeakerOptions.voices(draft.speakers).equals(SpeakerOptions.voices(other.speakers)) ? "same" : "other";
    }
}
