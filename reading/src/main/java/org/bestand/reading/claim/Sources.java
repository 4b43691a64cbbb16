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
    private static final Set<String> BREAKS = Set.of(":", ";");
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
        List<Actor> speakers = cue.get().own() ? subject(scene, at) : speakersFrom(scene, behind);
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        BitSet covers = stretch(scene, at);
        if (cue.get().via()) {
            speakers = speakers.stream().map(Actor::asVia).toList();
        }
        boolean closes = cue.get().reachesBack() && behind > scene.tree().size() / 2 && goesOnTelling(scene);
        return Optional.of(new Source(
                scene,
                speakers,
                covers,
                -1,
                null,
                closes,
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

    /** The words around one between the nearest colons or semicolons. */
    private static BitSet stretch(Scene scene, int at) {
        int from = at;
        while (from > 0 && !BREAKS.contains(scene.lower().get(from - 1))) {
            from--;
        }
        int to = at;
        while (to < scene.tree().size() && !BREAKS.contains(scene.lower().get(to))) {
            to++;
        }
        BitSet stretch = new BitSet();
        stretch.set(from, to);
        int clause = scene.clauses().of(at);
        if (isAside(scene, clause, at)) {
            stretch.and(scene.tree().subtree(clause));
        }
        return stretch;
    }

    /** A cue before the verb of a clause that hangs in another, or right behind the conjunction that adds one, is that clause's alone. */
    private static boolean isAside(Scene scene, int clause, int at) {
        if (at == 0 || at >= clause || !scene.tree().subtree(clause).get(at)) {
            return false;
        }
        return switch (scene.tree().word(clause).baseRelation()) {
            case "acl", "advcl" -> scene.tree().subtree(clause).nextSetBit(0) < at;
            case "conj" -> scene.tree().word(at - 1).upos().equals("CCONJ");
            default -> false;
        };
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
            subject.clear();
            subject.addAll(arguments.object());
        }
        verb.get().from().forEach(p -> subject.addAll(arguments.with(p)));
        BitSet covers = covered(scene, at, verb.get(), arguments);
        int first = firstOf(scene, at);
        boolean closes = isClosing(scene, first, covers, arguments);
        List<Actor> speakers = speakers(scene, subject, arguments);
        if (speakers.isEmpty() && closes) {
            speakers = speakersFrom(scene, first + 1);
        }
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        if (closes) {
            covers.set(0, first);
            hearsayBehind(scene, at, covers);
        }
        return Optional.of(new Source(
                scene,
                speakers,
                covers,
                at,
                verb.get().stance(),
                back || closes && goesOnTelling(scene),
                "source." + verb.get().lemma()));
    }

    /** ", said X, but the attacks were said to go on": what follows a tag as hearsay is said by the same. */
    private void hearsayBehind(Scene scene, int verb, BitSet covers) {
        for (int i = verb + 1; i < scene.tree().size(); i++) {
            if (cues.is(Cues.Type.HEARSAY, scene.lower().get(i))) {
                scene.clauses().wide(scene.clauses().of(i)).stream()
                        .filter(w -> w > verb)
                        .forEach(covers::set);
            }
        }
    }

    /** Whether a sentence points back at the happening told before it, so that its closing source covers that telling too. */
    private boolean goesOnTelling(Scene scene) {
        for (int i = 0; i < scene.lower().size(); i++) {
            if (cues.lengthAt(Cues.Type.BACK, scene.lower(), i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a verb's group: its auxiliary, where that stands before it. */
    private static int firstOf(Scene scene, int verb) {
        return scene.tree().children(verb, "aux").stream()
                .mapToInt(Word::index)
                .filter(i -> i < verb)
                .min()
                .orElse(verb);
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
                || cues.is(Cues.Type.THIS, scene.lower().getFirst()) && at <= 2
                || arguments.object().stream().anyMatch(o -> o > at && isBareThis(scene, o));
    }

    /** "The ministry confirmed that on Monday": the pronoun alone, behind its verb. */
    private boolean isBareThis(Scene scene, int word) {
        return cues.is(Cues.Type.THIS, scene.lower().get(word))
                && scene.tree().word(word).upos().equals("PRON")
                && scene.tree().children(word).isEmpty();
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
        toEnd(scene, at, covers);
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

    /** What a verb names as said goes on to the end of its clause (speaks of nine dead, among them two, and of twenty wounded). */
    private static void toEnd(Scene scene, int at, BitSet covers) {
        int first = covers.nextSetBit(at);
        if (first < 0) {
            return;
        }
        int clause = scene.clauses().of(at);
        for (int i = first;
                i < scene.tree().size() && !BREAKS.contains(scene.lower().get(i));
                i++) {
            if (scene.clauses().of(i) == clause) {
                covers.set(i);
            }
        }
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
                        : Optional.of(new Source(scene, speakers, covers, -1, null, false, "source.colon"));
            }
        }
        return Optional.empty();
    }
}
