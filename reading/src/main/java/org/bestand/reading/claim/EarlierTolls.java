package org.bestand.reading.claim;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;

/** Whose the people of a toll are by the tolls told before it. */
record EarlierTolls(Cast cast, Cues cues) {
    /** Whose the people of the tolls told before are: of one in the same sentence, else of the last in the same voice. */
    Optional<String> told(Draft draft, List<Draft> before, Optional<Draft> happening) {
        boolean fight = TollCompletion.isFight(happening);
        for (Draft earlier : before.reversed()) {
            boolean toll = earlier.kind.isToll()
                    && !earlier.filledBy.equals(TollCompletion.ENEMY)
                    && !earlier.filledBy.equals(TollCompletion.STAFF)
                    && !earlier.bareDeed
                    && !isByOthers(draft, earlier)
                    && earlier.targets.size() == 1
                    && !Completion.named(earlier.targets).isEmpty()
                    && !isVisitor(earlier);
            boolean fled = draft.kind == Kind.DISPLACED && earlier.kind != Kind.DISPLACED;
            boolean elsewhere = (earlier.scene != draft.scene || !earlier.places.equals(draft.places))
                    && (isElsewhere(draft, earlier.targets) || isOnOthersGround(draft, earlier));
            if (toll
                    && !fled
                    && !elsewhere
                    && alike(draft, earlier)
                    && !isOfFoe(draft, earlier)
                    && !isOfState(draft, earlier)
                    && !isOwnedUpTo(draft, earlier)) {
                boolean here = earlier.scene == draft.scene;
                boolean voice = !fight
                        && draft.sentence() - earlier.sentence() <= TollCompletion.FAR
                        && earlier.kind == draft.kind
                        && Parties.voices(earlier.speakers).equals(Parties.voices(draft.speakers));
                boolean repeated = !fight
                        && draft.speakers.isEmpty()
                        && draft.sentence() - earlier.sentence() == 1
                        && draft.scene.sentence().paragraph()
                                == earlier.scene.sentence().paragraph()
                        && earlier.kind == draft.kind
                        && happening.isEmpty();
                if (here || voice || repeated) {
                    return Optional.of(Cast.side(earlier.targets.getFirst()));
                }
            }
        }
        return Optional.empty();
    }

    /** "Killed the leader of the rebels. A policeman died": policemen and soldiers are a state's, whatever group was told of before. */
    private boolean isOfState(Draft draft, Draft earlier) {
        boolean force =
                draft.count != null && (draft.count.of() == VictimGroup.MIL || draft.count.of() == VictimGroup.POL);
        return force && draft.scene != earlier.scene && RebelGroup.isNameless(earlier.targets.getFirst());
    }

    /** "A thousand enemy soldiers are dead. According to the ministry two hundred people died": whom a side has killed are not the others that it counts. */
    private boolean isOfFoe(Draft draft, Draft earlier) {
        boolean soldiers = earlier.count != null && earlier.count.of() == VictimGroup.MIL;
        boolean others = draft.count != null && draft.count.of() != VictimGroup.MIL;
        return soldiers
                && others
                && earlier.speakers.stream()
                        .filter(s -> !s.via())
                        .flatMap(s -> cast.against(s).stream())
                        .anyMatch(foe -> earlier.targets.stream()
                                .anyMatch(t -> Cast.side(t).equals(foe)));
    }

    /** "Puts it at ten on the other side. It owns up to a few guards": what a side owns up to is not of those whom it counts on the other. */
    private boolean isOwnedUpTo(Draft draft, Draft earlier) {
        return draft.stance == Stance.ADMITTED
                && draft.speakers.stream()
                        .filter(s -> !s.via())
                        .flatMap(s -> cast.against(s).stream())
                        .anyMatch(foe -> earlier.targets.stream()
                                .anyMatch(t -> Cast.side(t).equals(foe)));
    }

    private static boolean alike(Draft a, Draft b) {
        return TollCompletion.isFighter(a) == TollCompletion.isFighter(b);
    }

    /** "An Italian nun and two guards", killed elsewhere: those with people from abroad need not be from there. */
    private boolean isVisitor(Draft toll) {
        Actor victim = toll.targets.getFirst();
        return !cast.isSide(victim)
                && !cast.isGroup(victim.party())
                && cast.ground(toll.places)
                        .filter(g -> !g.equals(victim.party()))
                        .isPresent();
    }

    /** A figure without a noun of its own ("and 35 wounded", "twelve others") counts the same people as the one before it. */
    boolean isBare(Draft draft) {
        return draft.victims >= 0
                && (draft.rules.contains("count.beside")
                        || draft.scene.tree().word(draft.victims).upos().equals("NUM")
                        || new Further(cues).is(draft))
                && draft.count != null
                && draft.targets.stream().allMatch(Actor::isUnnamed);
    }

    /** "The one side admits twelve dead, the other eighteen": each side of a war of two states counts its own. */
    private boolean isToldByOther(Draft draft, Draft earlier) {
        List<Actor> tellers = draft.speakers.stream().filter(s -> !s.via()).toList();
        return draft.rules.contains(Shares.GAPPED)
                && cast.isBetweenStates()
                && !earlier.speakers.isEmpty()
                && tellers.stream().anyMatch(cast::isSide)
                && Collections.disjoint(Parties.of(tellers), Parties.of(earlier.speakers));
    }

    /** "Dozens died. Seven of them perished when a convoy was ambushed": some of those whom the toll right before counts. */
    Optional<List<Actor>> someOf(Draft draft, List<Draft> before) {
        boolean some = draft.victims >= 0
                && draft.count != null
                && draft.count.low() != null
                && draft.scene.tree().children(draft.victims, "nmod").stream()
                        .anyMatch(c -> c.index() == draft.victims + 2
                                && c.upos().equals("PRON")
                                && cues.is(Cue.THEY, draft.scene.lower().get(c.index())));
        return before.reversed().stream()
                .takeWhile(d -> some && draft.sentence() - d.sentence() <= 1)
                .filter(d -> d.kind.isToll() && d.scene != draft.scene && d.count != null)
                .findFirst()
                .filter(d -> d.count.low() != null && d.count.low() > draft.count.low() && !d.targets.isEmpty())
                .map(d -> d.targets);
    }

    /** "A leader of the group was killed. Two other fighters were wounded": nameless fighters besides those of a group are of that group. */
    Optional<List<Actor>> beside(Draft draft, List<Draft> before) {
        boolean nameless = draft.targets.size() == 1 && RebelGroup.isNameless(draft.targets.getFirst());
        return before.reversed().stream()
                .takeWhile(d -> nameless && draft.sentence() - d.sentence() <= 1)
                .filter(d -> d.kind.isToll())
                .findFirst()
                .filter(d -> d.targets.size() == 1 && cast.isGroup(Cast.side(d.targets.getFirst())))
                .filter(d -> new Further(cues).is(draft))
                .map(d -> List.of(Actor.of(
                        Cast.side(d.targets.getFirst()),
                        "",
                        draft.targets.getFirst().text())));
    }

    /** Whether a toll is told to be on the ground of another country than that of those whom a toll before it counts. */
    private boolean isElsewhere(Draft draft, List<Actor> targets) {
        Optional<String> ground = draft.ownSetting ? cast.ground(draft.places) : Optional.empty();
        return ground.isPresent()
                && targets.stream().noneMatch(t -> t.party().equals(ground.get()) || cast.isGroup(Cast.side(t)))
                && targets.stream().noneMatch(cast::isSide);
    }

    /** "In the one country forty died, in the other nine": on the ground of a side that those told before are not of. */
    private boolean isOnOthersGround(Draft draft, Draft earlier) {
        Optional<String> ground = draft.ownSetting ? cast.ground(draft.places) : Optional.empty();
        return ground.filter(cast.sides()::contains).isPresent()
                && earlier.targets.stream()
                        .noneMatch(t -> t.party().equals(ground.get()) || cast.isGroup(Cast.side(t)));
    }

    /** Whether the last toll, told with a figure right before, is of people of whom nobody can tell whose they are. */
    static boolean isBesideOpen(Draft draft, List<Draft> before) {
        return Completion.named(draft.targets).isEmpty()
                && before.reversed().stream()
                        .filter(d -> d.kind.isToll() && d.count != null)
                        .findFirst()
                        .filter(d -> draft.sentence() - d.sentence() <= 1)
                        .filter(d -> Completion.named(d.targets).isEmpty())
                        .isPresent();
    }

    /** "The killings": those told of last. */
    static Optional<Draft> deed(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> d.kind == draft.kind && draft.sentence() - d.sentence() <= TollCompletion.FAR)
                .findFirst()
                .filter(d -> !Completion.named(d.targets).isEmpty());
    }

    /** Whether somebody else did one toll than the other, so that it need not be the same people whom it befell. */
    private static boolean isByOthers(Draft toll, Draft earlier) {
        return !Completion.named(toll.agents).isEmpty()
                && !Completion.named(earlier.agents).isEmpty()
                && Collections.disjoint(Parties.of(toll.agents), Parties.of(earlier.agents));
    }

    /** The people of the last toll told just before, for a bare figure that counts the same. */
    Optional<List<Actor>> same(Draft draft, List<Draft> before) {
        return last(draft, before)
                .filter(b -> !isByOthers(draft, b) && !isElsewhere(draft, b.targets) && !isToldByOther(draft, b))
                .map(b -> b.targets);
    }

    /** The last toll told just before; of captives and those who came free one of the same kind before any other. */
    private static Optional<Draft> last(Draft draft, List<Draft> before) {
        List<Draft> near = before.reversed().stream()
                .filter(d -> d.kind.isToll() && !Completion.named(d.targets).isEmpty())
                .filter(d -> draft.kind != Kind.DISPLACED || d.kind == Kind.DISPLACED)
                .filter(d -> draft.sentence() - d.sentence() <= (d.kind == draft.kind ? 2 : 1))
                .toList();
        boolean held = draft.kind == Kind.RELEASED || draft.kind == Kind.CAPTURED;
        return near.stream()
                .filter(d -> held && d.kind == draft.kind)
                .findFirst()
                .or(() -> near.stream()
                        .filter(d -> draft.sentence() - d.sentence() <= 1)
                        .findFirst());
    }
}
