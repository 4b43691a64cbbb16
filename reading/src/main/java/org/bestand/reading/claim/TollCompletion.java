package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.ActorMention.Reference;
import org.bestand.reading.pack.FrameRule.Role;
import org.bestand.reading.syntax.Tree;

/** Whose the people of a toll are, and who harmed them, where the sentence leaves it out and the report makes it plain. */
final class TollCompletion {
    private static final int FAR = 6;
    /** Of how many days a toll is one of a war and not of a deed. */
    private static final int LONG = 60;

    /** What befalls people without being the deed of who struck. */
    private static final Set<Kind> FATES = Set.of(Kind.DISPLACED, Kind.RELEASED, Kind.MISSING);

    /** What a pronoun for a happening is to the verb of its toll. */
    private static final Set<String> NOMINAL = Set.of("nsubj", "obj");

    private final Cast cast;
    private final Cues cues;
    private final TollDoers doers;

    TollCompletion(Cast cast, Cues cues) {
        this.cast = cast;
        this.cues = cues;
        doers = new TollDoers(cast, cues);
    }

    /** Completes one toll, given all drafts of the report in the order of the text and its place among them. */
    void complete(Draft draft, List<Draft> drafts, int at) {
        Optional<Draft> happening = happening(draft, drafts, at);
        boolean fate = FATES.contains(draft.kind);
        if (draft.agents.isEmpty() && !fate) {
            happening.filter(h -> h.kind == Kind.ATTACK && sameVoice(h, draft)).ifPresent(h -> draft.agents = h.agents);
        }
        if (!isOfBoth(draft) && !isForeign(draft) && !isOfFight(draft, drafts.subList(0, at))) {
            people(draft, drafts.subList(0, at), happening);
        }
        if (draft.agents.isEmpty()) {
            doers.of(draft, happening).ifPresent(doer -> draft.agents = List.of(doer));
        }
        boolean own = draft.agents.stream()
                .anyMatch(a -> draft.targets.stream().anyMatch(t -> Cast.side(t).equals(Cast.side(a))));
        if (own && !draft.targetsFilled && !draft.ownAgents) {
            draft.agents = List.of();
        }
    }

    /** "On both sides 99 dead": a total that is neither's. */
    private static boolean isOfBoth(Draft draft) {
        return draft.scene.mentions().actors().stream()
                .anyMatch(m -> m.reference() == Reference.BOTH
                        && draft.scene.clauses().of(Math.max(0, m.head())) == draft.clause());
    }

    /** "The conflict cost seventy people their lives": people of whom nothing is said may be of either side of the fight that took them. */
    private boolean isOfFight(Draft draft, List<Draft> before) {
        boolean anybody = draft.count == null || draft.count.of() == null;
        boolean taken = draft.rule.fillers(Role.AGENTS).isEmpty();
        int verb = draft.scene.tree().word(draft.anchor).isVerb() ? draft.anchor : Matcher.governor(draft, cues);
        return anybody
                && taken
                && verb >= 0
                && Arguments.of(draft.scene.tree(), verb, cues).subject().stream()
                        .anyMatch(s -> isFightNoun(draft, s) || isItself(draft, s, before));
    }

    private boolean isFightNoun(Draft draft, int word) {
        return cues.is(Cues.Type.FIGHT, Victims.lemma(draft.scene, word));
    }

    /** A pronoun for what took lives, where no attack was just told of. */
    private static boolean isItself(Draft draft, int word, List<Draft> before) {
        return draft.scene.tree().word(word).upos().equals("PRON")
                && before.stream().noneMatch(d -> d.kind == Kind.ATTACK && draft.sentence() - d.sentence() <= 1);
    }

    /** "Six tourists": people from elsewhere are of none of the report's parties. */
    private boolean isForeign(Draft draft) {
        if (draft.victims < 0) {
            return false;
        }
        boolean noun = cues.is(Cues.Type.FOREIGN, Victims.lemma(draft.scene, draft.victims));
        return noun
                || draft.scene.tree().children(draft.victims, "amod").stream()
                        .anyMatch(c -> cues.is(Cues.Type.FOREIGN, Victims.lemma(draft.scene, c.index())));
    }

    private void people(Draft draft, List<Draft> before, Optional<Draft> happening) {
        fill(draft, "own", ofSpeaker(draft));
        fill(draft, "hostage", ofHostages(draft));
        if (Completion.named(draft.targets).isEmpty() && isBare(draft)) {
            before(draft, before).ifPresent(b -> draft.targets = b.targets);
        }
        fill(draft, "told", told(draft, before, happening));
        if (Completion.named(draft.targets).isEmpty()) {
            side(draft, happening).ifPresent(party -> fill(draft, draft.filledBy, Optional.of(party)));
        }
    }

    private static void fill(Draft draft, String by, Optional<String> party) {
        if (party.isEmpty() || !Completion.named(draft.targets).isEmpty()) {
            return;
        }
        String sector = draft.targets.stream()
                .map(Actor::sector)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        draft.targets = List.of(Cast.on(party.get(), sector, ""));
        draft.targetsFilled = !by.equals("own");
        draft.filledBy = by;
    }

    /** Hostages of an armed group are people of the one state that it fights. */
    private Optional<String> ofHostages(Draft draft) {
        boolean hostage = draft.victims >= 0 && cues.is(Cues.Type.HOSTAGE, Victims.lemma(draft.scene, draft.victims));
        List<String> states =
                cast.sides().stream().filter(s -> !cast.isGroup(s)).toList();
        return hostage && cast.sides().size() == 2 && states.size() == 1
                ? Optional.of(states.getFirst())
                : Optional.empty();
    }

    /** "Admits nine dead in its own ranks": the people of who says so. */
    private Optional<String> ofSpeaker(Draft draft) {
        boolean own = draft.scene.clauses().wide(draft.clause()).stream()
                .anyMatch(i -> cues.lengthAt(Cues.Type.OWN_SIDE, draft.scene.lower(), i) > 0);
        return own
                ? draft.speakers.stream()
                        .filter(s -> !s.via() && !s.isUnnamed())
                        .map(Cast::side)
                        .findFirst()
                : Optional.empty();
    }

    /** Whose the people of the tolls told before are: of one in the same sentence, else of the last in the same voice. */
    private static Optional<String> told(Draft draft, List<Draft> before, Optional<Draft> happening) {
        boolean fight = isFight(happening);
        for (Draft earlier : before.reversed()) {
            boolean toll = earlier.kind.isToll()
                    && earlier.targets.size() == 1
                    && !Completion.named(earlier.targets).isEmpty();
            if (toll && alike(draft, earlier)) {
                boolean here = earlier.scene == draft.scene;
                boolean voice = !fight
                        && draft.sentence() - earlier.sentence() <= FAR
                        && earlier.kind == draft.kind
                        && SpeakerOptions.voices(earlier.speakers).equals(SpeakerOptions.voices(draft.speakers));
                if (here || voice) {
                    return Optional.of(Cast.side(earlier.targets.getFirst()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean alike(Draft a, Draft b) {
        return isFighter(a) == isFighter(b);
    }

    static boolean isFighter(Draft draft) {
        return draft.count != null && draft.count.of() == VictimGroup.REB;
    }

    private static boolean sameVoice(Draft a, Draft b) {
        return a.scope == b.scope;
    }

    /**
     * The attack or clash that a toll is of: in its own sentence the one that is said to take it, else the one in its clause, else
     * the first; else the one that its words point back at.
     */
    private Optional<Draft> happening(Draft draft, List<Draft> drafts, int at) {
        List<Draft> here = drafts.stream()
                .filter(other -> other.scene == draft.scene
                        && isViolence(other)
                        && (other.clause() == draft.clause()
                                || other.anchor < draft.anchor
                                || other.scene.clauses().above(other.clause()) == draft.clause()))
                .toList();
        if (!here.isEmpty()) {
            List<Integer> subject =
                    Arguments.of(draft.scene.tree(), draft.anchor, cues).subject();
            return here.stream()
                    .filter(h -> subject.contains(h.anchor))
                    .findFirst()
                    .or(() -> here.stream()
                            .filter(h -> h.clause() == draft.clause())
                            .findFirst())
                    .or(() -> here.stream().findFirst());
        }
        if (draft.back != null && isViolence(draft.back)) {
            return Optional.of(draft.back);
        }
        if (draft.back == null && !isTied(draft)) {
            return Optional.empty();
        }
        for (int i = at - 1; i >= 0; i--) {
            Draft other = drafts.get(i);
            if (isViolence(other) && draft.sentence() - other.sentence() <= 2) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** "That cost a man his life", "in one of them two died", "such a raid killed six": words that mean what was told before. */
    private boolean isTied(Draft draft) {
        Tree tree = draft.scene.tree();
        List<String> words = draft.scene.lower();
        return draft.scene.clauses().wide(draft.clause()).stream().anyMatch(i -> {
            boolean pronoun = cues.is(Cues.Type.THIS, words.get(i))
                    && NOMINAL.contains(tree.word(i).baseRelation());
            boolean figure = draft.scene.mentions().counts().stream()
                    .anyMatch(c -> c.range().covers(i));
            return pronoun
                    || cues.lengthAt(Cues.Type.BACK, words, i) > 0
                    || cues.lengthAt(Cues.Type.ANOTHER, words, i) > 0 && !figure;
        });
    }

    /** A figure without a noun of its own ("and 35 wounded", "twelve others") counts the same people as the one before it. */
    private static boolean isBare(Draft draft) {
        return draft.victims >= 0
                && (draft.rules.contains("count.beside")
                        || draft.scene.tree().word(draft.victims).upos().equals("NUM"))
                && draft.count != null
                && draft.targets.stream().allMatch(Actor::isUnnamed);
    }

    private static Optional<Draft> before(Draft draft, List<Draft> before) {
        for (Draft other : before.reversed()) {
            if (draft.sentence() - other.sentence() > 1) {
                break;
            }
            if (other.kind.isToll() && !Completion.named(other.targets).isEmpty()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean isViolence(Draft draft) {
        return draft.kind == Kind.ATTACK || draft.kind == Kind.CLASH;
    }

    /** Whose the victims are, where the words do not say: the side of the first of these that is plain. */
    private Optional<String> side(Draft draft, Optional<Draft> happening) {
        Optional<String> byAgents = draft.ownAgents
                ? Completion.named(draft.agents).stream().findFirst().flatMap(cast::opposed)
                : Optional.empty();
        Optional<String> spoken = draft.count != null && draft.count.of() == VictimGroup.REB
                ? Optional.empty()
                : draft.speakers.stream()
                        .filter(s -> !s.via() && tellsOwn(s))
                        .map(Cast::side)
                        .findFirst();
        Optional<String> bySpeaker = spoken.isPresent()
                ? spoken
                : draft.speakers.stream()
                        .filter(s -> !s.via() && isDoer(s, happening))
                        .findFirst()
                        .flatMap(cast::opposed);
        Optional<Draft> attack = happening.filter(h -> h.kind == Kind.ATTACK);
        Optional<String> byTarget = attack.filter(h -> h.targets.size() == 1)
                .map(h -> h.targets.getFirst())
                .filter(a -> !a.isUnnamed())
                .map(Cast::side);
        Optional<String> place = cast.ground(draft.places);
        boolean local = draft.count != null
                && (draft.count.of() == VictimGroup.CVL
                        || draft.count.of() == VictimGroup.POL
                        || draft.count.of() == VictimGroup.CHD);
        Optional<String> byPlace =
                attack.isPresent() || local || draft.kind == Kind.DISPLACED ? place : Optional.empty();
        draft.filledBy = byAgents.isPresent()
                ? "agents"
                : byTarget.isPresent()
                        ? "attack"
                        : bySpeaker.isPresent() ? "speaker" : byPlace.isPresent() ? "place" : "home";
        boolean ownPeople = spoken.isPresent()
                && !isFighter(draft)
                && byAgents.filter(cast::isGroup).isPresent()
                && !spoken.get().equals(Cast.side(draft.agents.getFirst()));
        if (ownPeople) {
            return spoken;
        }
        return byAgents.or(() -> byTarget).or(() -> bySpeaker).or(() -> byPlace).or(() -> atHome(draft, happening));
    }

    /**
     * People whose side nothing shows are those of the country that the report is about; in an inner war only soldiers, police, civilians,
     * those who flee and those whom doctors count, for fighters may be of either side.
     */
    private Optional<String> atHome(Draft draft, Optional<Draft> happening) {
        VictimGroup group = draft.count == null ? null : draft.count.of();
        boolean local = group == VictimGroup.MIL
                || group == VictimGroup.POL
                || group == VictimGroup.CVL
                || group == VictimGroup.CHD;
        boolean fate = draft.kind == Kind.DISPLACED || draft.kind == Kind.MISSING;
        boolean doctor = draft.speakers.stream().anyMatch(s -> s.sector().equals("HLT"));
        boolean fight = isFight(happening);
        boolean outer = cast.sides().size() == 2 && !cast.isInner() && group != VictimGroup.REB && !fight;
        boolean shown = local && (cast.isInner() || !fight) || fate || doctor || outer && !isOfLong(draft);
        return shown && !cast.home().isEmpty() ? Optional.of(cast.home()) : Optional.empty();
    }

    /** A toll of months of war between two sides, of people of whom nothing is said, is of both. */
    private static boolean isOfLong(Draft draft) {
        return draft.time != null
                && draft.time.start() != null
                && draft.time.start().plusDays(LONG).isBefore(draft.time.end())
                && (draft.count == null || draft.count.of() == null || draft.rules.contains("count.part"));
    }

    /** Who did the attack that a toll is of counts the dead of the other side. */
    private static boolean isDoer(Actor speaker, Optional<Draft> happening) {
        return happening
                .filter(h -> h.kind == Kind.ATTACK)
                .filter(h -> h.agents.stream().anyMatch(a -> Cast.side(a).equals(Cast.side(speaker))))
                .isPresent();
    }

    /** A state at war with another, or an authority by its officials, gives the toll of its own people. */
    private boolean tellsOwn(Actor speaker) {
        boolean official = speaker.sector().equals("GOV")
                || speaker.sector().equals("MIL")
                || speaker.sector().equals("HLT");
        boolean state = !cast.isGroup(Cast.side(speaker));
        if (cast.isSide(speaker)) {
            return (state || official)
                    && cast.against(speaker).filter(o -> !cast.isGroup(o)).isPresent();
        }
        boolean land = cast.grounds().containsValue(speaker.party())
                || speaker.sector().equals("HLT")
                || !cast.isInner() && cast.rival(speaker).isPresent();
        return official && !speaker.isUnnamed() && (land || !state && !cast.isInner());
    }

    /** Whether nobody is singled out as the attacker: the dead of a fight may be of either side. */
    static boolean isFight(Optional<Draft> happening) {
        return happening.filter(h -> h.kind == Kind.CLASH).isPresent();
    }
}
