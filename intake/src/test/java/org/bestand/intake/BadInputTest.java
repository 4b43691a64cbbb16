package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bestand.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input is one sentence that names it, and the rest is read all the same. */
class BadInputTest {
    private static final String GOOD = "{\"id\": \"good\", \"text\": \"Tekst.\"}";

    @TempDir
    private Path folder;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = new Inbox(folder).file("good.txt", "Er vielen doden.");
    }

    @Test
    void missing() {
        refused("nowhere.txt", "nowhere.txt does not exist.");
    }

    @Test
    void noPath() {
        Received[] received = readRaw("a\0b");
        assertThat(received).containsExactly(new Received.Failure("a?b", "a?b is no path."));
    }

    @Test
    void folderWithoutReports() throws IOException {
        Files.createDirectories(folder.resolve("empty/deeper"));
        refused(
                "empty",
                "empty holds no reports: no files end with .txt, .jsonl, .ndjson, .json, .csv, .tsv, .html, .htm, .xhtml, .rss,"
                        + " .atom, .xml, .opml, .warc, .wet, .pdf, .docx or with .gz behind that.");
    }

    @Test
    void emptyFiles() {
        inbox.file("empty.txt", "").file("blank.txt", " \n").file("stamp.txt", " date 2022-09 ");
        refused("empty.txt", "empty.txt is empty.");
        refused("blank.txt", "blank.txt has an empty text.");
        refused("stamp.txt", "stamp.txt has an empty text.");
        inbox.file("empty.jsonl", "\n\n").file("empty.json", "[]").file("blank.json", " ");
        refused("empty.jsonl", "empty.jsonl is empty.");
        refused("empty.json", "empty.json holds no report.");
        refused("blank.json", "blank.json holds no report.");
    }

    @Test
    void notUtf8() {
        inbox.file("latin.txt", "Armenië zwijgt.".getBytes(StandardCharsets.ISO_8859_1));
        inbox.file("wide.txt", "\uFEFFArmenië".getBytes(StandardCharsets.UTF_16LE));
        inbox.file("cut.txt", new byte[] {'a', (byte) 0xC3});
        refused("latin.txt", "latin.txt is not UTF-8: the byte at offset 6 is wrong.");
        refused("wide.txt", "wide.txt is UTF-16, not UTF-8; save it as UTF-8.");
        refused("cut.txt", "cut.txt is not UTF-8: the byte at offset 1 is wrong.");
    }

    @Test
    void aLineThatIsNotUtf8() {
        byte[] line = ("{\"text\": \"Armenië\"}\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        inbox.file("a.jsonl", line);

        assertThat(inbox.failures("a.jsonl"))
                .containsExactly("a.jsonl:1 is not UTF-8: the byte at offset 16 is wrong.");
        assertThat(inbox.reports("a.jsonl")).extracting(Report::id).containsExactly("good");
    }

    @Test
    void binary() {
        inbox.file("image.txt", new byte[] {'P', 'N', 'G', 0, 1, 2});
        refused("image.txt", "image.txt is not text: there is a NUL byte at offset 3.");
    }

    @Test
    void unreadableJson() {
        inbox.file("a.jsonl", GOOD + "\n{\"text\": \n[1]\n{\"text\": \"b\"} x\n" + GOOD);
        inbox.file("b.json", "[" + GOOD + ",\n{\"text\": }]");

        assertThat(inbox.failures("a.jsonl"))
                .hasSize(3)
                .allSatisfy(s -> assertThat(s).doesNotContain("\n"))
                .satisfiesExactly(
                        s -> assertThat(s).startsWith("a.jsonl:2 is not readable JSON: it goes wrong at column"),
                        s -> assertThat(s).isEqualTo("a.jsonl:3 is no JSON object with a report's fields."),
                        s -> assertThat(s).startsWith("a.jsonl:4 is not readable JSON: it goes wrong at column"));
        assertThat(inbox.reports("a.jsonl")).extracting(Report::id).containsExactly("good", "good-2");
        assertThat(inbox.failures("b.json"))
                .first()
                .asString()
                .startsWith("b.json is not readable JSON: it goes wrong at line 2");
        assertThat(inbox.reports("b.json")).hasSize(1);
        inbox.file("c.jsonl", "{\"text\": \"\\ud83d\\udd4a\"}");
        assertThat(inbox.reports("c.jsonl")).extracting(Report::text).containsExactly("🕊");
    }

    @Test
    void wrongFields() {
        line("{\"id\": \"a\"}", "has no 'text'.");
        line("{\"text\": null}", "has no 'text'.");
        line("{\"text\": \" \"}", "has an empty text.");
        line("{\"text\": 5}", "has a 'text' that is no string.");
        line("{\"text\": \"a\", \"title\": [\"b\"]}", "has a 'title' that is no string.");
        line("{\"text\": \"a\", \"text\": \"b\"}", "is not readable JSON: it goes wrong at column 21.");
        line("{\"text\": \"a\\u0000b\"}", "holds U+0000, which is no character.");
        line("{\"text\": \"a\\ud83d b\"}", "holds U+D83D, which is no character.");
        line("{\"text\": \"a\", \"title\": \"\\udd4a\\ud83d\"}", "holds U+DD4A, which is no character.");
        line(GOOD + GOOD, "holds more than one JSON value on one line.");
    }

    @Test
    void wrongDates() {
        line(
                "{\"text\": \"a\", \"date\": \"gisteren\"}",
                "has a wrong date 'gisteren'; it must be yyyy-MM-dd or yyyy-MM.");
        line(
                "{\"text\": \"a\", \"date\": \"2022-02-30\"}",
                "has a wrong date '2022-02-30'; it must be yyyy-MM-dd or yyyy-MM.");
        line(
                "{\"text\": \"a\", \"date\": \"2022-02-03x\"}",
                "has a wrong date '2022-02-03x'; it must be yyyy-MM-dd or yyyy-MM.");
        line("{\"text\": \"a\", \"date\": 20220203}", "has a 'date' that is no string.");
        inbox.file("a.txt", " date 2022-13 Er vielen doden.");
        refused("a.txt", "a.txt has a wrong date '2022-13'; it must be yyyy-MM-dd or yyyy-MM.");
    }

    @Test
    void linksThatLeadBack() throws IOException {
        inbox.file("news/a.txt", "Tekst.");
        Files.createSymbolicLink(folder.resolve("news/back"), folder.resolve("news"));
        Files.createSymbolicLink(folder.resolve("news/dead.txt"), folder.resolve("nowhere"));

        assertThat(inbox.failures("news"))
                .containsExactly(
                        "news/back leads back to a folder above it and was left aside.",
                        "news/dead.txt does not exist.");
        assertThat(inbox.reports("news")).hasSize(1);
    }

    @Test
    void noPermission() {
        inbox.file("shut.txt", "Tekst.").file("news/a.txt", "Tekst.").on(new Disk() {
            @Override
            public InputStream open(Path file) throws IOException {
                if (file.endsWith("shut.txt")) {
                    throw new AccessDeniedException(file.toString());
                }
                return REAL.open(file);
            }

            @Override
            public List<Path> list(Path folder) throws IOException {
                throw new AccessDeniedException(folder.toString());
            }
        });
        refused("shut.txt", "shut.txt may not be read: permission is denied.");
        refused("news", "news may not be read: permission is denied.");
    }

    @Test
    void aDiskThatFails() {
        inbox.on(new Disk() {
            @Override
            public InputStream open(Path file) throws IOException {
                if (file.endsWith("broken.txt")) {
                    throw new IOException("Input/output error");
                }
                return REAL.open(file);
            }

            @Override
            public List<Path> list(Path folder) throws IOException {
                return REAL.list(folder);
            }
        });
        refused("broken.txt", "broken.txt cannot be read: Input/output error.");
    }

    /** One failure, and what comes after it is read. */
    private void refused(String name, String sentence) {
        assertThat(inbox.failures(name, "good.txt")).containsExactly(sentence);
        assertThat(inbox.reports(name, "good.txt")).extracting(Report::id).containsExactly("good");
    }

    private void line(String json, String sentence) {
        inbox.file("line.jsonl", json + "\n" + GOOD);
        assertThat(inbox.failures("line.jsonl")).containsExactly("line.jsonl:1 " + sentence);
        assertThat(inbox.reports("line.jsonl")).extracting(Report::id).containsExactly("good");
    }

    private static Received[] readRaw(String path) {
        List<Received> received = new java.util.ArrayList<>();
        new Intake(Limits.DEFAULT, InputStream.nullInputStream(), Documents.absent())
                .read(List.of(path), received::add);
        return received.toArray(Received[]::new);
    }
}
