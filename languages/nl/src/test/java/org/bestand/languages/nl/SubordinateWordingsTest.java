package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.junit.jupiter.api.Test;

/**
 * The ordinary wordings again, each turned into a subordinate clause by moving its verb: what is read in a main clause is read there too. The
 * turning is plain, and some clauses come out as nobody would write them; the floor allows for those.
 */
class SubordinateWordingsTest {
    private static final String BESIDE = "\n\nZo zien de soldaten, de strijders en de milities het.";
    private static final Set<String> CLAUSES = Set.of("advcl", "ccomp", "xcomp", "parataxis", "acl:relcl", "conj");

    private static final double RIGHT = 0.96;

    @Test
    void areReadBehindASubjunction() {
        List<String> lost = new ArrayList<>();
        int turned = 0;
        for (Table.Row row : Table.read(OrdinaryWordingsTest.class, OrdinaryWordingsTest.SENTENCES)
                .rows()) {
            String sentence = row.get("sentence");
            Optional<String> clause = turned(sentence);
            if (clause.isPresent()) {
                turned++;
                Set<Kind> kinds = kinds("Nu " + clause.get() + ", neemt de onrust toe.");
                kinds(sentence).stream()
                        .filter(kind -> kind != Kind.STATEMENT && kind != Kind.RELATION && !kinds.contains(kind))
                        .forEach(kind -> lost.add(kind.word() + ": " + clause.get()));
            }
        }
        System.out.println("[subordinate] of " + turned + " not read: " + String.join("\n   ", lost));
        assertThat(turned).isGreaterThan(150);
        assertThat(1 - lost.size() / (double) turned).isGreaterThanOrEqualTo(RIGHT);
    }

    private static Set<Kind> kinds(String text) {
        return Dutch.reader().read(Report.of("wording", ReportDate.of("2025-05-15"), text + BESIDE)).stream()
                .map(Claim::kind)
                .collect(Collectors.toSet());
    }

    /** A sentence of one clause that begins with its subject and a finite verb, with that verb last; empty for others. */
    private static Optional<String> turned(String sentence) {
        var document = Dutch.reader().segment(Report.of("wording", ReportDate.UNKNOWN, sentence));
        List<Tree> trees = Dutch.reader().parse(document);
        if (trees.size() != 1 || !sentence.endsWith(".")) {
            return Optional.empty();
        }
        Tree tree = trees.getFirst();
        Word root = tree.root();
        boolean plain = root.xpos().startsWith("WW|pv")
                && tree.words().stream()
                        .noneMatch(w ->
                                CLAUSES.contains(w.relation()) || w.relation().equals("compound:prt"))
                && tree.words().stream().filter(w -> w.upos().equals("PUNCT")).count() == 1;
        int subject = tree.children(root.index(), "nsubj").stream()
                .mapToInt(Word::index)
                .findFirst()
                .orElse(-1);
        if (!plain || subject < 0 || tree.subtree(subject).length() != root.index()) {
            return Optional.empty();
        }
        String words = IntStream.range(0, tree.size() - 1)
                .filter(i -> i != root.index())
                .mapToObj(i -> i == 0 ? small(tree.word(0)) : tree.word(i).form())
                .collect(Collectors.joining(" "));
        return Optional.of(words + " " + root.form());
    }

    private static String small(Word first) {
        boolean name = first.upos().equals("PROPN")
                || Character.isUpperCase(first.lemma().charAt(0));
        return name
                ? first.form()
                : first.form().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + first.form().substring(1);
    }
}
