package org.bestand.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bestand.intake.Documents;
import org.bestand.intake.Intake;
import org.bestand.intake.Limit;
import org.bestand.intake.Limits;
import org.bestand.intake.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF and Word files as intake reads them: by the program of this module, that may come to harm instead of it. */
class DocumentsTest {
    private static final Path LIBRARIES = Path.of("target", "lib");

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void start() {
        assumeTrue(Files.isDirectory(LIBRARIES), "the libraries are not put together; mvn does it");
        documents = Documents.in(LIBRARIES);
    }

    @AfterEach
    void end() {
        documents.close();
    }

    private List<Received> read(Limits limits, byte[]... files) throws IOException {
        List<String> paths = new ArrayList<>();
        for (byte[] file : files) {
            paths.add(Files.write(folder.resolve(paths.size() + ".dat"), file).toString());
        }
        List<Received> received = new ArrayList<>();
        new Intake(limits, new ByteArrayInputStream(new byte[0]), documents).read(paths, received::add);
        return received;
    }

    private static String text(Received received) {
        assertThat(received).isInstanceOf(Received.ReportIn.class);
        return ((Received.ReportIn) received).report().text();
    }

    private String sentence(Received received) {
        assertThat(received).isInstanceOf(Received.Failure.class);
        return ((Received.Failure) received).sentence().replace(folder + "/", "");
    }

    private static byte[] pdf(String password, String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle("Verslag");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -20);
                }
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] word(String... paragraphs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    /** A page whose one stream unpacks to far more than it is. */
    private static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(packed)) {
            byte[] mega = new byte[1 << 20];
            Arrays.fill(mega, (byte) '[');
            for (int i = 0; i < megabytes; i++) {
                deflated.write(mega);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size() + ">>stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(out);
        out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    @Test
    void theTextIsDrawnOut() throws IOException {
        List<Received> received = read(
                Limits.DEFAULT,
                pdf("", "Bij Strelsau vielen zeven doden.", "Dat meldt het leger."),
                word("Het bestand geldt.", "Slavonië ontkent dat. 🕊"));

        assertThat(text(received.getFirst())).contains("Bij Strelsau vielen zeven doden.", "Dat meldt het leger.");
        assertThat(((Received.ReportIn) received.getFirst()).report().title()).isEqualTo("Verslag");
        assertThat(text(received.getLast())).contains("Het bestand geldt.\n", "Slavonië ontkent dat. 🕊");
        assertThat(((Received.ReportIn) received.getLast()).original().sha256()).hasSize(64);
    }

    @Test
    void whatIsDamagedOrLockedIsNamedAndTheRestIsRead() throws IOException {
        byte[] whole = pdf("", "Er vielen doden.");
        List<Received> received = read(
                Limits.DEFAULT,
                Arrays.copyOf(whole, 40),
                pdf("geheim", "Er vielen doden."),
                Arrays.copyOf(word("Er vielen doden."), 500),
                whole);

        assertThat(received.subList(0, 3))
                .extracting(this::sentence)
                .satisfiesExactly(
                        said -> assertThat(said).startsWith("0.dat "),
                        said -> assertThat(said).isEqualTo("1.dat is locked by a password."),
                        said -> assertThat(said).startsWith("2.dat "));
        assertThat(text(received.getLast())).contains("Er vielen doden.");
    }

    @Test
    void bombsEndTheProgramOfTheDocumentsAndNotThis() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(word)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] mega = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(mega);
            }
        }
        List<Received> received = read(
                Limits.DEFAULT.with(Limit.SECONDS, 15), bomb(400), word.toByteArray(), pdf("", "Er vielen doden."));

        assertThat(received).hasSize(3);
        assertThat(sentence(received.get(0))).startsWith("0.dat ");
        assertThat(sentence(received.get(1))).startsWith("1.dat ").doesNotContain("root:");
        assertThat(text(received.get(2))).as("a new one is started").contains("Er vielen doden.");
    }

    @Test
    void limitsHold() throws IOException {
        List<Received> received = read(Limits.DEFAULT.with(Limit.TEXT_LENGTH, 10), pdf("", "Er vielen vele doden."));
        assertThat(sentence(received.getFirst())).contains("the limit text-length is 10");
    }

    @Test
    void withoutTheModuleTheSentenceSaysHowToBuildIt() throws IOException {
        documents = Documents.in(folder.resolve("nergens"));
        assertThat(sentence(read(Limits.DEFAULT, pdf("", "Er vielen doden.")).getFirst()))
                .contains("mvn -pl documents");
    }
}
