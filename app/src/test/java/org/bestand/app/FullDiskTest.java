package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bestand.model.Report;
import org.bestand.record.Location;
import org.bestand.record.PostgresServer;
import org.bestand.record.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program on a disk that is truly full: a small one in memory, of which a file takes the most until it is taken away. */
@Tag("nightly")
class FullDiskTest {
    private static final int SIZE = 24 << 20;
    private static final int REPORTS = 200;
    private static final long SEED = 7;

    private final Parts parts = new Wiring();

    @TempDir
    private Path folder;

    private Path disk;
    private Path ballast;
    private Path news;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("schijf"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(mount.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (mount.waitFor() != 0) {
            System.err.println("FullDiskTest is skipped: a small disk cannot be mounted here: " + told);
            abort("a small disk cannot be mounted here: " + told);
        }
        ballast = disk.resolve("ballast");
        news = folder.resolve("nieuws.jsonl");
        MadeUpNews.write(news, SEED, REPORTS);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (ballast != null) {
            assertThat(new ProcessBuilder("umount", "-l", disk.toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
    }

    private void leave(long bytes) throws IOException {
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(ballast, new byte[Math.toIntExact(free - bytes)]);
    }

    private Run read(String place) {
        return Run.of(parts, "read", news.toString(), "--record", place);
    }

    private String digest(String place) {
        try (Record record = Record.openExisting(Location.of(place))) {
            return record.state(parts.linker()).digest();
        }
    }

    private List<Report> reports(String place) {
        try (Record record = Record.openExisting(Location.of(place))) {
            return record.reports();
        }
    }

    @Test
    void aRecordInAFileSaysSoLosesNothingAndGoesOn() throws IOException {
        losesNothing(disk.resolve("a.db").toString(), "the disk is full", 1_200_000);
    }

    @Test
    void aRecordInPostgresSaysSoLosesNothingAndGoesOn() throws IOException {
        Path space = Files.createDirectory(disk.resolve("tabellen"));
        PostgresServer.execute("CREATE TABLESPACE klein LOCATION '" + space + "'");
        String place = PostgresServer.emptySchema() + "&options=-c%20default_tablespace=klein";
        losesNothing(place, "the disk of the server is full", 1_000_000);
        PostgresServer.execute("DROP SCHEMA " + place.replaceAll(".*currentSchema=(\\w+).*", "$1") + " CASCADE");
        PostgresServer.execute("DROP TABLESPACE klein");
    }

    private void losesNothing(String place, String sentence, long room) throws IOException {
        String undisturbed = folder.resolve("ongestoord.db").toString();
        assertThat(read(undisturbed).code()).isZero();

        leave(room);
        Run full = read(place);
        assertThat(full.code()).isEqualTo(Main.SOME_FAILED);
        assertThat(full.err()).contains(sentence, "nothing of the last report was written", "run this again");
        assertThat(full.err().lines()).hasSize(1);

        List<Report> kept = reports(place);
        assertThat(kept).isNotEmpty().hasSizeLessThan(REPORTS);
        assertThat(reports(undisturbed)).startsWith(kept.toArray(Report[]::new));
        assertThat(read(place).code()).as("still full").isEqualTo(Main.SOME_FAILED);

        Files.delete(ballast);
        Run roomy = read(place);
        assertThat(roomy.err()).isEmpty();
        assertThat(roomy.code()).isZero();
        assertThat(digest(place)).isEqualTo(digest(undisturbed));
    }
}
