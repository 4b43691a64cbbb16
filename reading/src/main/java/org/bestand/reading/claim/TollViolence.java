package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Kind;
import org.bestand.reading.syntax.Tree;

/** The attack or clash that a toll is of, as far as the sentence of the toll or words that point back show it. */
record TollViolence(Cues cues) {
    /** How many sentences behind a happening words for it still point back at it. */
    private static final int NEAR = 2;

    private static final Set<String> BESIDE = Set.of("conj", "parataxis");

    /** What a pronoun for a happening is to the verb of its toll. */
    private static final Set<String> NOMINAL = Set.of("nsubj", "obj");

    /** The happening of one toll, given all drafts of the report in the order of the text and the place of the toll among them. */
    Optional<Draft> of(Draft toll, List<Draft> drafts, int at) {
        return inSentence(toll, drafts)
                .map(violence -> shot(violence, drafts))
                .or(() -> before(toll, drafts.subList(0, at)));
    }

    /** "Bombs, dropped by a Ruritanian plane, hit a market": the words for the shot say who did it where those for the blow do not. */
    private static Draft shot(Draft blow, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> blow.kind == Kind.ATTACK && blow.agents.isEmpty())
                .filter(d -> d.scene == blow.scene && d.kind == Kind.ATTACK && !d.agents.isEmpty())
                .filter(d -> blow.scene.tree().dominates(blow.anchor, d.anchor)
                        && blow.scene.tree().word(d.clause()).relation().startsWith("acl"))
                .findFirst()
                .orElse(blow);
    }

    /** In its own sentence: the one that is said to take the people, else the one in the clause of the toll, else the first. */
    private Optional<Draft> inSentence(Draft toll, List<Draft> drafts) {
        List<Draft> here = drafts.stream()
                .filter(d -> d.scene == toll.scene && TollCompletion.isViolence(d) && isTogether(toll, d))
                .toList();
        List<Integer> subject =
                Arguments.of(toll.scene.tree(), toll.anchor, cues).subject();
        return here.stream()
                .filter(h -> subject.contains(h.anchor))
                .findFirst()
                .or(() -> here.stream()
                        .filter(h -> h.anchor != h.clause() && toll.scene.tree().dominates(h.anchor, toll.clause()))
                        .reduce((a, b) -> b))
                .or(() -> here.stream().filter(h -> h.clause() == toll.clause()).findFirst())
                .or(() -> here.stream().findFirst());
    }

    /** Whether violence told in the sentence of a toll is in its clause, before it, or in a clause that hangs on it. */
    private static boolean isTogether(Draft toll, Draft violence) {
        return violence.clause() == toll.clause()
                || violence.anchor < toll.anchor
                || !isBeside(violence) && hangsOn(toll, violence.scene.clauses().above(violence.clause()));
    }

    /** "277 died; most of them in Russian strikes": a sentence of its own behind another does not tell of the first. */
    private static boolean isBeside(Draft violence) {
        return BESIDE.contains(violence.scene.tree().word(violence.clause()).baseRelation());
    }

    /** "Four died and ten were wounded when rebels attacked": a clause that hangs on the last of some tolls is of them all. */
    private static boolean hangsOn(Draft toll, int above) {
        Tree tree = toll.scene.tree();
        int clause = above;
        while (clause >= 0
                && clause != toll.clause()
                && tree.word(clause).baseRelation().equals("conj")) {
            clause = toll.scene.clauses().of(tree.word(clause).head());
        }
        return clause == toll.clause();
    }

    /** Before its sentence: the one that its words point back at. */
    private Optional<Draft> before(Draft toll, List<Draft> before) {
        if (toll.back != null && TollCompletion.isViolence(toll.back)) {
            return Optional.of(toll.back);
        }
        Optional<Draft> shared = before.reversed().stream()
                .filter(d -> toll.back == null && d.scene == toll.scene && d.back != null && hangsOn(d, toll.clause()))
                .map(d -> d.back)
                .filter(TollCompletion::isViolence)
                .findFirst();
        if (shared.isPresent() || toll.back == null && !isTied(toll)) {
            return shared;
        }
        return before.reversed().stream()
                .filter(d -> TollCompletion.isViolence(d) && toll.sentence() - d.sentence() <= NEAR)
                .findFirst();
    }

    /** "Died of thirst", "was trampled in the crush": what nobody did, by the very words, whatever the parse makes of them. */
    boolean isHardship(Draft toll) {
        Scene scene = toll.scene;
        return scene.clauses().wide(toll.clause()).stream()
                .filter(i -> cues.is(Cue.HARDSHIP, scene.lower().get(i)))
                .map(i -> i > 1 && scene.tree().word(i - 1).upos().equals("DET") ? i - 2 : i - 1)
                .anyMatch(i -> i >= 0 && scene.tree().word(i).upos().equals("ADP"));
    }

    /** "Thereby six died", "in the attack": words for a happening itself, and not for the place of it alone. */
    boolean isMeant(Draft toll) {
        List<String> words = toll.scene.lower();
        return toll.scene.clauses().wide(toll.clause()).stream()
                .anyMatch(i -> cues.lengthAt(Cue.BACK, words, i) > 0 && !cues.is(Cue.THERE, words.get(i))
                        || cues.is(Cue.HAPPENING, Victims.lemma(toll.scene, i)) && isDefinite(toll, i));
    }

    /** "Condemned the raid": whether the very object of a blame is a happening told before. */
    boolean isObject(Draft blame) {
        return blame.scene.tree().children(blame.anchor, "obj").stream()
                .anyMatch(c ->
                        cues.is(Cue.HAPPENING, Victims.lemma(blame.scene, c.index())) && isDefinite(blame, c.index()));
    }

    private boolean isDefinite(Draft toll, int noun) {
        return toll.scene.tree().children(noun, "det").stream()
                .anyMatch(d -> cues.is(Cue.DEFINITE, toll.scene.lower().get(d.index())));
    }

    /** "Three did not survive the blow": a definite noun for a happening that the verb of the toll is about. */
    private boolean isHappening(Draft toll, int word) {
        Tree tree = toll.scene.tree();
        return NOMINAL.contains(tree.word(word).baseRelation())
                && cues.is(Cue.HAPPENING, Victims.lemma(toll.scene, word))
                && isDefinite(toll, word);
    }

    /** "That cost a man his life", "in one of them two died", "such a raid killed six": words that mean what was told before. */
    private boolean isTied(Draft toll) {
        Tree tree = toll.scene.tree();
        List<String> words = toll.scene.lower();
        return toll.scene.clauses().wide(toll.clause()).stream().anyMatch(i -> {
            boolean pronoun = cues.is(Cue.THIS, words.get(i))
                    && NOMINAL.contains(tree.word(i).baseRelation());
            boolean figure = toll.scene.mentions().counts().stream()
                    .anyMatch(c -> c.range().covers(i));
            return pronoun
                    || isHappening(toll, i)
                    || cues.lengthAt(Cue.BACK, words, i) > 0
                    || cues.lengthAt(Cue.ANOTHER, words, i) > 0 && !figure;
        });
    }
}
