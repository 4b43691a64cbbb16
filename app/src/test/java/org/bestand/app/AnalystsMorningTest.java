package org.bestand.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst does at the desk from opening it to printing, in a real browser, over the example reports. */
class AnalystsMorningTest {
    private static final Parts PARTS = new Wiring();
    private static final String BATKEN = "2031-05-07-dodental-batken-loopt-op";
    private static final Map<String, String> NL = Map.ofEntries(
            Map.entry("fighting", "Gevechten: Kirgizië – Tadzjikistan"),
            Map.entry("party", "Kirgizië"),
            Map.entry("soldiers", "Kirgizië: doden (militairen)"),
            Map.entry("denied", "ontkend"),
            Map.entry("accepted", "aanvaard"),
            Map.entry("rejected", "verworpen"),
            Map.entry("corrected", "verbeterd"),
            Map.entry("as-of", "Zoals bekend op 6 mei 2031"),
            Map.entry("undone", "ongedaan gemaakt"),
            Map.entry("merged", "Samengevoegd."));
    private static final Map<String, String> EN = Map.ofEntries(
            Map.entry("fighting", "Fighting: Kyrgyzstan – Tajikistan"),
            Map.entry("party", "Kyrgyzstan"),
            Map.entry("soldiers", "Kyrgyzstan: dead (soldiers)"),
            Map.entry("denied", "denied"),
            Map.entry("accepted", "accepted"),
            Map.entry("rejected", "rejected"),
            Map.entry("corrected", "corrected"),
            Map.entry("as-of", "As known on 6 May 2031"),
            Map.entry("undone", "undone"),
            Map.entry("merged", "Merged."));

    private static Browsers browsers;

    @TempDir
    Path folder;

    private OpenDesk desk;
    private BrowserContext window;

    @BeforeAll
    static void openBrowser() {
        browsers = Browsers.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @BeforeEach
    void openDesk() {
        desk = OpenDesk.overExamples(folder, PARTS);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
        if (desk != null) {
            desk.close();
        }
    }

    private Page page(String language, boolean runsScripts) {
        window = browsers.window(language, 1280, runsScripts);
        Page page = window.newPage();
        page.setDefaultTimeout(20_000);
        return page;
    }

    private static Map<String, String> words(String language) {
        return language.equals("nl") ? NL : EN;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void findsAnIncidentSeesWhyAFigureStandsAndLooksBack(String language) {
        Map<String, String> words = words(language);
        Page page = page(language, true);
        page.navigate(desk.at("/"));
        page.locator(".facets li a", named(words.get("party"))).first().click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*party=KGZ.*"));
        assertThat(page.locator("tr[data-row]").first()).isVisible();
        assertThat(page.locator("table.stack tbody")).not().containsText("Colombia");
        batken(page, words).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText(words.get("fighting"));

        Locator soldiers = page.locator(".ledger tbody", named(words.get("soldiers")));
        assertThat(soldiers.locator(".verdict")).hasText(words.get("denied"));
        assertThat(soldiers.locator("tr[data-row]")).hasCount(3);
        soldiers.getByText("16", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/reports/" + BATKEN + "#w-.*"));
        assertThat(page.locator("mark:target, mark:has(:target)")).containsText("zestien");
        page.goBack();

        Locator slider = page.locator("input[type=range]");
        slider.press("Home");
        assertThat(page.locator("#as-of-content .warning")).containsText(words.get("as-of"));
        assertThat(page.locator(".ledger tbody", named(words.get("soldiers"))).locator("tr[data-row]"))
                .hasCount(1);
        assertThat(page.locator("#as-of-content")).not().containsText("16,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void acceptsRejectsCorrectsAndUndoesByKeys(String language) {
        Map<String, String> words = words(language);
        Page page = page(language, true);
        page.navigate(desk.at("/queue"));
        String first = page.locator("#queue article").getAttribute("id");
        page.keyboard().press("a");
        assertThat(page.locator("#queue article")).not().hasId(first);
        String second = page.locator("#queue article").getAttribute("id");
        page.keyboard().press("x");
        assertThat(page.locator("#queue article")).not().hasId(second);
        page.waitForResponse("**/undo", () -> page.keyboard().press("u"));
        assertThat(page.locator("#queue .bar button[data-key=u]")).hasCount(0);
        page.navigate(desk.at("/queue"));
        assertThat(page.locator("#queue article")).hasId(second);
        Assertions.assertThat(history())
                .contains("accepted", "rejected", "undid")
                .doesNotContain("corrected");

        page.keyboard().press("e");
        page.locator("#f-count").fill("4711+");
        page.locator("#why").fill("nageteld");
        page.locator("form.card button.main").click();
        assertThat(page.locator("#queue .bar").first()).containsText(words.get("corrected"));
        Assertions.assertThat(history()).contains("corrected");
        Assertions.assertThat(Run.of(PARTS, "history", "--record", desk.record().toString())
                        .out())
                .contains("nageteld");
    }

    @Test
    void mergesSplitsAndUndoes() {
        Page page = page("nl", true);
        page.navigate(desk.at("/incidents?party=KGZ"));
        batken(page, NL).click();
        page.waitForURL("**/incidents/*"); // loaded, so that the page hears the keys
        page.keyboard().press("m");
        page.locator("#merge-q").fill("Kirgizië");
        page.locator("#merge-q").press("Enter");
        page.locator("input[name=with]").first().check();
        page.locator("form.card button.main").click();
        assertThat(page.locator(".notice")).hasText(NL.get("merged"));
        assertThat(page.locator("#main")).containsText("voegde 2 incidenten samen");
        int claims = page.locator("input[name=claim]").count();
        page.waitForResponse("**/undo", () -> page.keyboard().press("u"));
        assertThat(page.locator("input[name=claim]")).not().hasCount(claims);

        page.navigate(desk.at("/incidents?party=KGZ"));
        batken(page, NL).click();
        int before = page.locator("input[name=claim]").count();
        page.locator("input[name=claim]").first().check();
        page.locator("#split-form button").click();
        assertThat(page.locator(".notice")).hasText("Gesplitst.");
        assertThat(page.locator("input[name=claim]")).hasCount(before - 1);
    }

    @Test
    void datesAnUndatedReportAndSeesItsIncidentMove() {
        Page page = page("nl", true);
        page.navigate(desk.at("/reports?undated=yes"));
        String report = page.locator("main a[href^='/reports/']")
                .filter(new Locator.FilterOptions().setHasText("cabo-delgado"))
                .first()
                .getAttribute("href");
        page.navigate(desk.at("/incidents?party=MOZ"));
        assertThat(page.locator("table.stack")).not().containsText("2031");
        page.navigate(desk.at(report));
        page.locator("form[action$='/date'] input[type=date]").fill("2031-04-02");
        page.locator("form[action$='/date']")
                .filter(new Locator.FilterOptions().setHas(page.locator("input[type=date]")))
                .locator("button")
                .click();
        assertThat(page.locator(".notice")).isVisible();
        page.navigate(desk.at("/incidents?party=MOZ"));
        assertThat(page.locator("table.stack")).containsText("2031");
    }

    @Test
    void exportsAndPrints() throws Exception {
        Page page = page("en", true);
        page.navigate(desk.at("/incidents?party=KGZ"));
        batken(page, EN).click();
        Download csv = page.waitForDownload(() -> page.getByText("CSV", new Page.GetByTextOptions().setExact(true))
                .click());
        Assertions.assertThat(Files.readString(csv.path())).contains("KGZ", "zestien");
        page.goBack();
        page.navigate(page.url().replaceFirst("[?#].*", "") + "/dossier");
        assertThat(page.locator("body")).containsText("[1]");
        assertThat(page.locator("body")).containsText("zestien");
        page.navigate(desk.at("/reports/" + BATKEN));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".head")).isHidden();
        assertThat(page.locator(".text")).isVisible();
    }

    @Test
    void everythingCanBeReadWithoutScripts() {
        Page page = page("nl", false);
        page.navigate(desk.at("/incidents?party=KGZ"));
        batken(page, NL).click();
        assertThat(page.locator(".ledger tbody", named(NL.get("soldiers")))).containsText("zestien");
        page.locator("select[name=as-of]").selectOption("2031-05-06");
        page.locator("form:has(select[name=as-of]) button").click();
        assertThat(page.locator("#as-of-content .warning")).containsText(NL.get("as-of"));
        page.locator("td.figure a").first().click();
        assertThat(page.locator("mark").first()).isVisible();
        for (String path :
                new String[] {"/parties", "/truces", "/sources", "/agreement", "/releases", "/method", "/queue"}) {
            page.navigate(desk.at(path));
            assertThat(page.locator("h1")).isVisible();
        }
    }

    private String history() {
        return Run.of(PARTS, "history", "--record", desk.record().toString()).out();
    }

    /** The link to the fighting about which the reports differ. */
    private static Locator batken(Page page, Map<String, String> words) {
        return page.locator("tr[data-row]", named(words.get("fighting")))
                .filter(new Locator.FilterOptions().setHasText("16"))
                .locator("a")
                .first();
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
