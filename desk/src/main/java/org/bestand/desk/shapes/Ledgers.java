package org.bestand.desk.shapes;

import java.util.List;
import java.util.Locale;
import org.bestand.linking.Ledger;
import org.bestand.linking.Slot;
import org.bestand.linking.estimate.Estimate;
import org.bestand.linking.estimate.Estimates;
import tools.jackson.databind.node.ObjectNode;

/** The ledger of an incident: its cells with what is claimed, how that relates, and what each rule makes of it. */
public final class Ledgers {
    private final Claims claims;

    public Ledgers(Claims claims) {
        this.claims = claims;
    }

    /** A ledger. */
    public ObjectNode of(Ledger ledger) {
        String incident = ledger.incident().id();
        List<Estimates.OfCell> numbers = Estimates.of(ledger);
        ObjectNode json = Json.object();
        json.set(
                "cells",
                Json.array(ledger.cells().stream()
                        .map(cell -> cell(cell, numbers, incident))
                        .toList()));
        json.set(
                "others",
                Json.array(ledger.others().stream()
                        .map(said -> claims.of(said, incident))
                        .toList()));
        json.set(
                "disputes",
                Json.array(ledger.disputes().stream().map(Ledgers::relation).toList()));
        return json;
    }

    private ObjectNode cell(Ledger.Cell cell, List<Estimates.OfCell> numbers, String incident) {
        ObjectNode json = slot(cell.slot());
        json.set(
                "claims",
                Json.array(cell.items().stream()
                        .map(said -> claims.of(said, incident))
                        .toList()));
        json.set(
                "relations",
                Json.array(cell.relations().stream().map(Ledgers::relation).toList()));
        json.set(
                "estimates",
                Json.array(numbers.stream()
                        .filter(of -> of.slot().equals(cell.slot()))
                        .flatMap(of -> of.estimates().stream().map(one -> estimate(of, one)))
                        .toList()));
        return json;
    }

    private static ObjectNode slot(Slot slot) {
        ObjectNode json = Json.object();
        json.put("kind", slot.kind().word());
        json.put("side", slot.side());
        json.put("group", slot.group() == null ? null : slot.group().name());
        return json;
    }

    private static ObjectNode relation(Ledger.Related related) {
        ObjectNode json = Json.object();
        json.put("first", related.first().claim().id());
        json.put("second", related.second().claim().id());
        json.put("relation", related.relation().word());
        return json;
    }

    private static ObjectNode estimate(Estimates.OfCell of, Estimate estimate) {
        ObjectNode json = Json.object();
        json.put("rule", estimate.rule());
        json.put("reach", of.reach().name().toLowerCase(Locale.ROOT));
        json.set(
                "days",
                of.days() == null
                        ? null
                        : Json.texts(List.of(
                                of.days().start().toString(), of.days().end().toString())));
        json.put("status", estimate.status().name().toLowerCase(Locale.ROOT));
        json.put("low", estimate.low());
        json.put("best", estimate.best());
        json.put("high", estimate.high());
        json.put("open_above", estimate.openAbove());
        json.put("grade", estimate.grade());
        json.set("claims", Json.texts(estimate.claims()));
        return json;
    }
}
