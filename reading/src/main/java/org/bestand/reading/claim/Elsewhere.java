package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.Set;
import org.bestand.model.Kind;
import org.bestand.model.Precision;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.pack.Cut;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * Places in the clause of a happening that are not where it happened.
 *
 * @param cues small words of the language
 */
record Elsewhere(Cues cues) {
    private static final Set<String> GROUND = Set.of("controls", "disputes");
    private static final Set<Precision> LANDS =
            EnumSet.of(Precision.COUNTRY, Precision.REGION, Precision.PROVINCE, Precision.DISTRICT);

    boolean is(Draft draft, PlaceMention mention) {
        return isOfTie(draft)
                || isOutside(mention)
                || isOrigin(draft, mention)
                || isOfCare(draft, mention)
                || isOfContent(draft, mention)
                || isOfSayer(draft, mention)
                || isPost(draft, mention)
                || isGovernment(draft, mention);
    }

    /** A standing tie has no place, but for ground that somebody holds or disputes. */
    private static boolean isOfTie(Draft draft) {
        return draft.kind == Kind.RELATION && !GROUND.contains(String.valueOf(draft.content));
    }

    /** "Also outside the province": what is outside a land or region is not in it; outside a town is near it. */
    private boolean isOutside(PlaceMention mention) {
        return cues.is(Cue.OUTSIDE, mention.preposition())
                && LANDS.contains(mention.place().precision());
    }

    /** "Militias from the coast took the town": where those come from who do it, or what they fire, is not where they do it; people flee from where they are. */
    private boolean isOrigin(Draft draft, PlaceMention mention) {
        Tree tree = draft.scene.tree();
        int above = tree.word(mention.head()).head();
        if (draft.kind == Kind.ATTACK && cues.is(Cue.FROM, mention.preposition())) {
            return true;
        }
        return draft.kind != Kind.DISPLACED
                && draft.kind != Kind.WITHDRAW
                && cues.is(Cue.FROM, mention.preposition())
                && tree.word(mention.head()).baseRelation().equals("nmod")
                && (draft.scene.actorAt(above).isPresent() || cues.is(Cue.WEAPON, Victims.lemma(draft.scene, above)));
    }

    /** "Four wounded lie in a hospital in the capital": where people are cared for is not where they came to harm. */
    private boolean isOfCare(Draft draft, PlaceMention mention) {
        Scene scene = draft.scene;
        int above = scene.tree().word(mention.head()).head();
        int before =
                mention.range().first() - Cut.at(' ', mention.preposition()).size() - 1;
        boolean hospital = isHospital(scene, above)
                || isHospital(scene, before)
                || isHospital(scene, mention.range().last());
        return draft.kind.isToll()
                && hospital
                && cues.is(Cue.CARE, scene.tree().word(draft.clause()).lemma());
    }

    /**
     * "Condemned the attack in the capital", "asked for access to the town": a place behind the verb of a speech act is mostly that of what it is
     * about; what opens its clause is where it was said.
     */
    private static boolean isOfContent(Draft draft, PlaceMention mention) {
        Tree tree = draft.scene.tree();
        int verb = draft.clause();
        int first = tree.children(verb).stream()
                .filter(c -> c.baseRelation().equals("aux") || c.baseRelation().equals("cop"))
                .mapToInt(Word::index)
                .reduce(verb, Math::min);
        return draft.kind.isSpeechAct()
                && (mention.head() > first || tree.word(mention.head()).head() != verb);
    }

    /** "An official in the capital names another figure": where who says it is. */
    private boolean isOfSayer(Draft draft, PlaceMention mention) {
        Tree tree = draft.scene.tree();
        int above = tree.word(mention.head()).head();
        return cues.is(Cue.SEAT, mention.preposition())
                && above >= 0
                && tree.word(above).baseRelation().equals("nsubj")
                && draft.scene
                        .actorAt(above)
                        .filter(m -> m.actors().stream().anyMatch(a -> draft.speakers.stream()
                                .anyMatch(s -> s.text().equals(a.text()))))
                        .isPresent();
    }

    /** "Recalled its ambassador in the capital": where somebody who is sent away or called back had an office. */
    private boolean isPost(Draft draft, PlaceMention mention) {
        int before = mention.range().first() - 2;
        return draft.kind == Kind.COERCE
                && cues.is(Cue.SEAT, mention.preposition())
                && draft.scene.mentions().actors().stream()
                        .filter(m -> m.type() == ActorMention.Type.ROLE || m.type() == ActorMention.Type.ANAPHOR)
                        .anyMatch(m -> m.range().last() == before && isObject(draft.scene, m));
    }

    private static boolean isObject(Scene scene, ActorMention mention) {
        return mention.head() >= 0
                && scene.tree().word(mention.head()).baseRelation().equals("obj");
    }

    /** "Brussels is backed by its allies", "the capital was shelled": only what hits or takes a seat of government does so to the city. */
    private static boolean isGovernment(Draft draft, PlaceMention mention) {
        int above = draft.scene.tree().word(mention.head()).head();
        boolean undergone = above == draft.anchor
                && (draft.kind.family() == Kind.Family.VIOLENCE || draft.kind.family() == Kind.Family.GROUND);
        return mention.preposition().isEmpty()
                && !undergone
                && draft.scene.mentions().actors().stream()
                        .anyMatch(a ->
                                a.type() == ActorMention.Type.SEAT && a.range().equals(mention.range()));
    }

    private boolean isHospital(Scene scene, int word) {
        return word >= 0 && cues.is(Cue.HOSPITAL, scene.lower().get(word));
    }
}
