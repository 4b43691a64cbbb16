package org.bestand.reading.syntax;

import java.util.Map;

/**
 * Lemmas learned from a treebank.
 *
 * @param words lemma by plain form and part of speech, {@link #key}
 * @param endings how to make a lemma by tag and end of the form, {@link #key}; longest ends first in force
 */
public record LemmaRules(Map<String, String> words, Map<String, String> endings) {
    /** Longest end of a form that a rule speaks of. */
    public static final int LONGEST_END = 5;

    public LemmaRules {
        words = Map.copyOf(words);
        endings = Map.copyOf(endings);
    }

    public static String key(String form, String tag) {
        return form + " " + tag;
    }

    /**
     * The change from a form to its lemma: letters cut at the front, put at the front, cut at the back, put at the
     * back.
     *
     * @return the change, or null where form and lemma share less than two letters
     */
    public static String change(String form, String lemma) {
        int best = 0;
        int inForm = 0;
        int inLemma = 0;
        for (int i = 0; i < form.length(); i++) {
            for (int j = 0; j < lemma.length(); j++) {
                int length = 0;
                while (i + length < form.length()
                        && j + length < lemma.length()
                        && form.charAt(i + length) == lemma.charAt(j + length)) {
                    length++;
                }
                if (length > best) {
                    best = length;
                    inForm = i;
                    inLemma = j;
                }
            }
        }
        if (best < 2) {
            return null;
        }
        return inForm + "," + lemma.substring(0, inLemma) + "," + (form.length() - inForm - best) + ","
                + lemma.substring(inLemma + best);
    }

    /** The lemma that the longest known end of a form gives, or null. */
    String byEnding(String form, String tag) {
        for (int length = Math.min(LONGEST_END, form.length()); length >= 0; length--) {
            String change = endings.get(key(form.substring(form.length() - length), tag));
            if (change != null) {
                return apply(change, form);
            }
        }
        return null;
    }

    private static String apply(String change, String form) {
        String[] parts = change.split(",", -1);
        int front = Integer.parseInt(parts[0]);
        int back = Integer.parseInt(parts[2]);
        if (front + back >= form.length()) {
            return null;
        }
        // never empty: at least one letter of the form is left
        return parts[1] + form.substring(front, form.length() - back) + parts[3];
    }
}
