package org.bestand.reading.claim;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.ReportDate;
import org.bestand.model.Stance;
import org.bestand.model.When;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.mention.Range;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.pack.Cut;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** When and where: the words of a draft's own noun or clause, of the happening it is tied to in the clause, or of the one it points back at. */
public final class Settings {
    /** How long the codes of countries are. */

    /** How many days a happening takes at most of which one says "that day", "a day later". */
    private static final int FEW_DAYS = 3;

    /** "Has subsided since Monday": what comes about at one time and does not go on. */
    private static final Set<Phase> AT_ONCE = EnumSet.of(Phase.STARTS, Phase.SUBSIDES, Phase.ENDS);

    private final Cues cues;
    private final PlaceNames names;
    private final ReportDate date;

    /** Resolves places that depend on the report's parties, and keeps only the finest. */
    public interface PlaceNames {
        List<Place> finest(List<PlaceMention> mentions, List<String> sides);

        /** A country as a place, with the words that name it; empty for a party that is none. */
        Optional<Place> country(String code, String text);
    }

    Settings(Cues cues, PlaceNames names, ReportDate date) {
        this.cues = cues;
        this.names = names;
        this.date = date;
    }

    /** The finest of some places, as a draft means them. */
    List<Place> finest(Draft draft, List<PlaceMention> mentions, List<String> sides) {
        return names.finest(mentions, new BorderSides(names).of(draft, mentions, sides));
    }

    /** Sets time and place of all drafts of a report, in the order of the text. */
    void set(List<Draft> drafts, List<Source> sources, List<Scene> scenes, List<String> sides) {
        JoinedClauses shared = new JoinedClauses(cues);
        for (Draft draft : drafts) {
            Scene scene = draft.scene;
            List<Draft> here = drafts.stream().filter(d -> d.scene == scene).toList();
            draft.places = finest(draft, new NearerPlaces(cues).of(draft, places(draft, here, sources), here), sides);
            if (draft.places.isEmpty() && cues.is(Cue.INVADE, Victims.lemma(scene, draft.anchor))) {
                draft.places = invaded(draft);
            }
            When before = told(drafts, draft, true);
            draft.time = time(draft, here, sources)
                    .map(m -> when(
                            draft, m, m.type() == TimeMention.Type.SINCE ? Beginnings.told(drafts, draft, m) : before))
                    .orElse(null);
            draft.ownSetting = draft.time != null || !draft.places.isEmpty();
            if (draft.isUnset() && !draft.rule.kind().isSpeechAct()) {
                shared.borrow(draft, here);
            }
            if (draft.time == null) {
                draft.time =
                        shared.above(draft).map(m -> when(draft, m, before)).orElse(null);
            }
        }
        Recalling recalling = new Recalling(cues, date);
        Together together = new Together(cues);
        There there = new There(cues, names, scenes, sides);
        for (Draft draft : drafts) {
            there.point(draft, drafts);
            boolean avenged = isOfDeed(draft, draft.clause());
            if (!avenged) {
                together.tie(draft, drafts);
            }
            if (recalling.pointsBack(draft) && !avenged) {
                recalling.inherit(draft, drafts);
            }
            if (!draft.ownSetting && !draft.kind.isSpeechAct() && draft.isUnset()) {
                shared.borrow(
                        draft,
                        drafts.stream().filter(d -> d.scene == draft.scene).toList());
            }
        }
    }

    /** "Ruritania invaded Sylvania": of a country that is invaded it is the place. */
    private List<Place> invaded(Draft draft) {
        return draft.kind == Kind.ATTACK && draft.wordTargets.size() == 1
                ? draft.wordTargets.stream()
                        .filter(t -> t.sector().isEmpty())
                        .flatMap(t -> names.country(t.code(), t.text()).stream())
                        .toList()
                : List.of();
    }

    /**
     * The time of the latest happening told before a draft's sentence, an act of war rather than another.
     * @param days whether a day or few go before a long time, and another happening that the sentence right before tells of before an act of war
     */
    static When told(List<Draft> drafts, Draft draft, boolean days) {
        Draft eventful = null;
        Draft other = null;
        for (Draft earlier : drafts) {
            if (earlier.sentence() >= draft.sentence()) {
                break;
            }
            if (earlier.time != null && earlier.time.isResolved()) {
                boolean fits = !days || isShort(earlier.time);
                eventful = isEventful(earlier) && (fits || eventful == null) ? earlier : eventful;
                other = fits || other == null ? earlier : other;
            }
        }
        boolean near = other != null
                && other.sentence() == draft.sentence() - 1
                && (days ? isShort(other.time) : other.kind == Kind.CEASEFIRE);
        Draft meant = eventful == null || near ? other : eventful;
        return meant == null ? null : meant.time;
    }

    static boolean isShort(When time) {
        When.Interval first = time.readings().getFirst();
        return ChronoUnit.DAYS.between(first.start(), first.end()) <= FEW_DAYS;
    }

    /** Whether a place is known to be another than that of a draft, though it stands in its clause. */
    boolean isElsewhere(Draft draft, PlaceMention mention) {
        return new Elsewhere(cues).is(draft, mention) || isOfDeed(draft, mention.head());
    }

    /** Whether a word belongs to the deed that avenges a draft. */
    boolean isOfDeed(Draft draft, int word) {
        return new Avenged(cues).isOfDeed(draft, word);
    }

    private List<PlaceMention> places(Draft draft, List<Draft> here, List<Source> sources) {
        List<PlaceMention> found = new ArrayList<>();
        for (PlaceMention mention : draft.scene.mentions().places()) {
            boolean withinActor = draft.scene.mentions().actors().stream()
                    .anyMatch(a -> a.range().contains(mention.range())
                            && a.range().length() > mention.range().length()
                            && a.type() != ActorMention.Type.ADJECTIVE
                            && !isStruckThere(draft, a, mention));
            if (!withinActor
                    && !isElsewhere(draft, mention)
                    && owns(draft, mention.head(), mention.range(), here, sources)) {
                found.add(mention);
            }
        }
        List<PlaceMention> behind = draft.scene.mentions().places().stream()
                .filter(m -> isRightBehind(draft, m) && !isElsewhere(draft, m))
                .toList();
        return behind.isEmpty() || found.stream().allMatch(behind::contains) ? found : below(draft, found, behind);
    }

    /** "Hit a hospital in Gaza": where people or things are that something is done to is where it is done. */
    private boolean isStruckThere(Draft draft, ActorMention actor, PlaceMention mention) {
        Word head = draft.scene.tree().word(actor.head());
        return cues.is(Cue.INSIDE, mention.preposition())
                && head.head() == draft.anchor
                && (head.relation().equals("nsubj:pass") || head.relation().equals("obj") || isInside(draft, actor))
                && (draft.kind.family() == Kind.Family.VIOLENCE || draft.kind.isToll());
    }

    /** "In the palace in X they fought": somebody's building, named as where it happens. */
    private boolean isInside(Draft draft, ActorMention actor) {
        int before = actor.range().first() - 1;
        return draft.scene.tree().word(actor.head()).baseRelation().equals("obl")
                && before >= 0
                && IntStream.of(before, before - 1)
                        .filter(i -> i >= 0)
                        .anyMatch(i -> cues.is(Cue.INSIDE, draft.scene.lower().get(i)));
    }

    /** "Protested in London against the war in Gaza": the place right behind the word for a happening is its own, wherever the tree hangs it. */
    static boolean isRightBehind(Draft draft, PlaceMention mention) {
        int preposition = mention.preposition().isEmpty()
                ? 0
                : Cut.at(' ', mention.preposition()).size();
        return draft.anchor != draft.clause()
                && preposition > 0
                && mention.range().first() - preposition == draft.anchor + 1;
    }

    private static List<PlaceMention> below(Draft draft, List<PlaceMention> found, List<PlaceMention> behind) {
        List<PlaceMention> own = new ArrayList<>(behind);
        found.stream()
                .filter(m -> !behind.contains(m) && draft.scene.tree().dominates(draft.anchor, m.head()))
                .forEach(own::add);
        return own;
    }

    private Optional<TimeMention> time(Draft draft, List<Draft> here, List<Source> sources) {
        TimeMention best = null;
        TimeMention since = null;
        for (TimeMention mention : draft.scene.mentions().times()) {
            int head = top(draft.scene.tree(), mention.range());
            if (Ranked.is(draft, mention)) {
                continue;
            }
            boolean better = best == null || rank(mention) > rank(best);
            if (better
                    && !new Counting(cues).is(draft, mention.range(), head)
                    && owns(draft, head, mention.range(), here, sources)) {
                best = mention;
            }
            since = opensSince(draft, mention, head, draft.clause()) ? mention : since;
        }
        return Optional.ofNullable(best == null ? since : best);
    }

    /** "Since the army took the town in May, nine have died": whether a clause that hangs on another begins with the words for a time since. */
    private static boolean opensSince(Draft draft, TimeMention mention, int head, int above) {
        Tree tree = draft.scene.tree();
        int clause = draft.scene.clauses().of(head);
        return mention.type() == TimeMention.Type.SINCE
                && tree.word(clause).baseRelation().equals("advcl")
                && (clause == above || draft.scene.clauses().above(clause) == above)
                && mention.range().first() == tree.subtree(clause).nextSetBit(0);
    }

    /** Days go before clock times, those before what only points back; a length of time says nothing of when. */
    private static int rank(TimeMention mention) {
        return switch (mention.type()) {
            case INTERVAL, SINCE -> mention.when().isResolved() ? 5 : 3;
            case UNTIL -> 4;
            case CLOCK, RELATIVE -> 2;
            case VAGUE -> 1;
            case DURATION -> 0;
        };
    }

    /** What a mention comes to for a draft, given the happening told before. */
    When when(Draft draft, TimeMention mention, When before) {
        return switch (mention.type()) {
            case INTERVAL, UNTIL -> mention.reading(draft.stance == Stance.PLANNED);
            case SINCE -> draft.stance == Stance.PLANNED ? mention.ahead() : since(draft, mention, before);
            case CLOCK -> clocked(mention, before);
            case RELATIVE -> before == null ? mention.when() : mention.from(before);
            case DURATION, VAGUE -> mention.when();
        };
    }

    /** From then on; "since then" from the happening told before. */
    private When since(Draft draft, TimeMention mention, When before) {
        boolean then = mention.shift() != null && before != null;
        TimeMention from = then ? mention.fromThen(before) : mention;
        int head = draft.scene.tree().word(draft.anchor).head();
        // "Since the war" the war has not gone on; since the beginning of the battle the battle has.
        boolean isThen =
                mention.range().covers(draft.anchor) && !mention.range().covers(head)
                        || draft.scene.clauses().of(top(draft.scene.tree(), mention.range())) == draft.clause()
                                && opensSince(draft, mention, top(draft.scene.tree(), mention.range()), draft.clause());
        return goesOn(draft) && !isThen ? from.upTo(date) : from.when();
    }

    /** A clock time without a day belongs to the day that the report tells of. */
    private When clocked(TimeMention mention, When before) {
        if (before != null) {
            return mention.from(before);
        }
        boolean day = date.earliest() != null && date.earliest().equals(date.latest());
        return day
                ? When.between(date.earliest(), date.latest(), mention.when().text())
                        .at(mention.when().clock(), mention.when().zone())
                : mention.when();
    }

    private static boolean goesOn(Draft draft) {
        return draft.kind != org.bestand.model.Kind.CEASEFIRE
                && draft.kind != org.bestand.model.Kind.AGREEMENT
                && (draft.phase == null || !AT_ONCE.contains(draft.phase));
    }

    /** Whether words belong to a draft: they hang below its noun, or in its clause and below no other happening. */
    private boolean owns(Draft draft, int head, Range range, List<Draft> here, List<Source> sources) {
        Tree tree = draft.scene.tree();
        if (range.covers(draft.anchor)) {
            return true;
        }
        if (OfSaying.is(draft, head, here, sources)
                || isOfDeed(draft, head)
                || draft.earlier && new Lapses(cues).is(draft.scene, head, draft.anchor)) {
            return false;
        }
        int owner = owner(draft.scene, head, here);
        if (owner == draft.anchor || owner >= 0 && (owner == performer(draft) || Finish.isItsClause(draft, owner))) {
            return true;
        }
        int clause = draft.clause();
        if (owner == clause || owner >= 0 && isXcompOf(draft.scene, owner, clause)) {
            // "Accuses them of having struck on Monday": of an act of saying only when it is said counts.
            return owner == clause
                    || !draft.kind.isSpeechAct()
                    || draft.scene.tree().children(owner, "mark").isEmpty();
        }
        boolean nominal = draft.anchor != clause;
        return !nominal
                        && owner >= 0
                        && tree.word(clause).baseRelation().equals("xcomp")
                        && owner == draft.scene.clauses().above(clause)
                        && !isReporting(draft.scene, owner, sources)
                || !nominal && sharedFromFirst(draft.scene, owner, clause, range);
    }

    /** "The raid that they made on Monday": the verb of a clause that tells of violence as done, or -1. */
    private int performer(Draft draft) {
        return draft.kind.family() == Kind.Family.VIOLENCE
                ? Governors.performer(draft.scene.tree(), draft.anchor, cues)
                : -1;
    }

    private static boolean isXcompOf(Scene scene, int clause, int above) {
        int at = clause;
        while (at >= 0 && scene.tree().word(at).baseRelation().equals("xcomp")) {
            at = scene.clauses().above(at);
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    /** A time or place at the very start of a sentence also holds for the clauses coordinated with its first. */
    private static boolean sharedFromFirst(Scene scene, int owner, int clause, Range range) {
        return owner >= 0
                && scene.tree().word(clause).baseRelation().equals("conj")
                && scene.clauses().above(clause) == owner
                && range.first() <= 3
                && range.first() < owner
                && !Clauses.hasSubject(scene.tree(), clause);
    }

    private static boolean isReporting(Scene scene, int verb, List<Source> sources) {
        return sources.stream().anyMatch(s -> s.scene() == scene && s.verb() == verb);
    }

    /** The happening or clause that a word hangs below most closely. */
    private int owner(Scene scene, int word, List<Draft> here) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= scene.tree().size(); steps++) {
            int current = at;
            if (here.stream().anyMatch(d -> d.anchor == current)
                    || scene.clauses().of(at) == at) {
                return at;
            }
            int head = scene.tree().word(at).head();
            at = new Lapses(cues).is(scene, at, head) ? scene.tree().word(head).head() : head;
        }
        return -1;
    }

    static int top(Tree tree, Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            int head = tree.word(i).head();
            if (!range.covers(head)) {
                return i;
            }
        }
        return range.first();
    }

    static boolean isEventful(Draft draft) {
        return switch (draft.kind.family()) {
            case VIOLENCE, TOLL, GROUND -> true;
            default -> false;
        };
    }
}
