package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the desk as it is seen: pictures of all of them, and what axe-core finds wrong for those who see or use it otherwise. */
class DeskPagesTest {
    private static final Parts PARTS = new Wiring();
    private static final List<String> PAGES = List.of(
            "/incidents",
            "/incidents?party=KGZ&disputed=yes",
            "/incidents?q=nergens",
            "INCIDENT",
            "INCIDENT?as-of=2031-05-06",
            "INCIDENT/merge",
            "INCIDENT/dossier",
            "/incidents/dossier?party=KGZ",
            "/queue",
            "CORRECT",
            "/reports",
            "/reports/2031-05-07-dodental-batken-loopt-op",
            "/reports/new",
            "UPLOAD",
            "/search?q=burgers",
            "/parties",
            "/parties/KGZ",
            "TIE",
            "/ties",
            "/truces",
            "/sources",
            "/agreement",
            "DIFFERENCES",
            "/releases",
            "/releases/1",
            "/releases/1/2",
            "/method",
            "/nowhere");

    @TempDir
    static Path folder;

    private static Browsers browsers;
    private static OpenDesk desk;
    private static List<String> addresses;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
        desk = OpenDesk.overExamples(folder, PARTS);
        try (BrowserContext window = browsers.window("en", 1280, false)) {
            Page page = window.newPage();
            page.navigate(desk.at("/incidents?party=KGZ&order=claims"));
            String incident = page.locator("tr[data-row] a").first().getAttribute("href");
            page.navigate(desk.at("/queue"));
            String correct = page.locator("a[data-key=e]").getAttribute("href");
            release();
            page.locator("button[data-key=x]").click();
            release();
            String upload = uploaded(page);
            page.navigate(desk.at("/agreement"));
            String differences =
                    page.locator("a[href^='/agreement/differences']").first().getAttribute("href");
            page.navigate(desk.at("/parties"));
            String tie = page.locator("main a[href^='/ties?']").first().getAttribute("href");
            addresses = PAGES.stream()
                    .map(path -> path.replace("INCIDENT", incident)
                            .replace("CORRECT", correct)
                            .replace("UPLOAD", upload)
                            .replace("DIFFERENCES", differences)
                            .replace("TIE", tie))
                    .toList();
        }
    }

    private static void release() {
        assertThat(Run.of(PARTS, "release", "--record", desk.record().toString())
                        .code())
                .isZero();
    }

    private static String uploaded(Page page) {
        page.navigate(desk.at("/reports/new"));
        page.locator("#text")
                .fill("Bij Isfana zijn dinsdag twee grenswachten gesneuveld, meldt het Kirgizische leger.");
        page.locator("#date").fill("2031-05-08");
        page.locator("form[action='/reports']:not([enctype]) button").click();
        page.waitForURL("**/uploads/*");
        return "/uploads/" + page.url().replaceAll(".*/uploads/(\\d+).*", "$1");
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void inLightDutchOnAWideWindow() {
        try (BrowserContext window = browsers.window("nl", 1280, true)) {
            seenAndUsedByAll(window);
        }
    }

    @Test
    void inDarkEnglishOnATelephone() {
        try (BrowserContext window = browsers.darkWindow("en", 390)) {
            seenAndUsedByAll(window);
        }
    }

    private static void seenAndUsedByAll(BrowserContext window) {
        Sweep sweep = new Sweep(window.newPage(), desk);
        for (int i = 0; i < PAGES.size(); i++) {
            sweep.visit(PAGES.get(i), addresses.get(i));
        }
        sweep.assertThatNothingIsWrong();
    }
}
