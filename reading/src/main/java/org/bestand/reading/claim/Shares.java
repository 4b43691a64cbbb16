package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.syntax.Word;

/** Figures that lean on a toll told before them in the sentence: shares of it, and those of others that leave its verb out. */
record Shares(Cues cues, Victims victims, Filling filling) {
    /** How many words a phrase for whose people they are has at most. */
    private static final int PHRASE = 4;

    private static final Set<String> BREAKS = Set.of(",", ":", ";");

    /** The rule by which a figure leaves out the verb of the one before. */
    static final String GAPPED = "count.gapped";

    /** The rule by which a figure is a part of the one before. */
    static final String PART = "count.part";

    /** Figures that are parts of a toll's figure ("among them three children", "thirteen dead: eight civilians and five soldiers"). */
    List<Draft> parts(List<Draft> drafts, Set<CountMention> used) {
        List<Draft> parts = new ArrayList<>();
        List<Draft> tolls =
                drafts.stream().filter(d -> d.kind.isToll() && d.count != null).toList();
        if (tolls.isEmpty()) {
            return parts;
        }
        Scene scene = tolls.getFirst().scene;
        for (CountMention figure : scene.mentions().counts()) {
            int noun = noun(scene, figure);
            boolean people = noun >= 0 && victims.isPeople(scene, noun);
            boolean own = noun >= 0 && drafts.stream().anyMatch(d -> d.kind.isToll() && d.anchor == noun);
            if (!own
                    && !speaks(scene, noun)
                    && (figure.part() || people && behindColon(scene, figure))
                    && used.add(figure)) {
                tolls.stream()
                        .filter(d -> d.victims < figure.range().first())
                        .max(Comparator.comparing(d -> d.victims))
                        .ifPresent(whole -> parts.add(part(whole, figure)));
            }
        }
        parts.addAll(uncounted(scene, tolls));
        parts.addAll(listed(scene, tolls, used));
        return parts;
    }

    /** "Six dead, among whom the mayor", "among whom ordinary villagers": some of a toll's people, of whom no figure is given. */
    private List<Draft> uncounted(Scene scene, List<Draft> tolls) {
        List<Draft> some = new ArrayList<>();
        for (int first : cues.starts(Cue.SOME_OF, scene.lower())) {
            int behind = first + cues.lengthAt(Cue.SOME_OF, scene.lower(), first);
            int noun = noun(scene, behind);
            Optional<Count> count = noun < 0 ? Optional.empty() : some(scene, noun);
            tolls.stream()
                    .filter(d -> count.isPresent() && d.victims >= 0 && d.victims < first)
                    .max(Comparator.comparing(d -> d.victims))
                    .ifPresent(whole -> some.add(part(whole, noun, count.get())));
        }
        return some;
    }

    /** The noun of the phrase that begins at a word, where it has no figure; -1 for none. */
    private static int noun(Scene scene, int first) {
        for (int i = first; i < Math.min(first + PHRASE, scene.tree().size()); i++) {
            Word word = scene.tree().word(i);
            int at = i;
            if (scene.mentions().counts().stream().anyMatch(c -> c.range().covers(at) || c.noun() == at)) {
                return -1;
            }
            if (word.upos().equals("NOUN") || word.upos().equals("PROPN")) {
                return i;
            }
            boolean before = List.of("DET", "ADJ", "PRON", "ADV").contains(word.upos())
                    || word.upos().equals("PUNCT")
                            && !BREAKS.contains(scene.lower().get(i));
            if (!before) {
                return -1;
            }
        }
        return -1;
    }

    /** One person whom the words name or speak of, or some of several. */
    private Optional<Count> some(Scene scene, int noun) {
        Word word = scene.tree().word(noun);
        boolean person = scene.actorAt(noun)
                .filter(a -> a.type() == ActorMention.Type.PERSON || a.type() == ActorMention.Type.ROLE)
                .isPresent();
        boolean people = victims.isPeople(scene, noun);
        if (person || people && word.xpos().contains("|ev")) {
            return Optional.of(Count.exactly(1, word.form()));
        }
        return people ? Optional.of(new Count(1L, null, false, true, null, "", word.form())) : Optional.empty();
    }

    /** "Thirteen dead: seven in Tyre, six in Sidon": figures behind a colon that add up to the toll before it. */
    private List<Draft> listed(Scene scene, List<Draft> tolls, Set<CountMention> used) {
        List<CountMention> figures = scene.mentions().counts().stream()
                .filter(c -> c.noun() < 0 && !c.part() && !used.contains(c) && behindColon(scene, c))
                .filter(c -> c.count().low() != null)
                .toList();
        long sum = figures.stream().mapToLong(c -> c.count().low()).sum();
        return tolls.stream()
                .filter(d -> figures.size() > 1 && d.victims >= 0)
                .filter(d -> d.victims < figures.getFirst().range().first())
                .filter(d -> Objects.equals(d.count.low(), sum))
                .findFirst()
                .map(whole -> figures.stream()
                        .filter(used::add)
                        .map(c -> part(whole, c))
                        .toList())
                .orElse(List.of());
    }

    /** "Six died in Haris, five in Talloussa", "the army lost thirteen men, the rebels nine", "six on one side, four on the other", "ninety dead against four in the south". */
    List<Draft> gapped(List<Draft> drafts, Set<CountMention> used) {
        List<Draft> gapped = new ArrayList<>();
        drafts.stream()
                .filter(d -> d.kind.isToll() && d.count != null && d.victims >= 0)
                .reduce((a, b) -> b)
                .ifPresent(last -> last.scene.mentions().counts().stream()
                        .filter(c -> c.noun() < 0 && !c.part() && isBehind(last, c))
                        .forEach(c -> owner(last.scene, c)
                                .filter(o -> used.add(c))
                                .ifPresent(o -> gapped.add(other(last, c, o)))));
        return gapped;
    }

    private static boolean isBehind(Draft toll, CountMention figure) {
        return figure.range().first() > Math.min(toll.victims, toll.anchor)
                && !toll.count.text().equals(figure.count().text());
    }

    /** The word that names whose a figure without a noun is: right before it, or behind it where it stands against another figure. */
    private Optional<Integer> owner(Scene scene, CountMention figure) {
        int before = figure.range().first() - 1;
        if (isTeller(scene, before)) {
            return Optional.of(before - 1);
        }
        if (isNamed(scene, before) || isPeople(scene, before) && isLast(scene, figure)) {
            return Optional.of(before);
        }
        int behind = figure.range().last() + 1;
        boolean against = before >= 0
                && cues.is(Cue.VERSUS, scene.lower().get(before))
                && behind < scene.tree().size()
                && scene.tree().word(behind).upos().equals("ADP");
        return against || isAmong(scene, before, behind)
                ? IntStream.rangeClosed(
                                behind + 1,
                                Math.min(behind + PHRASE, scene.tree().size() - 1))
                        .filter(i -> filling.named(scene, i).stream().anyMatch(a -> !a.isUnnamed()))
                        .boxed()
                        .findFirst()
                : Optional.empty();
    }

    /** "Nineteen among the rebels and fourteen among the troops". */
    private boolean isAmong(Scene scene, int before, int behind) {
        return before >= 0
                && behind < scene.tree().size()
                && (scene.tree().word(before).upos().equals("CCONJ")
                        || scene.lower().get(before).equals(","))
                && cues.is(Cue.WITH, scene.lower().get(behind));
    }

    /** "… speaks of four, the rebels of two": who is named behind a comma, and a preposition before the figure. */
    private static boolean isTeller(Scene scene, int preposition) {
        return preposition > 1
                && scene.tree().word(preposition).upos().equals("ADP")
                && (isNamed(scene, preposition - 1)
                        || scene.actorAt(preposition - 1).isPresent())
                && isBehindComma(scene, preposition - 1);
    }

    private static boolean isBehindComma(Scene scene, int name) {
        int first = scene.actorAt(name).map(a -> a.range().first()).orElse(name);
        return first > 0 && scene.tree().word(first - 1).upos().equals("PUNCT");
    }

    /** A noun for people, or a side with whose it is. */
    private boolean isPeople(Scene scene, int word) {
        boolean side = word >= 0
                && cues.is(Cue.SIDE, Victims.lemma(scene, word))
                && !scene.adjectivesOf(word).isEmpty();
        return scene.tree().word(word).upos().equals("NOUN")
                && (side || scene.actorAt(word).isPresent());
    }

    /** Whether a figure closes its part of the sentence. */
    private static boolean isLast(Scene scene, CountMention figure) {
        int next = figure.range().last() + 1;
        return next >= scene.tree().size() || scene.tree().word(next).upos().equals("PUNCT");
    }

    private static boolean isNamed(Scene scene, int word) {
        return scene.tree().word(word).upos().equals("PROPN")
                && (scene.actorAt(word).isPresent() || scene.placeAt(word).isPresent());
    }

    private Draft other(Draft last, CountMention figure, int owner) {
        Draft other = last.twin();
        other.victims = owner;
        other.count = figure.count().of(last.count.of());
        List<Actor> named = filling.named(last.scene, owner);
        boolean where = last.targets.isEmpty() && last.scene.placeAt(owner).isPresent();
        if (!named.isEmpty() && !where) {
            other.targets = named;
            other.teller = named;
        } else if (isTeller(last.scene, figure.range().first() - 1)) {
            other.teller = last.scene.actorAt(owner).map(ActorMention::actors).orElse(List.of());
        }
        other.rules.add(GAPPED);
        return other;
    }

    /** "Twelve wounded, of whom six critically": what is told of a share is no toll beside it. */
    static boolean isStateOf(Draft toll, Draft part) {
        return toll.kind == part.kind
                && toll.anchor != part.anchor
                && toll.count != null
                && toll.count.vague()
                && toll.scene.mentions().counts().stream()
                        .filter(c -> c.part() && c.count().text().equals(part.count.text()))
                        .anyMatch(c -> toll.scene
                                .clauses()
                                .wide(toll.clause())
                                .contains(c.number().first()));
    }

    /** What a figure counts: its noun, or the people whose they are ("two hundred lives: ninety of soldiers"); -1 for nothing. */
    private int noun(Scene scene, CountMention figure) {
        return figure.noun() >= 0
                ? figure.noun()
                : scene.tree().children(figure.number().last(), "nmod").stream()
                        .map(Word::index)
                        .filter(n -> n > figure.number().last() && victims.isPeople(scene, n))
                        .findFirst()
                        .orElse(-1);
    }

    /** ", tells a doctor": whoever a tag behind a comma names. */
    private static boolean speaks(Scene scene, int noun) {
        if (noun < 0 || !scene.tree().word(noun).baseRelation().equals("nsubj")) {
            return false;
        }
        int verb = scene.tree().word(noun).head();
        return verb > 0 && verb < noun && scene.lower().get(verb - 1).equals(",");
    }

    private static boolean behindColon(Scene scene, CountMention figure) {
        int colon = scene.lower().lastIndexOf(":");
        return colon > 0 && figure.range().first() > colon;
    }

    private Draft part(Draft whole, CountMention figure) {
        return part(whole, noun(whole.scene, figure), figure.count());
    }

    private Draft part(Draft whole, int noun, Count count) {
        Draft part = whole.twin();
        VictimGroup group = noun < 0 ? null : victims.groupOf(whole.scene, noun);
        part.count = count.of(group);
        List<Actor> named = noun < 0 ? List.of() : filling.named(whole.scene, noun);
        if (named.stream().anyMatch(a -> !a.isUnnamed())) {
            part.targets = named;
        }
        part.rules.add(PART);
        return part;
    }
}
