package org.bestand.reading.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bestand.reading.mention.TimeWords.Slot;
import org.bestand.reading.pack.Cut;
import org.bestand.reading.pack.Table.Row;

/** A wording of times: literal words and classes of words, with what they mean. */
final class TimePattern {
    private static final String NO_TIME = "NONE";

    /** One word of a pattern: one of several literal words, or a word of a class. */
    private record Element(Set<String> literals, TimeClass type, boolean optional) {}

    /**
     * A pattern in a sentence.
     *
     * @param last its last token
     * @param slots the words of its classes in order; null for one that is left out
     */
    private record Match(int last, List<Slot> slots) {}

    private final List<Element> elements;
    private final TimeOperation operation;
    private final List<String> arguments;
    private final TimeMention.Type type;

    private TimePattern(
            List<Element> elements, TimeOperation operation, List<String> arguments, TimeMention.Type type) {
        this.elements = elements;
        this.operation = operation;
        this.arguments = arguments;
        this.type = type;
    }

    static TimePattern of(Row row) {
        List<Element> elements = new ArrayList<>();
        int slots = 0;
        for (String word : Cut.words(row.get("pattern"), " ")) {
            Element element = element(row, word);
            slots += element.type() == null ? 0 : 1;
            elements.add(element);
        }
        List<String> means = Cut.words(row.get("means"), " ");
        List<String> arguments = means.subList(1, means.size());
        for (String argument : arguments) {
            check(row, argument, slots);
        }
        return new TimePattern(List.copyOf(elements), operation(row, means.getFirst()), arguments, type(row));
    }

    /** The literal words that it may begin with. */
    Set<String> firstWords() {
        return openings().flatMap(element -> element.literals().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The classes of words that it may begin with. */
    Set<TimeClass> firstClasses() {
        return openings().map(Element::type).filter(type -> type != null).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Element> openings() {
        int end = 1;
        while (end < elements.size() && elements.get(end - 1).optional()) {
            end++;
        }
        return elements.subList(0, end).stream();
    }

    /** The longest piece of this wording that begins at a token. */
    Optional<TimePiece> at(Wording wording, TimeWords words, int at) {
        return match(wording, words, 0, at, List.of()).map(match -> piece(at, match));
    }

    private Optional<Match> match(Wording wording, TimeWords words, int from, int at, List<Slot> slots) {
        if (from == elements.size()) {
            return Optional.of(new Match(at - 1, slots));
        }
        Element element = elements.get(from);
        Optional<Match> with = element.literals().contains(wording.form(at))
                ? match(wording, words, from + 1, at + 1, without(element, slots))
                : Optional.empty();
        if (with.isEmpty() && element.type() != null) {
            with = words.read(wording, at, element.type())
                    .flatMap(slot -> match(wording, words, from + 1, slot.last() + 1, plus(slots, slot)));
        }
        return with.isPresent() || !element.optional()
                ? with
                : match(wording, words, from + 1, at, without(element, slots));
    }

    /** The slots with an empty one for an element's class that no word stands for. */
    private static List<Slot> without(Element element, List<Slot> slots) {
        return element.type() == null ? slots : plus(slots, null);
    }

    private static List<Slot> plus(List<Slot> slots, Slot slot) {
        List<Slot> more = new ArrayList<>(slots);
        more.add(slot);
        return more;
    }

    private TimePiece piece(int first, Match match) {
        List<BigDecimal> values = new ArrayList<>();
        for (String argument : arguments) {
            Slot slot =
                    argument.startsWith("$") ? match.slots().get(Integer.parseInt(argument.substring(1)) - 1) : null;
            boolean given = !argument.startsWith("$");
            values.add(given ? new BigDecimal(argument) : slot == null ? null : slot.value());
        }
        var meaning = new Meaning.Simple(operation, new Arguments(values));
        int glued = match.slots().stream()
                .filter(slot -> slot != null)
                .mapToInt(Slot::part)
                .max()
                .orElse(0);
        return TimePiece.of(first, match.last(), type, meaning, glued);
    }

    private static Element element(Row row, String word) {
        boolean optional = word.endsWith("?");
        Set<String> literals = new HashSet<>();
        TimeClass type = null;
        for (String choice : (optional ? word.substring(0, word.length() - 1) : word).split("\\|")) {
            if (!isClass(choice)) {
                literals.add(Wording.lower(choice));
            } else if (type == null) {
                type = classOf(row, choice);
            } else {
                throw row.wrong("a word of a pattern names two classes");
            }
        }
        return new Element(Set.copyOf(literals), type, optional);
    }

    private static boolean isClass(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static TimeClass classOf(Row row, String name) {
        try {
            return TimeClass.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw row.wrong("a pattern names the class '" + name + "', which does not exist");
        }
    }

    private static void check(Row row, String argument, int slots) {
        try {
            int number = Integer.parseInt(argument.startsWith("$") ? argument.substring(1) : argument);
            if (argument.startsWith("$") && (number < 1 || number > slots)) {
                throw row.wrong("the pattern has no word " + argument);
            }
        } catch (NumberFormatException e) {
            throw row.wrong("the argument '" + argument + "' is neither a number nor a word of the pattern");
        }
    }

    private static TimeOperation operation(Row row, String name) {
        try {
            return TimeOperation.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw row.wrong("there is no operation '" + name + "'");
        }
    }

    /** The type of the mention, or null for what only looks like a time. */
    private static TimeMention.Type type(Row row) {
        if (row.get("type").equals(NO_TIME)) {
            return null;
        }
        try {
            return TimeMention.Type.valueOf(row.get("type"));
        } catch (IllegalArgumentException e) {
            throw row.wrong("there is no type of times '" + row.get("type") + "'");
        }
    }
}
