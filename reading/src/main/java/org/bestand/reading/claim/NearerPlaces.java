package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Kind;
import org.bestand.reading.mention.PlaceFinder;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.mention.Range;

/**
 * Of the places that a draft's words name those where it happened: not those that only tell where another lies ("in X, south of Y", "in X, in the north
 * of Z"; "the camp X in Y"), not the border across which it lies, not where people went whose place it left ("from X to Y"), and of places in turn its own.
 */
record NearerPlaces(Cues cues) {
    /** How many words stand at most between a conjunction and the next place of a list ("and in the town of Y"). */
    private static final int STEP = 4;

    /** The places that are left, in their order. */
    List<PlaceMention> of(Draft draft, List<PlaceMention> found, List<Draft> here) {
        List<PlaceMention> near = new ArrayList<>();
        for (PlaceMention mention : found) {
            boolean nearer = found.size() > 1 && isMeasuredFrom(draft.scene, mention)
                    || found.stream()
                            .anyMatch(other -> isAside(draft.scene, other, mention, here)
                                    || isAcross(draft.scene, mention, other)
                                    || isAround(draft.scene, mention, other));
            if (!nearer) {
                near.add(mention);
            }
        }
        if (draft.kind == Kind.DISPLACED || draft.kind == Kind.WITHDRAW) {
            List<PlaceMention> left =
                    near.stream().filter(m -> isLeft(draft, m)).toList();
            List<PlaceMention> home = left.isEmpty() ? home(draft) : left;
            if (!home.isEmpty()) {
                near = new ArrayList<>(home);
            }
        }
        return new PlacesInTurn(draft.scene, here).of(draft, near);
    }

    /** "The people of X fled to Y": where those who flee live is the place that they left. */
    private List<PlaceMention> home(Draft draft) {
        return draft.scene.mentions().places().stream()
                .filter(m -> draft.kind == Kind.DISPLACED
                        && draft.victims >= 0
                        && m.range().first() > draft.victims
                        && draft.scene.tree().word(m.head()).head() == draft.victims)
                .filter(m -> cues.is(Cue.OF, m.preposition()) || cues.is(Cue.FROM, m.preposition()))
                .toList();
    }

    /** Whether one place is named, behind a comma right behind another, to say where that lies; a list of places goes on. */
    private static boolean isAside(Scene scene, PlaceMention place, PlaceMention other, List<Draft> here) {
        int comma = place.range().last() + 1;
        int first = other.range().first();
        boolean coarser = place.place().precision().compareTo(other.place().precision()) > 0;
        if (coarser || first <= comma + 1 || !scene.lower().get(comma).equals(",") || isListed(scene, other)) {
            return false;
        }
        for (int i = comma + 1; i < first; i++) {
            int word = i;
            boolean ends = scene.lower().get(i).equals(",")
                    || scene.tree().word(i).upos().equals("CCONJ")
                    || Forms.isFinite(scene.tree().word(i))
                    || here.stream().anyMatch(d -> d.anchor == word);
            if (ends) {
                return false;
            }
        }
        return true;
    }

    /** "Across the border, in the town of X": whether a border is only what one crosses to the place named behind it. */
    private static boolean isAcross(Scene scene, PlaceMention border, PlaceMention other) {
        int comma = border.range().last() + 1;
        List<String> sides = List.of(border.place().country().split("/"));
        boolean across = PlaceFinder.isOpenBorder(border.place())
                || sides.size() > 1 && sides.contains(other.place().country());
        return across
                && other.range().first() > comma
                && scene.lower().get(comma).equals(",")
                && other.range().first() - comma <= STEP;
    }

    /** "The camp of X in Y": whether a larger place is named right behind another as where that is. */
    private boolean isAround(Scene scene, PlaceMention mention, PlaceMention other) {
        int preposition = mention.range().first() - 1;
        return preposition == other.range().last() + 1
                && mention.place().precision().compareTo(other.place().precision()) > 0
                && cues.is(Cue.INSIDE, scene.lower().get(preposition));
    }

    /** "Eighty kilometres from X": a measure, which stays singular behind its number, to a place from which another lies so far. */
    private boolean isMeasuredFrom(Scene scene, PlaceMention mention) {
        int measure = scene.tree().word(mention.head()).head();
        return measure >= 0
                && measure < mention.range().first()
                && cues.is(Cue.OF, scene.lower().get(mention.range().first() - 1))
                && scene.tree().word(measure).xpos().startsWith("N|soort|ev")
                && scene.tree().children(measure, "nummod").stream()
                        .anyMatch(n -> n.upos().equals("NUM"));
    }

    /** Whether a conjunction joins another place to one. */
    private static boolean isListed(Scene scene, PlaceMention place) {
        int next = place.range().last() + 1;
        return next < scene.tree().size()
                && scene.tree().word(next).upos().equals("CCONJ")
                && scene.mentions().places().stream()
                        .map(PlaceMention::range)
                        .mapToInt(Range::first)
                        .anyMatch(f -> f > next && f <= next + STEP);
    }

    /** Behind a preposition for where from, or without one as what is left. */
    private boolean isLeft(Draft draft, PlaceMention mention) {
        return cues.is(Cue.FROM, mention.preposition())
                || mention.preposition().isEmpty()
                        && draft.scene
                                .tree()
                                .word(mention.head())
                                .baseRelation()
                                .equals("obj");
    }
}
