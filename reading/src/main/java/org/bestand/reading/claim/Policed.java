package org.bestand.reading.claim;

import org.bestand.model.Kind;

/** "The police of Ruritania fired on demonstrators": people of no land by name against whom a police acts live where it keeps order. */
final class Policed {
    private static final String POLICE = "POL";
    private static final String PEOPLE = "CVL";

    private Policed() {}

    /** Says whose the people are whom a police attacks. */
    static void complete(Draft draft) {
        boolean open = draft.kind == Kind.ATTACK
                && draft.agents.size() == 1
                && draft.agents.getFirst().sector().equals(POLICE)
                && !draft.agents.getFirst().isUnnamed()
                && draft.targets.size() == 1
                && draft.targets.getFirst().isUnnamed()
                && draft.targets.getFirst().sector().equals(PEOPLE);
        if (open) {
            String people = draft.agents.getFirst().party() + "." + PEOPLE;
            draft.targets = draft.targets.stream().map(t -> t.withCode(people)).toList();
        }
    }
}
