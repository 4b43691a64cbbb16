package org.bestand.world;

import java.util.ArrayList;
import java.util.List;

/** How a language writes its sounds: groups of letters, each with its sign. */
final class Sounds {

    private record Group(String letters, String sign) {}

    private static final int ASCII = 128;

    private final List<List<Group>> byFirst = new ArrayList<>(ASCII);

    /**
     * The groups of a language.
     *
     * @param pairs letters and sign by turns, all ASCII; of two groups that begin alike the longer stands first
     */
    Sounds(String... pairs) {
        for (int i = 0; i < ASCII; i++) {
            byFirst.add(new ArrayList<>(0));
        }
        for (int i = 0; i < pairs.length; i += 2) {
            byFirst.get(pairs[i].charAt(0)).add(new Group(pairs[i], pairs[i + 1]));
        }
    }

    /** The text with the signs in place of the groups, from left to right; what is in no group stays. */
    StringBuilder signs(CharSequence text) {
        var signs = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            Group group = groupAt(text, i);
            if (group == null) {
                signs.append(text.charAt(i++));
            } else {
                signs.append(group.sign());
                i += group.letters().length();
            }
        }
        return signs;
    }

    private Group groupAt(CharSequence text, int start) {
        char first = text.charAt(start);
        if (first < ASCII) {
            for (Group group : byFirst.get(first)) {
                if (standsAt(group.letters(), text, start)) {
                    return group;
                }
            }
        }
        return null;
    }

    private static boolean standsAt(String letters, CharSequence text, int start) {
        if (start + letters.length() > text.length()) {
            return false;
        }
        for (int i = 1; i < letters.length(); i++) {
            if (text.charAt(start + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
