package org.bestand.reading.mention;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;
import org.bestand.model.Gazetteer;
import org.bestand.reading.mention.ActorMention.Reference;
import org.bestand.reading.mention.ActorMention.Type;

/** Reads whose a role is, or where it sits, after a preposition. */
final class Complement {
    private static final int LONGEST_DESCRIPTION = 4;
    private static final int LONGEST_PLACE = 5;

    private final Sight sight;
    private final PhraseReader phrases;
    private final boolean ofState;

    /**
     * @param ofState whether it is of a body that only states have ("the ministry in Brussels" is no union's)
     */
    Complement(Sight sight, PhraseReader phrases, boolean ofState) {
        this.ofState = ofState;
        this.sight = sight;
        this.phrases = phrases;
    }

    /**
     * What a role belongs to.
     *
     * @param next the token after it
     * @param parties known parties, or none
     * @param sector sector of the body it belongs to, or empty
     * @param reference how it points back where no party is known
     * @param name name of the organisation or person it belongs to
     * @param town whether it is a place that is no seat of government, which may be where something happens
     */
    record Found(int next, List<Party> parties, String sector, Reference reference, String name, boolean town) {}

    /** Reads on after the preposition at this token. */
    Optional<Found> read(int preposition) {
        int start = preposition + 1;
        Optional<Found> seat = seat(start);
        if (seat.isPresent()) {
            return seat;
        }
        Optional<Found> phrase = phrases.phrase(start).flatMap(this::found);
        return phrase.isPresent() ? phrase : place(start);
    }

    private Optional<Found> seat(int start) {
        int at = sight.is(start, WordClass.DETERMINER) ? start + 1 : start;
        Named name = sight.name(at).orElse(null);
        if (name == null || name.genitive()) {
            return Optional.empty();
        }
        Optional<Bearer> bearer = name.bearer(NameType.COUNTRY, sight.date());
        if (bearer.isEmpty()) {
            bearer = name.bearer(NameType.SEAT, sight.date())
                    .filter(b -> !ofState || Party.of(b, sight.gazetteer()).state());
        }
        return bearer.map(
                b -> new Found(name.next(), List.of(Party.of(b, sight.gazetteer())), "", Reference.NONE, "", false));
    }

    private Optional<Found> found(ActorMention mention) {
        if (mention.type() == Type.ADJECTIVE) {
            return Optional.empty();
        }
        List<Party> parties = mention.actors().stream()
                .filter(a -> !a.isUnnamed())
                .map(a -> Party.of(a.code(), sight.gazetteer()))
                .toList();
        String sector = mention.actors().stream().map(Actor::sector).findFirst().orElse("");
        String name = mention.type() == Type.PERSON
                ? ""
                : mention.actors().stream().map(Actor::name).findFirst().orElse("");
        boolean nobody = parties.isEmpty() && sector.isEmpty() && mention.reference() == Reference.NONE;
        return nobody
                ? Optional.empty()
                : Optional.of(new Found(mention.range().last() + 1, parties, sector, mention.reference(), name, false));
    }

    /** A place: its country is the party. */
    private Optional<Found> place(int start) {
        for (int at = start; at < sight.size() && at <= start + LONGEST_DESCRIPTION; at++) {
            if (Letters.nameLike(sight.form(at))) {
                int name = at;
                return country(at).or(() -> named(name));
            }
            boolean describes = sight.is(at, WordClass.DETERMINER)
                    || sight.attributive(at)
                    || sight.is(at, WordClass.OF)
                    || sight.placeNoun(at);
            if (!describes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The president of the country Jane Doe": a word for a place that is told of before, and then the name of who has the role. */
    private Optional<Found> named(int at) {
        boolean known = sight.placeNoun(at - 1)
                && new NameReader(sight)
                        .person(at)
                        .filter(NameReader.Found::known)
                        .isPresent();
        return known ? Optional.of(new Found(at, List.of(), "", Reference.NONE, "", false)) : Optional.empty();
    }

    private Optional<Found> country(int start) {
        String language = sight.rules().language();
        for (int length = Math.min(LONGEST_PLACE, sight.size() - start); length > 0; length--) {
            Range range = new Range(start, start + length - 1);
            List<Gazetteer.Entry> entries = sight.gazetteer().named(sight.words(range), language);
            if (!entries.isEmpty() && !entries.getFirst().country().contains("/")) {
                Party party = Party.of(entries.getFirst().country(), sight.gazetteer());
                return Optional.of(new Found(start + length, List.of(party), "", Reference.NONE, "", true));
            }
        }
        return Optional.empty();
    }
}
