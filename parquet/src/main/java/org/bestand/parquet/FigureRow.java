package org.bestand.parquet;

import java.util.ArrayList;
import java.util.List;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Estimate;
import org.bestand.linking.estimate.Estimates;

/**
 * A number that a rule derived for one kind of harm, side and group. Nothing is added up: a group may be part of another.
 *
 * @param side party of the victims; empty where not told
 * @param group of the victims; null where not told apart
 * @param status {@code derived}, {@code indeterminate} or {@code unknown}
 * @param claims ids of the claims that it rests on
 */
public record FigureRow(
        String kind,
        String side,
        String group,
        String rule,
        String status,
        Long low,
        Long best,
        Long high,
        boolean openAbove,
        String grade,
        List<String> claims) {

    static List<FigureRow> of(Ledger ledger) {
        List<FigureRow> figures = new ArrayList<>();
        for (Estimates.OfCell cell : Estimates.of(ledger)) {
            for (Estimate estimate : cell.estimates()) {
                figures.add(new FigureRow(
                        cell.slot().kind().word(),
                        cell.slot().side(),
                        cell.slot().group() == null ? null : cell.slot().group().name(),
                        estimate.rule(),
                        estimate.status().name().toLowerCase(java.util.Locale.ROOT),
                        estimate.low(),
                        estimate.best(),
                        estimate.high(),
                        estimate.openAbove(),
                        estimate.grade(),
                        estimate.claims()));
            }
        }
        return figures;
    }
}
