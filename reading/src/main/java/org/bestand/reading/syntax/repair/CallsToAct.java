package org.bestand.reading.syntax.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * "Roept de buren op de grens te openen": a particle that the parser took for a preposition of the infinitive behind it goes back to its
 * verb, where the verb without it takes no infinitive, and so does an adverb that only announces the infinitive ("beschuldigt de buren ervan
 * de grens te sluiten"); what stands between them is whom it calls upon or accuses.
 */
final class CallsToAct implements Repair {
    private static final String PARTICLE = "compound:prt";
    private static final String REFLEXIVE = "expl";
    /** How an adverb hangs that announces the infinitive ("accuses Rwanda of it to back the rebels"). */
    private static final Set<String> LOOSE = Set.of("case", "advmod", "obl", "mark", PARTICLE);

    private static final Set<String> NOMINAL = Set.of("obj", "obl", "iobj", "nsubj");

    /** How the infinitive hangs that says what to do. */
    private static final Set<String> EMBEDDED = Set.of("xcomp", "advcl");

    private final Set<String> verbs = new HashSet<>();
    private final Predicate<String> isVerb;

    /**
     * Makes the repair.
     *
     * @param table columns {@code verb} (its lemma without the particle) and {@code particle}
     * @param isVerb whether a dictionary knows an infinitive
     */
    CallsToAct(Table table, Predicate<String> isVerb) {
        this.isVerb = isVerb;
        table.rows().forEach(row -> verbs.add(row.get("verb") + " " + row.get("particle")));
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 1; i < tree.size(); i++) {
            fromItsObject(tree, i);
            int noun = tree.word(i).head();
            if (tree.word(i).relation().equals("case") && noun > i && isPhrase(tree.word(noun))) {
                int infinitive = tree.word(noun).head();
                int verb = infinitive < 0 ? -1 : tree.word(infinitive).head();
                if (verb >= 0 && verb < i && infinitive > noun && calls(tree, verb, i, infinitive)) {
                    if (!base(tree.word(noun)).equals(REFLEXIVE)) {
                        tree.relate(noun, "obj");
                    }
                    giveBack(tree, verb, i, infinitive, PARTICLE);
                }
            } else if (noun > i && (LOOSE.contains(tree.word(i).relation()) || LOOSE.contains(base(tree.word(i))))) {
                int verb = tree.word(noun).head();
                if (verb >= 0 && verb < i && calls(tree, verb, i, noun)) {
                    boolean particle =
                            isVerb.test(tree.lower(i) + tree.word(verb).lemma());
                    giveBack(tree, verb, i, noun, particle ? PARTICLE : "advmod");
                }
            }
        }
    }

    /** "Accuses them of it rockets to the rebels to supply": an infinitive that the parser hung on its own object, and that on the verb. */
    private void fromItsObject(Draft tree, int particle) {
        int infinitive = tree.word(particle).head();
        int object = infinitive > particle ? tree.word(infinitive).head() : -1;
        int verb = object > particle && object < infinitive ? tree.word(object).head() : -1;
        boolean hung = verb >= 0
                && verb < particle
                && tree.word(infinitive).relation().equals("acl")
                && NOMINAL.contains(base(tree.word(object)))
                && isInfinitive(tree, infinitive)
                && verbs.contains(tree.word(verb).lemma() + " " + tree.lower(particle));
        if (hung) {
            tree.hang(infinitive, verb, "xcomp");
            tree.hang(object, infinitive, "obj");
            tree.children(verb).stream()
                    .filter(c -> c.index() > verb && c.index() < particle && base(c).equals("iobj"))
                    .findFirst()
                    .ifPresent(c -> tree.relate(c.index(), "obj"));
        }
    }

    private boolean calls(Draft tree, int verb, int particle, int infinitive) {
        return EMBEDDED.contains(tree.word(infinitive).relation())
                && isInfinitive(tree, infinitive)
                && !tree.hasChild(verb, PARTICLE)
                && verbs.contains(tree.word(verb).lemma() + " " + tree.lower(particle));
    }

    /** What stands between the particle and the infinitive: its object, or the pronoun of a reflexive verb ("op zich terug te trekken"). */
    private static boolean isPhrase(Word word) {
        return NOMINAL.contains(base(word)) || base(word).equals(REFLEXIVE);
    }

    private static boolean isInfinitive(Draft tree, int verb) {
        return tree.word(verb).xpos().contains("|inf|")
                || tree.children(verb).stream()
                        .anyMatch(c -> c.relation().equals("aux") && c.xpos().contains("|inf|"));
    }

    private static void giveBack(Draft tree, int verb, int particle, int infinitive, String relation) {
        tree.hang(particle, verb, relation);
        // What stands behind the particle tells of the act: "accuses them of it on Monday a market to have struck".
        tree.children(verb).stream()
                .filter(c -> c.index() > particle && c.index() < infinitive && base(c).equals("obl"))
                .forEach(c -> tree.hang(c.index(), infinitive, c.relation()));
        List<Word> before = tree.children(infinitive).stream()
                .filter(c -> c.index() > verb && c.index() < particle)
                .filter(c -> NOMINAL.contains(base(c)) && !tree.hasChild(c.index(), "case"))
                .filter(c -> !c.xpos().startsWith("TW") && !isTime(c))
                .toList();
        if (before.size() == 1) {
            tree.hang(before.getFirst().index(), verb, "obj");
        }
    }

    /** What parsers hang as an oblique without a preposition is mostly a day. */
    private static boolean isTime(Word word) {
        return base(word).equals("obl");
    }

    private static String base(Word word) {
        int colon = word.relation().indexOf(':');
        return colon < 0 ? word.relation() : word.relation().substring(0, colon);
    }
}
