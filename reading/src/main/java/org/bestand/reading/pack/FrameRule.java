package org.bestand.reading.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Scope;
import org.bestand.model.Stance;

/**
 * A rule that reads a claim from words: what it matches, what it yields, who fills its roles, and its proof.
 *
 * @param id unique in the pack
 * @param file the rule file
 * @param line the line on which the rule begins
 * @param kind what is claimed
 * @param phase phase that the words show, or null
 * @param stance stance that the words themselves give, or null
 * @param means means that the words show, or null
 * @param scope scope that the words themselves give, or null
 * @param content content of a speech act or standing tie, or empty
 * @param negated whether the words themselves say that it did not happen
 * @param match what sort of word triggers it
 * @param lemmas triggering lemmas; {@code *x} stands for compounds whose last part is {@code x}
 * @param with one of these word sequences must stand in the trigger's clause, {@code @place} and {@code @actor} for any name of such, {@code @year} for the figure of
 *     one; empty for none
 * @param unless none of these may
 * @param about if not empty, one of these word sequences must stand in what hangs on the trigger, however deep: in what was agreed, not only that
 * @param objects if not empty, the object's lemma must be one of these ({@code *x} as above); {@code @people} stands for all nouns for
 *     people that the pack counts, {@code @civilians} for those who are no fighters, {@code @armed} for fighters and armed groups, {@code @place} and {@code @actor} for any name of such
 * @param subjects if not empty, the subject's lemma must be one of these
 * @param governors if not empty, the verb that the trigger is subject, object or complement of must have one of these lemmas
 * @param needs roles that must be filled by somebody named or pointed at
 * @param roles where each role's fillers are looked for, in order of preference
 * @param flags further marks, see {@link Flag}
 * @param examples sentences that it must read, the trigger between square brackets
 * @param counterExamples sentences in which it must not fire
 */
public record FrameRule(
        String id,
        String file,
        int line,
        Kind kind,
        Phase phase,
        Stance stance,
        Means means,
        Scope scope,
        String content,
        boolean negated,
        Match match,
        List<String> lemmas,
        List<List<String>> with,
        List<List<String>> unless,
        List<List<String>> about,
        List<String> objects,
        List<String> subjects,
        List<String> governors,
        Set<Role> needs,
        Map<Role, List<String>> roles,
        Set<Flag> flags,
        List<String> examples,
        List<String> counterExamples) {

    /** Fewest letters of a compound's last part that may stand for its compounds: shorter ones end too many words. */
    public static final int SHORTEST_TAIL = 3;

    /** In a sequence of {@code with} or {@code unless}: any words, or none ("cast ... to the winds"). */
    public static final String GAP = "...";

    /** What sort of word triggers a rule. */
    public enum Match {
        /** a verb in any form, with its clause */
        VERB,
        /** a noun for a happening */
        NOUN,
        /** an adjective, predicative or attributive */
        ADJECTIVE,
        /** a word or sequence of words as they stand */
        PHRASE
    }

    /** The parts that somebody or something can play in a claim. */
    public enum Role {
        /** who does it */
        AGENTS,
        /** to whom */
        TARGETS,
        /** who brings it about between others */
        MEDIATORS,
        /** the people counted */
        VICTIMS,
        /** the things counted */
        THINGS,
        /** the ground that it is about */
        GROUND
    }

    /** Further marks of a rule. */
    public enum Flag {
        /** only with a named or pointed-at party somewhere in the claim */
        PARTY,
        /** its words are war by themselves: a report with none of them is not about war */
        HARD,
        /** yields only where no other rule fired on the clause */
        LAST,
        /** only by those with a part in it: not by media, observers, hospitals or civilians */
        OFFICIAL,
        /** yields only where nothing else of its sentence did, in a report with two sides */
        ALONE,
        /** its embedded clause is what it is about, not a claim of its own */
        SEALS,
        /** both sides of the report stand in where nobody is named */
        SIDES,
        /** a definite or bare telling ("the attack") is a claim of its own and not a pointing back */
        FRESH,
        /** its count, if any, is of things and not of people */
        UNITS,
        /** its words say that there were none: the count is zero */
        ZERO,
        /** yields beside whatever other rule fires on the same word */
        ALSO,
        /** gives no claim by itself but names the happening for what points back at it */
        SILENT,
        /** only where the verb has no object */
        INTRANSITIVE,
        /** only where its verb tells in a relative clause, in the present, how things stand */
        STANDING,
        /** only where its verb is finite in the present */
        PRESENT
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Where fillers of a role are looked for; empty where the rule has no such role. */
    public List<String> fillers(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
