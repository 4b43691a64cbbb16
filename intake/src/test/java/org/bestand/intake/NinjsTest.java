package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bestand.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Items of agencies: ninjs 3.1. */
class NinjsTest {
    @TempDir
    private Path folder;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = new Inbox(folder);
    }

    private void item(String more) {
        inbox.file("a.json", "{\"uri\": \"urn:bode:1\"" + more + "}");
    }

    private List<String> refusal(String more) {
        item(more);
        assertThat(inbox.reports("a.json")).isEmpty();
        return inbox.failures("a.json");
    }

    @Test
    void anItemIsAReport() {
        item(", \"version\": \"2\", \"type\": \"text\", \"language\": \"nl\", \"pubStatus\": \"usable\","
                + "\"contentCreated\": \"2031-05-06T10:00:00+02:00\", \"versionCreated\": \"2031-05-09T10:00:00Z\","
                + "\"headlines\": [{\"role\": \"main\", \"value\": \"Kop\"}], \"infoSources\": [{\"name\": \"ANB\"}],"
                + "\"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<p>Opgemaakt.</p>\"},"
                + " {\"contentType\": \"text/plain\", \"value\": \"Er vielen doden.\"}]");

        Received.ReportIn in = (Received.ReportIn) inbox.received("a.json").getFirst();
        Report report = in.report();
        assertThat(report.id() + "|" + report.date().iso() + "|" + report.title() + "|" + report.source() + "|"
                        + report.language())
                .isEqualTo("urn:bode:1|2031-05-06|Kop|ANB|nl");
        assertThat(report.text()).isEqualTo("Er vielen doden.");
        assertThat(in.original().edition()).isEqualTo("2");
    }

    @Test
    void markupIsDrawnOut() {
        item(", \"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<p>Een &amp; twee.</p><p>Drie.</p>\"}]");
        assertThat(inbox.reports("a.json")).extracting(Report::text).containsExactly("Een & twee.\n\nDrie.");
    }

    @Test
    void theSameUriAgainIsTheSameReportAgain() {
        String item = "{\"uri\": \"urn:bode:1\", \"version\": \"%d\", \"bodies\": [{\"value\": \"Versie %d.\"}]}\n";
        inbox.file("a.jsonl", item.formatted(1, 1) + item.formatted(2, 2));

        assertThat(inbox.reports("a.jsonl")).extracting(Report::id).containsExactly("urn:bode:1", "urn:bode:1");
        assertThat(inbox.warnings("a.jsonl")).isEmpty();
    }

    @Test
    void whatIsWithheldOrCanceledIsTakenBack() {
        inbox.file(
                "a.jsonl",
                "{\"uri\": \"urn:1\", \"version\": \"3\", \"pubStatus\": \"canceled\"}\n{\"uri\": \"urn:2\", \"pubStatus\": \"withheld\","
                        + " \"bodies\": [{\"value\": \"Niet te gebruiken.\"}]}");

        assertThat(inbox.reports("a.jsonl")).isEmpty();
        assertThat(inbox.failures("a.jsonl")).isEmpty();
        assertThat(inbox.received("a.jsonl"))
                .extracting(received -> (Received.TakenBack) received)
                .extracting(back -> back.report() + "|" + back.original().edition() + "|" + back.status())
                .containsExactly("urn:1|3|canceled", "urn:2||withheld");
    }

    @Test
    void whatIsNoTextOfItsOwnIsRefused() {
        String body = ", \"bodies\": [{\"value\": \"Doden.\"}]";
        assertThat(refusal(", \"type\": \"picture\"" + body))
                .containsExactly("a.json#1 is no text but of type picture.");
        assertThat(refusal(", \"representationType\": \"partial\"" + body))
                .containsExactly("a.json#1 is only a part of its story (representationType partial).");
        assertThat(refusal(", \"embargoedUntil\": \"2999-01-01T00:00:00Z\"" + body))
                .containsExactly("a.json#1 is not to be used before 2999-01-01T00:00:00Z.");
        assertThat(refusal(", \"embargoedUntil\": \"straks\"" + body))
                .singleElement()
                .asString()
                .contains("embargoedUntil");
        assertThat(refusal(", \"bodies\": []")).containsExactly("a.json#1 has no body with words.");
        item(", \"embargoedUntil\": \"2020-01-01T00:00:00Z\"" + body);
        assertThat(inbox.reports("a.json")).hasSize(1);
    }
}
