package org.bestand.exchange.acled;

/** The sub-event types that claims can come to, in the order of the hierarchy: of a mixed happening the first holds. */
enum SubEvent {
    /** the state of the land takes ground by force */
    GOVERNMENT_REGAINS("Battles", "Government regains territory"),
    /** a group, or a foreign state, takes ground by force */
    NON_STATE_OVERTAKES("Battles", "Non-state actor overtakes territory"),
    /** fighting between armed sides */
    ARMED_CLASH("Battles", "Armed clash"),
    /** from aircraft or drones */
    AIR_STRIKE("Explosions/Remote violence", "Air/drone strike"),
    /** shells and missiles */
    SHELLING("Explosions/Remote violence", "Shelling/artillery/missile attack"),
    /** mines and bombs */
    EXPLOSIVE("Explosions/Remote violence", "Remote explosive/landmine/IED"),
    /** on unarmed people */
    ATTACK("Violence against civilians", "Attack"),
    /** people seized */
    ABDUCTION("Violence against civilians", "Abduction/forced disappearance"),
    /** truces and deals between those who fight */
    AGREEMENT("Strategic developments", "Agreement"),
    /** things destroyed */
    DESTRUCTION("Strategic developments", "Looting/property destruction"),
    /** ground given up without a fight */
    TRANSFER("Strategic developments", "Non-violent transfer of territory"),
    /** people displaced, prisoners let go */
    OTHER("Strategic developments", "Other");

    private final String type;
    private final String word;

    SubEvent(String type, String word) {
        this.type = type;
        this.word = word;
    }

    String type() {
        return type;
    }

    String word() {
        return word;
    }

    String disorder() {
        return type.equals("Strategic developments") ? type : "Political violence";
    }

    boolean isBattle() {
        return type.equals("Battles");
    }

    boolean isRemote() {
        return type.startsWith("Explosions");
    }

    boolean isOnCivilians() {
        return type.startsWith("Violence");
    }
}
