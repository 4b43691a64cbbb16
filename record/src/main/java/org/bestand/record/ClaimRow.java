package org.bestand.record;

import org.bestand.model.Claim;

/**
 * A claim of a list.
 *
 * @param place where it stands in the order of the reading; stays its own, so that a list that goes on behind it leaves nothing out
 * @param claim as it was read
 * @param incident id of the incident that holds it, or empty
 */
public record ClaimRow(String place, Claim claim, String incident) {}
