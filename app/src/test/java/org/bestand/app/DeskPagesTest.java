package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
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
            "/queue",
            "CORRECT",
            "/reports",
            "/reports/2031-05-07-dodental-batken-loopt-op",
            "/reports/new",
            "/search?q=burgers",
            "/parties",
            "/parties/KGZ",
            "/truces",
            "/sources",
            "/agreement",
            "/releases",
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
            addresses = PAGES.stream()
                    .map(path -> path.replace("INCIDENT", incident).replace("CORRECT", correct))
                    .toList();
        }
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
            seenAndUsedByAll(window, 1280);
        }
    }

    @Test
    void inDarkEnglishOnATelephone() {
        try (BrowserContext window = browsers.darkWindow("en", 390)) {
            seenAndUsedByAll(window, 390);
        }
    }

    private static void seenAndUsedByAll(BrowserContext window, int width) {
        List<String> asked = new ArrayList<>();
        List<String> found = new ArrayList<>();
        Page page = window.newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                found.add(page.url() + ": " + message.text());
            }
        });
        for (int i = 0; i < PAGES.size(); i++) {
            show(page, addresses.get(i));
            String name = PAGES.get(i).replaceAll("[^A-Za-z]+", "-").replaceAll("^-|-$", "") + "-" + width + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots").resolve(name))
                    .setFullPage(true));
            int overflow = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertThat(overflow).as(name + " goes beyond the window").isLessThanOrEqualTo(0);
            found.addAll(found(page, addresses.get(i)));
        }
        assertThat(found).isEmpty();
        assertThat(asked)
                .as("no page asks another host for anything")
                .isNotEmpty()
                .allMatch(url -> url.startsWith(desk.at("/")));
    }

    private static void show(Page page, String address) {
        page.navigate(desk.at(address));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static List<String> found(Page page, String address) {
        AxeResults results = new AxeBuilder(page).analyze();
        List<String> found = new ArrayList<>();
        for (Rule rule : results.getViolations()) {
            found.add(address + ": " + rule.getId() + " "
                    + rule.getNodes().stream()
                            .map(node -> node.getHtml())
                            .limit(3)
                            .toList());
        }
        return found;
    }
}
