package org.bestand.reading.mention;

import java.time.Period;
import org.bestand.reading.mention.TimeMention.Type;

/**
 * A wording of time in a sentence, not yet worked out.
 *
 * @param first its first token
 * @param last its last token
 * @param type its type; null for what only looks like a time
 * @param meaning what it means
 * @param part the part of the day that it names, or 0
 * @param clock its clock time, or null
 */
record TimePiece(int first, int last, Type type, Meaning meaning, int part, Clock clock) {

    static TimePiece of(int first, int last, Type type, Meaning.Simple meaning, int glued) {
        int argument = meaning.operation().partArgument();
        int part = meaning.arguments().has(argument) ? meaning.arguments().whole(argument) : glued;
        boolean isClock = meaning.operation() == TimeOperation.CLOCK;
        return new TimePiece(first, last, type, meaning, part, isClock ? Clock.of(meaning.arguments()) : null);
    }

    boolean isOnlyClock() {
        return type == Type.CLOCK;
    }

    boolean isOnlyPart() {
        return type == Type.RELATIVE && part != 0;
    }

    boolean isInterval() {
        return type == Type.INTERVAL;
    }

    boolean means(TimeOperation operation) {
        return meaning instanceof Meaning.Simple simple && simple.operation() == operation;
    }

    /** Whether it is a number of hours of the clock's size, which behind a part of a day is a clock time: "dinsdagavond 8 uur". */
    boolean isHours() {
        return meaning instanceof Meaning.Simple simple
                && simple.operation() == TimeOperation.LENGTH
                && simple.arguments().unit(1) == TimeUnit.HOUR
                && simple.arguments().whole(0) <= 24;
    }

    TimePiece asClock() {
        int hours = ((Meaning.Simple) meaning).arguments().whole(0);
        return at(new Clock(hours % 24 * 60, 0, "", false));
    }

    TimePiece over(int from, int to) {
        return new TimePiece(from, to, type, meaning, part, clock);
    }

    TimePiece as(Type other) {
        return new TimePiece(first, last, other, meaning, part, clock);
    }

    TimePiece at(Clock time) {
        return new TimePiece(first, last, type, meaning, part, time);
    }

    /** This piece with the clock or part of the day of the one beside it; the words of both. */
    TimePiece with(TimePiece other) {
        int both = part != 0 ? part : other.part;
        Clock time = clock != null ? clock : other.clock;
        return new TimePiece(
                Math.min(first, other.first),
                Math.max(last, other.last),
                type,
                meaning,
                both,
                time == null ? null : time.during(meaning.isNight() ? TimeWords.NIGHT : both));
    }

    /** How far from the happening told before, or how long; null where the words do not say. */
    Period shift() {
        if (!(meaning instanceof Meaning.Simple simple)) {
            return null;
        }
        Arguments arguments = simple.arguments();
        return switch (simple.operation()) {
            case SAME, PART -> Period.ZERO;
            case LENGTH -> arguments.unit(1).times(arguments.number(0));
            case SHIFT -> {
                Period distance = arguments.unit(1).times(arguments.number(0));
                yield arguments.whole(2) < 0 ? distance.negated() : distance;
            }
            case SHIFT_SOME -> arguments.has(0) && arguments.unit(0).compareTo(TimeUnit.HOUR) <= 0 ? Period.ZERO : null;
            default -> null;
        };
    }
}
