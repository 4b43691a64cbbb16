package org.bestand.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConlluTest {
    private static final String SENTENCE = """
            # source = own
            1\tRebellen\trebel\tNOUN\tN\t_\t2\tnsubj\t_\t_
            2\tvielen\taan_vallen\tVERB\tWW\t_\t0\troot\t_\t_
            3\taan\taan\tADP\tVZ\t_\t2\tcompound:prt\t_\t_

            """;

    private static List<Annotated> read(String text) throws IOException {
        return Conllu.read("own.conllu", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsSentencesAndJoinsTheSeamsOfLemmas() throws IOException {
        List<Annotated> sentences = read(SENTENCE + SENTENCE);
        assertThat(sentences).hasSize(2);
        assertThat(sentences.getFirst().forms()).containsExactly("Rebellen", "vielen", "aan");
        assertThat(sentences.getFirst().words().get(1))
                .isEqualTo(new Annotated.Node("vielen", "aanvallen", "VERB", "WW", 0, "root"));
    }

    @Test
    void takesALastSentenceWithoutABlankLineAfterIt() throws IOException {
        assertThat(read(SENTENCE.stripTrailing())).hasSize(1);
    }

    @Test
    void leavesMultiwordTokensAndEmptyNodesAside() throws IOException {
        String text = SENTENCE.replace("2\tvielen", "2-3\tvielenaan\t_\t_\t_\t_\t_\t_\t_\t_\n2\tvielen")
                .replace("3\taan", "2.1\twegens\t_\t_\t_\t_\t_\t_\t_\t_\n3\taan");
        assertThat(read(text)).isEqualTo(read(SENTENCE));
    }

    @Test
    void readsGzip(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.conllu.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(SENTENCE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Conllu.read(file)).isEqualTo(read(SENTENCE));
    }

    @Test
    void namesTheLineOfAnError() {
        assertThatThrownBy(() -> read(SENTENCE.replace("\tVZ\t_", "\tVZ")))
                .isInstanceOf(TreebankException.class)
                .hasMessage("own.conllu:4: expected 10 columns, found 9");
        assertThatThrownBy(() -> read(SENTENCE.replace("3\taan", "4\taan")))
                .hasMessage("own.conllu:4: expected word 3, found 4");
        assertThatThrownBy(() -> read(SENTENCE.replace("\t2\tnsubj", "\ttwo\tnsubj")))
                .hasMessage("own.conllu:2: expected a number, found 'two'");
    }

    @Test
    void refusesWhatIsNoTree() {
        assertThatThrownBy(() -> read(SENTENCE.replace("\t0\troot", "\t1\troot")))
                .hasMessage("own.conllu:5: the sentence has 0 roots");
        assertThatThrownBy(() -> read(SENTENCE.replace("\t2\tnsubj", "\t7\tnsubj")))
                .hasMessage("own.conllu:5: word 1 cannot hang on word 7");
        assertThatThrownBy(() -> read(SENTENCE.replace("\t2\tnsubj", "\t1\tnsubj")))
                .hasMessage("own.conllu:5: word 1 cannot hang on word 1");
    }
}
