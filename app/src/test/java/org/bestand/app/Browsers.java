package org.bestand.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.desk.Desk;

/** The browser of this machine, driven by tests; where there is none the tests that need it are skipped and say so. */
final class Browsers implements AutoCloseable {
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final Locale before;

    private Browsers(Playwright playwright, Browser browser, Locale before) {
        this.playwright = playwright;
        this.browser = browser;
        this.before = before;
    }

    /** The browser. */
    static Browsers open() {
        Optional<Path> chromium = chromium();
        assumeTrue(
                chromium.isPresent(),
                "no browser is here: install chromium, or name one by the environment variable CHROMIUM");
        assumeTrue(
                Desk.class.getResource("islands/manifest.json") != null,
                "the islands of the desk were not built: there is no Node from 20.19 up, or no network");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT); // the driver writes its own words in the small letters of the default locale
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        return new Browsers(playwright, browser, before);
    }

    private static Optional<Path> chromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A fresh window of a person with that language, so wide. */
    BrowserContext window(String language, int width, boolean runsScripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.equals("nl") ? "nl-NL" : "en-GB")
                .setTimezoneId("Europe/Amsterdam")
                .setJavaScriptEnabled(runsScripts)
                .setViewportSize(width, 900));
    }

    /** The same in dark colours. */
    BrowserContext darkWindow(String language, int width) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.equals("nl") ? "nl-NL" : "en-GB")
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK)
                .setViewportSize(width, 900));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        Locale.setDefault(before);
    }
}
