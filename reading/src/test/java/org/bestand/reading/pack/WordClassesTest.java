package org.bestand.reading.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A word of a class is known to every rule that names the class. */
class WordClassesTest {
    private static final String CLASSES = "class\twords\ntruce\ttruce|armistice|*truce\npeace\t@truce|treaty\n";

    private static final String RULE = """
            [truce.off]
            kind       ceasefire
            noun       @truce | pause
            with       end of the @truce | cast ... winds
            mediators  object:@peace.of
            yes        The [truce] is off.
            no         The fence is off.
            """;

    @Test
    void aListTakesTheWordsOfAClassEachOnce() throws IOException {
        FrameRule rule = read(RULE).getFirst();
        assertThat(rule.lemmas()).containsExactly("truce", "armistice", "*truce", "pause");
        assertThat(rule.fillers(FrameRule.Role.MEDIATORS)).containsExactly("object:truce,armistice,*truce,treaty.of");
    }

    @Test
    void aWordingHoldsTheWholeWordsOfAClassAndGaps() throws IOException {
        assertThat(read(RULE).getFirst().with())
                .containsExactly(
                        List.of("end", "of", "the", "truce"),
                        List.of("end", "of", "the", "armistice"),
                        List.of("cast", FrameRule.GAP, "winds"));
    }

    @Test
    void aClassThatNobodyWroteDownIsRefused() {
        assertThatThrownBy(() -> read(RULE.replace("@truce |", "@trusts |")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("no class of words '@trusts'");
        assertThatThrownBy(() -> classes("class\twords\npeace\t@truce\n"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("no class '@truce' stands before this one");
        assertThatThrownBy(() -> classes(CLASSES + "truce\tpause\n"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("stands there already");
    }

    private static List<FrameRule> read(String text) throws IOException {
        return RuleFile.read("test.rules", stream(text), classes(CLASSES));
    }

    private static WordClasses classes(String table) throws IOException {
        return WordClasses.of(Table.read("classes.tsv", stream(table)));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
