package org.bestand.reading.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.mention.Range;

/**
 * The places of figures that are told in turn: "six in X, four in Y and two in Z", "forty in X, of whom nine in Y".
 *
 * @param here all drafts of the sentence
 */
record PlacesInTurn(Scene scene, List<Draft> here) {

    /** Of the places that the words of a toll name those of its own figure; all where the figures do not have places in turn. */
    List<PlaceMention> of(Draft draft, List<PlaceMention> places) {
        List<Draft> tolls = here.stream()
                .filter(d -> d.kind == draft.kind && d.anchor == draft.anchor && d.count != null && d.kind.isToll())
                .toList();
        Map<Draft, Range> figures = tolls.stream()
                .filter(d -> figure(d).isPresent())
                .collect(Collectors.toMap(Function.identity(), d -> figure(d).orElseThrow(), (a, b) -> a));
        boolean apart = tolls.size() > 1
                && figures.values().stream().distinct().count() == tolls.size()
                && figures.containsKey(draft);
        return apart ? own(draft, places, figures) : places;
    }

    private List<PlaceMention> own(Draft draft, List<PlaceMention> places, Map<Draft, Range> figures) {
        Map<PlaceMention, List<Draft>> owners =
                places.stream().collect(Collectors.toMap(Function.identity(), p -> beside(p, figures), (a, b) -> a));
        boolean gapped = figures.keySet().stream().anyMatch(d -> d.rules.contains(Shares.GAPPED))
                && figures.keySet().stream()
                        .allMatch(d -> !placeOf(d).isEmpty()
                                || owners.values().stream().anyMatch(o -> o.equals(List.of(d))));
        List<PlaceMention> named = placeOf(draft);
        List<PlaceMention> own = named.isEmpty()
                ? places.stream()
                        .filter(p -> owners.get(p).equals(List.of(draft)))
                        .toList()
                : named;
        if (gapped || isPart(draft) && !own.isEmpty()) {
            return own;
        }
        return isPart(draft)
                ? places
                : places.stream()
                        .filter(p -> owners.get(p).isEmpty()
                                || !owners.get(p).stream().allMatch(PlacesInTurn::isPart))
                        .toList();
    }

    /** The place by whose name a figure stands that leaves its verb out. */
    private List<PlaceMention> placeOf(Draft draft) {
        return draft.rules.contains(Shares.GAPPED) && draft.victims >= 0
                ? scene.placeAt(draft.victims).stream().toList()
                : List.of();
    }

    private static boolean isPart(Draft draft) {
        return draft.rules.contains(Shares.PART);
    }

    /** Whose figures stand in the same part of the sentence as a place: between commas, and between conjunctions where that leaves more than one. */
    private List<Draft> beside(PlaceMention place, Map<Draft, Range> figures) {
        List<Draft> beside = within(place, figures, false);
        return beside.size() > 1 ? within(place, figures, true) : beside;
    }

    private List<Draft> within(PlaceMention place, Map<Draft, Range> figures, boolean conjunctions) {
        long part = part(place.range().first(), conjunctions);
        return figures.entrySet().stream()
                .filter(e -> part(e.getValue().first(), conjunctions) == part)
                .map(Map.Entry::getKey)
                .toList();
    }

    private long part(int word, boolean conjunctions) {
        return scene.tree().words().subList(0, word).stream()
                .filter(w -> w.form().equals(",")
                        || w.form().equals(";")
                        || conjunctions && w.upos().equals("CCONJ"))
                .count();
    }

    private Optional<Range> figure(Draft draft) {
        return scene.mentions().counts().stream()
                .filter(c -> c.count().text().equals(draft.count.text()))
                .map(CountMention::range)
                .findFirst();
    }
}
