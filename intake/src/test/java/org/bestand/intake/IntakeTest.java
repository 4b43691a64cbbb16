package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bestand.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final String RAID = "{\"id\": \"raid\", \"text\": \"Er vielen doden.\"}";

    @TempDir
    private Path folder;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = new Inbox(folder);
    }

    @Test
    void aTextFileIsAReportNamedAfterIt() {
        inbox.file("gent 01.nl.txt", "Er vielen doden.\r\nIn Gent: \uD83D\uDE00.\n");

        Report report = inbox.reports("gent 01.nl.txt").getFirst();

        assertThat(report.id()).isEqualTo("gent 01.nl");
        assertThat(report.text()).as("verbatim").isEqualTo("Er vielen doden.\r\nIn Gent: \uD83D\uDE00.\n");
        assertThat(report.date().iso()).isEmpty();
    }

    @Test
    void theStampAtTheStartIsTheDateAndStaysInTheText() {
        inbox.file("month.txt", " date 2022-09 Er vielen doden.");
        inbox.file("day.txt", "date 2022-09-14\nEr vielen doden.");
        inbox.file("none.txt", "Op date 2022-09-14 vielen doden.");

        assertThat(inbox.reports("month.txt", "day.txt", "none.txt"))
                .extracting(r -> r.date().iso())
                .containsExactly("2022-09", "2022-09-14", "");
        assertThat(inbox.reports("month.txt").getFirst().text()).startsWith(" date 2022-09 Er");
    }

    @Test
    void aByteOrderMarkIsNoCharacterOfTheText() {
        inbox.file("mark.txt", "\uFEFFEr vielen doden.");

        assertThat(inbox.reports("mark.txt").getFirst().text()).isEqualTo("Er vielen doden.");
    }

    @Test
    void jsonLinesCarryTheFieldsOfReports() {
        inbox.file(
                "news.jsonl",
                "{\"id\": \"a\", \"date\": \"2022-09-14T08:00:00Z\", \"title\": \"Kop\", \"text\": \"Tekst.\","
                        + " \"url\": \"https://voorbeeld.be/a\", \"source\": \"Belga\", \"language\": \"nl\", \"more\": [1]}\n\n"
                        + "{\"id\": 7, \"date\": \"2022-09\", \"text\": \"Tekst.\"}\r\n"
                        + "{\"date\": null, \"text\": \" date 2021-11 Tekst.\"}");

        assertThat(inbox.reports("news.jsonl")).hasSize(3);
        Report first = inbox.reports("news.jsonl").getFirst();
        assertThat(first.date().iso()).isEqualTo("2022-09-14");
        assertThat(first.title() + first.url() + first.source() + first.language())
                .isEqualTo("Kophttps://voorbeeld.be/aBelganl");
        assertThat(inbox.reports("news.jsonl"))
                .extracting(r -> r.id() + " " + r.date().iso())
                .containsExactly("a 2022-09-14", "7 2022-09", "news-4 2021-11");
    }

    @Test
    void aFieldOfTheDateCountsMoreThanTheStamp() {
        inbox.file("a.ndjson", "{\"date\": \"2022-09-14\", \"text\": \" date 2021-11 Tekst.\"}");

        assertThat(inbox.reports("a.ndjson").getFirst().date().iso()).isEqualTo("2022-09-14");
    }

    @Test
    void jsonFilesHoldObjectsOrAnArray() {
        inbox.file("one.json", "{\n  \"text\": \"Tekst.\"\n}\n");
        inbox.file("two.json", "[" + RAID + ",\n {\"text\": \"Tekst.\"}]");
        inbox.file("row.json", RAID + "\n{\"text\": \"Tekst.\"}");

        assertThat(inbox.reports("one.json")).extracting(Report::id).containsExactly("one");
        assertThat(inbox.reports("two.json")).extracting(Report::id).containsExactly("raid", "two-2");
        assertThat(inbox.reports("row.json")).extracting(Report::id).containsExactly("raid", "row-2");
    }

    @Test
    void aFolderIsReadInTheOrderOfNames() {
        inbox.file("b.txt", "Tekst.");
        inbox.file("a/z.txt", "Tekst.");
        inbox.file("a/B.TXT", "Tekst.");
        inbox.file("c/d/e.jsonl", RAID);
        inbox.file("notes.md", "Geen bericht.");
        inbox.file(".hidden.txt", "Geen bericht.");

        assertThat(inbox.reports("")).extracting(Report::id).containsExactly("B", "z", "b", "raid");
        assertThat(inbox.failures("")).isEmpty();
    }

    @Test
    void standardInputIsATextOrJsonLines() {
        assertThat(inbox.standardInput(" date 2022-09 Er vielen doden.").reports("-"))
                .extracting(r -> r.id() + " " + r.date().iso())
                .containsExactly("stdin 2022-09");
        assertThat(inbox.standardInput("\uFEFF \n\t" + RAID + "\n{\"text\": \"Tekst.\"}")
                        .reports("-"))
                .extracting(Report::id)
                .containsExactly("raid", "stdin-3");
        assertThat(inbox.standardInput("").failures("-")).containsExactly("standard input is empty.");
    }

    @Test
    void anIdIsGivenOutOnce() {
        inbox.file("a/x.txt", "Tekst een.");
        inbox.file("b/x.txt", "Tekst twee.");
        inbox.file("c/x.txt", "Tekst drie.");

        assertThat(inbox.reports("a", "b", "c")).extracting(Report::id).containsExactly("x", "x-2", "x-3");
        assertThat(inbox.warnings("a", "b"))
                .containsExactly("b/x.txt has an id that was read before, 'x'; it is now 'x-2'.");
        assertThat(inbox.warnings("a")).isEmpty();
    }
}
