package org.bestand.reading.mention;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;
import org.bestand.model.ReportDate;

/**
 * A name in a sentence that somebody bears.
 *
 * @param range its tokens
 * @param bearers who may bear it
 * @param genitive whether it stands in a possessive form
 */
record Named(Range range, List<Bearer> bearers, boolean genitive) {

    /** What a name is taken for first where several bear it. */
    private static final List<NameType> ORDER = List.of(
            NameType.COUNTRY,
            NameType.SEAT,
            NameType.ORGANISATION,
            NameType.GROUP,
            NameType.MEDIUM,
            NameType.PERSON,
            NameType.INHABITANT,
            NameType.ADJECTIVE);

    int next() {
        return range.last() + 1;
    }

    boolean has(NameType type) {
        return bearers.stream().anyMatch(b -> b.type() == type);
    }

    /** The first bearer of this type that holds on the report's date, else the last of the type. */
    Optional<Bearer> bearer(NameType type, ReportDate date) {
        Bearer last = null;
        for (Bearer bearer : bearers) {
            if (bearer.type() == type) {
                if (bearer.holds(date.earliest(), date.latest())) {
                    return Optional.of(bearer);
                }
                last = bearer;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Whom it names, an adjective of nationality left out. */
    Optional<Bearer> bearer(ReportDate date) {
        return ORDER.stream()
                .filter(type -> type != NameType.ADJECTIVE)
                .flatMap(type -> bearer(type, date).stream())
                .findFirst();
    }
}
