package org.bestand.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Estimate;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.model.Place;
import org.bestand.model.When;

/** The values of a claim in a few English words: for people, never for programs. */
public final class Phrases {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final UnaryOperator<String> partyName;

    /**
     * @param partyName the name of a party by its code; the code itself where it has none
     */
    public Phrases(UnaryOperator<String> partyName) {
        this.partyName = partyName;
    }

    /** Phrases in which the parties stand by their codes. */
    public static Phrases ofCodes() {
        return new Phrases(code -> code);
    }

    /** The bounds of a count: {@code 49+}, {@code up to 50}, {@code about 300}, {@code 40 to 50}; for vague words the words. */
    public static String count(Count count) {
        if (count.vague()) {
            return count.text().isEmpty() ? "some" : "“" + count.text() + "”";
        }
        String bounds = bounds(count.low(), count.high());
        String about = count.about() ? "about " + bounds : bounds;
        return count.unit().isEmpty() ? about : about + " " + count.unit();
    }

    /** From the least to the greatest of some figures, both where they differ: {@code 49+ … 105+}. */
    public static String range(Ledger.Range range) {
        String least = count(range.least());
        String greatest = count(range.greatest());
        return least.equals(greatest) ? least : least + " … " + greatest;
    }

    /** Bounds without their words; an open one is null. */
    public static String bounds(Long low, Long high) {
        if (high == null) {
            return number(low) + "+";
        }
        if (low == null) {
            return "up to " + number(high);
        }
        return low.equals(high) ? number(low) : number(low) + " to " + number(high);
    }

    /** {@code 40 … 90+, best 90}; what the claims leave open above has a plus. */
    public static String number(Estimate estimate) {
        return switch (estimate.status()) {
            case UNKNOWN -> "unknown";
            case INDETERMINATE -> "indeterminate";
            case DERIVED -> derived(estimate);
        };
    }

    private static String derived(Estimate estimate) {
        Long low = estimate.low() == null ? estimate.best() : estimate.low();
        Long high = estimate.high() == null ? estimate.best() : estimate.high();
        String open = estimate.openAbove() ? "+" : "";
        if (low == null || high == null) {
            return (low == null ? "up to " + high : low + "+").strip();
        }
        String range = low.equals(high) ? low + open : low + " … " + high + open;
        boolean between = estimate.best() != null && !low.equals(high);
        return between ? range + ", best " + estimate.best() : range;
    }

    /** A number with commas between thousands from 10,000 up. */
    public static String number(long n) {
        return n < 10_000 ? Long.toString(n) : String.format(Locale.ROOT, "%,d", n);
    }

    /** Days as people write them; where several are possible, all of them; where none is known, the words. */
    public static String time(When time) {
        if (time == null) {
            return "";
        }
        if (!time.isResolved()) {
            return time.text().isEmpty() ? "" : "“" + time.text() + "”";
        }
        String days = time.candidates().isEmpty() ? days(time.start(), time.end()) : choice(time.candidates());
        return time.clock().isEmpty() ? days : days + ", " + time.clock();
    }

    /** One of these intervals: {@code 30 Aug, 6, 13 or 20 Sep 2022}. Month and year are said once. */
    public static String choice(List<When.Interval> candidates) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            When.Interval at = candidates.get(i);
            String days = days(at.start(), at.end());
            parts.add(i + 1 < candidates.size() ? shortened(days, at, candidates.get(i + 1)) : days);
        }
        String last = parts.removeLast();
        return parts.isEmpty() ? last : String.join(", ", parts) + " or " + last;
    }

    private static String shortened(String days, When.Interval at, When.Interval next) {
        YearMonth month = YearMonth.from(at.end());
        if (days.indexOf(' ') < 0 || month.getYear() != next.start().getYear()) {
            return days;
        }
        boolean sameMonth = Character.isDigit(days.charAt(0))
                && month.equals(YearMonth.from(at.start()))
                && month.equals(YearMonth.from(next.start()))
                && month.equals(YearMonth.from(next.end()));
        return days.substring(0, sameMonth ? days.indexOf(' ') : days.lastIndexOf(' '));
    }

    /** First and last day: {@code 13 Sep 2022}, {@code 12–13 Sep 2022}, {@code Sep 2022}, {@code 2020}. */
    public static String days(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return start.getDayOfMonth() + " " + monthYear(start);
        }
        boolean wholeMonths =
                start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        if (wholeMonths
                && start.getYear() == end.getYear()
                && start.getMonthValue() == 1
                && end.getMonthValue() == 12) {
            return String.valueOf(start.getYear());
        }
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            return (wholeMonths ? "" : start.getDayOfMonth() + "–" + end.getDayOfMonth() + " ") + monthYear(end);
        }
        String first = month(start) + (start.getYear() == end.getYear() ? "" : " " + start.getYear());
        return wholeMonths
                ? first + " – " + monthYear(end)
                : start.getDayOfMonth() + " " + first + " – " + end.getDayOfMonth() + " " + monthYear(end);
    }

    private static String monthYear(LocalDate day) {
        return month(day) + " " + day.getYear();
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /** Names of the places between commas. */
    public static String places(List<Place> places) {
        return places.stream().map(Place::name).distinct().collect(Collectors.joining(", "));
    }

    /** A party, or the part of it that acts: {@code Nikol Pashinyan (Armenia)}, {@code Armenia}, {@code Armenia (army)}. */
    public String actor(Actor actor) {
        String who = actor.name().isEmpty() ? side(actor) : named(actor);
        return actor.hedged() ? "suspected " + who : who;
    }

    private String named(Actor actor) {
        if (actor.isUnnamed() || fold(actor.name()).startsWith(fold(actor.party()))) {
            return actor.name();
        }
        String party = partyName.apply(actor.party());
        return actor.name() + " (" + (party.equals(actor.party()) ? actor.code() : party) + ")";
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '-');
    }

    /** The actors between commas; who only passes on stands behind who says it. */
    public String actors(List<Actor> actors) {
        List<String> plain = actors.stream()
                .filter(a -> !a.via())
                .map(this::actor)
                .distinct()
                .toList();
        List<String> via =
                actors.stream().filter(Actor::via).map(this::actor).distinct().toList();
        if (plain.isEmpty()) {
            return String.join(", ", via);
        }
        return and(plain) + (via.isEmpty() ? "" : ", in " + and(via));
    }

    /** An actor's code; one of whom the report doubts that it was this one has a tilde behind it. */
    public static String code(Actor actor) {
        return actor.code() + (actor.hedged() ? "~" : "");
    }

    /** Speakers by their codes as a chain: {@code >} behind who only passes on, {@code +} between those side by side. */
    public static String chain(List<Actor> speakers) {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < speakers.size(); i++) {
            Actor speaker = speakers.get(i);
            boolean isLast = i == speakers.size() - 1;
            chain.append(code(speaker)).append(speaker.via() ? isLast ? " >" : " > " : isLast ? "" : "+");
        }
        return chain.toString();
    }

    private static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private String side(Actor actor) {
        if (actor.isUnnamed()) {
            return unnamed(actor.sector());
        }
        String name = partyName.apply(actor.party());
        String sector = actor.sector();
        if (name.equals(actor.party()) || sector.isEmpty()) {
            return sector.isEmpty() ? name : actor.code();
        }
        return name + " (" + sectorWord(sector) + ")";
    }

    private static String unnamed(String sector) {
        return switch (sector) {
            case "MED" -> "various media";
            case "OBS" -> "observers";
            case "" -> "unnamed source";
            default -> "unnamed source (" + sectorWord(sector) + ")";
        };
    }

    /** What a sector's code stands for; the code itself where it is none of the codebook's. */
    public static String sectorWord(String sector) {
        return switch (sector) {
            case "GOV" -> "government";
            case "MIL" -> "army";
            case "PAR" -> "parliament";
            case "OPP" -> "opposition";
            case "REB" -> "armed group";
            case "CVL" -> "civilians";
            case "MED" -> "media";
            case "POL" -> "police";
            case "OBS" -> "observers";
            case "HLT" -> "hospitals";
            case "BUS" -> "business";
            default -> sector;
        };
    }
}
