package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.model.Actor;
import org.bestand.model.Precision;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.PlaceMention;

/** In which country a report is at one of its sentences. */
record Grounds(List<Scene> scenes, Cues cues) {
    private static final int COUNTRY_CODE = 3;

    /** Sectors of those who live or work where it happens. */
    private static final Set<String> LOCALS = Set.of("HLT", "CVL");

    /** How many sentences behind a place its officials are still those of that place. */
    private static final int NEAR = 3;

    /** The one country in which a sentence has places: "in Lebanon … according to the ministry". */
    Optional<Actor> of(int sentence) {
        return of(sentence, p -> true);
    }

    /** The one country in which the clause of a word has places. */
    Optional<Actor> of(int sentence, int word) {
        Clauses clauses = scenes.get(sentence).clauses();
        return of(sentence, p -> clauses.of(p.range().last()) == clauses.of(word));
    }

    private Optional<Actor> of(int sentence, Predicate<PlaceMention> which) {
        List<String> countries = scenes.get(sentence).mentions().places().stream()
                .filter(which)
                .filter(p -> p.preposition().length() > 0 && !isPost(sentence, p) && !isOrigin(p))
                .filter(p -> p.place().precision() != Precision.BORDER)
                .filter(p -> p.place().country().length() == COUNTRY_CODE)
                .map(PlaceMention::holder)
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(Actor.of(countries.getFirst())) : Optional.empty();
    }

    /** "The ambassador in Tehran": where somebody with an office is, and not what happens. */
    private boolean isPost(int sentence, PlaceMention place) {
        int before = place.range().first() - 2;
        return cues.is(Cue.SEAT, place.preposition())
                && scenes.get(sentence).mentions().actors().stream()
                        .filter(m -> m.range().last() == before)
                        .anyMatch(m -> m.type() == ActorMention.Type.ROLE || m.type() == ActorMention.Type.ANAPHOR);
    }

    /** "Help from Ruritania": the land that something comes from is not where the rest happens. */
    private boolean isOrigin(PlaceMention place) {
        return cues.is(Cue.FROM, place.preposition()) && place.place().precision() == Precision.COUNTRY;
    }

    /** The one country in which a sentence has places, or else the sentence before it in its paragraph. */
    Optional<Actor> around(int sentence) {
        return of(sentence).or(() -> isBehind(sentence) ? of(sentence - 1) : Optional.empty());
    }

    /** Whether a sentence goes on with the paragraph of the one before it. */
    private boolean isBehind(int sentence) {
        return sentence > 0
                && scenes.get(sentence).sentence().paragraph()
                        == scenes.get(sentence - 1).sentence().paragraph();
    }

    /** The country of the places of a sentence, or else of the place named last just before it. */
    Optional<Actor> near(int sentence) {
        Optional<Actor> here = of(sentence);
        for (int i = sentence; here.isEmpty() && i >= Math.max(0, sentence - NEAR); i--) {
            here = scenes.get(i).mentions().places().reversed().stream()
                    .filter(p -> p.place().country().length() == COUNTRY_CODE && !isOrigin(p))
                    .filter(p -> p.place().precision() != Precision.BORDER)
                    .map(PlaceMention::holder)
                    .findFirst()
                    .map(Actor::of);
        }
        return here;
    }

    /** Nameless doctors and residents who speak in a sentence are those of the land of its places, else of one that is the report's home. */
    List<Actor> locals(List<Actor> speakers, int sentence, Optional<String> home) {
        Optional<String> land = near(sentence).map(Actor::party).or(() -> home);
        return speakers.stream()
                .map(s -> s.isUnnamed() && LOCALS.contains(s.sector()) && land.isPresent()
                        ? s.withCode(land.get() + "." + s.sector())
                        : s)
                .toList();
    }
}
