package org.bestand.desk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.exchange.scoring.Coded.Slot;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;

/** Words the slots of two claims beside each other. */
final class Slots {
    private final Words words;
    private final Told told;

    Slots(Words words) {
        this.words = words;
        this.told = new Told(words);
    }

    /** What a slot is called. */
    String label(Slot slot) {
        return words.of("agreement.slot." + slot.word());
    }

    /** The slots that either claim fills, each with whether they differ. */
    List<DifferencesPage.Row> rows(Difference difference) {
        List<DifferencesPage.Row> rows = new ArrayList<>();
        rows.add(new DifferencesPage.Row(
                words.of("agreement.slot.kind"), kind(difference.first()), kind(difference.second()), false));
        for (Slot slot : Slot.values()) {
            String first = value(slot, difference.first());
            String second = value(slot, difference.second());
            boolean differs = difference.slots().contains(slot);
            if (differs || !first.isEmpty() || !second.isEmpty()) {
                rows.add(new DifferencesPage.Row(label(slot), first, second, differs));
            }
        }
        return rows;
    }

    private String kind(Claim claim) {
        return claim == null ? "" : words.of("kind." + claim.kind().word());
    }

    /** What a claim has in a slot; empty where nothing, and for what most claims are. */
    private String value(Slot slot, Claim claim) {
        if (claim == null) {
            return "";
        }
        return switch (slot) {
            case STANCE -> words.of("agreement.stance." + claim.stance().word());
            case NEGATED -> claim.negated() ? words.of("agreement.negated") : "";
            case PHASE ->
                claim.phase() == null ? "" : words.of("phase." + claim.phase().word());
            case COUNT -> count(claim.count());
            case SPEAKERS -> actors(claim.speakers());
            case AGENTS -> actors(claim.agents());
            case TARGETS -> actors(claim.targets());
            case MEDIATORS -> actors(claim.mediators());
            case CONTENT -> claim.content();
            case TIME -> time(claim);
            case PLACES -> words.places(claim.places());
            case SCOPE -> words.of("facet.scope." + claim.scope().word());
        };
    }

    private String count(Count count) {
        if (count == null) {
            return "";
        }
        String bounds = words.count(
                new Count(count.low(), count.high(), count.about(), false, count.of(), count.unit(), count.text()));
        return count.text().isEmpty() ? bounds : bounds + " (" + words.of("agreement.quoted", count.text()) + ")";
    }

    /** With their codes: these are what is compared. */
    private String actors(List<Actor> actors) {
        return actors.stream()
                .map(actor -> words.actor(actor) + " [" + actor.code() + "]")
                .collect(Collectors.joining("; "));
    }

    private String time(Claim claim) {
        if (claim.time() == null) {
            return "";
        }
        String days = words.times(claim.time().readings());
        return claim.time().text().isEmpty()
                ? days
                : days + " (" + words.of("agreement.quoted", claim.time().text()) + ")";
    }

    /** What a claim tells, in short. */
    String brief(Claim claim) {
        return told.deed(claim);
    }
}
