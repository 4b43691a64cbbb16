package org.bestand.reading.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * The particles that a language parts from their verbs ("they call it off") and joins to them elsewhere ("that they offcall it"): rules name
 * them as words of their own.
 */
public final class Particles {
    /** Fewest letters that a verb has behind its particle. */
    private static final int VERB = 3;

    private final Set<String> particles;

    private Particles(Set<String> particles) {
        this.particles = particles;
    }

    /** Reads the table {@code prefix}. */
    public static Particles of(Table table) {
        Set<String> particles = new HashSet<>();
        table.rows().forEach(row -> particles.add(row.get("prefix")));
        return new Particles(particles);
    }

    /** The longest particle that a verb's form and lemma begin with; empty where there is none. */
    String in(Word word) {
        if (!word.isVerb()) {
            return "";
        }
        String form = word.form().toLowerCase(Locale.ROOT);
        for (int end = Math.min(form.length(), word.lemma().length()) - VERB + 1; end > 1; end--) {
            String beginning = form.substring(0, end);
            if (particles.contains(beginning) && word.lemma().startsWith(beginning)) {
                return beginning;
            }
        }
        return "";
    }
}
