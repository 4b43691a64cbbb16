package org.bestand.exchange.scoring;

import java.util.List;

/**
 * What two codings hold of one report.
 *
 * @param id the report's id
 * @param gold claims of the coding that counts as right
 * @param other claims of the coding that is measured
 * @param notVerbatim how many quotes of the measured coding do not stand in the report's text where they say
 */
public record CodedReport(String id, List<Coded> gold, List<Coded> other, int notVerbatim) {
    public CodedReport {
        gold = List.copyOf(gold);
        other = List.copyOf(other);
    }
}
