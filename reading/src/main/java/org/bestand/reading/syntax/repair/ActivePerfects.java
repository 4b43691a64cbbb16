package org.bestand.reading.syntax.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * A perfect of a verb that takes <em>to be</em> looks like a passive of state; by the verb it is known for active. With a verb that never takes
 * it ("the town is shelled") it is a passive, whatever the parser took it for.
 */
final class ActivePerfects implements Repair {
    private static final String PASSIVE = ":pass";
    private static final String PARTICIPLE = "WW|vd";

    /** When the auxiliary with the participle of a verb is active: even with an agent, without one, with a state that is come into, never. */
    private enum Active {
        ALWAYS,
        WITHOUT_AGENT,
        INTO_A_STATE,
        NEVER
    }

    private record Verb(String auxiliary, Active active) {}

    private final Map<String, Verb> verbs = new HashMap<>();

    /** Table of columns {@code verb}, {@code auxiliary} and {@code agent}: what the verb is where an agent is named. */
    ActivePerfects(Table table) {
        for (Table.Row row : table.rows()) {
            verbs.put(row.get("verb"), new Verb(row.get("auxiliary"), active(row)));
        }
    }

    private static Active active(Table.Row row) {
        String agent = row.get("agent");
        return switch (agent) {
            case "active" -> Active.ALWAYS;
            case "passive" -> Active.WITHOUT_AGENT;
            case "bare" -> Active.INTO_A_STATE;
            case "never" -> Active.NEVER;
            default -> throw row.wrong("agent is 'active', 'passive', 'bare' or 'never', not '" + agent + "'");
        };
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Verb verb = tree.word(i).isVerb() ? verbs.get(tree.word(i).lemma()) : null;
            boolean passive = verb != null
                    && (verb.active() == Active.NEVER || verb.active() == Active.INTO_A_STATE && !comesInto(tree, i));
            if (passive) {
                passive(tree, i, verb);
            } else if (verb != null && (verb.active() == Active.ALWAYS || !tree.hasChild(i, "obl:agent"))) {
                mend(tree, i, verb);
            }
        }
    }

    /** "Is wounded", "is on fire": a word for a state, or a preposition before a noun without an article. */
    private static boolean comesInto(Draft tree, int verb) {
        return tree.children(verb).stream()
                .anyMatch(w -> w.baseRelation().equals("xcomp")
                        || w.relation().equals("compound:prt")
                        || w.upos().equals("ADJ")
                        || w.baseRelation().equals("obl")
                                && w.upos().equals("NOUN")
                                && tree.hasChild(w.index(), "case")
                                && !tree.hasChild(w.index(), "det")
                                && !tree.hasChild(w.index(), "nummod")
                                && w.xpos().contains("|ev"));
    }

    private static void passive(Draft tree, int verb, Verb kind) {
        List<Word> auxiliaries = tree.children(verb).stream()
                .filter(w -> w.baseRelation().equals("aux"))
                .toList();
        boolean participle = tree.word(verb).xpos().contains(PARTICIPLE) && !tree.hasChild(verb, "obj");
        if (participle
                && auxiliaries.size() == 1
                && auxiliaries.getFirst().lemma().equals(kind.auxiliary())) {
            tree.relate(auxiliaries.getFirst().index(), "aux" + PASSIVE);
            tree.children(verb).stream()
                    .filter(w -> w.relation().equals("nsubj"))
                    .forEach(w -> tree.relate(w.index(), "nsubj" + PASSIVE));
        }
    }

    private static void mend(Draft tree, int verb, Verb kind) {
        boolean perfect = tree.children(verb).stream()
                .anyMatch(w -> w.relation().equals("aux:pass") && w.lemma().equals(kind.auxiliary()));
        if (perfect) {
            for (Word child : tree.children(verb)) {
                if (child.relation().endsWith(PASSIVE)) {
                    tree.relate(child.index(), child.baseRelation());
                }
            }
        }
    }
}
