package org.bestand.reading.text;

import java.util.List;
import java.util.Locale;
import org.bestand.reading.text.TextRules.Role;

/** Finds the dateline at the head of a report: places in capitals, agencies in brackets, a dash. */
final class Dateline {
    private static final int MOST_PLACE_TOKENS = 10;
    private static final int MOST_BRACKET_TOKENS = 10;
    private static final int FEWEST_LETTERS = 3;

    private final List<Token> tokens;
    private final TextRules rules;
    private int at;
    private int letters;
    private boolean capitals = true;
    private boolean agency;

    private Dateline(List<Token> tokens, TextRules rules) {
        this.tokens = tokens;
        this.rules = rules;
    }

    /** How many leading tokens are a dateline; 0 where there is none. At least one token is left after it. */
    static int length(List<Token> tokens, TextRules rules) {
        Dateline line = new Dateline(tokens, rules);
        int length = line.read();
        return length < tokens.size() ? length : 0;
    }

    private int read() {
        readPlaces();
        int places = at;
        boolean bracket = readBracket();
        boolean dash = at < tokens.size() && isDash(form(at));
        boolean place = places > 0 && (bracket || capitals && letters >= FEWEST_LETTERS);
        if (dash && (place || agency)) {
            return at + 1;
        }
        return agency && bracket ? at : 0;
    }

    private void readPlaces() {
        while (at < tokens.size() && at < MOST_PLACE_TOKENS && isPlaceToken(form(at))) {
            String form = form(at);
            if (Character.isLetter(form.codePointAt(0)) && !rules.is(Role.CALENDAR, lower(form))) {
                capitals &= form.equals(form.toUpperCase(Locale.ROOT));
                letters += form.length();
                agency |= rules.is(Role.AGENCY, lower(form));
            }
            at++;
        }
    }

    private boolean isPlaceToken(String form) {
        int c = form.codePointAt(0);
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) && form.codePoints().noneMatch(Character::isDigit)
                    || rules.is(Role.CALENDAR, lower(form));
        }
        return at > 0 && (form.equals("/") || form.equals(",") || form.chars().allMatch(Chars::isDigit));
    }

    private boolean readBracket() {
        if (at >= tokens.size() || !form(at).equals("(")) {
            return false;
        }
        boolean signed = false;
        for (int i = at + 1; i < tokens.size() && i - at <= MOST_BRACKET_TOKENS; i++) {
            if (form(i).equals(")")) {
                at = i + 1;
                agency |= signed;
                return true;
            }
            signed |= rules.is(Role.AGENCY, lower(form(i)));
        }
        return false;
    }

    private String form(int i) {
        return tokens.get(i).form();
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    private static boolean isDash(String form) {
        return form.length() <= 2 && form.codePoints().allMatch(Chars::isDash);
    }
}
