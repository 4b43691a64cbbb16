package org.bestand.reading.syntax.repair;

import java.util.HashMap;
import java.util.Map;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/** A perfect of a verb that takes <em>to be</em> looks like a passive of state; by the verb it is known for active. */
final class ActivePerfects implements Repair {
    private static final String PASSIVE = ":pass";

    private record Verb(String auxiliary, boolean evenWithAgent) {}

    private final Map<String, Verb> verbs = new HashMap<>();

    /** Table of columns {@code verb}, {@code auxiliary} and {@code agent}: what the verb is where an agent is named. */
    ActivePerfects(Table table) {
        for (Table.Row row : table.rows()) {
            String agent = row.get("agent");
            if (!agent.equals("active") && !agent.equals("passive")) {
                throw row.wrong("agent is 'active' or 'passive', not '" + agent + "'");
            }
            verbs.put(row.get("verb"), new Verb(row.get("auxiliary"), agent.equals("active")));
        }
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Verb verb = verbs.get(tree.word(i).lemma());
            if (verb != null && tree.word(i).isVerb() && (verb.evenWithAgent() || !tree.hasChild(i, "obl:agent"))) {
                mend(tree, i, verb);
            }
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
