package org.bestand.desk.parties;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.words.Words;
import org.bestand.model.Kind;
import org.bestand.record.Tie;

/** What a party does, as a filter names it: a kind, to bring something about between others, or a group of these. */
final class Doing {
    /** The word for bringing talks, deals and truces about between others. */
    static final String MEDIATE = "mediate";

    private static final Map<Group, Set<Kind>> KINDS = new EnumMap<>(Map.of(
            Group.SPEECH, Set.of(Kind.ACCUSE, Kind.REQUEST, Kind.REFUSE, Kind.THREATEN, Kind.STATEMENT),
            Group.SUPPORT, Set.of(Kind.SUPPORT),
            Group.DIPLOMACY, Set.of(Kind.TALKS, Kind.AGREEMENT, Kind.CEASEFIRE),
            Group.POSTURE, Set.of(Kind.DEPLOY, Kind.COERCE, Kind.RELATION)));

    /** Groups of kinds; that of support has the one kind. */
    enum Group {
        /** what is said to or of others */
        SPEECH,
        /** what is given to others */
        SUPPORT,
        /** talks, deals and truces, with those who bring them about */
        DIPLOMACY,
        /** troops, coercion, standing ties */
        POSTURE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Doing() {}

    /** The words that a filter takes, each with its label: the groups first, then what is in them. */
    static Map<String, String> choices(Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            choices.put(group.word(), words.of("parties.group." + group.word()));
        }
        KINDS.values().stream()
                .flatMap(Set::stream)
                .sorted()
                .forEach(kind -> choices.putIfAbsent(kind.word(), words.of("kind." + kind.word())));
        choices.put(MEDIATE, words.of("parties.mediate"));
        return choices;
    }

    /** Whether a filter takes a word. */
    static boolean isKnown(String word) {
        return word.equals(MEDIATE)
                || Arrays.stream(Group.values()).anyMatch(group -> group.word().equals(word))
                || KINDS.values().stream().flatMap(Set::stream).anyMatch(kind -> kind.word()
                        .equals(word));
    }

    /** Whether a tie is of what a word stands for. */
    static boolean is(String word, Tie.Role role, Kind kind) {
        return word.equals(kind.word()) && role != Tie.Role.MEDIATES
                || word.equals(MEDIATE) && role == Tie.Role.MEDIATES
                || KINDS.entrySet().stream()
                        .anyMatch(entry -> entry.getKey().word().equals(word)
                                && entry.getValue().contains(kind));
    }

    /** What is done, as a verb between the one and the other. */
    static String verb(Tie.Role role, Kind kind, Words words) {
        return words.of("parties." + role.name().toLowerCase(Locale.ROOT) + "." + kind.word());
    }

    /** All that a tie can be, in a fixed order. */
    static List<Kind> kinds() {
        return KINDS.values().stream().flatMap(Set::stream).sorted().toList();
    }
}
