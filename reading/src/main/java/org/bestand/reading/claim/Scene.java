package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.Mentions;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.text.Sentence;

/**
 * A sentence as the claim stage looks at it.
 *
 * @param mentions what it names
 * @param clauses its clauses
 * @param lower its forms in lower case
 * @param forms the same, each once, to see quickly what it has not
 * @param particles for each word the particle that it begins with and that stands apart where its verb comes second; empty where none
 */
record Scene(Mentions mentions, Clauses clauses, List<String> lower, Set<String> forms, List<String> particles) {
    /** In a rule in the stead of a word: any name of a place, a capital that may stand for its government among them. */
    static final String PLACE = "@place";
    /** In a rule in the stead of a word: any word that names an actor. */
    static final String ACTOR = "@actor";
    /** In a rule in the stead of a word: the figure of a year of this century or the last. */
    static final String YEAR = "@year";

    static final char NAME = '@';
    private static final Pattern YEAR_FIGURE = Pattern.compile("(19|20)\\d\\d");

    static Scene of(Mentions mentions, Particles separable) {
        List<String> lower = lower(mentions.tree().sentence());
        List<String> particles =
                mentions.tree().words().stream().map(separable::in).toList();
        Set<String> forms = new HashSet<>(lower);
        forms.addAll(particles);
        return new Scene(mentions, Clauses.of(mentions.tree()), lower, forms, particles);
    }

    /** The words of a sentence in lower case. */
    static List<String> lower(Sentence sentence) {
        return sentence.tokens().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .toList();
    }

    Tree tree() {
        return mentions.tree();
    }

    Sentence sentence() {
        return mentions.tree().sentence();
    }

    int index() {
        return sentence().index();
    }

    /** Its place in the report: tables by sentence ask for it often, and to go into all its words takes long. */
    @Override
    public int hashCode() {
        return index();
    }

    /** The smallest actor phrase that has this word as its head, else that covers it; nationality adjectives are left aside. */
    Optional<ActorMention> actorAt(int word) {
        Optional<ActorMention> headed = mentions.actors().stream()
                .filter(m -> m.head() == word && m.type() != ActorMention.Type.ADJECTIVE)
                .min(Comparator.comparing(m -> m.range().length()));
        return headed.isPresent()
                ? headed
                : mentions.actors().stream()
                        .filter(m -> m.range().covers(word) && m.type() != ActorMention.Type.ADJECTIVE)
                        .min(Comparator.comparing(m -> m.range().length()));
    }

    /** Nationality adjectives that modify this noun, and the group whose name is its first part ("a Houthi-attack"). */
    List<ActorMention> adjectivesOf(int noun) {
        List<ActorMention> found = new ArrayList<>();
        for (ActorMention mention : mentions.actors()) {
            boolean first = mention.type() == ActorMention.Type.GROUP
                    && mention.head() == noun
                    && mention.range().length() == 1;
            if (first
                    || mention.type() == ActorMention.Type.ADJECTIVE
                            && (mention.head() == noun
                                    || tree().word(mention.range().last()).head() == noun)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** The place phrase that has this word as its head, else that covers it. */
    Optional<PlaceMention> placeAt(int word) {
        Optional<PlaceMention> headed =
                mentions.places().stream().filter(p -> p.head() == word).findFirst();
        return headed.isPresent()
                ? headed
                : mentions.places().stream().filter(p -> p.range().covers(word)).findFirst();
    }

    /** Numbers that count this noun. */
    List<CountMention> countsOf(int noun) {
        return mentions.counts().stream().filter(c -> c.noun() == noun).toList();
    }

    /** The number on this very word, where it stands without a noun. */
    Optional<CountMention> countOn(int word) {
        return mentions.counts().stream().filter(c -> c.number().covers(word)).findFirst();
    }

    /** Whether a phrase for somebody has a figure in it. */
    boolean isCounted(ActorMention actor) {
        return mentions.counts().stream()
                .anyMatch(c -> actor.range().covers(c.number().first()));
    }

    /** Whether a rule asks for a name of this sort ({@link #PLACE}, {@link #ACTOR}, {@link #YEAR}) and the word stands in one. */
    boolean isNamed(int word, String wanted) {
        return switch (wanted) {
            case PLACE ->
                placeAt(word).isPresent()
                        || actorAt(word)
                                .filter(m -> m.type() == ActorMention.Type.SEAT)
                                .isPresent();
            case YEAR -> YEAR_FIGURE.matcher(lower.get(word)).matches();
            case ACTOR -> mentions.actors().stream().anyMatch(m -> m.range().covers(word));
            default -> false;
        };
    }
}
