package org.bestand.reading.syntax.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/** All repairs of a language in their order. Immutable, thread-safe. */
public final class Repairs implements UnaryOperator<List<Word>> {
    private final List<Repair> repairs;

    /**
     * What the repairs work from.
     *
     * @param perfects verbs whose perfect looks like a passive: columns {@code verb}, {@code auxiliary}, {@code agent}
     * @param reporting verbs of saying, demonstratives and words for the manner: columns {@code word}, {@code part}, {@code object}
     * @param qualifiers what stands before numbers: column {@code qualifier}
     * @param pairs paired conjunctions: columns {@code first}, {@code relation}, {@code second}
     * @param phrases set phrases: columns {@code preposition}, {@code noun}
     * @param numbers nouns of number: column {@code form}
     * @param times nouns of time: column {@code noun}
     * @param parts what opens a phrase for some of those just named: column {@code part}
     * @param particles particles of separable verbs: column {@code prefix}
     * @param deeds verbs that are never done to who bears a name: column {@code verb}
     * @param articles pronouns that look like articles: column {@code word}
     * @param calls verbs that call upon somebody to act only with their particle: columns {@code verb}, {@code particle}
     * @param pasts plural pasts that are also plural nouns: columns {@code form}, {@code verb}
     * @param adjectives pasts of verbs of saying that are also adjectives: columns {@code form}, {@code verb}
     * @param people plural nouns for people that look like forms of a verb: columns {@code form}, {@code noun}
     * @param tags forms of verbs of saying that are also nouns: columns {@code form}, {@code verb}
     * @param auxiliaries verbs that make a perfect, and are verbs of their own too: column {@code verb}
     * @param both nouns for somebody that are also adjectives: column {@code form}
     * @param articled how names end that bear an article: column {@code ending}
     */
    public record Tables(
            Table perfects,
            Table reporting,
            Table qualifiers,
            Table pairs,
            Table phrases,
            Table numbers,
            Table times,
            Table parts,
            Table particles,
            Table deeds,
            Table articles,
            Table calls,
            Table pasts,
            Table both,
            Table articled,
            Table adjectives,
            Table people,
            Table tags,
            Table auxiliaries) {}

    /**
     * Makes the repairs.
     *
     * @param tables the pack's tables
     * @param isVerb whether a dictionary knows an infinitive
     * @param plurals the lemma of a form that a dictionary knows as a plural noun and as no singular one
     * @param finites the infinitive of a form that a dictionary knows as a finite verb in the singular
     */
    public Repairs(
            Tables tables,
            Predicate<String> isVerb,
            Function<String, Optional<String>> plurals,
            Function<String, Optional<String>> finites) {
        Set<String> times = column(tables.times(), "noun");
        List<Repair> all = new ArrayList<>(ofWords(tables, isVerb, plurals, finites, times));
        all.addAll(ofArcs(tables, times));
        this.repairs = List.copyOf(all);
    }

    /** Those that mend what sort of word a word is, and what goes with it. */
    private static List<Repair> ofWords(
            Tables tables,
            Predicate<String> isVerb,
            Function<String, Optional<String>> plurals,
            Function<String, Optional<String>> finites,
            Set<String> times) {
        return List.of(
                new MissingVerbs(),
                new NounsTakenForParticiples(tables.people(), column(tables.numbers(), "form")),
                new ArticlesThatAreSubjects(column(tables.articles(), "word"), plurals, isVerb),
                new ArticlesBeforeNames(column(tables.articles(), "word"), column(tables.articled(), "ending")),
                new RelativesTakenForConjunctions(part(tables.reporting(), "demonstrative")),
                new VerbsTakenForNouns(tables.reporting(), tables.tags()),
                new PastsTakenForNouns(tables.pasts()),
                new PastsTakenForAdjectives(tables.adjectives(), times),
                new PresentsTakenForNouns(isVerb),
                new FinitesTakenForInfinitives(isVerb),
                new InfinitivesTakenForFinites(isVerb),
                new FinitesTakenForNouns(finites),
                new ArticlesOfOthers(),
                new PastsTakenForParticiples(),
                new JoinedPredicates(),
                new PrepositionsThatOpenClauses(),
                new SubjectsLeftOutside(),
                new NounsTakenForInfinitives(plurals),
                new NounsTakenForAdjectives(column(tables.both(), "form")),
                new StrayPrepositions(tables.phrases()),
                new CallsToAct(tables.calls(), isVerb),
                new TornPerfects(column(tables.auxiliaries(), "verb")),
                new VerbsTakenForAuxiliaries(),
                new ParticiplesTakenForAdverbs(),
                new LooseParticles(column(tables.particles(), "prefix"), isVerb),
                new ParticlesBehindInfinitives());
    }

    /** Those that mend what hangs on what. */
    private static List<Repair> ofArcs(Tables tables, Set<String> times) {
        return List.of(
                new WithinBrackets(),
                new ToldHow(part(tables.reporting(), "verb"), part(tables.reporting(), "manner")),
                new CutCompounds(),
                new JoinedCopulas(),
                new ClausesBehindSemicolons(),
                new PairedConjunctions(tables.pairs()),
                new ListedNames(),
                new NumberQualifiers(tables.qualifiers()),
                new PartPhrases(tables.parts()),
                new LonelyNumbers(),
                new FiguresOfThem(part(tables.reporting(), "demonstrative"), column(tables.perfects(), "auxiliary")),
                new NumbersBehindNames(),
                new NamesBeforeNouns(),
                new PrepositionsBeforeOwners(),
                new PlacesBeforeObjects(),
                new NamesTakenForParts(),
                new NamesTakenForAppositions(),
                new ObjectsBehindPhrases(),
                new CountedAdjectives(),
                new CountedCoordinates(),
                new CountedRanges(),
                new CountedNouns(tables.numbers(), times),
                new PredicatesOfObjects(),
                new ActivePerfects(tables.perfects()),
                new FrontedObjects(tables.reporting()),
                new SayersTakenForExpletives(part(tables.reporting(), "verb")),
                new TimeNouns(times),
                new BareNames(times),
                new FrontedSubjects(),
                new OpeningSubjects(),
                new MissingSubjects(times, tables.perfects()),
                new SubjectsOfJoinedParticiples(tables.perfects()),
                new ObjectsTakenForSubjects(),
                new JoinedSubjects(),
                new SubjectsBehindConjunctions(),
                new PassivesTakenForAttributes(),
                new ArgumentsOfInfinitives(tables.perfects()),
                new ReceiversTakenForObjects(),
                new ReceiversTakenForOwners(),
                new RemarksTakenForObjects(),
                new RelativesOfOthers(),
                new RelativeObjects(column(tables.deeds(), "verb"), column(tables.reporting(), "word")));
    }

    /** The words of one part of speech of a table of columns {@code word} and {@code part}. */
    private static Set<String> part(Table table, String part) {
        return table.rows().stream()
                .filter(row -> row.get("part").equals(part))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> column(Table table, String column) {
        return table.rows().stream().map(row -> row.get(column)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Word> apply(List<Word> words) {
        var draft = new Draft(words);
        repairs.forEach(repair -> repair.mend(draft));
        return draft.words();
    }
}
