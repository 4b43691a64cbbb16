package org.bestand.languages.nl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.PackException;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Entry;
import org.bestand.reading.syntax.LemmaRules;
import org.bestand.reading.syntax.Lemmatiser;
import org.bestand.reading.syntax.Lexicon;
import org.bestand.reading.syntax.Model;
import org.bestand.reading.syntax.ModelFile;
import org.bestand.reading.syntax.NeuralSyntax;
import org.bestand.reading.syntax.Reading;
import org.bestand.reading.syntax.Syntax;
import org.bestand.reading.syntax.repair.Repairs;

/** The syntax stage for Dutch. Loading takes some tenths of a second: load once and share, it is thread-safe. */
public final class DutchSyntax {
    private static final String LEXICON = "/org/languagetool/resource/nl/dutch.dict";
    private static final String LEXICON_PROPERTIES = "/org/languagetool/resource/nl/dutch.info";
    private static final String MODEL = "syntax.model";
    /** The lexicon's tag of infinitives and present plurals. */
    private static final String INFINITIVE = "WKW:TGW:INF";
    /** Its tags of nouns. */
    private static final String SINGULAR = "ZNW:EKV";

    private static final String PLURAL = "ZNW:MRV";

    /** Its tag of the third person of the present. */
    private static final String FINITE = "WKW:TGW:3EP";

    private DutchSyntax() {}

    /** Loads lexicon, model and tables. */
    public static Syntax load() {
        try (InputStream in = open(MODEL)) {
            return with(ModelFile.read(in), lexicon());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stage with another model, for training to measure. */
    public static NeuralSyntax with(Model model, Lexicon lexicon) {
        Table particles = table("separable-prefixes.tsv");
        var tables = new Repairs.Tables(
                table("zijn-verbs.tsv"),
                table("reporting-verbs-syntax.tsv"),
                table("number-qualifiers.tsv"),
                table("paired-conjunctions.tsv"),
                table("set-phrases.tsv"),
                table("number-nouns.tsv"),
                table("time-nouns.tsv"),
                table("part-phrases.tsv"),
                particles,
                table("deed-verbs.tsv"),
                table("article-pronouns.tsv"),
                table("calling-verbs.tsv"),
                table("past-plurals.tsv"),
                table("nouns-like-adjectives.tsv"),
                table("names-with-article.tsv"),
                table("pasts-like-adjectives.tsv"),
                table("nouns-like-participles.tsv"),
                table("tags-like-nouns.tsv"),
                table("perfect-auxiliaries.tsv"));
        var repairs = new Repairs(
                tables,
                form -> lexicon.knows(form, INFINITIVE),
                form -> plural(lexicon, form),
                form -> finite(lexicon, form));
        Set<String> prefixes =
                particles.rows().stream().map(row -> row.get("prefix")).collect(Collectors.toUnmodifiableSet());
        return new NeuralSyntax(
                lexicon,
                model,
                lemmatiser(model.lemmas()),
                (particle, verb) -> prefixes.contains(particle) && lexicon.knows(particle + verb, INFINITIVE),
                names(),
                repairs);
    }

    private static Map<String, String> names() {
        return table("names-like-words.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("name"), row -> row.get("read-as")));
    }

    private static Optional<String> plural(Lexicon lexicon, String form) {
        Entry entry = lexicon.entries(List.of(form)).getFirst();
        boolean singular = entry.readings().stream().anyMatch(r -> r.tag().startsWith(SINGULAR));
        return entry.readings().stream()
                .filter(r -> !singular && r.tag().startsWith(PLURAL))
                .map(r -> entry.front() + r.lemma())
                .findFirst();
    }

    private static Optional<String> finite(Lexicon lexicon, String form) {
        Entry entry = lexicon.entries(List.of(form)).getFirst();
        return entry.readings().stream()
                .filter(r -> entry.front().isEmpty() && r.tag().startsWith(FINITE))
                .map(Reading::lemma)
                .findFirst();
    }

    /** The full-form lexicon. */
    public static Lexicon lexicon() {
        try (InputStream automaton = open(LEXICON);
                InputStream properties = open(LEXICON_PROPERTIES)) {
            return Lexicon.load(automaton, properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lemmatiser with what a treebank taught. */
    public static Lemmatiser lemmatiser(LemmaRules rules) {
        return new Lemmatiser(rules, table("lexicon-tags.tsv"), table("lemmas.tsv"));
    }

    private static Table table(String name) {
        return Table.read(DutchSyntax.class, name);
    }

    private static InputStream open(String resource) {
        InputStream in = DutchSyntax.class.getResourceAsStream(resource);
        if (in == null) {
            throw new PackException("there is no resource '" + resource + "' beside " + DutchSyntax.class.getName());
        }
        return in;
    }
}
