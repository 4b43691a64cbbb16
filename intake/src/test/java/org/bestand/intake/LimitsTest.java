package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
    private static final String GOOD = "{\"id\": \"good\", \"text\": \"Tekst.\"}";

    @TempDir
    private Path folder;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = new Inbox(folder);
    }

    @Test
    void bytesOfAFile() {
        inbox.file("big.txt", "Er vielen doden.").with(Limit.FILE_BYTES, 15);
        assertThat(inbox.failures("big.txt"))
                .containsExactly("big.txt has more than 15 bytes; the limit file-bytes is 15.");

        inbox.with(Limit.FILE_BYTES, 16);
        assertThat(inbox.reports("big.txt")).hasSize(1);
    }

    @Test
    void bytesOfALine() {
        inbox.file("a.jsonl", "{\"text\": \"" + "x".repeat(100) + "\"}\n" + GOOD);
        inbox.with(Limit.LINE_BYTES, 50);

        assertThat(inbox.failures("a.jsonl"))
                .containsExactly("a.jsonl:1 is a line of more than 50 bytes; the limit line-bytes is 50.");
        assertThat(inbox.reports("a.jsonl")).extracting(Report::id).containsExactly("good");
    }

    @Test
    void aHugeLineIsNotHeldInMemory() {
        long size = 50_000_000L;
        InputStream huge = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return read == 1 ? '{' : read <= size ? 'x' : read <= size + 1 + GOOD.length() ? last() : -1;
            }

            private int last() {
                return read == size + 1 ? '\n' : GOOD.charAt((int) (read - size - 2));
            }
        };
        List<Received> received = new ArrayList<>();

        new Intake(Limits.DEFAULT, huge, Documents.absent()).read(List.of("-"), received::add);

        assertThat(received).hasSize(2);
        assertThat(received.getFirst())
                .isEqualTo(new Received.Failure(
                        "standard input:1",
                        "standard input:1 is a line of more than 16777216 bytes; the limit line-bytes is 16777216."));
        assertThat(received.getLast()).isInstanceOf(Received.ReportIn.class);
    }

    @Test
    void lengthOfAText() {
        inbox.file("a.txt", "Tien letters").with(Limit.TEXT_LENGTH, 11).with(Limit.FIELD_LENGTH, 11);
        assertThat(inbox.failures("a.txt"))
                .containsExactly("a.txt has a text of 12 characters; the limit text-length is 11.");

        inbox.file("a.jsonl", "{\"text\": \"" + "x".repeat(100) + "\"}\n" + GOOD);
        assertThat(inbox.failures("a.jsonl"))
                .singleElement()
                .asString()
                .startsWith("a.jsonl:1 ")
                .contains("11");
        assertThat(inbox.reports("a.jsonl")).hasSize(1);
    }

    @Test
    void lengthOfAField() {
        inbox.file("a.jsonl", "{\"title\": \"Veel te lang\", \"text\": \"Tekst.\"}\n" + GOOD);
        inbox.with(Limit.FIELD_LENGTH, 11);

        assertThat(inbox.failures("a.jsonl"))
                .containsExactly("a.jsonl:1 has a 'title' of 12 characters; the limit field-length is 11.");
        assertThat(inbox.reports("a.jsonl")).hasSize(1);
    }

    @Test
    void nestingOfBrackets() {
        inbox.file("a.jsonl", "{\"more\": " + "[".repeat(100_000) + "\n" + GOOD);

        assertThat(inbox.failures("a.jsonl"))
                .singleElement()
                .asString()
                .startsWith("a.jsonl:1 is beyond the limits of JSON")
                .contains("256");
        assertThat(inbox.reports("a.jsonl")).hasSize(1);
    }

    @Test
    void depthOfFolders() {
        inbox.file("0/a.txt", "Tekst.").file("0/1/b.txt", "Tekst.").file("0/1/2/c.txt", "Tekst.");
        inbox.with(Limit.DEPTH, 1);

        assertThat(inbox.reports("0")).extracting(Report::id).containsExactly("b", "a");
        assertThat(inbox.failures("0")).containsExactly("0/1/2 cannot be read: it lies more than 1 folders deep.");
    }

    @Test
    void numberOfFiles() {
        inbox.file("n/a.txt", "Tekst.")
                .file("n/b.txt", "Tekst.")
                .file("n/c.txt", "Tekst.")
                .file("n/d.txt", "Tekst.");
        inbox.with(Limit.FILES, 2);

        assertThat(inbox.reports("n")).extracting(Report::id).containsExactly("a", "b");
        assertThat(inbox.failures("n"))
                .containsExactly("n/c.txt and what comes after it was left aside: the limit is 2 files.");
    }

    @Test
    void theDefaultsTakeALongText() throws IOException {
        inbox.file("long.txt", "Er vielen doden. ".repeat(300_000).getBytes(StandardCharsets.UTF_8));

        assertThat(inbox.reports("long.txt")).hasSize(1);
    }

    @Test
    void areSensible() {
        Limits limits = Limits.DEFAULT;
        assertThatThrownBy(() -> limits.with(Limit.FILE_BYTES, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.with(Limit.FILE_BYTES, 1L << 40)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.with(Limit.DEPTH, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(limits.with(Limit.DEPTH, 0).of(Limit.DEPTH)).isZero();
        assertThat(limits.of(Limit.DEPTH)).as("the usual one stays").isEqualTo(32);
    }
}
