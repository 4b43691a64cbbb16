package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.claim.Question.Option;
import org.bestand.reading.claim.Question.Slot;
import org.bestand.reading.mention.ActorMention;

/** Who may be the doers or the sufferers of a draft: whom its words name, and whom the report makes plain. */
final class PartyOptions {
    private static final int NEAR = 2;
    /** What nobody does to their own side. */
    private static final Set<Kind> HARM =
            EnumSet.of(Kind.ATTACK, Kind.KILLED, Kind.WOUNDED, Kind.CAPTURED, Kind.CASUALTIES, Kind.DAMAGE);
    /** A country as such, and those who do its violence. */
    private static final Set<String> FORCES = Set.of("", "MIL", "GOV");

    private final Cast cast;
    private final List<Scene> scenes;
    private final Mentioned mentioned;
    private final Function<String, Set<String>> opponents;
    private final Cues cues;
    private final Tale tale;
    private final Happenings happenings;

    PartyOptions(Cast cast, List<Scene> scenes, List<Draft> all, Function<String, Set<String>> opponents, Cues cues) {
        this.cast = cast;
        this.scenes = scenes;
        this.opponents = opponents;
        this.cues = cues;
        tale = new Tale(all);
        happenings = new Happenings(all);
        mentioned = new Mentioned(cast, scenes);
    }

    /** Readings of one slot of a draft, given those before it as they were decided. */
    List<Option> of(Draft draft, List<Draft> before, Slot slot) {
        boolean agents = slot == Slot.AGENTS;
        List<String> shared = shared(draft, agents);
        Optional<Doers> doers = agents && Happenings.isForce(draft) && draft.kind != Kind.CLASH
                ? Optional.of(new Doers(draft, happenings, cues.saysOwn(draft)))
                : Optional.empty();
        doers.ifPresent(d -> shared.addAll(Traits.named(d.shared())));
        Map<Set<String>, Proposal> proposals = proposals(draft, before, agents);
        doers.ifPresent(d -> d.all().forEach(a -> put(proposals, plain(a), "happening")));
        List<Option> options = new ArrayList<>();
        for (Proposal proposal : proposals.values()) {
            if (agents && cast.fighters().doers(draft.kind, proposal.actors).size() < proposal.actors.size()
                    || HARM.contains(draft.kind)
                            && (draft.kind == Kind.ATTACK || !proposal.by.contains("rules"))
                            && isOwn(proposal.actors, agents ? draft.targets : draft.agents)
                            && !isFriendlyFire(draft, proposal)
                    || agents && isUnconfessed(draft, proposal)) {
                continue;
            }
            Set<String> features = new LinkedHashSet<>(proposal.by);
            relations(draft, proposal, features, agents);
            doers.ifPresent(d -> features.addAll(d.traits(parties(proposal.actors))));
            options.add(new Option(
                    agents ? proposal.actors : withSector(draft, proposal.actors),
                    String.join(",", proposal.by),
                    Traits.named(features),
                    shared));
        }
        return options;
    }

    private Map<Set<String>, Proposal> proposals(Draft draft, List<Draft> before, boolean agents) {
        Map<Set<String>, Proposal> proposals = new LinkedHashMap<>();
        List<Actor> ruled = agents ? draft.agents : draft.targets;
        put(proposals, ruled, "rules");
        put(proposals, List.of(), "none");
        put(proposals, cast.grouped(ruled), "grouped");
        put(proposals, agents ? draft.wordAgents : draft.wordTargets, "words");
        fromWar(draft, proposals, agents);
        fromSaying(draft, proposals);
        before(draft, before, proposals);
        told(draft, before, proposals, this);
        fromWords(draft, proposals);
        return proposals;
    }

    /** What holds of the draft whoever is taken. */
    private List<String> shared(Draft draft, boolean agents) {
        List<String> traits = Traits.of(draft, cast);
        traits.add("other=" + shape(agents ? draft.targets : draft.agents) + "/" + draft.kind.word());
        if (draft.victims >= 0) {
            traits.add("victims=" + Victims.lemma(draft.scene, draft.victims));
        }
        traits.add("own=" + cues.saysOwn(draft) + "/" + draft.kind.family());
        traits.add("shape=" + tale.shape() + "/" + draft.kind.family());
        traits.add("filled=" + draft.filledBy + "/" + draft.kind.family());
        traits.add("back=" + (draft.back != null) + draft.pointsBack + "/" + draft.kind.family());
        return Traits.named(traits);
    }

    /** Nobody attacks, harms or takes their own side, but for civilians and the like that words name, and rebels. */
    private static boolean isOwn(List<Actor> actors, List<Actor> others) {
        return !actors.isEmpty()
                && others.size() == 1
                && actors.size() == 1
                && FORCES.contains(actors.getFirst().sector())
                && FORCES.contains(others.getFirst().sector())
                && actors.getFirst().party().equals(others.getFirst().party());
    }

    /** "A Ruritanian plane bombed Ruritanian soldiers": both are named by what they are, or said to be its own. */
    private boolean isFriendlyFire(Draft draft, Proposal proposal) {
        boolean named = isNamed(draft, draft.wordAgents) && isNamed(draft, draft.wordTargets);
        return cues.saysOwn(draft) && draft.kind.isToll()
                || proposal.by.contains("words") && (named || cues.saysOwn(draft));
    }

    private boolean isNamed(Draft draft, List<Actor> actors) {
        return !actors.isEmpty()
                && actors.stream().allMatch(a -> draft.scene.mentions().actors().stream()
                        .anyMatch(m -> m.type() != ActorMention.Type.ANAPHOR
                                && m.actors().stream().noneMatch(Actor::isUnnamed)
                                && cast.meant(m).contains(a)));
    }

    /** Who tells of an attack whose words do not name its doer tells of no deed of their own. */
    private static boolean isUnconfessed(Draft draft, Proposal proposal) {
        return draft.kind == Kind.ATTACK
                && draft.stance == Stance.ASSERTED
                && !proposal.by.contains("rules")
                && draft.speakers.stream().filter(s -> !Fighters.isUnarmed(s)).anyMatch(s -> proposal.actors.stream()
                        .anyMatch(a -> a.party().equals(s.party())));
    }

    private static final class Proposal {
        final List<Actor> actors;
        final Set<String> by = new LinkedHashSet<>();

        Proposal(List<Actor> actors) {
            this.actors = actors;
        }
    }

    private void put(Map<Set<String>, Proposal> proposals, List<Actor> actors, String by) {
        List<Actor> named = Completion.named(actors);
        proposals.computeIfAbsent(parties(named), k -> new Proposal(named)).by.add(by);
    }

    static Set<String> parties(List<Actor> actors) {
        Set<String> parties = new HashSet<>();
        for (Actor actor : actors) {
            parties.add(actor.party());
        }
        return parties;
    }

    private void fromWar(Draft draft, Map<Set<String>, Proposal> proposals, boolean agents) {
        List<Actor> other = agents ? draft.targets : draft.agents;
        other.stream().findFirst().flatMap(cast::against).ifPresent(s -> put(proposals, List.of(on(s)), "against"));
        other.stream().findFirst().flatMap(cast::rival).ifPresent(s -> put(proposals, List.of(on(s)), "rival"));
        if (!other.isEmpty()) {
            put(proposals, plain(other), "same");
        }
        for (int i = 0; i < cast.sides().size(); i++) {
            put(proposals, List.of(on(cast.sides().get(i))), "side" + i);
        }
        if (cast.sides().size() == 2) {
            put(proposals, cast.both("", ""), "both");
        }
        if (!cast.home().isEmpty()) {
            put(proposals, List.of(Actor.of(cast.home())), "home");
        }
        draft.places.stream()
                .flatMap(p -> List.of(cast.ground(p).split("/")).stream())
                .filter(c -> !c.isEmpty())
                .forEach(c -> put(proposals, List.of(Actor.of(c)), "place"));
    }

    private void fromSaying(Draft draft, Map<Set<String>, Proposal> proposals) {
        // Who only watches a war has no part in its deeds.
        List<Actor> speakers = draft.speakers.stream()
                .filter(s ->
                        !s.via() && (draft.kind.isSpeechAct() || cast.fighters().isSide(Cast.side(s))))
                .toList();
        if (speakers.isEmpty()) {
            return;
        }
        put(proposals, plain(speakers), "speaker");
        cast.against(speakers.getLast()).ifPresent(s -> put(proposals, List.of(on(s)), "against-speaker"));
        cast.rival(speakers.getLast()).ifPresent(s -> put(proposals, List.of(on(s)), "rival-speaker"));
    }

    private void before(Draft draft, List<Draft> before, Map<Set<String>, Proposal> proposals) {
        if (draft.back != null) {
            put(proposals, plain(draft.back.agents), "back.agents");
            put(proposals, plain(draft.back.targets), "back.targets");
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Draft earlier : before.reversed()) {
            int distance = draft.sentence() - earlier.sentence();
            if (distance > NEAR) {
                break;
            }
            String which = family(earlier) + (distance == 0 ? ".here" : ".near");
            if (seen.add(which)) {
                put(proposals, plain(earlier.agents), which + ".agents");
                put(proposals, plain(earlier.targets), which + ".targets");
                if (earlier.kind == draft.kind) {
                    put(proposals, plain(earlier.agents), "alike.agents");
                    put(proposals, plain(earlier.targets), "alike.targets");
                }
            }
        }
    }

    /** What the report has told so far, near or far: the last and the most frequent doers and sufferers. */
    private static void told(Draft draft, List<Draft> before, Map<Set<String>, Proposal> proposals, PartyOptions me) {
        for (boolean violence : new boolean[] {true, false}) {
            String what = violence ? "violence" : "toll";
            List<Draft> own = before.stream()
                    .filter(d -> violence ? d.kind == Kind.ATTACK || d.kind == Kind.CLASH : d.kind.isToll())
                    .filter(d -> !d.agents.isEmpty() || !d.targets.isEmpty())
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            me.put(proposals, plain(own.getFirst().agents), "first." + what + ".agents");
            me.put(proposals, plain(own.getFirst().targets), "first." + what + ".targets");
            me.put(proposals, plain(own.getLast().agents), "last." + what + ".agents");
            me.put(proposals, plain(own.getLast().targets), "last." + what + ".targets");
            me.put(proposals, plain(usual(own.stream().map(d -> d.agents).toList())), "usual." + what + ".agents");
            me.put(proposals, plain(usual(own.stream().map(d -> d.targets).toList())), "usual." + what + ".targets");
            own.stream()
                    .filter(d -> d.kind == draft.kind
                            && SpeakerOptions.voices(d.speakers).equals(SpeakerOptions.voices(draft.speakers)))
                    .reduce((a, b) -> b)
                    .ifPresent(d -> {
                        me.put(proposals, plain(d.agents), "voice." + what + ".agents");
                        me.put(proposals, plain(d.targets), "voice." + what + ".targets");
                    });
        }
    }

    private static List<Actor> usual(List<List<Actor>> all) {
        Map<Set<String>, Integer> times = new LinkedHashMap<>();
        all.stream().filter(l -> !l.isEmpty()).forEach(l -> times.merge(parties(l), 1, Integer::sum));
        Optional<Set<String>> most =
                times.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return most.flatMap(m -> all.stream().filter(l -> parties(l).equals(m)).findFirst())
                .orElse(List.of());
    }

    private static String family(Draft draft) {
        return draft.kind == Kind.ATTACK || draft.kind == Kind.CLASH
                ? draft.kind.word()
                : draft.kind.family().name();
    }

    private void fromWords(Draft draft, Map<Set<String>, Proposal> proposals) {
        for (ActorMention mention : draft.scene.mentions().actors()) {
            put(proposals, cast.meant(mention), "named");
        }
        int at = scenes.indexOf(draft.scene);
        if (at > 0) {
            scenes.get(at - 1).mentions().actors().forEach(m -> put(proposals, cast.meant(m), "named-before"));
        }
    }

    private static List<Actor> plain(List<Actor> actors) {
        List<Actor> plain = new ArrayList<>(actors.size());
        for (Actor actor : actors) {
            plain.add(Actor.of(actor.code(), actor.name(), ""));
        }
        return plain;
    }

    private static Actor on(String side) {
        return Cast.on(side, "", "");
    }

    private String shape(List<Actor> actors) {
        if (actors.isEmpty()) {
            return "none";
        }
        return actors.size() > 1 ? "more" : type(actors.getFirst());
    }

    private String type(Actor actor) {
        String side = Cast.side(actor);
        return actor.isUnnamed() ? "unnamed" : cast.isGroup(side) ? "group" : "state";
    }

    private void relations(Draft draft, Proposal proposal, Set<String> own, boolean agents) {
        own.add("size=" + Math.min(3, proposal.actors.size()));
        if (proposal.actors.isEmpty()) {
            return;
        }
        Set<String> parties = parties(proposal.actors);
        if (proposal.actors.size() == 1) {
            own.add("is=" + type(proposal.actors.getFirst()));
        }
        own.add("party-of=" + (proposal.actors.stream().allMatch(cast::isSide) ? "side" : "other")
                + (parties.contains(cast.home()) ? ".home" : ""));
        own.add("to-other=" + to(proposal.actors, agents ? draft.targets : draft.agents));
        own.add("to-speaker=" + to(proposal.actors, draft.speakers));
        own.add("to-place="
                + (draft.places.isEmpty()
                        ? "none"
                        : draft.places.stream().anyMatch(p -> parties.contains(cast.ground(p))) ? "in" : "out"));
        own.addAll(mentioned.traits(draft, parties));
        own.add("told-agent=" + tale.asAgent(parties));
        own.add("told-target=" + tale.asTarget(parties));
        own.add("fought-other=" + fought(parties, agents ? draft.targets : draft.agents));
        own.add("fought-speaker=" + fought(parties, draft.speakers));
        Optional<String> side =
                parties.size() == 1 ? Optional.of(parties.iterator().next()) : Optional.empty();
        side.ifPresent(p -> own.add("fought-sides="
                + cast.sides().stream()
                        .filter(x -> opponents.apply(p).contains(x))
                        .count()));
        if (draft.means != null) {
            own.add("means=" + draft.means + "/" + type(proposal.actors.getFirst()));
        }
        if (draft.count != null && draft.count.of() != null) {
            own.add("of=" + draft.count.of() + "/" + type(proposal.actors.getFirst()));
        }
    }

    private String fought(Set<String> parties, List<Actor> others) {
        return others.isEmpty()
                ? "none"
                : String.valueOf(others.stream().anyMatch(o -> parties.stream()
                        .anyMatch(p -> opponents.apply(p).contains(o.party()))));
    }

    private String to(List<Actor> actors, List<Actor> others) {
        if (others.isEmpty()) {
            return "none";
        }
        Actor first = actors.getFirst();
        Actor other = others.getLast();
        if (first.party().equals(other.party())) {
            return "same";
        }
        Optional<String> against = cast.against(first);
        return against.isPresent() && against.get().equals(Cast.side(other)) ? "against" : "beside";
    }

    /** People that a figure counts as soldiers, police or civilians are that of whose side they are. */
    private static List<Actor> withSector(Draft draft, List<Actor> actors) {
        if (!draft.kind.isToll() || draft.count == null || draft.count.of() == null || actors.size() != 1) {
            return actors;
        }
        Actor only = actors.getFirst();
        String sector =
                switch (draft.count.of()) {
                    case MIL -> "MIL";
                    case POL -> "POL";
                    case CVL, CHD -> "CVL";
                    default -> "";
                };
        boolean open =
                only.sector().isEmpty() && !sector.isEmpty() && only.party().length() == 3;
        return open ? List.of(only.withCode(only.party() + "." + sector)) : actors;
    }
}
