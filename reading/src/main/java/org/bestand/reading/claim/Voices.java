package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Word;

/** Whose voice it is that a reporting verb or cue brings in. */
final class Voices {
    private static final String SOMEBODY = "?.OBS";
    private static final String MEDIA = "?.MED";
    private static final String INDEFINITE = "|onbep|";
    private static final Set<String> BODIES = Set.of("GOV", "MIL", "POL", "PAR", "HLT", "REB");
    private static final Set<String> EMPTY = Set.of("PRON", "ADV");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    private final Cues cues;
    private final Filling filling;
    private final Cast cast;
    private final Quoting quoting;

    Voices(SourceWords words, Cues cues, Filling filling, Cast cast) {
        quoting = new Quoting(words, cues);
        this.cues = cues;
        this.filling = filling;
        this.cast = cast;
    }

    /** Whoever says it with a verb; nobody where the verb leaves that open. */
    List<Actor> of(Scene scene, int at, SourceWords.Verb verb, List<Integer> subject, Arguments arguments) {
        boolean nobody = verb.impersonal() || verb.spreads();
        List<Actor> heard = nobody ? List.of() : speakers(scene, at, subject, arguments);
        List<Actor> voices = from(scene, subject, heard, verb, arguments);
        return voices.isEmpty() && verb.spreads() ? List.of(Actor.of(MEDIA)) : voices;
    }

    /** Whoever is the subject of the clause around a word. */
    List<Actor> subject(Scene scene, int word) {
        List<Actor> speakers = new ArrayList<>();
        int clause = scene.clauses().of(word);
        for (int head : Arguments.of(scene.tree(), clause, cues).subject()) {
            speakers = Filling.merged(speakers, filling.named(scene, head));
        }
        return speakers;
    }

    /**
     * Whoever says it by their own account: the subject, but where that is only part of somebody's ("ten of his men fell, by his account"),
     * whom the possessive means.
     */
    List<Actor> own(Scene scene, int cue, int behind) {
        BitSet subject = new BitSet();
        Arguments.of(scene.tree(), scene.clauses().of(cue), cues)
                .subject()
                .forEach(s -> subject.or(scene.tree().subtree(s)));
        List<String> possessives = scene.lower().subList(cue, behind);
        return scene.mentions().actors().stream()
                .filter(m -> m.reference() != ActorMention.Reference.NONE
                        && subject.get(m.range().first()))
                .filter(m -> possessives.contains(scene.lower().get(m.range().first())))
                .map(cast::meant)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElseGet(() -> subject(scene, cue));
    }

    /** Whoever announces what follows a colon: the subject of what goes before, known or not, unless that is the telling itself. */
    List<Actor> announcing(Scene scene, int colon) {
        int clause = scene.clauses().of(colon - 1);
        List<Integer> subject = Arguments.of(scene.tree(), clause, cues).subject().stream()
                .filter(s -> !cues.is(Cue.TELLING, scene.tree().word(s).lemma()))
                .toList();
        List<Actor> speakers = new ArrayList<>();
        for (int head : subject) {
            speakers = Filling.merged(speakers, voice(scene, head));
        }
        return speakers.isEmpty() ? somebody(scene, subject) : speakers;
    }

    /** Whoever's telling a sentence announces: its subject ("the army has another reading"), else whom it comes from ("another story comes from Kiev"). */
    List<Actor> heralded(Scene scene) {
        int clause = scene.tree().root().index();
        Arguments arguments = Arguments.of(scene.tree(), clause, cues);
        List<Actor> speakers = new ArrayList<>();
        for (int head : arguments.subject()) {
            speakers = Filling.merged(speakers, voice(scene, head));
        }
        for (String preposition : cues.all(Cue.HERALD).stream().sorted().toList()) {
            for (int head : speakers.isEmpty() ? arguments.with(preposition) : List.<Integer>of()) {
                speakers = voice(scene, head);
            }
        }
        return speakers;
    }

    /** Whoever is named last in a sentence. */
    List<Actor> lastNamed(Scene scene) {
        return scene.mentions().actors().reversed().stream()
                .filter(m -> m.type() != ActorMention.Type.ADJECTIVE)
                .map(cast::meant)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whose telling or figure it is that stands for who says it ("so reads the count of the army", "the counter of the ministry stands at nine"). */
    List<Actor> owners(Scene scene, List<Integer> tellings) {
        return tellings.stream()
                .filter(t -> cues.is(Cue.TELLING, scene.tree().word(t).lemma()))
                .flatMap(t -> scene.tree().children(t, "nmod").stream())
                .map(owner -> filling.named(scene, owner.index()))
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whoever is named first before a word. */
    Optional<List<Actor>> firstBefore(Scene scene, int at) {
        return scene.mentions().actors().stream()
                .filter(m -> m.range().last() < at && m.type() != ActorMention.Type.ADJECTIVE)
                .findFirst()
                .map(cast::meant)
                .filter(l -> !l.isEmpty());
    }

    /** Whoever is named from this word on, with what is coordinated. */
    List<Actor> speakersFrom(Scene scene, int at) {
        List<Actor> speakers = new ArrayList<>();
        int next = at;
        boolean found = false;
        for (ActorMention mention : scene.mentions().actors()) {
            boolean joined =
                    mention.range().first() >= next && mention.range().first() <= next + (speakers.isEmpty() ? 1 : 2);
            if (joined
                    && mention.type() != ActorMention.Type.ADJECTIVE
                    && (!found || coordinated(scene, next, mention))) {
                found = true;
                speakers = Filling.merged(speakers, passingOn(scene, mention, cast.meant(mention)));
                next = mention.range().last() + 1;
            }
        }
        if (speakers.isEmpty() && at < scene.tree().size()) {
            int noun = nounFrom(scene, at);
            speakers = filling.named(scene, noun);
            if (speakers.isEmpty() && !cues.is(Cue.NOBODYS, Victims.lemma(scene, noun))) {
                speakers = somebody(scene, List.of(noun));
            }
        }
        return speakers;
    }

    private static int nounFrom(Scene scene, int at) {
        if (scene.tree().word(at).relation().equals("det")) {
            return scene.tree().word(at).head();
        }
        for (int i = at; i < Math.min(at + 5, scene.tree().size()); i++) {
            if (scene.tree().word(i).upos().equals("NOUN")
                    || scene.tree().word(i).upos().equals("PROPN")) {
                return i;
            }
        }
        return at;
    }

    private static boolean coordinated(Scene scene, int from, ActorMention mention) {
        for (int i = from; i < mention.range().first(); i++) {
            String upos = scene.tree().word(i).upos();
            if (upos.equals("CCONJ")) {
                return true;
            }
        }
        return false;
    }

    /** "It is said", "so it reads": nobody is the subject, or a pronoun or adverb that stands for nobody. */
    static boolean isExpletive(Scene scene, List<Integer> subject) {
        return subject.stream()
                .allMatch(s -> EMPTY.contains(scene.tree().word(s).upos())
                        || scene.clauses().of(s) == s);
    }

    /** A pronoun alone, for somebody who is not known from elsewhere. */
    static boolean isPronoun(Scene scene, List<Integer> subject) {
        return subject.size() == 1
                && scene.tree().word(subject.getFirst()).upos().equals("PRON")
                && scene.tree().children(subject.getFirst()).isEmpty();
    }

    /** Whoever speaks without being anybody known: a witness, or another local source. */
    List<Actor> somebody(Scene scene, List<Integer> subject) {
        return subject.stream()
                .filter(s -> !cues.is(Cue.TOTAL, scene.lower().get(s)))
                .filter(s -> NOUNS.contains(scene.tree().word(s).upos()))
                .findFirst()
                .map(s -> List.of(Actor.of(SOMEBODY, "", scene.tree().word(s).form())))
                .orElse(List.of());
    }

    static boolean isPassive(Scene scene, int verb) {
        return scene.tree().children(verb).stream().anyMatch(c -> c.relation().endsWith(":pass"));
    }

    /** Whoever one hears it from ("Reuters learned from four sources"), behind whoever heard it and passes it on. */
    private List<Actor> from(
            Scene scene, List<Integer> subject, List<Actor> heard, SourceWords.Verb verb, Arguments arguments) {
        List<Actor> told = new ArrayList<>();
        for (String preposition : verb.from()) {
            List<Integer> givers = new ArrayList<>(arguments.with(preposition));
            subject.forEach(s -> givers.addAll(behind(scene, s, preposition)));
            for (int head : givers) {
                told = Filling.merged(told, giver(scene, head));
            }
        }
        if (told.isEmpty()) {
            return heard;
        }
        List<Actor> chain = new ArrayList<>(heard.stream().map(Actor::asVia).toList());
        chain.addAll(told);
        return chain;
    }

    /** What a preposition opens that was hung on a name ("as AFP learned from a doctor"). */
    private static List<Integer> behind(Scene scene, int name, String preposition) {
        return scene.tree().children(name, "nmod").stream()
                .map(Word::index)
                .filter(i -> scene.tree().word(name).upos().equals("PROPN"))
                .filter(i -> scene.tree().children(i, "case").stream()
                        .anyMatch(c -> scene.lower().get(c.index()).equals(preposition)))
                .toList();
    }

    /** Whoever is heard, or whose figures or papers speak ("a report of the UN on Ruritania", "figures that the army has gathered"). */
    private List<Actor> giver(Scene scene, int head) {
        List<Actor> named = filling.named(scene, head);
        return named.isEmpty()
                ? Stream.concat(
                                scene.tree().children(head, "nmod").stream().filter(c -> isWhose(scene, c)),
                                scene.tree().children(head, "acl:relcl").stream()
                                        .flatMap(c -> scene.tree().children(c.index(), "nsubj").stream()))
                        .map(c -> filling.named(scene, c.index()))
                        .filter(l -> !l.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : named;
    }

    /** Whether it is read in "a report": not in "the report", which whoever was told of has issued, nor in "a statement", in which they speak. */
    boolean isInSomething(Scene scene, int verb, List<String> prepositions) {
        Arguments arguments = Arguments.of(scene.tree(), verb, cues);
        return prepositions.stream()
                .flatMap(p -> arguments.with(p).stream())
                .filter(noun -> !cues.is(Cue.STATEMENT, scene.lower().get(noun)))
                .flatMap(noun -> scene.tree().children(noun, "det").stream())
                .anyMatch(d -> d.xpos().contains(INDEFINITE));
    }

    /** Not "a report on Ruritania". */
    private boolean isWhose(Scene scene, Word noun) {
        return scene.tree().children(noun.index(), "case").stream()
                .allMatch(c -> cues.is(Cue.OF, scene.lower().get(c.index())));
    }

    /** "In the capital that is denied": those who sit where a passive is said. */
    List<Actor> seat(Scene scene, Arguments arguments) {
        return cues.all(Cue.SEAT).stream()
                .sorted()
                .flatMap(p -> arguments.with(p).stream())
                .map(head -> filling.named(scene, head))
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Actor> speakers(Scene scene, int at, List<Integer> subject, Arguments arguments) {
        List<Actor> speakers = new ArrayList<>();
        for (int head : subject) {
            speakers = Filling.merged(speakers, voice(scene, head));
        }
        List<Actor> principals = principals(scene, arguments);
        if (!principals.isEmpty()) {
            speakers = principals;
        }
        List<Actor> through = media(scene, at, subject, arguments);
        if (speakers.isEmpty() && !through.isEmpty()) {
            speakers = somebody(scene, subject);
        }
        if (!through.isEmpty() && !speakers.isEmpty()) {
            List<Actor> chain = new ArrayList<>(through);
            chain.addAll(speakers);
            return chain;
        }
        return speakers;
    }

    /** Who a speaker is: as named, for a nameless source whoever it sits with, else whomever a relative clause has them speak for. */
    private List<Actor> voice(Scene scene, int head) {
        List<Actor> named = filling.named(scene, head);
        boolean nameless =
                named.stream().allMatch(a -> a.isUnnamed() && a.sector().equals("OBS"));
        if (!nameless) {
            List<Actor> local = named.stream().map(cast::local).toList();
            return scene.actorAt(head).map(m -> passingOn(scene, m, local)).orElse(local);
        }
        List<Actor> within = named.isEmpty() ? List.of() : body(scene, head);
        if (!within.isEmpty()) {
            return within;
        }
        List<Actor> principals = scene.tree().children(head, "acl").stream()
                .filter(c -> c.relation().equals("acl:relcl"))
                .map(c -> principals(scene, Arguments.of(scene.tree(), c.index(), cues)))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
        return principals.isEmpty() ? named : principals;
    }

    /** Whoever speaks, where it is a medium that passes on somebody with them behind it. */
    private List<Actor> passingOn(Scene scene, ActorMention medium, List<Actor> named) {
        int from = quoting.cited(scene, medium);
        List<Actor> cited = from < 0 ? List.of() : voice(scene, nounFrom(scene, from));
        return cited.isEmpty()
                ? named
                : Filling.merged(named.stream().map(Actor::asVia).toList(), cited);
    }

    /** Whom a medium cites by its main verb ("the agency cites a general: …"), behind it. */
    List<Actor> cited(Scene scene, int verb, List<Actor> medium, Arguments arguments) {
        String of = quoting.words().citing().getOrDefault(Victims.lemma(scene, verb), "");
        List<Actor> cited = new ArrayList<>();
        if (of.equals(SourceWords.OBJECT)) {
            arguments.object().forEach(o -> cited.addAll(voice(scene, o)));
        }
        return cited.isEmpty()
                ? medium
                : Filling.merged(medium.stream().map(Actor::asVia).toList(), cited);
    }

    /** "Sources within the army": the body, and not the country, behind the preposition that follows a nameless source. */
    private List<Actor> body(Scene scene, int head) {
        int next = head + 1;
        boolean within =
                next < scene.tree().size() && scene.tree().word(next).upos().equals("ADP");
        return scene.mentions().actors().stream()
                .filter(m -> within && m.range().first() == next + 1)
                .map(cast::meant)
                .filter(l -> l.size() == 1 && BODIES.contains(l.getFirst().sector()))
                .findFirst()
                .orElse(List.of());
    }

    /** Whomever somebody speaks on behalf of. */
    private List<Actor> principals(Scene scene, Arguments arguments) {
        List<Actor> principals = new ArrayList<>();
        for (String preposition : cues.all(Cue.ON_BEHALF)) {
            for (int head : arguments.with(preposition)) {
                principals = Filling.merged(principals, filling.named(scene, head));
            }
        }
        return principals;
    }

    /** The news medium that somebody speaks to passes on what is said. */
    private List<Actor> media(Scene scene, int verb, List<Integer> subject, Arguments arguments) {
        List<Actor> through = new ArrayList<>();
        List<Integer> heads = new ArrayList<>(arguments.indirect());
        arguments.prepositions().values().forEach(heads::addAll);
        int clause = scene.clauses().of(verb);
        for (ActorMention mention : scene.mentions().actors()) {
            boolean beside = scene.clauses().of(mention.head()) == clause
                    && !subject.contains(mention.head())
                    && isSpokenTo(scene, mention);
            if (mention.type() == ActorMention.Type.MEDIUM && (beside || heads.contains(mention.head()))) {
                mention.actors().stream().map(Actor::asVia).forEach(through::add);
            }
        }
        return through;
    }

    /** Behind a preposition other than that of an owner ("to agency X", not "an editor of X"). */
    private boolean isSpokenTo(Scene scene, ActorMention mention) {
        for (int i = mention.range().first(); i <= mention.range().last(); i++) {
            List<Word> cases = scene.tree().children(i, "case");
            if (!cases.isEmpty()) {
                return cases.stream()
                        .noneMatch(c -> cues.is(Cue.OF, scene.lower().get(c.index())));
            }
        }
        return false;
    }
}
