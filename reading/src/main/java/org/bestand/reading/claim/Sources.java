package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Sentence.Quotation;

/** Finds who says what within a sentence. */
final class Sources {
    private static final Set<String> SAID = Set.of("ccomp", "xcomp", "csubj", "parataxis");

    private final SourceWords words;
    private final Cues cues;
    private final Filling filling;
    private final Cast cast;

    Sources(SourceWords words, Cues cues, Filling filling, Cast cast) {
        this.words = words;
        this.cues = cues;
        this.filling = filling;
        this.cast = cast;
    }

    /** The sources of a sentence, in the order of the text. */
    List<Source> of(Scene scene) {
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
        List<Actor> speakers = speakersFrom(scene, behind);
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        BitSet covers = new BitSet();
        covers.set(0, scene.tree().size());
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
                closes,
                "source." + cue.get().words().replace(' ', '-')));
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
                speakers = Filling.merged(speakers, cast.resolve(scene, mention));
                next = mention.range().last() + 1;
            }
        }
        if (speakers.isEmpty() && at < scene.tree().size()) {
            speakers = filling.named(scene, nounFrom(scene, at));
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
        Word word = scene.tree().word(at);
        if (!word.isVerb()) {
            return Optional.empty();
        }
        List<Integer> clause = scene.clauses().wide(scene.clauses().of(at));
        Optional<SourceWords.Verb> verb = words.verb(scene, word.lemma().toLowerCase(Locale.ROOT), clause);
        if (verb.isEmpty() || !verb.get().clauses()) {
            return Optional.empty();
        }
        Arguments arguments = Arguments.of(scene.tree(), at, cues);
        List<Integer> subject = new ArrayList<>(arguments.subject());
        boolean back = pointsBack(scene, at, arguments);
        if (back
                && subject.stream()
                        .allMatch(s -> cues.is(Cues.Type.THIS, scene.lower().get(s)))) {
            subject = arguments.object();
        }
        List<Actor> speakers = speakers(scene, subject, arguments);
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        BitSet covers = covered(scene, at, verb.get(), arguments);
        boolean closes = isClosing(scene, at, covers);
        if (closes) {
            covers.set(0, at);
        }
        return Optional.of(new Source(
                scene,
                speakers,
                covers,
                at,
                verb.get().stance(),
                back || closes,
                "source." + verb.get().lemma()));
    }

    private List<Actor> speakers(Scene scene, List<Integer> subject, Arguments arguments) {
        List<Actor> speakers = new ArrayList<>();
        for (int head : subject) {
            speakers = Filling.merged(speakers, filling.named(scene, head));
        }
        List<Actor> through = media(scene, arguments);
        if (!through.isEmpty() && !speakers.isEmpty()) {
            List<Actor> chain = new ArrayList<>(through);
            chain.addAll(speakers);
            return chain;
        }
        return speakers;
    }

    /** The news medium that somebody speaks to passes on what is said. */
    private List<Actor> media(Scene scene, Arguments arguments) {
        List<Actor> through = new ArrayList<>();
        List<Integer> heads = new ArrayList<>(arguments.indirect());
        arguments.prepositions().values().forEach(heads::addAll);
        for (int head : heads) {
            Optional<ActorMention> mention = scene.actorAt(head);
            if (mention.isPresent() && mention.get().type() == ActorMention.Type.MEDIUM) {
                mention.get().actors().stream().map(Actor::asVia).forEach(through::add);
            }
        }
        return through;
    }

    private boolean pointsBack(Scene scene, int at, Arguments arguments) {
        List<Integer> both = new ArrayList<>(arguments.object());
        both.addAll(arguments.subject());
        return both.stream().anyMatch(o -> cues.is(Cues.Type.THIS, scene.lower().get(o)) && o < at)
                || cues.is(Cues.Type.THIS, scene.lower().getFirst()) && at <= 2;
    }

    private BitSet covered(Scene scene, int at, SourceWords.Verb verb, Arguments arguments) {
        Tree tree = scene.tree();
        BitSet covers = new BitSet();
        for (Word child : tree.children(at)) {
            if (SAID.contains(child.baseRelation()) && !isSubjectSide(tree, child, at)) {
                covers.or(tree.subtree(child.index()));
            }
        }
        if (verb.takesObject()) {
            arguments.object().forEach(o -> covers.or(tree.subtree(o)));
        }
        for (String preposition : verb.prepositions()) {
            arguments.with(preposition).forEach(o -> covers.or(tree.subtree(o)));
        }
        for (Quotation quotation : scene.sentence().quotations()) {
            if (!quotation.covers(at)) {
                covers.set(quotation.first(), quotation.last() + 1);
            }
        }
        if (covers.isEmpty()) {
            behindThat(scene, at, covers);
        }
        arguments.subject().forEach(s -> covers.andNot(s < at && !covers.get(s) ? tree.subtree(s) : new BitSet()));
        return covers;
    }

    private static boolean isSubjectSide(Tree tree, Word child, int verb) {
        return child.baseRelation().equals("parataxis")
                && child.index() > verb
                && tree.children(verb, "ccomp").size() > 0;
    }

    /** Where the parser hung the said clause elsewhere: all from its subjunction on. */
    private void behindThat(Scene scene, int at, BitSet covers) {
        for (int i = at + 1; i < scene.lower().size(); i++) {
            if (cues.is(Cues.Type.THAT, scene.lower().get(i))
                    && scene.tree().word(i).upos().equals("SCONJ")) {
                covers.set(i, scene.tree().size());
                return;
            }
        }
    }

    /** ", says X": a tag behind what is said. */
    private boolean isClosing(Scene scene, int at, BitSet covers) {
        if (at < 2
                || covers.nextSetBit(at) >= 0
                        && covers.nextSetBit(at) < scene.tree().size() - 2
                        && covers.nextSetBit(0) > at) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && scene.tree().word(before).upos().equals("ADV")) {
            before--;
        }
        boolean behindMark = scene.tree().word(before).upos().equals("PUNCT");
        Arguments arguments = Arguments.of(scene.tree(), at, cues);
        boolean inverted = arguments.subject().stream().allMatch(s -> s > at);
        boolean finite = !scene.tree().word(at).xpos().contains("|inf|")
                && !scene.tree().word(at).xpos().contains("|vd|");
        return behindMark && inverted && finite;
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
                List<Actor> speakers = cast.resolve(scene, mention);
                return speakers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Source(scene, speakers, covers, -1, null, false, "source.colon"));
            }
        }
        return Optional.empty();
    }
}
