package org.bestand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bestand.record.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the texts and files that somebody brings are called, the pages that tell of them have the elements that they have for plain words. */
class HostileUploadsTest {
    private static final List<String> PACKS = Payloads.packed(Payloads.of(2022, 500), 190);

    @TempDir
    private Path folder;

    @TempDir
    private Path otherFolder;

    private TeamDesk hostile;
    private TeamDesk plain;

    @BeforeEach
    void open() {
        hostile = TeamDesk.open(folder, TeamDesk.TEAM, MadeUp::one);
        plain = TeamDesk.open(otherFolder, TeamDesk.TEAM, MadeUp::one);
    }

    @AfterEach
    void close() {
        hostile.close();
        plain.close();
    }

    @Test
    void namesOfFilesChangeNoPage() {
        for (String pack : PACKS) {
            assertAlike(
                    read(hostile, hostile.bring(Role.CODER, pack + ".txt")),
                    read(plain, plain.bring(Role.CODER, Payloads.plain(pack) + ".txt")));
        }
        assertAlike(hostile.get("/reports/new", Role.CODER), plain.get("/reports/new", Role.CODER));
    }

    @Test
    void fieldsOfATextThatIsPastedChangeNoPage() {
        for (String pack : PACKS) {
            assertAlike(
                    read(hostile, paste(hostile, pack, word -> word)),
                    read(plain, paste(plain, pack, Payloads::plain)));
        }
    }

    private static HttpResponse<String> paste(TeamDesk desk, String pack, UnaryOperator<String> told) {
        String words = told.apply(pack).replace('\0', ' ');
        return desk.browse(
                "POST",
                "/reports",
                Role.CODER,
                Map.of("text", "tekst " + words, "title", words, "outlet", words, "date", ""));
    }

    /** The page of an upload once it is read, or what was answered where nothing was taken. */
    private static HttpResponse<String> read(TeamDesk desk, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        if (answer.statusCode() != 303) {
            return answer;
        }
        String upload = answer.headers().firstValue("Location").orElseThrow();
        assertThat(upload).matches("/uploads/\\d+");
        HttpResponse<String> page = desk.get(upload, Role.CODER);
        for (int i = 0; i < 300 && page.body().contains("<progress"); i++) {
            page = desk.get(upload, Role.CODER);
        }
        return page;
    }

    private static void assertAlike(HttpResponse<String> answer, HttpResponse<String> other) {
        assertThat(answer.statusCode()).isEqualTo(other.statusCode());
        HostileWordsTest.assertAlike(answer.uri().getPath(), answer, other);
    }
}
