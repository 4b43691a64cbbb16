package org.bestand.model;

/** Who is counted. */
public enum VictimGroup {
    /** soldiers */
    MIL(),
    /** civilians */
    CVL(),
    /** police */
    POL(),
    /** members of armed groups */
    REB(),
    /** peacekeepers */
    PKO(),
    /** journalists */
    JRN(),
    /** aid workers */
    AID(),
    /** children */
    CHD();
}
