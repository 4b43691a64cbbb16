package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Stance;
import org.bestand.reading.syntax.Word;

/** Finds who says what within a sentence. */
final class Sources {
    /** How many sentences before its own a source covers that closes a telling which goes on from them. */
    private static final int TOLD = 1;

    /** How many sentences back a pronoun for who speaks can mean the last speaker. */
    private static final int GONE_ON = 3;

    /** The rule by which whoever is named before a colon says what follows it. */
    static final String COLON = "source.colon";

    private static final Set<String> ANNOUNCED = Set.of("obj", "nsubj", "root");

    private final SourceWords words;
    private final Cues cues;
    private final Cast cast;
    private final Voices voices;
    private final Reach reach;
    private final Spokesmen spokesmen;

    Sources(SourceWords words, Cues cues, Filling filling, Cast cast) {
        this.words = words;
        this.cues = cues;
        voices = new Voices(words, cues, filling, cast);
        this.cast = cast;
        reach = new Reach(words, cues);
        spokesmen = new Spokesmen(cues, cast);
    }

    /** The sources of each sentence, in the order of the text. */
    Map<Scene, List<Source>> of(List<Scene> scenes) {
        Map<Scene, List<Source>> all = new IdentityHashMap<>();
        Grounds grounds = new Grounds(scenes, cues);
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            int here = i;
            List<Source> found = new ArrayList<>();
            for (Source source : of(scene)) {
                boolean nobody = source.speakers().isEmpty();
                (nobody ? goneOn(scenes, i, source, all) : Optional.of(spokesmen.known(scenes, i, source, all)))
                        .map(s -> s.by(grounds.locals(s.speakers(), here, home())))
                        .ifPresent(found::add);
            }
            all.put(scene, found);
        }
        return all;
    }

    private Optional<String> home() {
        return cast.home().isEmpty() || cast.isBetweenStates() ? Optional.empty() : Optional.of(cast.home());
    }

    /** "So it is said": by who spoke last in the paragraph, else by the subject of the sentence before. */
    private Optional<Source> goneOn(List<Scene> scenes, int at, Source source, Map<Scene, List<Source>> before) {
        Scene scene = scenes.get(at);
        for (int i = at - 1;
                i >= 0
                        && i >= at - GONE_ON
                        && scenes.get(i).sentence().paragraph()
                                == scene.sentence().paragraph();
                i--) {
            Scene earlier = scenes.get(i);
            List<Actor> shown = i == at - 1 && isShown(source) ? voices.lastNamed(earlier) : List.of();
            if (!shown.isEmpty()) {
                return Optional.of(source.by(shown));
            }
            List<Actor> speakers = before.get(earlier).isEmpty()
                    ? told(earlier, source)
                    : before.get(earlier).getLast().speakers();
            if (!Completion.named(speakers).isEmpty() || i == at - 1 && !speakers.isEmpty()) {
                return Optional.of(source.by(speakers));
            }
        }
        return ofItself(source);
    }

    /** Whom a sentence is about, unless what follows it is read in something that is not theirs for all we know ("that is in a report"). */
    private List<Actor> told(Scene earlier, Source source) {
        boolean elsewhere = source.verb() >= 0
                && words.verbAt(source.scene(), source.verb())
                        .filter(v -> voices.isInSomething(source.scene(), source.verb(), v.from()))
                        .isPresent();
        return elsewhere
                ? List.of()
                : voices.subject(earlier, earlier.tree().root().index());
    }

    /** "The army has shot ten rebels, so it says in a statement": by whoever the sentence itself is about, where nobody spoke before. */
    private Optional<Source> ofItself(Source source) {
        int root = source.scene().tree().root().index();
        List<Actor> speakers = source.covers(root) ? voices.subject(source.scene(), root) : List.of();
        return Optional.of(source.by(speakers))
                .filter(s -> !Completion.named(s.speakers()).isEmpty());
    }

    /** "It is put down to the rebels. Those deny that …": a demonstrative speaks for whoever was named last. */
    private boolean isShown(Source source) {
        Scene scene = source.scene();
        return source.verb() >= 0
                && words.verbAt(scene, source.verb())
                        .filter(v -> !v.impersonal())
                        .isPresent()
                && Arguments.of(scene.tree(), source.verb(), cues).subject().stream()
                        .anyMatch(s -> cues.is(Cue.RELATIVE, scene.lower().get(s)));
    }

    private List<Source> of(Scene scene) {
        List<Source> found = new ArrayList<>();
        for (int i = 0; i < scene.tree().size(); i++) {
            cue(scene, i).ifPresent(found::add);
            verb(scene, i).ifPresent(found::add);
            colon(scene, i).ifPresent(found::add);
        }
        if (found.isEmpty() && isAnnounced(scene, scene.tree().size())) {
            List<Actor> speakers = voices.heralded(scene);
            if (!speakers.isEmpty()) {
                found.add(new Source(scene, speakers, new BitSet(), -1, null, 0, false, "source.heralded"));
            }
        }
        return found;
    }

    /** "According to X": X says the whole sentence, or its own clause where another clause has a source of its own. */
    private Optional<Source> cue(Scene scene, int at) {
        Optional<SourceWords.Cue> cue = words.cueAt(scene.lower(), at);
        boolean leaned = cue.isPresent()
                && cue.get().leans()
                && saysAt(scene, scene.clauses().of(at));
        if (cue.isEmpty() || leaned || !cue.get().alone()) {
            return Optional.empty();
        }
        int behind = at + cue.get().words().split(" ").length;
        List<Actor> speakers = cue.get().own() ? voices.own(scene, at, behind) : voices.speakersFrom(scene, behind);
        if (speakers.isEmpty() || Proposals.isText(speakers, cues) || Proposals.stands(scene, behind, cues)) {
            return Optional.empty();
        }
        BitSet covers = cue.get().own() ? reach.ofOwn(scene, at, behind) : reach.ofCue(scene, at);
        if (!cue.get().own()) {
            OfSaying.withoutSpeaker(scene, at, behind, covers);
        }
        if (cue.get().via()) {
            speakers = speakers.stream().map(Actor::asVia).toList();
        }
        boolean closes = cue.get().reachesBack() && behind > scene.tree().size() / 2;
        return Optional.of(new Source(
                scene,
                speakers,
                covers,
                -1,
                null,
                closes ? goesOnTelling(scene, closedFrom(scene, at), at) : 0,
                false,
                "source." + cue.get().words().replace(' ', '-')));
    }

    private boolean saysAt(Scene scene, int verb) {
        return words.verbAt(scene, verb).filter(v -> !v.onlyTag()).isPresent();
    }

    /** "X reports on the authority of Y": X passes on what Y says. */
    private List<Actor> leaning(Scene scene, int verb, List<Actor> speakers) {
        List<Actor> chain = new ArrayList<>();
        for (int i : scene.clauses().words(scene.clauses().of(verb))) {
            Optional<SourceWords.Cue> cue = words.cueAt(scene.lower(), i);
            if (cue.isPresent() && cue.get().leans()) {
                chain.addAll(voices.speakersFrom(scene, i + cue.get().words().split(" ").length));
            }
        }
        if (chain.isEmpty() || speakers.isEmpty()) {
            return speakers;
        }
        List<Actor> passing = speakers.stream().map(Actor::asVia).toList();
        return Filling.merged(passing, chain);
    }

    private Optional<Source> verb(Scene scene, int at) {
        Optional<SourceWords.Verb> verb = words.verbAt(scene, at);
        return verb.isEmpty() ? Optional.empty() : verb(scene, at, verb.get());
    }

    private Optional<Source> verb(Scene scene, int at, SourceWords.Verb verb) {
        int first = firstOf(scene, at);
        List<Integer> tagged = Tags.speakers(scene, at, first);
        if (tagged.isEmpty() && verb.onlyTag() || isWithheld(scene, at, verb)) {
            return Optional.empty();
        }
        Arguments arguments = Arguments.of(scene.tree(), at, cues);
        boolean back = tagged.isEmpty() && pointsBack(scene, at, arguments);
        boolean heard = tagged.isEmpty() && isHeard(scene, first, verb, arguments);
        List<Integer> subject = heard ? List.of() : tagged.isEmpty() ? subject(scene, arguments, back) : tagged;
        BitSet covers = reach.ofVerb(scene, at, verb, arguments);
        if (!tagged.isEmpty()) {
            covers.clear(first, Tags.end(scene.tree(), first));
        }
        boolean closes = !tagged.isEmpty() || heard || isClosing(scene, first, covers, arguments);
        List<Actor> speakers = speakers(scene, at, verb, subject, arguments, closes ? first + 1 : -1);
        if (speakers.isEmpty() && !isLeftOpen(scene, at, verb, subject)) {
            return Optional.empty();
        }
        int tag = closes ? closed(scene, at, first, covers) : 0;
        int told = back ? pointed(scene, at, first, verb, covers) : tag;
        List<Actor> chain = voices.cited(scene, at, leaning(scene, at, speakers), arguments);
        return Optional.of(said(scene, at, verb, chain, covers, told));
    }

    /** "Neither confirmed nor denied", "could not confirm": whoever does not confirm or deny says nothing. */
    private boolean isWithheld(Scene scene, int at, SourceWords.Verb verb) {
        boolean answers =
                verb.owns() || verb.stance() == Stance.DENIED && verb.with().isEmpty();
        return answers && Stances.isRefused(cues, scene, at);
    }

    /** Lets a tag cover what it closes; tells how many sentences before it covers too. */
    private int closed(Scene scene, int at, int first, BitSet covers) {
        int from = closedFrom(scene, first);
        reach.closed(scene, first, from, covers);
        reach.addedBehind(scene, first, covers);
        reach.hearsayBehind(scene, at, covers);
        return goesOnTelling(scene, from, first);
    }

    private static Source said(
            Scene scene, int at, SourceWords.Verb verb, List<Actor> speakers, BitSet covers, int told) {
        return new Source(scene, speakers, covers, at, verb.stance(), told, verb.owns(), "source." + verb.lemma());
    }

    /** Heads of the subject; where a demonstrative is taken for it ("that is what X reports"), of the object. */
    private List<Integer> subject(Scene scene, Arguments arguments, boolean back) {
        boolean demonstrative = back
                && arguments.subject().stream()
                        .allMatch(s -> cues.is(Cue.THIS, scene.lower().get(s)));
        return demonstrative || isCounted(scene, arguments) ? arguments.object() : arguments.subject();
    }

    /** "The toll put the ministry at ten": what is counted stands first, and who counts was taken for the object. */
    private boolean isCounted(Scene scene, Arguments arguments) {
        return !arguments.subject().isEmpty()
                && arguments.subject().stream()
                        .allMatch(s -> cues.is(Cue.TOTAL, scene.lower().get(s))
                                || cues.is(Cue.COUNTED, scene.lower().get(s)))
                && arguments.object().stream().anyMatch(o -> scene.actorAt(o).isPresent());
    }

    /** Whoever says it; behind a tag, at a word of the sentence or -1, also who only follows it, and else somebody unknown. */
    private List<Actor> speakers(
            Scene scene, int at, SourceWords.Verb verb, List<Integer> subject, Arguments arguments, int tagged) {
        if (verb.impersonal() && !Voices.isExpletive(scene, subject)) {
            return voices.owners(scene, subject);
        }
        List<Actor> speakers = voices.of(scene, at, verb, subject, arguments);
        if (speakers.isEmpty() && tagged >= 0 && !verb.impersonal() && !Voices.isPassive(scene, at)) {
            speakers = voices.speakersFrom(scene, tagged);
        }
        if (speakers.isEmpty() && verb.stance() == Stance.DENIED && Voices.isPassive(scene, at)) {
            speakers = voices.seat(scene, arguments);
        }
        if (speakers.isEmpty() && !verb.impersonal() && !Voices.isPassive(scene, at)) {
            speakers = voices.somebody(scene, subject);
        }
        return speakers;
    }

    /** Whether a verb leaves it to the sentences before to tell who says it ("so it is said", "he owned"). */
    private static boolean isLeftOpen(Scene scene, int at, SourceWords.Verb verb, List<Integer> subject) {
        boolean open = verb.impersonal() ? Voices.isExpletive(scene, subject) : Voices.isPronoun(scene, subject);
        return open && !scene.sentence().isQuoted(at);
    }

    /** Lets a verb that points back cover what stands before a semicolon in its sentence, else the sentences before; tells how many of them. */
    private int pointed(Scene scene, int at, int first, SourceWords.Verb verb, BitSet covers) {
        int semicolon = reach.segment(scene, first);
        if (semicolon > 0 && verb.stance() != Stance.DENIED) {
            covers.set(reach.segment(scene, semicolon - 1), semicolon);
            return 0;
        }
        return scene.sentence().isQuoted(at) ? 0 : Integer.MAX_VALUE;
    }

    /** How many sentences a closing source also covers, as its own points back at the happening told before it. */
    private int goesOnTelling(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cues.lengthAt(Cue.BACK, scene.lower(), i) > 0 || cues.lengthAt(Cue.TELLS_ON, scene.lower(), i) > 0) {
                return TOLD;
            }
        }
        return 0;
    }

    /** The first word of a verb's group: its auxiliary, where that stands before it. */
    private static int firstOf(Scene scene, int verb) {
        return scene.tree().children(verb, "aux").stream()
                .mapToInt(Word::index)
                .filter(i -> i < verb)
                .min()
                .orElse(verb);
    }

    /** Where a tag's telling begins: behind the last semicolon, where somebody else speaks before that. */
    private int closedFrom(Scene scene, int first) {
        int from = reach.segment(scene, first);
        return words.speaks(scene, 0, from) ? from : 0;
    }

    private boolean pointsBack(Scene scene, int at, Arguments arguments) {
        List<Integer> both = new ArrayList<>(arguments.object());
        both.addAll(arguments.subject());
        return both.stream().anyMatch(o -> cues.is(Cue.THIS, scene.lower().get(o)) && o < at)
                || arguments.object().stream().anyMatch(o -> isTheirFate(scene, o))
                || cues.is(Cue.THIS, scene.lower().getFirst()) && at <= 2
                || arguments.object().stream().anyMatch(o -> o > at && isBareThis(scene, o));
    }

    /** "The minister announced their death": what befell those told of before. */
    private boolean isTheirFate(Scene scene, int noun) {
        return cues.is(Cue.FATE, scene.lower().get(noun))
                && scene.tree().children(noun).stream().anyMatch(c -> c.xpos().startsWith("VNW|bez"));
    }

    /** "The ministry confirmed that on Monday": the pronoun alone, behind its verb. */
    private boolean isBareThis(Scene scene, int word) {
        return cues.is(Cue.THIS, scene.lower().get(word))
                && scene.tree().word(word).upos().equals("PRON")
                && scene.tree().children(word).isEmpty();
    }

    /** ", it appears from figures of X": an impersonal verb right behind a mark with whoever it is heard from, whatever was taken for its subject. */
    private static boolean isHeard(Scene scene, int first, SourceWords.Verb verb, Arguments arguments) {
        return verb.impersonal()
                && first >= 2
                && scene.tree().word(first - 1).upos().equals("PUNCT")
                && verb.from().stream().flatMap(p -> arguments.with(p).stream()).anyMatch(h -> h > first);
    }

    /** ", says X": a tag behind what is said. */
    private static boolean isClosing(Scene scene, int first, BitSet covers, Arguments arguments) {
        if (first < 2
                || covers.nextSetBit(first) >= 0
                        && covers.nextSetBit(first) < scene.tree().size() - 2
                        && covers.nextSetBit(0) > first) {
            return false;
        }
        int before = first - 1;
        while (before > 0 && scene.tree().word(before).upos().equals("ADV")) {
            before--;
        }
        boolean behindMark = scene.tree().word(before).upos().equals("PUNCT");
        boolean inverted = arguments.subject().stream()
                .allMatch(s -> s > first || scene.tree().word(s).upos().equals("ADV"));
        String tag = scene.tree().word(first).xpos();
        return behindMark && inverted && !tag.contains("|inf|") && !tag.contains("|vd|");
    }

    /**
     * "X turns it round: …": what follows a colon is said by the subject of what goes before, where it is a quotation, hearsay or what that
     * announces as told ("the army gave a count: …").
     */
    private Optional<Source> colon(Scene scene, int at) {
        if (!scene.lower().get(at).equals(":")
                || at < 2
                || at + 2 >= scene.tree().size()) {
            return Optional.empty();
        }
        BitSet covers = new BitSet();
        covers.set(at + 1, scene.tree().size());
        if (isAnnounced(scene, at)) {
            return Optional.of(
                    new Source(scene, voices.announcing(scene, at), covers, -1, null, 0, false, "source.announced"));
        }
        boolean quoted = scene.sentence().isQuoted(at + 2);
        boolean hearsay =
                scene.lower().subList(at + 1, scene.tree().size()).stream().anyMatch(w -> cues.is(Cue.HEARSAY, w));
        return quoted || hearsay
                ? voices.firstBefore(scene, at).map(s -> new Source(scene, s, covers, -1, null, 0, false, COLON))
                : Optional.empty();
    }

    /** Whether what stands before a colon names what follows as told by somebody, and no verb of saying does. */
    private boolean isAnnounced(Scene scene, int colon) {
        boolean told = false;
        for (int i = 0; i < colon; i++) {
            told |= cues.is(Cue.TELLING, scene.tree().word(i).lemma())
                    && ANNOUNCED.contains(scene.tree().word(i).baseRelation());
        }
        return told && !words.speaks(scene, 0, colon);
    }
}
