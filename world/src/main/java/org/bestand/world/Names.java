package org.bestand.world;

import java.util.List;
import org.bestand.model.Actors.Bearer;

/** The names of all bearers, in Dutch and in English texts. */
final class Names {

    private final NameIndex dutch = new NameIndex("nl");
    private final NameIndex english = new NameIndex("en");

    /** Adds names of Dutch texts alone: words of the language, such as the names of countries. */
    void addDutch(List<String> forms, Bearer bearer) {
        forms.forEach(form -> dutch.add(form, "nl", bearer));
    }

    /** Adds names of English texts alone. */
    void addEnglish(List<String> forms, Bearer bearer) {
        forms.forEach(form -> english.add(form, "en", bearer));
    }

    /**
     * Adds proper names in their English spelling, which Dutch texts use too: as it stands, and by its sound, so that
     * spellings which no table lists are found.
     */
    void addProper(List<String> forms, Bearer bearer) {
        addEnglish(forms, bearer);
        for (String form : forms) {
            dutch.add(form, "nl", bearer);
            dutch.add(form, "en", bearer);
        }
    }

    /** The names that texts in this language use; other languages than Dutch are read as English. */
    NameIndex in(String language) {
        return language.equals("nl") ? dutch : english;
    }
}
