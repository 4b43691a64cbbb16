package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.NounClass;
import org.bestand.reading.mention.Range;
import org.bestand.reading.syntax.Word;

/** Tolls of some of those whom the sentence before has counted: "Among them are three children", "Fourteen of them were children". */
record Members(Cues cues, Victims victims, Filling filling) {
    /** What finds some of the people whom the sentence before counts. */
    static final String RULE = "count.members";

    /** The tolls of a sentence about the people of the toll before it, beside its own drafts: some of them, and those among them where it has no toll itself. */
    List<Draft> of(Scene scene, Draft whole, List<Draft> own) {
        List<Draft> members = new ArrayList<>();
        List<Draft> tolls = own.stream().filter(d -> d.kind.isToll()).toList();
        boolean among = tolls.isEmpty() && scene.tree().words().stream().anyMatch(w -> isAmongThem(scene, w));
        for (CountMention figure : scene.mentions().counts()) {
            int noun = figure.noun();
            if (tolls.stream().anyMatch(d -> isOn(d, figure))) {
                continue;
            }
            if (noun >= 0
                    && (among || tolls.isEmpty() && isPart(scene, whole, figure))
                    && (victims.isPeople(scene, noun) || scene.actorAt(noun).isPresent())) {
                members.add(member(scene, whole, noun, figure));
            } else if (isShare(scene, figure)) {
                members.add(member(
                        scene, whole, scene.tree().word(figure.number().last()).head(), figure));
            }
        }
        return members;
    }

    /**
     * The tolls of a sentence where one only names the whole of which another word counts some ("three of the five dead were fighters"): that of
     * the some stands for it.
     *
     * @param own the drafts of the sentence
     * @param whole the toll told before, empty where there is none
     */
    List<Draft> instead(Scene scene, List<Draft> own, Optional<Draft> whole) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : own) {
            Optional<CountMention> share =
                    draft.kind.isToll() ? share(scene, draft).or(() -> told(scene, draft)) : Optional.empty();
            if (share.isEmpty()) {
                all.add(draft);
                continue;
            }
            Draft counted = whole.filter(w -> w.kind == draft.kind).orElse(draft);
            int said = scene.tree().word(share.get().number().last()).head();
            all.add(member(scene, counted, said, share.get()));
        }
        return all;
    }

    /** The figure of some of the people whom a toll names, where a noun for people is said of them. */
    private Optional<CountMention> share(Scene scene, Draft draft) {
        return scene.mentions().counts().stream()
                .filter(c -> isShare(scene, c))
                .filter(c -> scene.tree().children(c.number().last(), "nmod").stream()
                        .anyMatch(w -> w.index() == draft.victims))
                .findFirst();
    }

    /** "Among them are 38 pupils who were clubbed to death": the figure of those of whom a clause tells again how they came to harm. */
    private Optional<CountMention> told(Scene scene, Draft draft) {
        Word clause = scene.tree().word(draft.clause());
        return scene.mentions().counts().stream()
                .filter(c -> clause.relation().equals("acl:relcl") && clause.head() == c.noun())
                .filter(c -> scene.tree().words().stream()
                        .anyMatch(w -> w.index() < c.range().first()
                                && (isAmongThem(scene, w) || isVictim(scene, w) && isAmong(scene, w.index()))))
                .findFirst();
    }

    private static boolean isOn(Draft toll, CountMention figure) {
        return toll.count != null && toll.count.text().equals(figure.count().text());
    }

    private boolean isVictim(Scene scene, Word word) {
        return victims.type(scene, word.index()).map(NounClass::isVictim).orElse(false);
    }

    private boolean isAmong(Scene scene, int word) {
        return scene.tree().children(word, "case").stream()
                .anyMatch(c -> cues.is(Cue.AMONG, scene.lower().get(c.index())));
    }

    private boolean isAmongThem(Scene scene, Word word) {
        return cues.is(Cue.AMONG_THEM, scene.lower().get(word.index()))
                || Wholes.isThem(word) && isAmong(scene, word.index());
    }

    /** "It concerns eleven men and eight women", behind nineteen dead: fewer people than the whole, of whom a verb for that tells. */
    private boolean isPart(Scene scene, Draft whole, CountMention figure) {
        Long low = figure.count().low();
        boolean fewer = low != null && whole.count.low() != null && low < whole.count.low();
        int noun = figure.noun();
        while (scene.tree().word(noun).baseRelation().equals("conj")) {
            noun = scene.tree().word(noun).head();
        }
        int verb = scene.tree().word(noun).head();
        return fewer
                && verb >= 0
                && cues.is(Cue.CONCERNS, Victims.lemma(scene, verb))
                && (scene.tree().word(noun).relation().equals("obj")
                        || scene.tree().children(noun, "case").stream()
                                .anyMatch(c ->
                                        cues.is(Cue.CONCERNING, scene.lower().get(c.index()))));
    }

    /** "Fourteen of them were children": a number with "of them" that a noun for people is said of. */
    private boolean isShare(Scene scene, CountMention figure) {
        int number = figure.number().last();
        int said = scene.tree().word(number).head();
        return said >= 0
                && scene.tree().word(number).baseRelation().equals("nsubj")
                && (isThereof(scene, number)
                        || scene.tree().children(number, "nmod").stream()
                                .anyMatch(w -> Wholes.isThem(w) || isVictim(scene, w)))
                && victims.isPeople(scene, said);
    }

    /** "Five thereof were children". */
    private boolean isThereof(Scene scene, int number) {
        return scene.tree().children(number, "advmod").stream()
                .anyMatch(w -> cues.is(Cue.THEREOF, scene.lower().get(w.index())));
    }

    private Draft member(Scene scene, Draft whole, int noun, CountMention figure) {
        Draft member = new Draft(scene, whole.rule, noun, new Range(noun, noun));
        member.kind = whole.kind;
        member.victims = noun;
        member.count = figure.count().of(victims.groupOf(scene, noun));
        List<Actor> named = filling.named(scene, noun);
        member.targets = named.stream().allMatch(Actor::isUnnamed) ? whole.targets : named;
        member.agents = whole.agents;
        member.rules.add(RULE);
        return member;
    }
}
