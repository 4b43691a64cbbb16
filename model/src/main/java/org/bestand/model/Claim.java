package org.bestand.model;

import java.util.List;
import java.util.Objects;

/**
 * One statement, in one report, about one thing that happened, is happening, is planned, or is the case between the parties,
 * with who says so. Never judged true or false.
 *
 * @param id stable: the same report text gives the same id on every machine
 * @param report id of the report
 * @param kind what is claimed
 * @param phase where in its course it is, or null
 * @param stance how it is put forward
 * @param negated whether the claim is that it did not happen
 * @param scope news or background
 * @param speakers who says so, who only passes on first; empty for the report's own voice
 * @param agents who does it; all parties for the symmetric kinds
 * @param targets to whom; for the human toll the victims' side
 * @param mediators who brings it about between others
 * @param count how many, or null
 * @param means what an attack is made with, or null
 * @param content what a speech act or standing tie is about, or empty
 * @param time when it happened, or null where the claim does not say
 * @param places where it happened
 * @param evidence the words
 * @param rules ids of the rules that made it, in order
 * @param confidence probability of the weakest syntactic link that it rests on, 0 to 1
 */
public record Claim(
        String id,
        String report,
        Kind kind,
        Phase phase,
        Stance stance,
        boolean negated,
        Scope scope,
        List<Actor> speakers,
        List<Actor> agents,
        List<Actor> targets,
        List<Actor> mediators,
        Count count,
        Means means,
        String content,
        When time,
        List<Place> places,
        Evidence evidence,
        List<String> rules,
        double confidence) {
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(evidence, "a claim cannot exist without the words it was read from");
        speakers = List.copyOf(speakers);
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        mediators = List.copyOf(mediators);
        places = List.copyOf(places);
        rules = List.copyOf(rules);
        content = content == null ? "" : content;
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a probability: " + confidence);
        }
    }

    /** Whether it puts forward that something happened: it is neither negated nor denied, nor merely planned. */
    public boolean isPut() {
        return !negated && stance != Stance.DENIED && stance != Stance.PLANNED;
    }

    /** The same claim, of that time. */
    public Claim at(When when) {
        return new Claim(
                id,
                report,
                kind,
                phase,
                stance,
                negated,
                scope,
                speakers,
                agents,
                targets,
                mediators,
                count,
                means,
                content,
                when,
                places,
                evidence,
                rules,
                confidence);
    }
}
