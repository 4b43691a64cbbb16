package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at pages one after the other: a picture of each, whatever axe-core finds wrong, whatever the browser complains of or asks others for. */
final class Sweep {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Page page;
    private final OpenDesk desk;
    private final int width;
    private final List<String> asked = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    Sweep(Page page, OpenDesk desk) {
        this.page = page;
        this.desk = desk;
        this.width = page.viewportSize().width;
        page.onRequest(request -> asked.add(request.url()));
        page.onResponse(answer -> {
            if (answer.status() >= 400 && !answer.request().isNavigationRequest()) {
                found.add(page.url() + " got no " + answer.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                found.add(page.url() + ": " + message.text());
            }
        });
    }

    /** Opens a page and looks at it. */
    void visit(String name, String address) {
        page.navigate(desk.at(address));
        look(name);
    }

    /** Looks at the page that is open. */
    void look(String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        String picture = name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "") + "-" + width + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture)).setFullPage(true));
        int overflow = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(overflow).as(picture + " goes beyond the window").isLessThanOrEqualTo(0);
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            found.add(page.url() + ": " + rule.getId() + " "
                    + rule.getNodes().stream()
                            .map(node -> node.getHtml())
                            .limit(3)
                            .toList());
        }
    }

    void assertThatNothingIsWrong() {
        assertThat(found).isEmpty();
        assertThat(asked)
                .as("no page asks another host for anything")
                .isNotEmpty()
                .allMatch(url -> url.startsWith(desk.at("/")));
    }
}
