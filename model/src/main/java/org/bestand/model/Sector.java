package org.bestand.model;

/** The part of a party that acts or speaks. */
public enum Sector {
    /** government, head of state or government, ministries other than defence */
    GOV(),
    /** army, ministry of defence, troops */
    MIL(),
    /** parliament */
    PAR(),
    /** opposition */
    OPP(),
    /** armed group */
    REB(),
    /** civilians */
    CVL(),
    /** media */
    MED(),
    /** police */
    POL(),
    /** observers, experts, witnesses, local sources */
    OBS(),
    /** hospitals, rescuers */
    HLT(),
    /** business */
    BUS();
}
