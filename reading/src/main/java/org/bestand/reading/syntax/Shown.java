package org.bestand.reading.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A form as it stands in a sentence: all that lexicon and network know of a word before they look at its neighbours.
 *
 * @param form the form
 * @param opens whether no word stands before it, so that its capital may be that of the sentence
 */
record Shown(String form, boolean opens) {
    /** The forms of a sentence. */
    static List<Shown> of(List<String> forms) {
        List<Shown> shown = new ArrayList<>(forms.size());
        boolean opens = true;
        for (String form : forms) {
            shown.add(new Shown(form, opens));
            opens &= !Character.isLetterOrDigit(form.codePointAt(0));
        }
        return shown;
    }
}
