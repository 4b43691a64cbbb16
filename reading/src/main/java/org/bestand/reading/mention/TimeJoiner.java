package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.reading.mention.Phrases.Found;
import org.bestand.reading.mention.TimeMention.Type;
import org.bestand.reading.mention.TimeRules.Join;
import org.bestand.reading.mention.TimeRules.Zone;

/** Makes one wording of pieces that stand together: "Saturday afternoon at five, Indian time", "from Monday to Wednesday". */
final class TimeJoiner {
    /** How many tokens may stand between the word for since and the time that it leads to. */
    private static final int FURTHEST_SINCE = 9;

    private final TimeRules rules;

    TimeJoiner(TimeRules rules) {
        this.rules = rules;
    }

    List<TimePiece> join(Wording wording, List<TimePiece> pieces) {
        List<TimePiece> joined = new ArrayList<>();
        for (TimePiece piece : pieces) {
            TimePiece next = zoned(wording, piece);
            while (!joined.isEmpty()) {
                Optional<TimePiece> both = one(wording, joined.getLast(), next);
                if (both.isEmpty()) {
                    break;
                }
                joined.removeLast();
                next = both.get();
            }
            joined.add(next);
        }
        return sinceAfar(
                wording, joined.stream().map(piece -> prefixed(wording, piece)).toList());
    }

    /** "since the army seized power in February": the time stands further on in what began then. */
    private List<TimePiece> sinceAfar(Wording wording, List<TimePiece> pieces) {
        List<TimePiece> all = new ArrayList<>();
        for (TimePiece piece : pieces) {
            int since = piece.isInterval() ? sinceBefore(wording, piece.first()) : -1;
            if (since >= 0 && all.stream().noneMatch(earlier -> leadsTo(since, earlier))) {
                all.removeIf(earlier -> earlier.last() >= since);
                all.add(piece.over(since, piece.last()).as(Type.SINCE));
            } else {
                all.add(piece);
            }
        }
        return List.copyOf(all);
    }

    /** "Since 2014 …, on Monday": the word for since has its time already; one that names none ("since the start") is still led on to it. */
    private static boolean leadsTo(int since, TimePiece earlier) {
        return earlier.first() <= since && earlier.last() >= since && !earlier.means(TimeOperation.SAME);
    }

    private int sinceBefore(Wording wording, int first) {
        int from = Math.max(0, first - FURTHEST_SINCE);
        for (int at = first - 1; at >= from && !wording.isStop(at); at--) {
            Optional<Found<Optional<Type>>> since =
                    rules.prefixes().endingAt(wording, at).filter(f -> f.value().equals(Optional.of(Type.SINCE)));
            if (since.isPresent()) {
                return since.get().first();
            }
        }
        return -1;
    }

    private TimePiece zoned(Wording wording, TimePiece piece) {
        Optional<Found<Zone>> zone = piece.clock() == null && !piece.isOnlyPart()
                ? Optional.empty()
                : rules.zones().startingAt(wording, piece.last() + 1);
        return zone.map(f -> {
                    TimePiece longer = piece.over(piece.first(), f.last());
                    return piece.clock() == null
                            ? longer
                            : longer.at(
                                    piece.clock().in(f.value().id(), f.value().local()));
                })
                .orElse(piece);
    }

    private Optional<TimePiece> one(Wording wording, TimePiece left, TimePiece right) {
        int between = left.last() + 1;
        Optional<TimePiece> stretch = rules.joins()
                .startingAt(wording, between)
                .filter(f -> right.first() == f.last() + 1)
                .flatMap(f -> stretch(wording, left, right, f.value()));
        if (stretch.isPresent()) {
            return stretch;
        }
        int first = prefixed(wording, right).first();
        boolean touches = first <= between || first == between + 1 && isComma(wording, between);
        return touches ? beside(left, right) : Optional.empty();
    }

    /** Two pieces with nothing, or only a preposition, between them. */
    private static Optional<TimePiece> beside(TimePiece left, TimePiece right) {
        if (left.isInterval() && right.isInterval()) {
            return sameDay(left, right);
        }
        if (left.isInterval() && left.part() != 0 && left.clock() == null && right.isHours()) {
            return Optional.of(left.with(right.asClock()));
        }
        boolean detail = right.isOnlyClock() && left.clock() == null || right.isOnlyPart();
        if ((left.isInterval() || left.isOnlyClock() || left.isOnlyPart()) && detail) {
            return Optional.of(left.isOnlyPart() ? right.with(left) : left.with(right));
        }
        boolean detailFirst = left.isOnlyClock() && right.clock() == null || left.isOnlyPart();
        return right.isInterval() && detailFirst ? Optional.of(right.with(left)) : Optional.empty();
    }

    /** "woensdag 24 maart": a weekday says no more than the date beside it; "vandaag een jaar geleden". */
    private static Optional<TimePiece> sameDay(TimePiece left, TimePiece right) {
        if (left.means(TimeOperation.WEEKDAY) && isDated(right)) {
            return Optional.of(right.with(left));
        }
        boolean anniversary = left.means(TimeOperation.DAYS) && right.means(TimeOperation.AGO);
        return anniversary ? Optional.of(right.with(left)) : Optional.empty();
    }

    private static boolean isDated(TimePiece piece) {
        return piece.means(TimeOperation.DATE)
                || piece.means(TimeOperation.DATE_OF)
                || piece.means(TimeOperation.DATE_AS);
    }

    private Optional<TimePiece> stretch(Wording wording, TimePiece left, TimePiece right, Join join) {
        if (!left.isInterval() || !right.isInterval()) {
            return Optional.empty();
        }
        Optional<Found<Join>> opening = rules.openings().endingAt(wording, left.first() - 1);
        boolean opened = opening.isPresent() && opening.get().value() == opener(join);
        boolean joins = join == Join.TO || opened || areNeighbours(left, right);
        int first = opened ? opening.get().first() : left.first();
        return joins
                ? Optional.of(new TimePiece(
                        first,
                        right.last(),
                        Type.INTERVAL,
                        new Meaning.Stretch(left.meaning(), right.meaning()),
                        0,
                        null))
                : Optional.empty();
    }

    private static Join opener(Join join) {
        return join == Join.AND ? Join.BETWEEN : Join.FROM;
    }

    private static boolean areNeighbours(TimePiece left, TimePiece right) {
        if (!left.means(TimeOperation.WEEKDAY) || !right.means(TimeOperation.WEEKDAY)) {
            return false;
        }
        int first = ((Meaning.Simple) left.meaning()).arguments().whole(0);
        int second = ((Meaning.Simple) right.meaning()).arguments().whole(0);
        return second == first % 7 + 1;
    }

    /** The piece with the prepositions before it. */
    private TimePiece prefixed(Wording wording, TimePiece piece) {
        TimePiece longer = piece;
        Optional<Found<Optional<Type>>> prefix = rules.prefixes().endingAt(wording, piece.first() - 1);
        while (prefix.isPresent()) {
            longer = longer.over(prefix.get().first(), longer.last());
            Optional<Type> type = prefix.get().value();
            if (type.isPresent()) {
                return longer.isInterval() ? longer.as(type.get()) : longer;
            }
            prefix = rules.prefixes().endingAt(wording, longer.first() - 1);
        }
        return longer;
    }

    private static boolean isComma(Wording wording, int at) {
        return wording.form(at).equals(",");
    }
}
