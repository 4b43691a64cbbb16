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
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Word;

/** Finds who says what within a sentence. */
final class Sources {
    /** How many sentences before its own a source covers that closes a telling which goes on from them. */
    private static final int TOLD = 1;

    private static final String SOMEBODY = "?.OBS";
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    private final SourceWords words;
    private final Cues cues;
    private final Filling filling;
    private final Cast cast;
    private final Reach reach;

    Sources(SourceWords words, Cues cues, Filling filling, Cast cast) {
        this.words = words;
        this.cues = cues;
        this.filling = filling;
        this.cast = cast;
        reach = new Reach(words, cues);
    }

    /** The sources of each sentence, in the order of the text. */
    Map<Scene, List<Source>> of(List<Scene> scenes) {
        Map<Scene, List<Source>> all = new IdentityHashMap<>();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            List<Source> found = new ArrayList<>();
            for (Source source : of(scene)) {
                boolean nobody = source.speakers().isEmpty();
                (nobody ? goneOn(scenes, i, source, all) : Optional.of(source)).ifPresent(found::add);
            }
            all.put(scene, found);
        }
        return all;
    }

    /** "So it is said": by who spoke last in the paragraph, else by the subject of the sentence before. */
    private Optional<Source> goneOn(List<Scene> scenes, int at, Source source, Map<Scene, List<Source>> before) {
        Scene scene = scenes.get(at);
        for (int i = at - 1;
                i >= 0
                        && i >= at - 2
                        && scenes.get(i).sentence().paragraph()
                                == scene.sentence().paragraph();
                i--) {
            Scene earlier = scenes.get(i);
            List<Actor> speakers = before.get(earlier).isEmpty()
                    ? subject(earlier, earlier.tree().root().index())
                    : before.get(earlier).getLast().speakers();
            if (!speakers.isEmpty()) {
                return Optional.of(source.by(speakers));
            }
        }
        return Optional.empty();
    }

    private List<Source> of(Scene scene) {
        List<Source> found = new ArrayList<>();
        for (int i = 0; i < scene.tree().size(); i++) {
            cue(scene, i).ifPresent(found::add);
            verb(scene, i).ifPresent(found::add);
            colon(scene, i).ifPresent(found::add);
        }
        return found;
    }

    /** "According to X": X says the whole sentence, or its own clause where another clause has a source of its own. */
    private Optional<Source> cue(Scene scene, int at) {
        Optional<SourceWords.Cue> cue = words.cueAt(scene.lower(), at);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        int behind = at + cue.get().words().split(" ").length;
        List<Actor> speakers = cue.get().own() ? subject(scene, at) : speakersFrom(scene, behind);
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        BitSet covers = reach.ofCue(scene, at);
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

    /** Whoever is the subject of the clause around a word. */
    private List<Actor> subject(Scene scene, int word) {
        List<Actor> speakers = new ArrayList<>();
        int clause = scene.clauses().of(word);
        for (int head : Arguments.of(scene.tree(), clause, cues).subject()) {
            speakers = Filling.merged(speakers, filling.named(scene, head));
        }
        return speakers;
    }

    /** Whoever is named from this word on, with what is coordinated. */
    private List<Actor> speakersFrom(Scene scene, int at) {
        List<Actor> speakers = new ArrayList<>();
        int next = at;
        for (ActorMention mention : scene.mentions().actors()) {
            boolean joined =
                    mention.range().first() >= next && mention.range().first() <= next + (speakers.isEmpty() ? 1 : 2);
            if (joined
                    && mention.type() != ActorMention.Type.ADJECTIVE
                    && (speakers.isEmpty() || coordinated(scene, next, mention))) {
                speakers = Filling.merged(speakers, cast.meant(mention));
                next = mention.range().last() + 1;
            }
        }
        if (speakers.isEmpty() && at < scene.tree().size()) {
            int noun = nounFrom(scene, at);
            speakers = filling.named(scene, noun);
            if (speakers.isEmpty()) {
                speakers = somebody(scene, List.of(noun));
            }
        }
        return speakers;
    }

    private static int nounFrom(Scene scene, int at) {
        for (int i = at; i < Math.min(at + 5, scene.tree().size()); i++) {
            if (scene.tree().word(i).upos().equals("NOUN")
                    || scene.tree().word(i).upos().equals("PROPN")) {
                return i;
            }
        }
        return at;
    }

    private static boolean coordinated(Scene scene, int from, ActorMention mention) {
        for (int i = from; i < mention.range().first(); i++) {
            String upos = scene.tree().word(i).upos();
            if (upos.equals("CCONJ")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Source> verb(Scene scene, int at) {
        Optional<SourceWords.Verb> verb = words.verbAt(scene, at);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Arguments arguments = Arguments.of(scene.tree(), at, cues);
        List<Integer> subject = new ArrayList<>(arguments.subject());
        boolean back = pointsBack(scene, at, arguments);
        if (back
                && subject.stream()
                        .allMatch(s -> cues.is(Cues.Type.THIS, scene.lower().get(s)))) {
            subject.clear();
            subject.addAll(arguments.object());
        }
        BitSet covers = reach.ofVerb(scene, at, verb.get(), arguments);
        int first = firstOf(scene, at);
        boolean closes = isClosing(scene, first, covers, arguments);
        if (verb.get().impersonal() && !isExpletive(scene, subject)) {
            return Optional.empty();
        }
        List<Actor> speakers = verb.get().impersonal() ? List.of() : speakers(scene, at, subject, arguments);
        speakers = from(scene, speakers, verb.get(), arguments);
        if (speakers.isEmpty() && closes && !verb.get().impersonal()) {
            speakers = speakersFrom(scene, first + 1);
        }
        if (speakers.isEmpty() && !verb.get().impersonal() && !isPassive(scene, at)) {
            speakers = somebody(scene, subject);
        }
        boolean quoted = scene.sentence().isQuoted(at);
        if (speakers.isEmpty() && (quoted || !verb.get().impersonal() && !isPronoun(scene, subject))) {
            return Optional.empty();
        }
        int semicolon = reach.segment(scene, first);
        boolean within = back && semicolon > 0 && verb.get().stance() != Stance.DENIED;
        if (within) {
            covers.set(reach.segment(scene, semicolon - 1), semicolon);
        }
        if (closes) {
            reach.closed(scene, first, closedFrom(scene, first), covers);
            reach.hearsayBehind(scene, at, covers);
        }
        return Optional.of(new Source(
                scene,
                speakers,
                covers,
                at,
                verb.get().stance(),
                back && !within && !quoted ? Integer.MAX_VALUE : closes ? goesOnTelling(scene, closedFrom(scene, first), first) : 0,
                verb.get().owns(),
                "source." + verb.get().lemma()));
    }

    /** How many sentences a closing source also covers, as its own points back at the happening told before it. */
    private int goesOnTelling(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cues.lengthAt(Cues.Type.BACK, scene.lower(), i) > 0
                    || cues.lengthAt(Cues.Type.TELLS_ON, scene.lower(), i) > 0) {
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

    /** "It is said": nobody is the subject, or a pronoun that stands for nobody. */
    private static boolean isExpletive(Scene scene, List<Integer> subject) {
        return subject.stream()
                .allMatch(s -> scene.tree().word(s).upos().equals("PRON")
                        || scene.clauses().of(s) == s);
    }

    /** A pronoun alone, for somebody who is not known from elsewhere. */
    private static boolean isPronoun(Scene scene, List<Integer> subject) {
        return subject.size() == 1
                && scene.tree().word(subject.getFirst()).upos().equals("PRON")
                && scene.tree().children(subject.getFirst()).isEmpty();
    }

    /** Whoever speaks without being anybody known: a witness, or another local source. */
    private List<Actor> somebody(Scene scene, List<Integer> subject) {
        return subject.stream()
                .filter(s -> !cues.is(Cues.Type.TOTAL, scene.lower().get(s)))
                .filter(s -> NOUNS.contains(scene.tree().word(s).upos()))
                .findFirst()
                .map(s -> List.of(Actor.of(SOMEBODY, "", scene.tree().word(s).form())))
                .orElse(List.of());
    }

    private static boolean isPassive(Scene scene, int verb) {
        return scene.tree().children(verb).stream().anyMatch(c -> c.relation().endsWith(":pass"));
    }

    /** Where a tag's telling begins: behind the last semicolon, where somebody else speaks before that. */
    private int closedFrom(Scene scene, int first) {
        int from = reach.segment(scene, first);
        return words.speaks(scene, 0, from) ? from : 0;
    }

    /** Whoever one hears it from ("Reuters learned from four sources"), behind whoever heard it and passes it on. */
    private List<Actor> from(Scene scene, List<Actor> heard, SourceWords.Verb verb, Arguments arguments) {
        List<Actor> told = new ArrayList<>();
        for (String preposition : verb.from()) {
            for (int head : arguments.with(preposition)) {
                told = Filling.merged(told, filling.named(scene, head));
            }
        }
        if (told.isEmpty()) {
            return heard;
        }
        List<Actor> chain = new ArrayList<>(heard.stream().map(Actor::asVia).toList());
        chain.addAll(told);
        return chain;
    }

    private List<Actor> speakers(Scene scene, int at, List<Integer> subject, Arguments arguments) {
        List<Actor> speakers = new ArrayList<>();
        for (int head : subject) {
            speakers = Filling.merged(speakers, filling.named(scene, head));
        }
        List<Actor> through = media(scene, at, subject, arguments);
        if (!through.isEmpty() && !speakers.isEmpty()) {
            List<Actor> chain = new ArrayList<>(through);
            chain.addAll(speakers);
            return chain;
        }
        return speakers;
    }

    /** The news medium that somebody speaks to passes on what is said. */
    private List<Actor> media(Scene scene, int verb, List<Integer> subject, Arguments arguments) {
        List<Actor> through = new ArrayList<>();
        List<Integer> heads = new ArrayList<>(arguments.indirect());
        arguments.prepositions().values().forEach(heads::addAll);
        int clause = scene.clauses().of(verb);
        for (ActorMention mention : scene.mentions().actors()) {
            boolean beside = scene.clauses().of(mention.head()) == clause
                    && !subject.contains(mention.head())
                    && !scene.tree().children(mention.head(), "case").isEmpty();
            if (mention.type() == ActorMention.Type.MEDIUM && (beside || heads.contains(mention.head()))) {
                mention.actors().stream().map(Actor::asVia).forEach(through::add);
            }
        }
        return through;
    }

    private boolean pointsBack(Scene scene, int at, Arguments arguments) {
        List<Integer> both = new ArrayList<>(arguments.object());
        both.addAll(arguments.subject());
        return both.stream().anyMatch(o -> cues.is(Cues.Type.THIS, scene.lower().get(o)) && o < at)
                || cues.is(Cues.Type.THIS, scene.lower().getFirst()) && at <= 2
                || arguments.object().stream().anyMatch(o -> o > at && isBareThis(scene, o));
    }

    /** "The ministry confirmed that on Monday": the pronoun alone, behind its verb. */
    private boolean isBareThis(Scene scene, int word) {
        return cues.is(Cues.Type.THIS, scene.lower().get(word))
                && scene.tree().word(word).upos().equals("PRON")
                && scene.tree().children(word).isEmpty();
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
        boolean inverted = arguments.subject().stream().allMatch(s -> s > first);
        String tag = scene.tree().word(first).xpos();
        return behindMark && inverted && !tag.contains("|inf|") && !tag.contains("|vd|");
    }

    /** "X turns it round: …": what follows a colon is said by the subject of what goes before, where it is a quotation or hearsay. */
    private Optional<Source> colon(Scene scene, int at) {
        if (!scene.lower().get(at).equals(":")
                || at < 2
                || at + 2 >= scene.tree().size()) {
            return Optional.empty();
        }
        boolean quoted = scene.sentence().isQuoted(at + 2);
        boolean hearsay = false;
        for (int i = at + 1; i < scene.tree().size(); i++) {
            hearsay |= cues.is(Cues.Type.HEARSAY, scene.lower().get(i));
        }
        if (!quoted && !hearsay) {
            return Optional.empty();
        }
        for (ActorMention mention : scene.mentions().actors()) {
            if (mention.range().last() < at && mention.type() != ActorMention.Type.ADJECTIVE) {
                BitSet covers = new BitSet();
                covers.set(at + 1, scene.tree().size());
                List<Actor> speakers = cast.meant(mention);
                return speakers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Source(scene, speakers, covers, -1, null, 0, false, "source.colon"));
            }
        }
        return Optional.empty();
    }
}
