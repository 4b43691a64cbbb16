package org.bestand.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The port through which the reading asks who bears a name. Names are compared by a fold key of the language, so that
 * spelling variants of one name are found alike.
 */
public interface Actors {

    /** What a name tells of its bearer. */
    enum NameType {
        /** a country's name */
        COUNTRY,
        /** an adjective of nationality */
        ADJECTIVE,
        /** the inhabitants of a country, or members of a people */
        INHABITANT,
        /** a capital, or a seat of power such as a palace, that may stand for its government */
        SEAT,
        /** an international organisation, alliance, court, aid organisation */
        ORGANISATION,
        /** an armed group or a state's force under its own name */
        GROUP,
        /** a news agency, broadcaster, newspaper */
        MEDIUM,
        /** a person */
        PERSON
    }

    /**
     * Somebody who bears a name.
     *
     * @param code party, with a sector after a dot where the bearer has one by nature
     * @param name common English name
     * @param type what the name tells
     * @param from first day on which the name or office holds, or null where it always did
     * @param to last day, or null where it still does
     */
    record Bearer(String code, String name, NameType type, LocalDate from, LocalDate to) {
        /** Whether it can hold on some day of this interval; unknown days count as possible. */
        public boolean holds(LocalDate first, LocalDate last) {
            return (last == null || from == null || !from.isAfter(last))
                    && (first == null || to == null || !to.isBefore(first));
        }
    }

    /**
     * All who bear this name in this language, in a fixed order; empty if none. A person's bearers stand once per office.
     *
     * @param name one or more words as they stand in a text
     * @param language ISO 639-1
     */
    List<Bearer> named(String name, String language);

    /** Whether some name in this language begins with these words and has more. */
    boolean beginsName(String words, String language);

    /**
     * The party that acts by itself on a territory of this English name ("Nagorno-Karabakh"), with the days on which it held
     * it; empty for all other places.
     */
    Optional<Bearer> holder(String territory);

    /** The parties that this one is known to have fought or to fight; empty where none is known. */
    Set<String> opponents(String party);

    /** Whose soldiers are meant where a party's are told of: its own, but for a state without an army, on whose ground another's stand. */
    default String army(String party) {
        return party;
    }
}
