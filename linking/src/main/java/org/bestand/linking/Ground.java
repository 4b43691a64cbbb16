package org.bestand.linking;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that speaks for or against two tellings being of one happening. Each has a weight in the table of {@link Weights}; none decides
 * alone.
 */
interface Ground {

    /** The constant's name, as enums give it. */
    String name();

    /** What it is about: {@code time}, {@code place} … */
    String about();

    /** Its name in the table of weights; grounds are weighed very many times. */
    default String key() {
        return Keys.OF.get(this);
    }

    /** The names of all grounds. */
    final class Keys {
        private static final Map<Ground, String> OF = Stream.of(
                        Time.values(), Where.values(), Who.values(), Near.values(), Reach.values())
                .flatMap(Stream::of)
                .collect(Collectors.toUnmodifiableMap(
                        ground -> ground,
                        ground -> ground.about() + "=" + ground.name().toLowerCase(Locale.ROOT)));

        private Keys() {}
    }

    /** When the two were. */
    enum Time implements Ground {
        /** the same days */
        SAME,
        /** days in common, about as long */
        OVERLAP,
        /** the one lies in the other */
        WITHIN,
        /** days of the one are a small part of the weeks or years of the other */
        PART,
        /** one begins the day after the other ends */
        NEXT,
        /** within a week of each other */
        WEEK,
        /** further apart */
        APART,
        /** one does not say */
        ONE,
        /** neither says */
        NONE;

        @Override
        public String about() {
            return "time";
        }

        /** Whether what is said of both cannot be said of one happening. */
        boolean isApart() {
            return this == PART || this == NEXT || this == WEEK || this == APART;
        }
    }

    /** Where the two were. */
    enum Where implements Ground {
        /** a place of the same name below a country */
        SAME,
        /** two towns or the like within an hour's drive */
        NEAR,
        /** the one lies in the other */
        WITHIN,
        /** the same country, or a place in it */
        COUNTRY,
        /** a place that no table knows */
        OPEN,
        /** nothing in common */
        APART,
        /** one does not say */
        ONE,
        /** neither says */
        NONE;

        @Override
        public String about() {
            return "place";
        }
    }

    /** Whose the two are. */
    enum Who implements Ground {
        /** the same do it to the same */
        SAME_DEED,
        /** the same do it; one does not say to whom */
        SAME_DOER,
        /** the same do it to others */
        OTHER_VICTIM,
        /** others do it, to or for the same */
        OTHER_DOER,
        /** who does the one suffers the other */
        REVERSED,
        /** the same suffer; one does not say by whom */
        SAME_VICTIM,
        /** who suffers the one does the other, which tells of no doer or no victim */
        CROSSED,
        /** some party in common, in no such way */
        SOME,
        /** fighting of the same parties */
        SAME_SIDES,
        /** two parties or more of a fight, the others not told by one */
        TWO_SIDES,
        /** one party of a fight, the others not told by one */
        ONE_SIDE,
        /** two parties or more, and others on both sides */
        TWO_OF_MORE,
        /** one party, and others on both sides */
        ONE_OF_MORE,
        /** no party in common */
        APART,
        /** one names none */
        ONE,
        /** neither names any */
        NONE;

        @Override
        public String about() {
            return "who";
        }
    }

    /** How far apart the two stand in a text. */
    enum Near implements Ground {
        /** one sentence */
        SENTENCE,
        /** the next sentence */
        NEXT,
        /** a few sentences on */
        FEW,
        /** further on */
        FAR,
        /** the next sentence, which begins a paragraph */
        NEXT_PARAGRAPH,
        /** a few sentences on, with a paragraph's end between */
        FEW_PARAGRAPHS,
        /** further on, with a paragraph's end between */
        FAR_PARAGRAPHS;

        @Override
        public String about() {
            return "near";
        }
    }

    /** Whether news or recalled. */
    enum Reach implements Ground {
        NEWS,
        BACKGROUND,
        MIXED;

        @Override
        public String about() {
            return "scope";
        }
    }
}
