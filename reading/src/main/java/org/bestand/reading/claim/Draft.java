package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.model.When;
import org.bestand.reading.mention.Range;
import org.bestand.reading.pack.FrameRule;

/** A claim in the making: each stage of the reading fills its part. Lives within one call and one thread. */
final class Draft {
    final Scene scene;
    final FrameRule rule;
    /** The word that triggers it. */
    final int anchor;
    /** The words that name the happening. */
    Range trigger;

    Kind kind;
    Phase phase;
    Stance stance;
    boolean negated;
    Scope scope;
    List<Actor> speakers = List.of();
    List<Actor> agents = List.of();
    List<Actor> targets = List.of();
    List<Actor> mediators = List.of();
    Count count;
    Means means;
    String content;
    When time;
    List<Place> places = List.of();
    double confidence = 1;

    /** Whether the words only point back at a happening told before. */
    boolean pointsBack;
    /** Whether its own words give a time or place. */
    boolean ownSetting;
    /** Whether its own words name who did it. */
    boolean ownAgents;
    /** Objects of its verb that are none of the nouns which its rule asks for, where others are ("lost 620 men and three tanks"). */
    List<Integer> unlisted = List.of();
    /** Whether its verb has an object. */
    boolean transitive;
    /** Whether the words themselves tell whom a call is addressed to, known or not. */
    boolean addressed;
    /** Whether its words say that it strikes where people live, pray, shop, learn or are healed. */
    boolean onHomes;
    /** Whether somebody fills the targets that the words do not name. */
    boolean targetsFilled;
    /** The happening told before that its words point back at, or null. */
    Draft back;
    /** Whether the words of a toll name the deed alone and nobody who suffered it (executions). */
    boolean bareDeed;
    /** The claim that it denies and that is told in full there, or null. */
    Draft denies;
    /** Who its own words name as doers, before the report fills in what they leave out. */
    List<Actor> wordAgents = List.of();
    /** Whom its own words name as sufferers. */
    List<Actor> wordTargets = List.of();
    /** Whether a source tells of it by a word that owns up to a loss of its own side (to confirm). */
    boolean confirmed;

    /** Who gives its figure where the verb of giving is left out ("the army speaks of four, the rebels of two"). */
    List<Actor> teller = List.of();
    /** Which default filled the targets, empty where none did. */
    String filledBy = "";
    /** Whether it is told as what came before the deed of its clause ("after the raid they shelled the town"). */
    boolean earlier;
    /** Whether something speaks against its being a claim of its own. */
    boolean doubted;
    /** Words that may be the counted or harmed people, the likeliest first. */
    List<Integer> candidates = List.of();
    /** The word on which the counted or harmed people stand, or -1. */
    int victims = -1;
    /** The word for what was damaged, or -1. */
    int thing = -1;
    /** Ids of the rules that had a part in it, in order. */
    final Set<String> rules = new LinkedHashSet<>();

    Draft(Scene scene, FrameRule rule, int anchor, Range trigger) {
        this.scene = scene;
        this.rule = rule;
        this.anchor = anchor;
        this.trigger = trigger;
        kind = rule.kind();
        phase = rule.phase();
        stance = rule.stance();
        negated = rule.negated();
        scope = rule.scope();
        means = rule.means();
        content = rule.content();
        rules.add(rule.id());
    }

    /** Whether neither a time nor a place is known of it. */
    boolean isUnset() {
        return time == null && places.isEmpty();
    }

    /** The same claim about somebody else, as where one verb has several tolls. */
    Draft twin() {
        return twin(scene, anchor, trigger);
    }

    /** The same claim told by other words. */
    Draft twin(Scene scene, int anchor, Range trigger) {
        Draft twin = new Draft(scene, rule, anchor, trigger);
        twin.tell(this);
        twin.lean(this);
        if (scene == this.scene) {
            twin.victims = victims;
            twin.thing = thing;
            twin.unlisted = unlisted;
            twin.candidates = candidates;
        }
        return twin;
    }

    /** Takes over what another claims. */
    private void tell(Draft other) {
        kind = other.kind;
        phase = other.phase;
        stance = other.stance;
        negated = other.negated;
        scope = other.scope;
        speakers = other.speakers;
        agents = other.agents;
        targets = other.targets;
        mediators = other.mediators;
        count = other.count;
        means = other.means;
        content = other.content;
        time = other.time;
        places = other.places;
    }

    /** Takes over what another was read from. */
    private void lean(Draft other) {
        confidence = other.confidence;
        pointsBack = other.pointsBack;
        ownAgents = other.ownAgents;
        ownSetting = other.ownSetting;
        onHomes = other.onHomes;
        back = other.back;
        bareDeed = other.bareDeed;
        wordAgents = other.wordAgents;
        wordTargets = other.wordTargets;
        confirmed = other.confirmed;
        teller = other.teller;
        doubted = other.doubted;
        rules.addAll(other.rules);
    }

    int sentence() {
        return scene.index();
    }

    int clause() {
        return scene.clauses().of(anchor);
    }

    /** Everybody who has a part in it but for those who only speak. */
    List<Actor> parties() {
        List<Actor> all = new ArrayList<>(agents);
        all.addAll(targets);
        return all;
    }

    /** Weakens it to the probability of an arc that it rests on. */
    void restOn(double probability) {
        confidence = Math.min(confidence, probability);
    }
}
