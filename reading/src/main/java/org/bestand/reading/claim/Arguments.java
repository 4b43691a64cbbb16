package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * What hangs on a verb or a noun for a happening, with the voice taken out: the doer is the subject also where a passive puts it in a
 * prepositional phrase, a relative clause's gap is filled by its antecedent, an infinitive's subject by who controls it.
 *
 * @param subject heads of who does it; of a noun, of what it is said
 * @param object heads of what it is done to
 * @param indirect heads of the indirect object
 * @param prepositions heads of prepositional phrases by their preposition in lower case
 */
record Arguments(
        List<Integer> subject, List<Integer> object, List<Integer> indirect, Map<String, List<Integer>> prepositions) {

    List<Integer> with(String preposition) {
        return prepositions.getOrDefault(preposition, List.of());
    }

    static Arguments of(Tree tree, int head, Cues cues) {
        Finder finder = new Finder(tree, cues);
        return switch (tree.word(head).upos()) {
            case "VERB", "AUX" -> Nominalised.of(tree, head, cues, finder.verb(head, 0), up -> finder.verb(up, 1));
            case "ADJ" -> Matcher.isNominal(tree.word(head)) ? finder.noun(head) : finder.adjective(head);
            default -> finder.noun(head);
        };
    }

    /** A head with what is coordinated with it. */
    static List<Integer> conjuncts(Tree tree, int head) {
        Set<Integer> all = new LinkedHashSet<>();
        all.add(head);
        for (Word child : tree.children(head, "conj")) {
            if (!child.isVerb()) {
                all.addAll(conjuncts(tree, child.index()));
            }
        }
        return List.copyOf(all);
    }

    private record Finder(Tree tree, Cues cues) {
        private static final int DEEPEST = 6;

        /** What parsers take a relative pronoun for. */
        private static final Set<String> STANDING = Set.of("PRON", "DET");

        Arguments noun(int head) {
            Map<String, List<Integer>> prepositions = new LinkedHashMap<>();
            List<Integer> owners = new ArrayList<>();
            for (Word child : tree.children(head)) {
                switch (child.baseRelation()) {
                    case "nsubj" -> owners.addAll(resolved(child.index()));
                    case "nmod", "obl" -> {
                        String preposition = preposition(child.index());
                        if (preposition.isEmpty()) {
                            owners.add(child.index());
                        } else {
                            add(prepositions, preposition, child.index());
                        }
                    }
                    default -> {}
                }
            }
            trailing(head, prepositions);
            if (prepositions.isEmpty()) {
                Gaps.shared(tree, head).stream()
                        .filter(owner -> cues.is(Cue.OF, preposition(owner)))
                        .forEach(owner -> add(prepositions, preposition(owner), owner));
            }
            return new Arguments(predicated(head, owners), List.of(), List.of(), prepositions);
        }

        /** Of whom a noun is said: its own subject as a predicate, the noun that it stands beside, else its owner. */
        private List<Integer> predicated(int head, List<Integer> owners) {
            List<Integer> subjects = new ArrayList<>();
            int first = Gaps.firstOf(tree, head);
            for (int noun : first == head ? List.of(head) : List.of(head, first)) {
                tree.children(noun, "nsubj").forEach(s -> subjects.addAll(resolved(s.index())));
            }
            if (subjects.isEmpty() && tree.word(first).baseRelation().equals("appos")) {
                subjects.addAll(conjuncts(tree, tree.word(first).head()));
            }
            return subjects.isEmpty() ? owners : subjects;
        }

        /** An adjective says something of the noun that it modifies, of its own subject, or of the subject of the verb that it hangs on. */
        Arguments adjective(int head) {
            Word word = tree.word(head);
            if (word.baseRelation().equals("amod")) {
                return new Arguments(
                        List.of(),
                        conjuncts(tree, word.head()),
                        List.of(),
                        noun(head).prepositions());
            }
            Arguments own = verb(head, 0);
            if (!own.subject().isEmpty() || !own.object().isEmpty() || word.head() < 0) {
                return own;
            }
            int up = word.head();
            for (int steps = 0; up >= 0 && !tree.word(up).isVerb() && steps < DEEPEST; steps++) {
                up = tree.word(up).head();
            }
            return up < 0 ? own : asSubject(verb(up, 0));
        }

        private static Arguments asSubject(Arguments verb) {
            if (!verb.object().isEmpty() && verb.subject().isEmpty()) {
                return new Arguments(verb.object(), List.of(), verb.indirect(), verb.prepositions());
            }
            return verb;
        }

        /**
         * Phrases that stand right behind the noun belong to it, whatever the parser hung them on: those of verbs, and of other nouns those
         * that name two sides ("a place for talks between the army and the rebels").
         */
        private void trailing(int head, Map<String, List<Integer>> prepositions) {
            for (Word word : tree.words()) {
                if (word.index() > head && isPhrase(word) && word.head() != head) {
                    int first = tree.subtree(word.index()).nextSetBit(0);
                    String preposition = preposition(word.index());
                    boolean own = word.baseRelation().equals("obl") || cues.is(Cue.BETWEEN, preposition);
                    if (own && !preposition.isEmpty() && first - 1 == last(head)) {
                        add(prepositions, preposition, word.index());
                    }
                }
            }
        }

        private static boolean isPhrase(Word word) {
            return word.baseRelation().equals("obl") || word.baseRelation().equals("nmod");
        }

        private int last(int head) {
            return tree.subtree(head).length() - 1;
        }

        Arguments verb(int head, int depth) {
            List<Integer> subject = new ArrayList<>();
            List<Integer> object = new ArrayList<>();
            List<Integer> indirect = new ArrayList<>();
            Map<String, List<Integer>> prepositions = new LinkedHashMap<>();
            boolean passive = Forms.isPassive(tree, head) || FreeParticiples.is(tree, head, cues);
            boolean done = passive || Forms.isPastParticiple(tree.word(head));
            for (Word child : tree.children(head)) {
                place(child, passive, done, subject, object, indirect, prepositions);
            }
            receiver(head, object, indirect);
            if (!passive && !subject.isEmpty() && Gaps.isShared(tree, head)) {
                (object.isEmpty() ? object : indirect).addAll(subject);
                subject.clear();
                subject.addAll(verb(tree.word(head).head(), depth + 1).subject());
            }
            if (passive && subject.isEmpty()) {
                subject.addAll(lent(head));
            }
            implicit(head, passive, subject, object, indirect, depth);
            return new Arguments(subject, object, indirect, prepositions);
        }

        /** "Armed and paid by Ruritania": who does what a participle tells that is joined to the next one, with nothing but the doer behind that. */
        private List<Integer> lent(int head) {
            for (Word next : tree.children(head, "conj")) {
                List<Word> own = tree.children(next.index()).stream()
                        .filter(c -> !c.baseRelation().equals("cc"))
                        .toList();
                int doer = own.size() == 1 && next.isVerb() ? own.getFirst().index() : -1;
                if (doer >= 0 && cues.is(Cue.DOER, preposition(doer))) {
                    return conjuncts(tree, doer);
                }
            }
            return List.of();
        }

        /**
         * Of two objects the name or pronoun that stands first is who gets the second; of two subjects of a passive the first is ("observers
         * were denied entry"), but where the second is counted.
         */
        private void receiver(int head, List<Integer> object, List<Integer> indirect) {
            List<Word> passive = tree.children(head).stream()
                    .filter(c -> c.relation().equals("nsubj:pass"))
                    .toList();
            List<Word> objects = passive.size() == 2 ? passive : tree.children(head, "obj");
            if (objects.size() < 2 || !indirect.isEmpty()) {
                return;
            }
            Word first = objects.getFirst();
            boolean refused = passive.size() == 2
                    && tree.children(objects.getLast().index(), "nummod").isEmpty();
            if (refused || first.upos().equals("PROPN") || first.upos().equals("PRON")) {
                List<Integer> receivers = resolved(first.index());
                object.removeAll(receivers);
                indirect.addAll(receivers);
            }
        }

        private void place(
                Word child,
                boolean passive,
                boolean done,
                List<Integer> subject,
                List<Integer> object,
                List<Integer> indirect,
                Map<String, List<Integer>> prepositions) {
            switch (isShare(child) ? "" : child.baseRelation()) {
                case "nsubj" ->
                    subjectOf(child, passive, subject, object, indirect).addAll(resolved(child.index()));
                case "obj" -> object.addAll(resolved(child.index()));
                case "iobj" -> indirect.addAll(resolved(child.index()));
                case "obl", "nmod" -> {
                    String preposition = preposition(child.index());
                    boolean doer = child.relation().equals("obl:agent") || done && isOfDoer(child, preposition);
                    if (doer && !tree.word(child.head()).upos().equals("ADJ")) {
                        subject.addAll(conjuncts(tree, child.index()));
                    } else if (!preposition.isEmpty()) {
                        add(prepositions, preposition, child.index());
                    }
                }
                default -> {}
            }
        }

        /**
         * What a subject is: of a passive it is done to, and of two subjects of an active verb the parser has taken the object, or beside an
         * object the receiver, for the second.
         */
        private List<Integer> subjectOf(
                Word child, boolean passive, List<Integer> subject, List<Integer> object, List<Integer> indirect) {
            boolean second = !subject.isEmpty() && !subject.contains(child.index());
            if (passive || second && tree.children(child.head(), "obj").isEmpty()) {
                return object;
            }
            return second && isBare(child) ? indirect : subject;
        }

        /** A noun or name behind the verb, without a preposition, before its object. */
        private boolean isBare(Word child) {
            return child.isNominal()
                    && child.index() > child.head()
                    && tree.children(child.index(), "case").isEmpty()
                    && tree.children(child.head(), "obj").stream().anyMatch(o -> o.index() > child.index());
        }

        /** "By them", and "from their side", which names whose it is. */
        private boolean isOfDoer(Word child, String preposition) {
            return cues.is(Cue.DOER, preposition)
                    || cues.is(Cue.OF, preposition)
                            && cues.is(Cue.SIDE, child.lemma().toLowerCase(Locale.ROOT));
        }

        /** "Ninety prisoners come free, among whom ten women": some of those who are the argument, and not another one. */
        private boolean isShare(Word child) {
            return tree.children(child.index(), "nmod").stream()
                    .filter(w -> cues.is(Cue.RELATIVE, w.form().toLowerCase(Locale.ROOT)))
                    .anyMatch(w -> cues.is(Cue.AMONG, preposition(w.index())));
        }

        /** A relative pronoun stands for its antecedent. */
        private List<Integer> resolved(int head) {
            Word word = tree.word(head);
            if (cues.is(Cue.RELATIVE, word.form().toLowerCase(Locale.ROOT)) && STANDING.contains(word.upos())) {
                int clause = word.head();
                for (int steps = 0; clause >= 0 && steps < DEEPEST; steps++) {
                    if (tree.word(clause).relation().startsWith("acl")) {
                        return Relatives.antecedents(tree, clause);
                    }
                    clause = tree.word(clause).head();
                }
            }
            return conjuncts(tree, head);
        }

        private void implicit(
                int head,
                boolean passive,
                List<Integer> subject,
                List<Integer> object,
                List<Integer> indirect,
                int depth) {
            Word word = tree.word(head);
            if (word.head() < 0 || depth > DEEPEST) {
                return;
            }
            switch (Gaps.isOfSending(tree, word) ? "advcl" : word.baseRelation()) {
                case "amod", "acl" -> attributive(word, subject, object);
                case "conj" -> shared(word, passive, subject, object, depth);
                case "xcomp", "advcl", "ccomp" -> controlled(word, passive, subject, object, indirect, depth);
                default -> {}
            }
        }

        private void attributive(Word word, List<Integer> subject, List<Integer> object) {
            if (Clauses.hasSubject(tree, word.index())
                    || !object.isEmpty()
                    || word.relation().equals("acl:relcl")) {
                return;
            }
            if (Forms.isPresentParticiple(word)) {
                subject.add(word.head());
            } else if (word.xpos().isEmpty()
                    || word.xpos().contains("|vd|")
                    || word.baseRelation().equals("amod")) {
                object.add(word.head());
            }
        }

        private void shared(Word word, boolean passive, List<Integer> subject, List<Integer> object, int depth) {
            if (!tree.word(word.head()).isVerb() || Clauses.hasSubject(tree, word.index())) {
                subject.addAll(passive ? List.of() : Gaps.ofCopula(tree, word));
                return;
            }
            Arguments first = verb(word.head(), depth + 1);
            boolean firstPassive = Forms.isPassive(tree, word.head());
            if (firstPassive && (passive || !hasAuxiliary(word)) && object.isEmpty()) {
                object.addAll(first.object());
                if (subject.isEmpty()) {
                    subject.addAll(first.subject());
                }
            } else if (passive && object.isEmpty()) {
                object.addAll(first.subject());
            } else if (subject.isEmpty()) {
                subject.addAll(firstPassive ? first.object() : first.subject());
            }
        }

        private boolean hasAuxiliary(Word word) {
            return tree.children(word.index()).stream()
                    .anyMatch(c -> c.baseRelation().equals("aux"));
        }

        private void controlled(
                Word word,
                boolean passive,
                List<Integer> subject,
                List<Integer> object,
                List<Integer> indirect,
                int depth) {
            boolean finite = Forms.isFinite(word)
                    || tree.children(word.index(), "aux").stream().anyMatch(Forms::isFinite);
            Word governor = Gaps.governor(tree, word); // who "is ready to send troops" sends them
            boolean mute = !governor.isVerb() && !Clauses.hasSubject(tree, governor.index());
            if (finite || mute || Clauses.hasSubject(tree, word.index())) {
                return;
            }
            Arguments matrix = verb(governor.index(), depth + 1);
            List<Integer> addressed = new ArrayList<>(matrix.object().isEmpty() ? matrix.indirect() : matrix.object());
            boolean controls = cues.is(Cue.OBJECT_CONTROL, governor.lemma());
            if (controls && addressed.isEmpty()) { // the parser hung whom the verb addresses on the infinitive
                if (!indirect.isEmpty()) {
                    addressed.addAll(indirect);
                    indirect.clear();
                } else if (object.size() > 1) {
                    addressed.add(object.removeFirst());
                }
            }
            boolean byObject = controls && !addressed.isEmpty();
            List<Integer> controller = byObject ? addressed : matrix.subject();
            if (passive && object.isEmpty()) {
                object.addAll(controller);
            } else if (!passive && subject.isEmpty()) {
                subject.addAll(controller);
                if (!controls && word.baseRelation().equals("xcomp") && object.isEmpty()) {
                    object.addAll(Gaps.raised(word, matrix.object()));
                }
            }
        }

        private String preposition(int head) {
            for (Word child : tree.children(head)) {
                if (child.baseRelation().equals("case")) {
                    StringBuilder words = new StringBuilder(child.form().toLowerCase(Locale.ROOT));
                    for (Word fixed : tree.children(child.index(), "fixed")) {
                        words.append(' ').append(fixed.form().toLowerCase(Locale.ROOT));
                    }
                    return words.toString();
                }
            }
            return "";
        }

        private void add(Map<String, List<Integer>> prepositions, String preposition, int head) {
            List<Integer> heads = prepositions.computeIfAbsent(preposition, p -> new ArrayList<>());
            for (int conjunct : conjuncts(tree, head)) {
                if (!heads.contains(conjunct)) {
                    heads.add(conjunct);
                }
            }
        }
    }
}
