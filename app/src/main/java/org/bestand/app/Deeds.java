package org.bestand.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.Phrases;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Phase;

/** What a claim says was done or said, in a few English words. Its kind stands before it and is not said again. */
final class Deeds {
    private static final Map<String, String> ASKED = Map.of(
            "restraint", " for restraint",
            "ceasefire", " for a truce",
            "military-aid", " for military aid",
            "talks", " for talks",
            "withdrawal", " for a withdrawal",
            "martial-law", " for martial law",
            "aid", " for aid");
    private static final Map<String, String> BLAMED = Map.of(
            "attack", " of attacking",
            "provocation", " of provocation",
            "disinformation", " of disinformation",
            "ceasefire-violation", " of breaking the truce",
            "sabotage", " of sabotage",
            "refusal", " of refusing",
            "war-crime", " of war crimes");

    private static final Map<String, String> TIES = Map.of(
            "ally", "ally of",
            "member", "member of",
            "leads", "leads",
            "supplies", "supplies to",
            "depends-on", "depends on",
            "stronger-than", "stronger than");

    private final Voices voices;
    private final Set<String> known;

    /**
     * @param known the parties whose doing it is in any case; they are not named again where they do it together
     */
    Deeds(Voices voices, Collection<String> known) {
        this.voices = voices;
        this.known = Set.copyOf(known);
    }

    String words(Claim claim) {
        return switch (claim.kind()) {
            case ACCUSE -> act(claim, "accuse") + about(claim, BLAMED);
            case REQUEST -> act(claim, claim.targets().isEmpty() ? "call" : "call on") + about(claim, ASKED);
            case REFUSE -> act(claim, "refuse") + about(claim, Map.of());
            case THREATEN -> act(claim, "threaten") + about(claim, Map.of());
            case SUPPORT -> act(claim, "support");
            case STATEMENT, COERCE -> voices.actors(claim.agents()) + about(claim, Map.of()) + against(claim);
            case ATTACK ->
                (claim.negated() ? "no attack: " : "")
                        + voices.actors(claim.agents())
                        + on(claim)
                        + means(claim)
                        + phase(claim)
                        + at(claim, " at ");
            case DEPLOY, WITHDRAW, PROTEST, DAMAGE -> plain(claim);
            case RELATION -> tie(claim);
            case CLASH, TALKS, AGREEMENT, CEASEFIRE -> together(claim);
            case TERRITORY -> act(claim, "gain ground from") + at(claim, ": ");
            case KILLED, WOUNDED, CAPTURED, MISSING, DISPLACED, CASUALTIES, RELEASED -> trigger(claim);
        };
    }

    /** Who does it to whom, with a verb in the right number; two who do it to each other are said so. */
    private String act(Claim claim, String verb) {
        List<Actor> agents = claim.agents();
        boolean mutual = agents.size() > 1 && new HashSet<>(agents).equals(new HashSet<>(claim.targets()))
                || agents.size() > 1 && codes(agents).equals(codes(claim.targets()));
        String whom = mutual ? " each other" : claim.targets().isEmpty() ? "" : " " + voices.actors(claim.targets());
        String inflected = agents.size() > 1 ? verb : third(verb);
        String negation = claim.negated() ? (agents.size() > 1 ? "do not " : "does not ") + verb : inflected;
        return voices.actors(agents) + " " + (whom.isEmpty() ? negation.replace(" from", "") : negation) + whom;
    }

    private static Set<String> codes(List<Actor> actors) {
        Set<String> codes = new HashSet<>();
        actors.forEach(actor -> codes.add(actor.code()));
        return codes;
    }

    private static String third(String verb) {
        int blank = verb.indexOf(' ');
        return blank < 0 ? verb + "s" : verb.substring(0, blank) + "s" + verb.substring(blank);
    }

    private static String about(Claim claim, Map<String, String> phrases) {
        String phrase = phrases.get(claim.content());
        return phrase == null ? ": " + trigger(claim) : phrase;
    }

    private String against(Claim claim) {
        return claim.targets().isEmpty() ? "" : ", against " + voices.actors(claim.targets());
    }

    private String on(Claim claim) {
        return claim.targets().isEmpty() ? "" : " on " + voices.actors(claim.targets());
    }

    private String plain(Claim claim) {
        String counted = claim.count() == null || claim.count().text().isBlank()
                ? trigger(claim)
                : Plain.text(claim.count().text());
        String what = claim.negated() ? "no " + counted : counted;
        String who = claim.agents().isEmpty() ? "" : voices.actors(claim.agents()) + ": ";
        String whom = claim.targets().isEmpty() ? "" : ", " + voices.actors(claim.targets());
        return who + what + whom + at(claim, ", ");
    }

    private String tie(Claim claim) {
        String tie = TIES.getOrDefault(claim.content(), claim.content().replace('-', ' '));
        String whom = claim.targets().isEmpty() ? "" : " " + voices.actors(claim.targets());
        return voices.actors(claim.agents()) + (claim.negated() ? ", not: " : ": ") + tie + whom + at(claim, " ");
    }

    private String together(Claim claim) {
        List<String> parts = new ArrayList<>();
        Set<String> parties = new HashSet<>();
        claim.agents().forEach(actor -> parties.add(actor.party()));
        boolean broken = claim.phase() == Phase.VIOLATED && claim.agents().isEmpty();
        if (!parties.equals(known) && !claim.agents().isEmpty()) {
            parts.add(voices.actors(claim.agents()));
        }
        if (claim.negated()) {
            parts.add("not so");
        }
        if (claim.phase() != null && claim.kind() != Kind.CEASEFIRE) {
            parts.add(claim.phase().word());
        }
        if (broken) {
            parts.add("by whom is not told");
        }
        if (!claim.mediators().isEmpty()) {
            parts.add("through " + voices.actors(claim.mediators()));
        }
        if (!claim.places().isEmpty()) {
            parts.add("at " + Plain.text(Phrases.places(claim.places())));
        }
        if (claim.time() != null && !claim.time().clock().isEmpty()) {
            parts.add(claim.time().clock()
                    + (claim.time().zone().isEmpty() ? "" : " " + claim.time().zone()));
        }
        return parts.isEmpty() ? trigger(claim) : String.join(", ", parts);
    }

    private static String trigger(Claim claim) {
        return "“" + Plain.cut(Plain.text(claim.evidence().trigger()), 48) + "”";
    }

    private static String means(Claim claim) {
        return claim.means() == null ? "" : ", " + claim.means().word();
    }

    private static String phase(Claim claim) {
        return claim.phase() == null ? "" : ", " + claim.phase().word();
    }

    private static String at(Claim claim, String joint) {
        return claim.places().isEmpty() ? "" : joint + Plain.text(Phrases.places(claim.places()));
    }
}
