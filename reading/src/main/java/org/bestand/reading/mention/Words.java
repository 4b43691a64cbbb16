package org.bestand.reading.mention;

import org.bestand.reading.syntax.Tree;
import org.bestand.reading.text.Token;

/** Puts tokens together again. */
final class Words {
    private Words() {}

    /** The words of the text; any space between them becomes one blank. */
    static String of(Tree tree, Range range) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (int i = range.first(); i <= range.last(); i++) {
            Token token = tree.sentence().token(i);
            if (end >= 0 && token.start() > end) {
                words.append(' ');
            }
            words.append(token.form());
            end = token.end();
        }
        return words.toString();
    }
}
