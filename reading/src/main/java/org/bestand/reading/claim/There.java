package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.pack.FrameRule.Role;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * "The army dropped bombs there": words that point at the place named last, whether anything was said to happen there or not.
 *
 * @param cues small words of the language
 * @param names keeps the finest of some places
 * @param scenes the sentences of the report
 * @param sides the report's two sides
 */
record There(Cues cues, Settings.PlaceNames names, List<Scene> scenes, List<String> sides) {
    /** What a figure is that counts what another sentence names. */
    private static final Set<String> COUNTED = Set.of("obj", "nsubj", "root", "xcomp", "ccomp", "conj", "obl", "appos");

    /** How many sentences back a place is still near enough to be meant. */
    private static final int FAR = 3;

    /** How many words may stand between a place and the word for it ("X, the seaport where"). */
    private static final int NEAR = 5;

    /** What is done to the place itself. */
    private static final Set<Kind> STRUCK = EnumSet.of(Kind.TERRITORY, Kind.ATTACK, Kind.DAMAGE);

    /** How a name hangs on the noun that it names ("the town of X"). */
    private static final Set<String> NAMED = Set.of("appos", "flat", "nmod");

    /** A pronoun stands right behind what it means, a comma between them at most. */
    private static final int RIGHT_BEHIND = 2;

    /** Gives a draft the place that it points at, and the time of what was told of it there. */
    void point(Draft draft, List<Draft> drafts) {
        boolean open = draft.places.isEmpty() && !draft.kind.isSpeechAct();
        if (open && (where(draft, drafts) || whatItIs(draft))) {
            return;
        }
        int word = open ? word(draft) : -1;
        if (word < 0) {
            onSite(draft, drafts);
            return;
        }
        int at = scenes.indexOf(draft.scene);
        for (int i = at; i >= Math.max(0, at - FAR); i--) {
            Scene scene = scenes.get(i);
            int before = i == at ? word : scene.tree().size();
            Optional<Draft> told = told(draft, drafts, scene, before);
            List<Place> named = named(scene, before);
            if (told.isPresent()) {
                draft.places = told.get().places;
                draft.time = draft.time == null && i < at ? told.get().time : draft.time;
            } else {
                draft.places = named;
            }
            if (!draft.places.isEmpty()) {
                draft.rules.add("there");
                return;
            }
        }
    }

    /** "The town of X, which the rebels took in May": the place is that of which a relative clause tells. */
    private boolean whatItIs(Draft draft) {
        Tree tree = draft.scene.tree();
        int clause = draft.clause();
        boolean fell = draft.rule.fillers(Role.GROUND).contains("subject");
        boolean held =
                draft.kind == Kind.RELATION && !draft.rule.fillers(Role.GROUND).isEmpty();
        if (!STRUCK.contains(draft.kind) && !held
                || draft.agents.isEmpty() && !fell
                || !isRelative(draft.scene, clause)) {
            return false;
        }
        int pronoun = tree.subtree(clause).nextSetBit(0);
        int told = tree.word(clause).head();
        Optional<PlaceMention> place = draft.scene.mentions().places().stream()
                .filter(m -> m.place().precision() != Precision.COUNTRY && !m.adjectival())
                .filter(m -> pronoun > m.range().last()
                        && (pronoun - m.range().last() <= RIGHT_BEHIND || isBeside(tree, told, m)))
                .filter(m -> told == m.head()
                        || isBeside(tree, told, m)
                        || NAMED.contains(tree.word(m.head()).baseRelation())
                                && tree.word(m.head()).head() == told)
                .findFirst();
        place.ifPresent(m -> {
            draft.places = List.of(m.place());
            draft.rules.add("setting.places");
        });
        return place.isPresent();
    }

    /** "X, an enclave that both claim": whether a noun says what a place is. */
    private static boolean isBeside(Tree tree, int noun, PlaceMention place) {
        return tree.word(noun).baseRelation().equals("appos") && tree.word(noun).head() == place.head();
    }

    /** "Shelled the village of X, where six died": the place is that named right before, and for a toll the time what was told of it. */
    private boolean where(Draft draft, List<Draft> drafts) {
        Scene scene = draft.scene;
        int word = scene.clauses().wide(draft.clause()).stream()
                .filter(i -> cues.is(Cue.WHERE, scene.lower().get(i)))
                .findFirst()
                .orElse(-1);
        Optional<PlaceMention> place = scene.mentions().places().stream()
                .filter(m -> m.range().last() < word && !m.adjectival())
                .reduce((a, b) -> b)
                .filter(m -> word - m.range().last() <= NEAR && isRelative(scene, draft.clause()));
        if (place.isEmpty()) {
            return false;
        }
        List<PlaceMention> finer = new ArrayList<>(List.of(place.get()));
        scene.mentions().places().stream()
                .filter(m ->
                        m.range().first() > word && scene.clauses().of(m.head()) == draft.clause() && !m.adjectival())
                .forEach(finer::add);
        draft.places = names.finest(finer, sides);
        Optional<Draft> told = told(draft, drafts, scene, word);
        if (draft.kind.isToll()
                && draft.time == null
                && told.isPresent()
                && told.get().places.equals(draft.places)) {
            draft.time = told.get().time;
        }
        draft.rules.add("where");
        return true;
    }

    private static boolean isRelative(Scene scene, int clause) {
        return scene.tree().word(clause).relation().equals("acl:relcl");
    }

    /** "The building was hit": a definite noun for the site of what was told before gives its place. */
    private void onSite(Draft draft, List<Draft> drafts) {
        boolean open = draft.places.isEmpty() && !draft.kind.isSpeechAct() && Settings.isEventful(draft);
        if (!open || !namesSite(draft)) {
            return;
        }
        int at = scenes.indexOf(draft.scene);
        for (int i = at - 1; draft.places.isEmpty() && i >= Math.max(0, at - FAR); i--) {
            told(draft, drafts, scenes.get(i), scenes.get(i).tree().size()).ifPresent(d -> {
                draft.places = d.places;
                draft.rules.add("site");
            });
        }
    }

    private boolean namesSite(Draft draft) {
        Scene scene = draft.scene;
        Tree tree = scene.tree();
        return scene.clauses().wide(draft.clause()).stream()
                .filter(i -> cues.is(Cue.SITE, scene.lower().get(i)))
                .filter(i -> tree.children(i, "nmod").isEmpty()
                        && tree.children(i, "flat").isEmpty()
                        && tree.children(i, "appos").isEmpty())
                .anyMatch(i -> tree.children(i, "det").stream()
                        .anyMatch(d -> cues.is(Cue.DEFINITE, scene.lower().get(d.index()))));
    }

    private static Optional<Draft> told(Draft draft, List<Draft> drafts, Scene scene, int before) {
        return drafts.stream()
                .filter(d -> d != draft && d.scene == scene && d.anchor < before)
                .filter(d -> Settings.isEventful(d) && !d.places.isEmpty())
                .reduce((a, b) -> b);
    }

    /** The last place that a sentence names before a word. */
    private List<Place> named(Scene scene, int before) {
        return scene.mentions().places().stream()
                .filter(m -> m.range().last() < before && !m.adjectival())
                .reduce((a, b) -> b)
                .map(m -> names.finest(List.<PlaceMention>of(m), sides))
                .orElse(List.of());
    }

    /** The word of a draft's clause that points at a place, or -1. */
    private int word(Draft draft) {
        Scene scene = draft.scene;
        return scene.clauses().wide(draft.clause()).stream()
                .filter(i -> cues.is(Cue.THERE, scene.lower().get(i))
                        || cues.is(Cue.OF_THEM, scene.lower().get(i)) && isLocal(draft, i))
                .filter(i -> scene.tree().children(i, "case").isEmpty() && !isBeforeAdposition(scene.tree(), i))
                .findFirst()
                .orElse(-1);
    }

    /** "There of it nothing is true": an adposition of its own, though it stands apart or was hung elsewhere. */
    private static boolean isBeforeAdposition(Tree tree, int word) {
        for (int i = word + 1; i < tree.size(); i++) {
            if (tree.word(i).upos().equals("ADP")
                    && (tree.word(i).head() == word || !tree.word(i).relation().equals("case"))
                    && !tree.word(i).relation().equals("compound:prt")
                    && !tree.word(i).relation().equals("mark")) {
                return true;
            }
        }
        return false;
    }

    /** "Twelve inhabitants lost there their lives": behind its subject the word is no mere opening of "there were twelve". */
    private static boolean isLocal(Draft draft, int word) {
        Tree tree = draft.scene.tree();
        int clause = draft.clause();
        boolean acts = !tree.children(clause, "obj").isEmpty();
        boolean behind = tree.children(clause).stream()
                .anyMatch(c -> c.baseRelation().equals("nsubj") && c.index() < word && (acts || !isBare(tree, c)));
        boolean shared = tree.word(clause).baseRelation().equals("conj")
                && clause < word
                && tree.children(clause).stream()
                        .noneMatch(c -> c.baseRelation().equals("nsubj"));
        boolean exists = tree.word(clause).upos().equals("AUX")
                || !tree.children(clause, "cop").isEmpty();
        return (behind || shared) && !exists && !isCounted(draft, word);
    }

    /** "Wounded fell there none": a plural without an article that opens the sentence is what there is. */
    private static boolean isBare(Tree tree, Word noun) {
        return !noun.upos().equals("PRON")
                && !noun.upos().equals("PROPN")
                && tree.children(noun.index()).stream()
                        .allMatch(c -> c.baseRelation().equals("punct"));
    }

    /** "Counted of them nine": the word stands for what a figure without a noun counts. */
    private static boolean isCounted(Draft draft, int word) {
        Tree tree = draft.scene.tree();
        return draft.scene.clauses().wide(draft.clause()).stream()
                .filter(i -> i > word)
                .map(tree::word)
                .anyMatch(w -> w.upos().equals("NUM")
                        && COUNTED.contains(w.baseRelation())
                        && tree.children(w.index(), "nmod").stream()
                                .noneMatch(n -> tree.children(n.index(), "case").isEmpty()));
    }
}
