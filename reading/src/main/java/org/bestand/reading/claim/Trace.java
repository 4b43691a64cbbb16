package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Notes which slots of the drafts a step of the reading changed, so that a claim can show what filled each. */
final class Trace {
    private final String step;
    private final List<Object[]> before = new ArrayList<>();
    private final List<Draft> drafts;

    private static final List<String> SLOTS =
            List.of("agents", "targets", "mediators", "speakers", "time", "places", "scope", "stance");

    private Trace(String step, List<Draft> drafts) {
        this.step = step;
        this.drafts = List.copyOf(drafts);
        drafts.forEach(d -> before.add(values(d)));
    }

    /** Looks at drafts before a step. */
    static Trace before(String step, List<Draft> drafts) {
        return new Trace(step, drafts);
    }

    /** Adds to the rules of each draft the name of the step with each slot that it changed. */
    void note() {
        for (int i = 0; i < drafts.size(); i++) {
            Object[] now = values(drafts.get(i));
            for (int slot = 0; slot < now.length; slot++) {
                if (!Objects.equals(before.get(i)[slot], now[slot])) {
                    drafts.get(i).rules.add(step + "." + SLOTS.get(slot));
                }
            }
        }
    }

    private static Object[] values(Draft draft) {
        return new Object[] {
            draft.agents,
            draft.targets,
            draft.mediators,
            draft.speakers,
            draft.time,
            draft.places,
            draft.scope,
            draft.stance
        };
    }
}
