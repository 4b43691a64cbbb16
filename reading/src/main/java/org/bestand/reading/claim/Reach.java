package org.bestand.reading.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Sentence.Quotation;

/** How far what somebody says reaches within a sentence. */
final class Reach {
    private static final Set<String> BREAKS = Set.of(":", ";");
    private static final String FINITE = "WW|pv";

    private static final Set<String> SAID = Set.of("ccomp", "xcomp", "csubj", "parataxis");

    /** What stands before a cue that goes with one noun only ("with, according to X, six dead"). */
    private static final Set<String> OPENERS = Set.of("ADP", "CCONJ");

    private final SourceWords words;
    private final Cues cues;
    private final OtherCues otherCues;

    Reach(SourceWords words, Cues cues) {
        this.words = words;
        this.cues = cues;
        otherCues = new OtherCues(words, cues);
    }

    /**
     * What a cue ("according to X") covers: the words between the nearest colons or semicolons, without what only stands beside them, what
     * others say by a cue of theirs, and what stands outside the clause that somebody else says.
     */
    BitSet ofCue(Scene scene, int at) {
        BitSet stretch = stretch(scene, at);
        int clause = scene.clauses().of(at);
        otherCues.without(scene, at, stretch);
        if (isAside(scene, clause, at)) {
            stretch.and(scene.tree().subtree(clause));
        } else if (at > 0 && OPENERS.contains(scene.tree().word(at - 1).upos())) {
            stretch.clear(0, at);
        } else {
            withoutAsides(scene, at, stretch);
        }
        return stretch;
    }

    /**
     * The words around one from the nearest colon or semicolon before it, on through what follows a colon, and behind a semicolon as far as
     * nobody else speaks there.
     */
    private BitSet stretch(Scene scene, int at) {
        int from = at;
        while (from > 0 && !BREAKS.contains(scene.lower().get(from - 1))) {
            from--;
        }
        if (otherCues.closes(scene, at) && !words.speaks(scene, segment(scene, at), from)) {
            from = segment(scene, at);
        }
        BitSet stretch = new BitSet();
        stretch.set(from, behindBreaks(scene, at));
        return stretch;
    }

    /**
     * The words that a cue of somebody's own account covers: all around it, but of what is added behind a comma only that ("the troops took the
     * pass, by their own account without a loss").
     *
     * @param at the cue's first word
     * @param behind the word behind it
     */
    BitSet ofOwn(Scene scene, int at, int behind) {
        boolean added = at > 0
                && scene.lower().get(at - 1).equals(",")
                && behind < scene.tree().size() - 1
                && !scene.tree().word(behind).upos().equals("PUNCT");
        if (!added) {
            return ofCue(scene, at);
        }
        BitSet stretch = new BitSet();
        stretch.set(at, behindBreaks(scene, at));
        return stretch;
    }

    /** Where the words around one begin: behind the nearest semicolon before it, else at the start of the sentence. */
    int segment(Scene scene, int at) {
        int from = at;
        while (from > 0 && !scene.lower().get(from - 1).equals(";")) {
            from--;
        }
        return from;
    }

    /** Where what is said ends: at the end of the sentence, or at the first semicolon behind which somebody else speaks. */
    private int behindBreaks(Scene scene, int at) {
        int size = scene.tree().size();
        int to = at;
        while (to < size && !BREAKS.contains(scene.lower().get(to))) {
            to++;
        }
        while (to < size && !words.speaks(scene, to + 1, next(scene, to + 1))) {
            to = next(scene, to + 1);
        }
        return to;
    }

    private static int next(Scene scene, int from) {
        int to = from;
        while (to < scene.tree().size() && !BREAKS.contains(scene.lower().get(to))) {
            to++;
        }
        return to;
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

    /** A clause put in between that only says more of somebody or something ("the truce, which began on Monday, was broken") is the report's own. */
    void withoutAsides(Scene scene, int at, BitSet covers) {
        Tree tree = scene.tree();
        for (int i = covers.nextSetBit(0); i >= 0; i = covers.nextSetBit(i + 1)) {
            if (tree.word(i).relation().equals("acl:relcl")) {
                BitSet aside = tree.subtree(i);
                int first = aside.nextSetBit(0);
                boolean between = first > 0
                        && tree.word(first).upos().equals("PUNCT")
                        && scene.clauses().of(tree.word(i).head()) > aside.length() - 1;
                if (between && !aside.get(at)) {
                    covers.andNot(aside);
                }
            }
        }
    }

    /** What a reporting verb covers: the clauses that hang on it, what it names as said, and what stands in quotation marks. */
    BitSet ofVerb(Scene scene, int at, SourceWords.Verb verb, Arguments arguments) {
        BitSet covers = named(scene, at, verb, arguments);
        toEnd(scene, at, covers);
        behindColon(scene, at, covers);
        for (Quotation quotation : scene.sentence().quotations()) {
            if (!quotation.covers(at)) {
                covers.set(quotation.first(), quotation.last() + 1);
            }
        }
        if (!says(scene.tree(), at, covers)) {
            behindThat(scene, at, covers);
        }
        behindSaid(scene, at, covers);
        likewise(scene, at, covers);
        if (verb.spreads()) {
            arguments.subject().forEach(s -> covers.or(scene.tree().subtree(s)));
        } else {
            withoutWho(scene.tree(), at, arguments, covers);
        }
        return covers;
    }

    /** The clauses that hang on a verb and what it names as said. */
    private BitSet named(Scene scene, int at, SourceWords.Verb verb, Arguments arguments) {
        Tree tree = scene.tree();
        BitSet covers = new BitSet();
        for (Word child : tree.children(at)) {
            if (SAID.contains(child.baseRelation()) && !isBeside(scene, child, at)) {
                covers.or(tree.subtree(child.index()));
            }
        }
        if (verb.takesObject()) {
            arguments.object().forEach(o -> covers.or(tree.subtree(o)));
            tree.children(at, "obl").stream()
                    .filter(c -> c.upos().equals("NUM")
                            && tree.children(c.index(), "case").isEmpty())
                    .forEach(c -> covers.or(tree.subtree(c.index())));
        }
        for (String preposition : verb.prepositions()) {
            arguments.with(preposition).forEach(o -> covers.or(tree.subtree(o)));
            arguments.object().forEach(o -> beforeVerb(scene, at, o, preposition, covers));
            behindPreposition(scene, at, preposition, covers);
        }
        return covers;
    }

    /** Who says it does not say himself. */
    private static void withoutWho(Tree tree, int at, Arguments arguments, BitSet covers) {
        BitSet own = tree.subtree(at);
        for (int subject : arguments.subject()) {
            if (subject < at && !covers.get(subject)) {
                BitSet who = tree.subtree(subject);
                if (who.get(at)) {
                    who.andNot(own);
                }
                covers.andNot(who);
            }
        }
    }

    /** "Whom they of murder accuse": the phrase between the object and a verb at the end, which parsers hang on the object. */
    private static void beforeVerb(Scene scene, int verb, int object, String preposition, BitSet covers) {
        Tree tree = scene.tree();
        for (Word phrase : tree.children(object, "nmod")) {
            boolean opened = tree.children(phrase.index(), "case").stream()
                    .anyMatch(c -> scene.lower().get(c.index()).equals(preposition));
            if (opened && phrase.index() < verb && object < phrase.index()) {
                covers.or(tree.subtree(phrase.index()));
            }
        }
    }

    /** "Made mention, to X, of nine dead and two wounded": what the preposition opens, however the parser hung it. */
    private static void behindPreposition(Scene scene, int verb, String preposition, BitSet covers) {
        int clause = scene.clauses().of(verb);
        for (int i = verb + 1;
                i < scene.tree().size() && !BREAKS.contains(scene.lower().get(i));
                i++) {
            if (scene.lower().get(i).equals(preposition) && scene.clauses().of(i) == clause) {
                int head = scene.tree().word(i).head();
                if (head > i) {
                    covers.or(scene.tree().subtree(head));
                    covers.set(i, head + 1);
                } else if (head == verb) {
                    covers.set(i, Tags.end(scene.tree(), i));
                }
                return;
            }
        }
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

    /** What follows the colon that ends the clause of a reporting verb is said too. */
    private void behindColon(Scene scene, int verb, BitSet covers) {
        int colon = next(scene, verb);
        if (colon < scene.tree().size() && scene.lower().get(colon).equals(":")) {
            covers.set(colon, Math.max(colon, behindBreaks(scene, colon)));
        }
    }

    /**
     * Whether a clause behind a verb only stands beside what it says: where somebody else speaks in it behind a mark, behind a mere comma, and
     * where a clause of its own is said already.
     */
    private boolean isBeside(Scene scene, Word child, int verb) {
        Tree tree = scene.tree();
        if (!child.baseRelation().equals("parataxis") || child.index() < verb) {
            return false;
        }
        boolean opened = scene.lower().subList(verb, child.index()).stream().anyMatch(BREAKS::contains)
                || scene.sentence().isQuoted(child.index());
        int first = tree.subtree(child.index()).nextSetBit(0);
        return !opened
                || !tree.children(verb, "ccomp").isEmpty()
                || first > verb && words.speaks(scene, first, next(scene, first + 1));
    }

    /** Whether anything is covered but clauses that only stand beside a verb. */
    private static boolean says(Tree tree, int at, BitSet covers) {
        BitSet said = (BitSet) covers.clone();
        tree.children(at, "parataxis").forEach(c -> said.andNot(tree.subtree(c.index())));
        return !said.isEmpty();
    }

    /** "Says that it stepped in after nine had died": what stands behind the said clause belongs to it, also where the parser hung it on the verb. */
    private void behindSaid(Scene scene, int at, BitSet covers) {
        Tree tree = scene.tree();
        int said = covers.nextSetBit(at);
        if (said >= 0) {
            int end = next(scene, said);
            tree.children(at, "advcl").stream()
                    .map(c -> tree.subtree(c.index()))
                    .filter(c -> c.nextSetBit(0) > said && c.nextSetBit(0) < end && !comments(scene, c))
                    .forEach(covers::or);
        }
    }

    /** ", which the neighbours condemned": what others make of all that is told before. */
    private boolean comments(Scene scene, BitSet clause) {
        int first = clause.nextSetBit(0);
        while (clause.get(first) && scene.tree().word(first).upos().equals("PUNCT")) {
            first++;
        }
        return clause.get(first) && cues.is(Cue.RELATIVE, scene.lower().get(first));
    }

    /** "The army took the hill, as it let know": all that the main clause tells, to which the verb is likened. */
    private void likewise(Scene scene, int at, BitSet covers) {
        Tree tree = scene.tree();
        BitSet own = tree.subtree(at);
        int head = tree.word(at).head();
        boolean likened = tree.children(at).stream()
                .anyMatch(c -> c.index() < at && cues.is(Cue.AS, scene.lower().get(c.index())));
        if (likened
                && head == tree.root().index()
                && tree.word(at).baseRelation().equals("advcl")) {
            BitSet told = tree.subtree(head);
            told.andNot(own);
            covers.or(told);
        }
    }

    /** Where the parser hung the said clause elsewhere: all from its subjunction on, as far as nobody else speaks behind a semicolon. */
    private void behindThat(Scene scene, int at, BitSet covers) {
        List<String> lower = scene.lower();
        for (int i = at + 1; i < lower.size() && !BREAKS.contains(lower.get(i)); i++) {
            boolean opens = scene.tree().word(i).upos().equals("SCONJ")
                    || scene.tree().word(i).upos().equals("PRON")
                            && scene.tree().word(i - 1).upos().equals("NOUN");
            if (cues.is(Cue.THAT, lower.get(i)) && opens) {
                covers.set(i, behindBreaks(scene, i));
                return;
            }
        }
    }

    /** What a tag (", says X") closes: all before it, from where its telling begins. */
    void closed(Scene scene, int first, int from, BitSet covers) {
        covers.set(from, first);
        int end = Tags.end(scene.tree(), first);
        if (isWithin(scene, first, end)) {
            covers.set(end, behindBreaks(scene, end));
        }
        withoutAsides(scene, first, covers);
    }

    /** "The town was on Monday, says X, shelled": a tag that stands before the verb that its sentence ends with. */
    private static boolean isWithin(Scene scene, int first, int end) {
        return scene.tree().words().stream()
                .filter(w -> w.index() > end && w.isVerb() && !w.xpos().startsWith(FINITE))
                .anyMatch(w ->
                        w.head() >= 0 && w.head() < first && !w.baseRelation().equals("advcl")
                                || scene.tree().children(w.index(), "aux").stream()
                                        .anyMatch(a -> a.index() < first));
    }

    /** ", said X, and two were hurt", ", said X; two were hurt": what is added behind a tag in between, as far as nobody else speaks there. */
    void addedBehind(Scene scene, int first, BitSet covers) {
        int mark = Tags.close(scene.tree(), first);
        if (mark + 2 >= scene.tree().size()) {
            return;
        }
        String added = scene.lower().get(mark + 1);
        boolean joined = scene.lower().get(mark).equals(",")
                && scene.tree().word(mark + 1).upos().equals("CCONJ")
                && !cues.is(Cue.CONTRAST, added);
        if (joined && words.speaks(scene, mark + 1, next(scene, mark + 1))
                || !joined && !scene.lower().get(mark).equals(";")) {
            return;
        }
        BitSet behind = new BitSet();
        behind.set(mark, behindBreaks(scene, joined ? mark + 1 : mark));
        withoutAsides(scene, first, behind);
        covers.or(behind);
    }

    /** ", said X, but the attacks were said to go on": what follows a tag as hearsay is said by the same. */
    void hearsayBehind(Scene scene, int verb, BitSet covers) {
        for (int i = verb + 1; i < scene.tree().size(); i++) {
            if (cues.is(Cue.HEARSAY, scene.lower().get(i))) {
                scene.clauses().wide(scene.clauses().of(i)).stream()
                        .filter(w -> w > verb)
                        .forEach(covers::set);
            }
        }
    }
}
