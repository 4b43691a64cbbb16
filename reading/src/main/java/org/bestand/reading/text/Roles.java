package org.bestand.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bestand.reading.text.TextRules.Furniture;
import org.bestand.reading.text.TextRules.Role;

/** Decides what the sentences of a paragraph are in the layout of their report. */
final class Roles {
    private static final int LONGEST_HEADING = 20;
    private static final int LONGEST_BEGINNING = 8;

    private final TextRules rules;

    Roles(TextRules rules) {
        this.rules = rules;
    }

    /** Whether a paragraph ends as running text does: with a full stop or the like, whatever closes after it. */
    static boolean endsAsText(Quoted quoted) {
        int last = quoted.size() - 1;
        while (last > 0
                && (quoted.closing().get(last)
                        || ")]".contains(quoted.token(last).form()))) {
            last--;
        }
        String form = quoted.token(last).form();
        return ".!?\u2026:;,".indexOf(form.charAt(form.length() - 1)) >= 0;
    }

    /**
     * A short paragraph that does not end as running text. One wholly in quotation marks may end with an exclamation or question
     * mark where blank lines stand around it.
     */
    static boolean isHeading(Quoted quoted, boolean alone) {
        if (quoted.size() > LONGEST_HEADING) {
            return false;
        }
        boolean whole = quoted.stretches().stream().anyMatch(s -> s.open() == 0 && s.close() == quoted.size() - 1);
        if (whole && alone && quoted.size() > 2) {
            return !quoted.token(quoted.size() - 2).form().equals(".");
        }
        return !endsAsText(quoted);
    }

    /**
     * The roles of the sentences of one paragraph.
     *
     * @param sentences their tokens
     * @param bare whether the paragraph does not end as running text does
     * @param heading whether it may be a heading
     */
    List<Sentence.Role> of(List<List<Token>> sentences, boolean bare, boolean heading) {
        List<Sentence.Role> roles = new ArrayList<>();
        boolean rest = false;
        for (List<Token> tokens : sentences) {
            Furniture found = furniture(tokens, bare && sentences.size() == 1);
            boolean none = rest || found != null || isSignature(tokens, bare) || bare && isDate(tokens);
            rest |= found != null && found.rest();
            roles.add(none ? Sentence.Role.FURNITURE : Sentence.Role.BODY);
        }
        if (heading && !roles.contains(Sentence.Role.FURNITURE)) {
            roles.replaceAll(r -> Sentence.Role.HEADING);
        }
        return roles;
    }

    private Furniture furniture(List<Token> tokens, boolean bare) {
        String beginning = tokens.stream()
                        .limit(LONGEST_BEGINNING)
                        .map(Token::form)
                        .collect(Collectors.joining(" "))
                        .toLowerCase(Locale.ROOT)
                + " ";
        for (Furniture furniture : rules.furniture()) {
            if (beginning.startsWith(furniture.words() + " ")
                    && tokens.size() <= furniture.most()
                    && (bare || !furniture.bare())) {
                return furniture;
            }
        }
        return null;
    }

    /** Nothing but agencies, between brackets or as a line of their own. */
    private boolean isSignature(List<Token> tokens, boolean bare) {
        return (bare || tokens.getFirst().form().equals("(") && tokens.size() > 1)
                && tokens.stream()
                        .map(Token::form)
                        .allMatch(f -> "(),/.".contains(f) || rules.is(Role.AGENCY, f.toLowerCase(Locale.ROOT)));
    }

    /** Nothing but a date or clock time, with a day or month named. */
    private boolean isDate(List<Token> tokens) {
        boolean named = false;
        for (Token token : tokens) {
            boolean calendar = rules.is(Role.CALENDAR, token.form().toLowerCase(Locale.ROOT));
            named |= calendar;
            int c = token.form().codePointAt(0);
            if (!calendar && (Character.isLetter(c) || tokens.size() > LONGEST_HEADING)) {
                return false;
            }
        }
        return named;
    }
}
