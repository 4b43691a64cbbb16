package org.bestand.exchange.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/** How exactly a place and a time are known, in the codes of UCDP's Georeferenced Event Dataset, and what the tables of events name alike. */
public final class Scale {
    private static final long LONGEST = 365;

    private Scale() {}

    /** A number that stays the incident's as long as its id: the 40 bits of it. */
    public static long number(String incident) {
        return incident.matches("i[0-9a-f]{10}")
                ? Long.parseLong(incident.substring(1), 16)
                : Integer.toUnsignedLong(incident.hashCode());
    }

    /** The unit of that order which a place is or lies in; empty where the table does not tell. */
    public static String unit(Place place, Precision order, Gazetteer places) {
        if (place.precision() == order) {
            return place.name();
        }
        Optional<Gazetteer.Entry> entry = places.entry(place.name(), place.country());
        return entry.map(Gazetteer.Entry::within).orElse(List.of()).stream()
                .filter(name -> places.entry(name, place.country())
                        .filter(holder -> holder.precision() == order)
                        .isPresent())
                .findFirst()
                .orElse("");
    }

    /** {@code where_prec}: 1 exact to 6 only the country. */
    public static int wherePrec(Precision precision) {
        return switch (precision) {
            case SPOT, TOWN -> 1;
            case AREA -> 2;
            case DISTRICT -> 3;
            case PROVINCE -> 4;
            case REGION, BORDER -> 5;
            case COUNTRY, NONE -> 6;
        };
    }

    /** {@code date_prec}: 1 a day to 5 up to a year; 0 for what is longer. */
    public static int datePrec(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        if (days == 0) {
            return 1;
        }
        if (days < 6) {
            return 2;
        }
        if (days == 6) {
            return 3;
        }
        return days < 31 ? 4 : days <= LONGEST ? 5 : 0;
    }
}
