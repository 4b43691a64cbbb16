package org.bestand.app;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.bestand.desk.Settings;
import org.bestand.record.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages by which a team comes in, as they are seen: pictures of all of them, and what axe-core finds wrong. */
class TeamPagesTest {
    private static final Parts PARTS = new Wiring();
    private static final Settings TEAM = new Settings("127.0.0.1", 0, true, false, "", 4);

    @TempDir
    static Path folder;

    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void inLightDutchOnAWideWindow() throws Exception {
        try (BrowserContext window = browsers.window("nl", 1280, true)) {
            aTeamComesIn(window);
        }
    }

    @Test
    void inDarkEnglishOnATelephone() throws Exception {
        try (BrowserContext window = browsers.darkWindow("en", 390)) {
            aTeamComesIn(window);
        }
    }

    private static void aTeamComesIn(BrowserContext window) throws Exception {
        String password = UUID.randomUUID().toString();
        Path record = Files.createTempDirectory(folder, "team").resolve("desk.db");
        Record.open(record).close();
        try (OpenDesk desk = OpenDesk.over(record, PARTS, TEAM)) {
            Page page = window.newPage();
            Sweep sweep = new Sweep(page, desk);
            page.navigate(desk.desk().firstInvitation().orElseThrow());
            sweep.look("invitation");
            page.locator("#password").fill("te kort");
            page.locator("form.door button").click();
            page.locator("#trouble").waitFor();
            sweep.look("invitation refused");
            page.locator("#password").fill(password);
            page.locator("form.door button").click();
            page.waitForURL("**/incidents*");
            sweep.visit("empty incidents", "/incidents");
            sweep.visit("accounts", "/accounts");
            sweep.visit("account", "/account");
            page.locator("form[action='/sign-out'] button").first().click();
            page.waitForURL("**/sign-in*");
            sweep.look("sign-in");
            page.locator("#name").fill("nobody");
            page.locator("#password").fill(password);
            page.locator("form.door button").click();
            page.locator("#trouble").waitFor();
            sweep.look("sign-in refused");
            sweep.assertThatNothingIsWrong();
        }
    }
}
