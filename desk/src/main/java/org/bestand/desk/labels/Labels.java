package org.bestand.desk.labels;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bestand.desk.catalogue.Facet;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Slot;
import org.bestand.model.Count;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Scope;
import org.bestand.model.When.Interval;
import org.bestand.record.Overview;

/** What incidents, days, figures and values of facets are called in one language. */
public final class Labels {
    private static final int MOST_PLACES = 3;

    private final Words words;
    private final Told told;

    public Labels(Words words) {
        this.words = words;
        this.told = new Told(words);
    }

    /** What happened between whom. */
    public String title(Overview overview) {
        return title(overview.title(), overview.parties());
    }

    /** What happened between which parties. */
    public String title(Overview.Title title, List<String> parties) {
        String what = words.of("title." + word(title));
        return parties.isEmpty() ? what : what + ": " + words.parties(parties);
    }

    /** Whether it is only recalled, in words; empty for news. */
    public String recalled(Scope scope) {
        return scope == Scope.BACKGROUND ? words.of("recalled") : "";
    }

    /** When it was: a stretch, or how many are possible between which days. */
    public String when(List<Interval> times) {
        if (times.isEmpty()) {
            return words.of("no-day");
        }
        if (times.size() == 1) {
            return words.days(times.getFirst());
        }
        return words.of(
                "one-of-several",
                times.size(),
                words.day(times.getFirst().start()),
                words.day(times.getLast().end()));
    }

    /** The first places of some. */
    public String places(List<Place> places) {
        String first = words.places(places.stream().limit(MOST_PLACES).toList());
        return places.size() > MOST_PLACES ? first + " …" : first;
    }

    /** The dead of each side and group, from the least to the greatest figure. */
    public List<String> dead(Overview overview) {
        return overview.dead().stream().map(this::dead).toList();
    }

    private String dead(Overview.Dead dead) {
        Slot slot = new Slot(Kind.KILLED, dead.side(), dead.group());
        String group = slot.group() == null
                ? ""
                : " (" + words.of("group." + slot.group().name()) + ")";
        return told.side(dead.side()) + group + " " + range(dead.least(), dead.greatest());
    }

    /** From the least to the greatest of some figures; both where they differ. */
    public String range(Count least, Count greatest) {
        String low = words.count(least);
        String high = words.count(greatest);
        return low.equals(high) ? low : low + " … " + high;
    }

    /** What a facet is called. */
    public String facet(Facet facet) {
        return words.of("facet." + facet.word());
    }

    /** What a value of a facet is called. */
    public String value(Facet facet, String value) {
        return switch (facet) {
            case PARTY, COUNTRY -> words.party(value);
            case MONTH -> month(value);
            case OUTLET -> value;
            case KIND -> words.has("kind." + value) ? words.of("kind." + value) : value;
            case STATUS, DISPUTED, SORT, SCOPE -> {
                String key = "facet." + facet.word() + "." + value;
                yield words.has(key) ? words.of(key) : value;
            }
        };
    }

    private String month(String value) {
        return value.matches("[0-9]{4}-(0[1-9]|1[0-2])") ? words.month(YearMonth.parse(value)) : words.of("undated");
    }

    /** Several labels with semicolons between. */
    public static String joined(List<String> labels) {
        return labels.stream().collect(Collectors.joining("; "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
