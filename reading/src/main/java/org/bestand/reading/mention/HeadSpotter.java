package org.bestand.reading.mention;

import java.util.Optional;
import org.bestand.model.Actors.NameType;

/** Tells where the head of a phrase for somebody stands: a role noun, a name, or somebody introduced before. */
final class HeadSpotter {
    private static final int FARTHEST = 4;

    private final Sight sight;

    HeadSpotter(Sight sight) {
        this.sight = sight;
    }

    /**
     * A role noun in the sentence.
     *
     * @param range its tokens
     * @param noun what it is
     * @param prefix what a compound has before it, without a hyphen at its end, or the name that it has behind one; empty where it is no compound
     */
    record Role(Range range, RoleNoun noun, String prefix) {
        int next() {
            return range.last() + 1;
        }
    }

    boolean isHead(int i) {
        return role(i).isPresent() || name(i).isPresent() || introduced(i).isPresent();
    }

    /** Whether a role noun follows after nothing but words that describe it. */
    boolean leadsToHead(int start) {
        for (int i = start; i < sight.size() && i < start + FARTHEST; i++) {
            if (role(i).isPresent()) {
                return true;
            }
            if (!sight.attributive(i) && sight.nationalities(i).isEmpty() && !sight.number(i)) {
                return false;
            }
        }
        return false;
    }

    /** A name that is no adjective of nationality and whose bearer may act. */
    Optional<Named> name(int i) {
        return sight.name(i).filter(n -> n.bearers().stream().anyMatch(b -> b.type() != NameType.ADJECTIVE));
    }

    Optional<Introductions.Introduction> introduced(int i) {
        String form = sight.form(i);
        if (!Letters.nameLike(form)) {
            return Optional.empty();
        }
        var whole = sight.introductions().of(form);
        if (whole.isPresent()) {
            return whole;
        }
        for (String ending : sight.rules().words(WordClass.GENITIVE)) {
            if (form.length() > ending.length() && form.endsWith(ending)) {
                var stem = sight.introductions().of(form.substring(0, form.length() - ending.length()));
                if (stem.isPresent()) {
                    return stem;
                }
            }
        }
        return Optional.empty();
    }

    Optional<Role> role(int i) {
        if (!sight.inside(i)) {
            return Optional.empty();
        }
        for (int n = Math.min(sight.rules().longestRole(), sight.size() - i); n > 0; n--) {
            Range range = new Range(i, i + n - 1);
            Optional<RoleNoun> noun = sight.rules().role(sight.words(range));
            if (noun.isPresent()) {
                return isVerb(i, n)
                        ? Optional.empty()
                        : Optional.of(new Role(range, noun.get(), abbreviation(sight.form(i))));
            }
        }
        return isVerb(i, 1) ? Optional.empty() : ledBy(i).or(() -> compound(i));
    }

    /** Whose such a noun is by an abbreviation before a hyphen ("UN mission"); empty where it has none. */
    private static String abbreviation(String form) {
        int hyphen = form.indexOf('-');
        boolean whose = hyphen > 1
                && hyphen < form.length() - 1
                && Letters.allCapitals(form.substring(0, hyphen))
                && Character.isLowerCase(form.charAt(hyphen + 1));
        return whose ? form.substring(0, hyphen) : "";
    }

    /** "The government-X": a body's noun, a hyphen, and the name of who leads it. */
    private Optional<Role> ledBy(int i) {
        String form = sight.form(i);
        int hyphen = form.indexOf('-');
        if (hyphen <= 0 || !Letters.nameLike(form.substring(hyphen + 1))) {
            return Optional.empty();
        }
        return sight.rules()
                .role(form.substring(0, hyphen))
                .filter(n -> n.sort() == RoleNoun.Sort.BODY)
                .map(n -> new Role(new Range(i, i), n, form.substring(hyphen + 1)));
    }

    private Optional<Role> compound(int i) {
        if (sight.name(i).isPresent()) {
            return Optional.empty();
        }
        return sight.rules()
                .compound(sight.form(i), prefix -> prefix.length() > 2 && isGroup(prefix))
                .map(c -> new Role(new Range(i, i), c.noun(), c.prefix()));
    }

    private boolean isGroup(String prefix) {
        return sight.spotter().fitting(prefix).stream().anyMatch(b -> b.type() == NameType.GROUP);
    }

    private boolean isVerb(int i, int length) {
        boolean adjective = sight.tagged(i, "ADJ") && (sight.tagged(i + 1, "NOUN") || sight.tagged(i + 1, "ADJ"));
        boolean verb = sight.word(i).isVerb() && !sight.tagged(i - 1, "ADP") && !sight.tagged(i - 1, "DET");
        return length == 1 && (verb || adjective);
    }
}
