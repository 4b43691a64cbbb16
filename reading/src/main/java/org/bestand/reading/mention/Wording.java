package org.bestand.reading.mention;

import java.util.List;
import java.util.Locale;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Token;

/** A sentence's words in lower case, as the surface patterns see them. Outside the sentence every word is the empty string. */
record Wording(Tree tree, List<String> forms) {

    static Wording of(Tree tree) {
        return new Wording(
                tree,
                tree.sentence().tokens().stream().map(t -> lower(t.form())).toList());
    }

    /** Lower case, with one kind of apostrophe and hyphen, so that packs need only one spelling. */
    static String lower(String form) {
        return form.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }

    int size() {
        return forms.size();
    }

    String form(int at) {
        return at >= 0 && at < forms.size() ? forms.get(at) : "";
    }

    Word word(int at) {
        return tree.word(at);
    }

    boolean reads(int at, List<String> words) {
        return at >= 0
                && at + words.size() <= forms.size()
                && forms.subList(at, at + words.size()).equals(words);
    }

    /** Whether nothing stands between a token and the one before it. */
    boolean isGlued(int at) {
        return at > 0
                && at < size()
                && tree.sentence().token(at - 1).end()
                        == tree.sentence().token(at).start();
    }

    /** Whether a token is a mark that ends a clause or a list's part: no word binds across it. */
    boolean isBreak(int at) {
        String form = form(at);
        return form.length() == 1 && ",;:.!?()–—".contains(form);
    }

    /** Whether a token is a mark that ends more than a clause's part. */
    boolean isStop(int at) {
        return isBreak(at) && !form(at).equals(",");
    }

    boolean isQuotationMark(int at) {
        String form = form(at);
        return form.length() == 1 && "'\"„“”«»".contains(form);
    }

    /** The words of a range as they stand in the text, gaps between tokens as one blank. */
    String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = tree.sentence().token(i);
            if (i > first && !isGlued(i)) {
                text.append(' ');
            }
            text.append(token.form());
        }
        return text.toString();
    }
}
