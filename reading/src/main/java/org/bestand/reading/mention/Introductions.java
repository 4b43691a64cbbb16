package org.bestand.reading.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Actor;

/**
 * Who was introduced by name so far in one report, to be known again by a part of the name. Lives for one report's
 * reading only.
 */
final class Introductions {
    private static final int SHORTEST = 3;

    /**
     * Somebody introduced.
     *
     * @param actor code and name
     * @param type what sort of words named them
     */
    record Introduction(Actor actor, ActorMention.Type type) {}

    private final Map<String, Introduction> byWord = new HashMap<>();
    private final Map<String, Introduction> byLastWord = new HashMap<>();

    /** Keeps each part of a person's name; the first bearer of a part keeps it. */
    void person(String nameInText, Actor actor) {
        for (String part : nameInText.split(" ")) {
            if (part.length() >= SHORTEST && Letters.nameLike(part)) {
                byWord.putIfAbsent(key(part), new Introduction(actor, ActorMention.Type.PERSON));
            }
        }
    }

    /** Keeps a name as a whole. */
    void named(String name, Actor actor, ActorMention.Type type) {
        byWord.putIfAbsent(key(name), new Introduction(actor, type));
    }

    /** Keeps the last word of a name of several, under which an article before it finds them again ("the Watch"). */
    void brief(String name, Actor actor, ActorMention.Type type) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (last.length() < name.length() && last.length() > SHORTEST && Letters.nameLike(last)) {
            byLastWord.put(key(last), new Introduction(actor, type));
        }
    }

    /** Whoever was introduced last by a name that ends in this word. */
    Optional<Introduction> byLastWord(String word) {
        return Optional.ofNullable(byLastWord.get(key(word)));
    }

    Optional<Introduction> of(String word) {
        return Optional.ofNullable(byWord.get(key(word)));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
