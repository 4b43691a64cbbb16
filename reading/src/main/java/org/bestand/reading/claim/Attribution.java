package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Sentence;

/** Gives each draft its speakers: from its own sentence, from a later one that points back, or from an earlier one that it goes on from. */
final class Attribution {
    /** How many sentences reported speech may go on behind its source. */
    private static final int FARTHEST = 3;

    private static final String SUPERLATIVE = "|sup|";
    private static final Set<String> ADVERBIAL = Set.of("obl", "advcl");

    private static final Set<String> SIDES = Set.of("", "GOV", "MIL", "REB");
    private static final Set<String> ARMED = Set.of("GOV", "MIL", "POL", "REB");
    private static final Set<String> CIVIL = Set.of("CVL", "HLT");

    private final Cues cues;
    private final List<Scene> scenes;
    private final Map<Scene, List<Source>> sources;
    private final Untruths untruths;
    private final FirstPersons firstPersons;

    Attribution(Cues cues, List<Scene> scenes, Map<Scene, List<Source>> sources) {
        this.cues = cues;
        this.scenes = scenes;
        this.sources = sources;
        untruths = new Untruths(cues);
        firstPersons = new FirstPersons(cues);
    }

    void attribute(Draft draft) {
        List<Source> covering = own(draft);
        if (covering.isEmpty()) {
            covering = elsewhere(draft);
        }
        if (covering.isEmpty()) {
            draft.negated |= !draft.kind.isSpeechAct() && untruths.rejects(draft);
            return;
        }
        List<Actor> chain = new ArrayList<>();
        for (int i = 0; i < covering.size(); i++) {
            boolean last = i == covering.size() - 1;
            for (Actor speaker : covering.get(i).speakers()) {
                chain.add(last ? speaker : speaker.asVia());
            }
            draft.rules.add(covering.get(i).rule());
        }
        draft.speakers = distinct(chain);
        tellInstead(draft, covering.getLast());
        put(draft, covering.getLast());
        if (draft.kind.isSpeechAct()) {
            own(draft, covering);
        }
    }

    /** "The army reports four dead, the rebels two": who is named beside the figure gives it, where its verb is one of giving figures. */
    private static void tellInstead(Draft draft, Source source) {
        if (!draft.teller.isEmpty() && source.verb() >= 0 && source.verb() == draft.clause()) {
            draft.targets = draft.targets.equals(draft.teller) ? List.of() : draft.targets;
            draft.speakers = draft.teller;
        }
    }

    /**
     * "Since the army took the town, nine have died, according to the ministry": what a phrase or clause before the cue only recalls is the
     * report's own.
     */
    void recall(Draft draft) {
        boolean recalled = draft.scope == Scope.BACKGROUND && !draft.kind.isToll() && !draft.kind.isSpeechAct();
        if (recalled && isCompared(draft)) {
            draft.speakers = List.of();
        } else if (recalled && !draft.speakers.isEmpty() && isBefore(draft)) {
            List<Source> covering = own(draft);
            boolean cue = covering.stream().allMatch(s -> s.verb() < 0 && firstSpeaker(s) > draft.anchor);
            if (cue && !covering.isEmpty()) {
                draft.speakers = List.of();
            }
        }
    }

    /** "The heaviest violence since the war": what somebody compares with is the report's own too. */
    private boolean isCompared(Draft draft) {
        Tree tree = draft.scene.tree();
        Word noun = tree.word(draft.anchor);
        return noun.relation().equals("nmod")
                && Matcher.isBeside(draft.scene, draft.anchor, cues)
                && tree.children(noun.head()).stream().anyMatch(c -> c.xpos().contains(SUPERLATIVE));
    }

    /** Whether a draft is told in an adverbial phrase or clause before the verb of its sentence. */
    private static boolean isBefore(Draft draft) {
        Tree tree = draft.scene.tree();
        int root = tree.root().index();
        int at = draft.anchor;
        while (at >= 0 && tree.word(at).head() != root) {
            at = tree.word(at).head();
        }
        return at >= 0 && at < root && ADVERBIAL.contains(tree.word(at).baseRelation());
    }

    /** A source outside the draft's sentence. */
    private List<Source> elsewhere(Draft draft) {
        boolean ownWords = draft.kind == Kind.RELATION || draft.kind.isSpeechAct() && !draft.agents.isEmpty();
        Optional<Source> source = continued(draft).or(() -> ownWords ? Optional.empty() : pointedAt(draft));
        if (source.isPresent() && draft.stance == null && isHearsay(draft.scene, draft.clause())) {
            draft.stance = Stance.ALLEGED;
            draft.rules.add("stance.hearsay");
        }
        return source.map(List::of).orElse(List.of());
    }

    /** How its source puts a draft. */
    private void put(Draft draft, Source source) {
        Stance stance = stance(draft, source);
        if (stance != null && (draft.stance == null || stance == Stance.DENIED)) {
            draft.stance = stance;
            deniesOwn(draft);
        }
        if (draft.stance == null && (confirms(draft, source) || ownStrike(draft))) {
            draft.stance = Stance.ADMITTED;
            draft.rules.add("stance.own");
        }
    }

    /** What a source makes of a draft; nothing of what it sets against what it denies. What its own sentence calls untrue it denies. */
    private Stance stance(Draft draft, Source source) {
        boolean here = source.scene() == draft.scene;
        if (here && !draft.kind.isSpeechAct() && untruths.rejects(draft)) {
            draft.rules.add("untruth");
            return Stance.DENIED;
        }
        return Rejections.setsAgainst(source, draft) ? null : source.stance();
    }

    /** "Denies the attack", "had no part in the murder", "denies that villagers were hit": a deed that nobody is said to have done is the denier's. */
    private static void deniesOwn(Draft draft) {
        List<Actor> deniers = draft.speakers.stream().filter(s -> !s.via()).toList();
        boolean deed = draft.kind == Kind.ATTACK || draft.kind.isToll() && draft.count == null;
        boolean own = draft.targets.stream()
                .filter(t -> ARMED.contains(t.sector()))
                .anyMatch(t -> deniers.stream().anyMatch(s -> Cast.side(s).equals(Cast.side(t))));
        boolean nominal = !draft.scene.tree().word(draft.anchor).isVerb();
        boolean civil = !draft.targets.isEmpty() && draft.targets.stream().allMatch(t -> CIVIL.contains(t.sector()));
        if (draft.stance == Stance.DENIED
                && deed
                && !deniers.isEmpty()
                && deniers.stream().allMatch(d -> SIDES.contains(d.sector()) && !d.isUnnamed())
                && draft.agents.isEmpty()
                && (civil || nominal && !own)) {
            draft.agents = deniers.stream().map(d -> Actor.of(d.code())).toList();
            draft.rules.add("denial.own");
        }
    }

    /** Who confirms a loss of its own side owns up to it. */
    private static boolean confirms(Draft draft, Source source) {
        draft.confirmed = source.owns();
        return source.owns()
                && draft.kind.isToll()
                && draft.targets.stream().anyMatch(t -> draft.speakers.stream()
                        .anyMatch(s -> !s.via() && Cast.side(s).equals(Cast.side(t))));
    }

    /** "Only military targets were struck": whoever says that struck them itself. */
    private boolean ownStrike(Draft draft) {
        if (draft.kind != Kind.ATTACK || !draft.agents.isEmpty() || draft.negated || !isSide(draft)) {
            return false;
        }
        List<Integer> clause = draft.scene.clauses().words(draft.clause());
        boolean nobody = clause.stream()
                .anyMatch(i -> cues.is(Cue.NO, draft.scene.lower().get(i)));
        return !nobody
                && clause.stream()
                        .anyMatch(i -> cues.is(Cue.ONLY, draft.scene.lower().get(i))
                                || cues.is(
                                        Cue.OWN_TARGET,
                                        draft.scene.tree().word(i).lemma()));
    }

    private static boolean isSide(Draft draft) {
        List<Actor> own = draft.speakers.stream().filter(s -> !s.via()).toList();
        return own.size() == 1
                && !own.getFirst().isUnnamed()
                && SIDES.contains(own.getFirst().sector())
                && draft.targets.stream().noneMatch(t -> Cast.side(t).equals(Cast.side(own.getFirst())));
    }

    /** The speech act's own speaker is its agent and not a source of it. */
    private void own(Draft draft, List<Source> covering) {
        if (draft.agents.isEmpty() || firstPersons.act(draft)) {
            draft.agents =
                    covering.getLast().speakers().stream().filter(a -> !a.via()).toList();
        }
        draft.speakers = draft.speakers.stream()
                .filter(s -> draft.agents.stream().noneMatch(a -> Cast.side(a).equals(Cast.side(s))))
                .toList();
    }

    /** Each speaker once; who is found both to pass on and to say it by two sources says it. */
    private static List<Actor> distinct(List<Actor> chain) {
        List<Actor> kept = new ArrayList<>();
        for (Actor actor : chain) {
            if (!actor.via()) {
                kept.removeIf(k ->
                        k.via() && k.code().equals(actor.code()) && k.name().equals(actor.name()));
            }
            if (kept.stream()
                    .noneMatch(k -> k.code().equals(actor.code()) && k.name().equals(actor.name()))) {
                kept.add(actor);
            }
        }
        return kept;
    }

    /** Sources of the draft's own sentence that cover its trigger, the outermost first; a clause's own source goes before the sentence's. */
    private List<Source> own(Draft draft) {
        List<Source> covering = new ArrayList<>(sources.get(draft.scene).stream()
                .filter(s -> s.covers(draft.anchor) || isTold(draft, s))
                .filter(s -> !(draft.kind.isSpeechAct() && s.verb() >= 0 && s.verb() == draft.anchor))
                .filter(s -> !isStanding(draft) && !isOwnForce(draft, s) && !isTurnedDown(draft, s))
                .toList());
        if (covering.size() > 1) {
            List<Source> cueOnly = covering.stream().filter(s -> s.verb() < 0).toList();
            if (cueOnly.size() > 1) {
                Source nearest = nearest(draft, cueOnly);
                covering.removeIf(s -> s.verb() < 0 && s != nearest);
            }
        }
        if (covering.stream().anyMatch(s -> s.verb() >= 0)) {
            covering.removeIf(s -> s.rule().equals(Sources.COLON));
        }
        covering.sort(Comparator.comparing((Source s) -> -s.covers().cardinality()));
        return covering;
    }

    /** "The army mourns ten soldiers", "for which X claimed responsibility": where the very verb that tells it says it. */
    private static boolean isTold(Draft draft, Source source) {
        boolean mourned = draft.kind.isToll() && draft.victims >= 0 && source.covers(draft.victims);
        boolean claimed = draft.kind == Kind.ATTACK && source.stance() == Stance.ADMITTED;
        return source.verb() == draft.anchor && (mourned || claimed);
    }

    /** A standing tie that is only named in passing ("its ally Russia") is the report's own, whoever says the rest. */
    private static boolean isStanding(Draft draft) {
        return draft.kind == Kind.RELATION && draft.clause() != draft.anchor;
    }

    /** "Rejected a plea of X": whoever turns down what is told by a noun does not deny that it was asked or proposed. */
    private static boolean isTurnedDown(Draft draft, Source source) {
        return (draft.kind == Kind.REQUEST || draft.phase == Phase.PROPOSED)
                && source.stance() == Stance.DENIED
                && !draft.scene.tree().word(draft.anchor).isVerb();
    }

    /** "The force, which counts 3,000 men": who counts troops of their own has them, and does not say so. */
    private static boolean isOwnForce(Draft draft, Source source) {
        return draft.kind == Kind.DEPLOY
                && source.verb() == draft.clause()
                && !draft.agents.isEmpty()
                && draft.agents.stream().allMatch(a -> source.speakers().stream()
                        .anyMatch(s -> Cast.side(s).equals(Cast.side(a))));
    }

    private static Source nearest(Draft draft, List<Source> candidates) {
        return candidates.stream()
                .min(Comparator.comparing(s -> Math.abs(firstSpeaker(s) - draft.anchor)))
                .orElseThrow();
    }

    private static int firstSpeaker(Source source) {
        return source.scene().mentions().actors().stream()
                .filter(m -> m.actors().stream().anyMatch(a -> source.speakers().stream()
                        .anyMatch(s -> s.text().equals(a.text()))))
                .map(m -> m.range().first())
                .findFirst()
                .orElse(0);
    }

    /** A source of a later sentence of the paragraph that reaches back over this one; a denial only adds a claim of its own. */
    private Optional<Source> pointedAt(Draft draft) {
        int at = scenes.indexOf(draft.scene);
        for (int i = at + 1; i < scenes.size() && sameParagraph(scenes.get(i), draft.scene); i++) {
            List<Source> later = sources.get(scenes.get(i));
            int far = i - at;
            Optional<Source> back = later.stream()
                    .filter(s -> s.reachesBack() >= far && s.stance() != Stance.DENIED)
                    .findFirst();
            if (back.isPresent()) {
                return back;
            }
            if (!later.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean sameParagraph(Scene a, Scene b) {
        return a.sentence().paragraph() == b.sentence().paragraph();
    }

    /** A sentence without a source of its own that goes on as reported speech, by hearsay or within quotation marks. */
    private Optional<Source> continued(Draft draft) {
        boolean hearsay = isHearsay(draft.scene, draft.clause());
        boolean quoted = isQuoted(draft.scene.sentence(), draft.anchor);
        if (!hearsay && !quoted) {
            return Optional.empty();
        }
        int at = scenes.indexOf(draft.scene);
        if (quoted && goesOn(draft.scene.sentence(), draft.anchor) && at + 1 < scenes.size()) {
            Optional<Source> next = sources.get(scenes.get(at + 1)).stream().findFirst();
            if (next.isPresent()) {
                return next;
            }
        }
        Optional<Source> beside = quoted ? Optional.empty() : beside(draft);
        if (beside.isPresent()) {
            return beside;
        }
        return before(draft, at, quoted);
    }

    /** A source earlier in the sentence, where hearsay only goes on from it. */
    private Optional<Source> beside(Draft draft) {
        return sources.get(draft.scene).stream()
                .filter(s -> s.verb() >= 0 && s.verb() < draft.anchor)
                .reduce((a, b) -> b)
                .map(Source::saying);
    }

    /** A source of a sentence before. A toll told as hearsay behind a denial is not the denier's, unless it is of their own doing. */
    private Optional<Source> before(Draft draft, int at, boolean quoted) {
        for (int i = at - 1; i >= 0 && i >= at - FARTHEST && sameParagraph(scenes.get(i), draft.scene); i--) {
            List<Source> earlier = sources.get(scenes.get(i));
            if (!earlier.isEmpty()) {
                Source last = main(earlier);
                boolean accusing =
                        last.stance() == Stance.DENIED && !quoted && draft.kind.isToll() && draft.agents.isEmpty();
                return accusing ? Optional.empty() : Optional.of(last.saying());
            }
            if (!quoted && !isReported(scenes.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last source of a sentence, those aside that only a relative clause tells of ("so says X, who accuses Y of a breach"). */
    private static Source main(List<Source> sources) {
        return sources.stream()
                .filter(s -> s.verb() < 0
                        || !s.scene().tree().word(s.verb()).relation().equals("acl:relcl"))
                .reduce((a, b) -> b)
                .orElse(sources.getLast());
    }

    /** Whether a clause tells hearsay, itself or with the clause that it is added to; one that only says more of somebody named does not. */
    private boolean isHearsay(Scene scene, int clause) {
        return Stances.sharing(scene, clause).stream()
                .flatMap(c -> scene.clauses().wide(c).stream())
                .anyMatch(i -> cues.is(Cue.HEARSAY, scene.lower().get(i)));
    }

    /** Whether a sentence as a whole is hearsay or a quotation, so that what comes behind it may go on from what comes before it. */
    private boolean isReported(Scene scene) {
        int root = scene.tree().root().index();
        return isHearsay(scene, root) || isQuoted(scene.sentence(), root);
    }

    private static boolean isQuoted(Sentence sentence, int word) {
        return sentence.quotations().stream()
                .anyMatch(q -> q.covers(word) && (q.length() > 4 || q.opensBefore() || q.goesOn()));
    }

    private static boolean goesOn(Sentence sentence, int word) {
        return sentence.quotations().stream().anyMatch(q -> q.covers(word) && q.goesOn());
    }
}
