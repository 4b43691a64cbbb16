package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Actors;
import org.bestand.model.Actors.NameType;
import org.bestand.model.Gazetteer;
import org.bestand.model.ReportDate;
import org.bestand.reading.mention.ActorMention.Reference;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * Finds who is named in a sentence. Works from the surface of phrases, with the tags and heads of the tree as a help,
 * since trees err. Stateless and
 * thread-safe; the same trees give the same mentions.
 */
public final class ActorFinder {
    private static final int LONGEST_POINTER = 4;

    /** A pronoun of a relative clause stands for the noun that it is about. */
    private static final String RELATIVE = "VNW|betr";

    private static final String REBELS = "?.REB";

    private final Actors actors;
    private final Gazetteer gazetteer;
    private final ActorRules rules;

    /**
     * @param actors who bears which name
     * @param gazetteer tells the country of a place that a role belongs to ("the mayor of Barsalogho")
     * @param rules the words of the language
     */
    public ActorFinder(Actors actors, Gazetteer gazetteer, ActorRules rules) {
        this.actors = actors;
        this.gazetteer = gazetteer;
        this.rules = rules;
    }

    /** Who is named in one sentence, in the order of the text, seen without the rest of its report. */
    public List<ActorMention> find(Tree tree, ReportDate date) {
        return find(tree, date, spotter(List.of(tree)), new Introductions());
    }

    /**
     * Who is named in each sentence of a report. A person who was introduced with an office is known again by a part
     * of the name, a group by its
     * short form.
     *
     * @return one list for each tree, in their order
     */
    public List<List<ActorMention>> findAll(List<Tree> trees, ReportDate date) {
        Introductions introductions = new Introductions();
        NameSpotter spotter = spotter(trees);
        List<List<ActorMention>> all = new ArrayList<>();
        for (Tree tree : trees) {
            all.add(find(tree, date, spotter, introductions));
        }
        return List.copyOf(all);
    }

    private NameSpotter spotter(List<Tree> trees) {
        return new NameSpotter(actors, rules, NameSpotter.countries(trees, actors, rules));
    }

    private List<ActorMention> find(Tree tree, ReportDate date, NameSpotter spotter, Introductions introductions) {
        Sight sight = new Sight(tree, rules, spotter, gazetteer, date, introductions);
        PhraseReader phrases = new PhraseReader(sight);
        List<ActorMention> mentions = new ArrayList<>();
        int at = tree.sentence().bodyFrom();
        while (at < tree.size()) {
            Optional<ActorMention> mention = phrases.read(at);
            if (mention.filter(m -> m.type() != Type.ANAPHOR).isEmpty()) {
                mention = longer(mention, pointer(sight, at));
            }
            if (mention.isEmpty()) {
                mention = adjective(sight, at);
            }
            if (mention.isEmpty()) {
                mention = firstPart(sight, at);
            }
            mention.ifPresent(m -> {
                mentions.add(m);
                mentions.addAll(within(sight, phrases, m.range()));
            });
            at = mention.map(m -> m.range().last() + 1).orElse(at + 1);
        }
        return List.copyOf(mentions);
    }

    /** Whoever a participle inside a phrase is done by ("the rebels supported by X", where that stands before the noun). */
    private List<ActorMention> within(Sight sight, PhraseReader phrases, Range phrase) {
        List<ActorMention> found = new ArrayList<>();
        for (int at = phrase.first(); at < phrase.last(); at++) {
            if (rules.is(WordClass.BY, sight.form(at))) {
                phrases.read(at + 1)
                        .filter(m -> m.range().last() < phrase.last()
                                && sight.attributive(m.range().last() + 1))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The longer of two phrases that point back; a set phrase goes before one of the same length. */
    private static Optional<ActorMention> longer(Optional<ActorMention> phrase, Optional<ActorMention> pointer) {
        boolean set = pointer.isPresent()
                && (phrase.isEmpty()
                        || pointer.get().range().length()
                                >= phrase.get().range().length());
        return set ? pointer : phrase;
    }

    /** An adjective of nationality, or one that tells of armed groups, on a noun that is nobody. */
    private Optional<ActorMention> adjective(Sight sight, int at) {
        List<Party> parties = sight.nationalities(at);
        boolean armed = sight.is(at, WordClass.ARMED) && sight.attributive(at);
        if (parties.isEmpty() && !armed) {
            return Optional.empty();
        }
        int head = at + 1;
        while (sight.attributive(head)
                || !sight.nationalities(head).isEmpty()
                || sight.is(head, WordClass.JOINER)
                        && (sight.attributive(head + 1)
                                || !sight.nationalities(head + 1).isEmpty())
                || sight.number(head)) {
            head++;
        }
        boolean noun = sight.tagged(head, "NOUN") || sight.tagged(head, "PROPN") || sight.tagged(head, "X");
        if (!noun && !armed && isLanguage(sight, at)) {
            return Optional.empty();
        }
        List<Actor> named = armed
                ? List.of(Actor.of(REBELS, "", sight.form(at)))
                : parties.stream()
                        .map(p -> Actor.of(p.code(), "", sight.form(at)))
                        .toList();
        return Optional.of(
                new ActorMention(new Range(at, at), noun ? head : at, named, Reference.NONE, Type.ADJECTIVE));
    }

    /** "The use of French": an adjective of nationality that stands as a noun, but names no people. */
    private static boolean isLanguage(Sight sight, int at) {
        return (sight.tagged(at, "NOUN") || sight.tagged(at, "PROPN"))
                && sight.spotter().fitting(sight.form(at)).stream().allMatch(b -> b.type() == NameType.ADJECTIVE);
    }

    /** "A Houthi-attack", "US-raids": a group, or a country by its abbreviation, that is the first part of a noun for a thing or an act has it. */
    private static Optional<ActorMention> firstPart(Sight sight, int at) {
        String form = sight.form(at);
        int hyphen = form.lastIndexOf('-');
        boolean noun = sight.tagged(at, "NOUN") || sight.tagged(at, "PROPN");
        if (!noun || hyphen <= 0 || hyphen == form.length() - 1 || !Character.isLowerCase(form.charAt(hyphen + 1))) {
            return Optional.empty();
        }
        String name = form.substring(0, hyphen);
        return sight.spotter().fitting(name).stream()
                .filter(b -> Letters.capital(name))
                .filter(b -> b.type() == NameType.GROUP || b.type() == NameType.COUNTRY && Letters.allCapitals(name))
                .findFirst()
                .map(b -> new ActorMention(
                        new Range(at, at),
                        at,
                        List.of(Actor.of(Party.of(b, sight.gazetteer()).code(), "", form)),
                        Reference.NONE,
                        b.type() == NameType.GROUP ? Type.GROUP : Type.ADJECTIVE));
    }

    private Optional<ActorMention> pointer(Sight sight, int at) {
        for (int last = Math.min(at + LONGEST_POINTER, sight.size()) - 1; last >= at; last--) {
            Range range = new Range(at, last);
            Optional<Pointer> pointer = rules.pointer(sight.words(range));
            if (pointer.isPresent() && (last > at ? !isNumber(sight, last) : isPointing(sight, at))) {
                return Optional.of(pointing(sight, range, pointer.get()));
            }
        }
        return Optional.empty();
    }

    /** "The two brothers" are not the two. */
    private static boolean isNumber(Sight sight, int last) {
        Word word = sight.word(last);
        return word.relation().equals("nummod") && word.head() > last;
    }

    /** A single word points only where it is no verb and no article. */
    private boolean isPointing(Sight sight, int at) {
        Word word = sight.word(at);
        boolean article = rules.is(WordClass.DETERMINER, word.form());
        return !word.isVerb()
                && !word.xpos().startsWith(RELATIVE)
                && (!article
                        || word.upos().equals("PRON") && word.baseRelation().equals("nsubj"));
    }

    private ActorMention pointing(Sight sight, Range range, Pointer pointer) {
        Reference reference = pointer.reference();
        if (reference == Reference.PLURAL && range.length() == 1 && isSingular(sight, range.first())) {
            reference = Reference.SINGULAR;
        }
        List<Actor> named = pointer.sector().isEmpty()
                ? List.of()
                : List.of(Actor.of("?." + pointer.sector(), "", sight.words(range)));
        int head = Heads.of(sight.tree(), range);
        if (rules.is(WordClass.POSSESSIVE, sight.form(range.first()))
                || rules.is(WordClass.POSSESSIVE_PLURAL, sight.form(range.first()))) {
            head = range.last();
        }
        return new ActorMention(range, head, named, reference, Type.ANAPHOR);
    }

    /** Whether the verb of this subject, or its auxiliary, is in the singular. */
    private boolean isSingular(Sight sight, int at) {
        Word word = sight.word(at);
        if (word.head() < 0 || !word.baseRelation().equals("nsubj")) {
            return false;
        }
        List<Word> verbs = new ArrayList<>(sight.tree().children(word.head(), "aux"));
        verbs.add(sight.word(word.head()));
        return verbs.stream().anyMatch(verb -> sight.hasTag(verb.index(), WordClass.SINGULAR_TAG));
    }
}
