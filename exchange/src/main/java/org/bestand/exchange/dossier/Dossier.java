package org.bestand.exchange.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.View;
import org.bestand.exchange.words.Words;
import org.bestand.model.Claim;

/** Incidents as a printable HTML page with numbered citations. It shows the numbers by every rule. */
public final class Dossier implements Format {
    /** The languages that it comes in. */
    public static final List<String> LANGUAGES = List.of("nl", "en");

    private final String language;

    /**
     * @param language one of {@link #LANGUAGES}
     */
    public Dossier(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("a dossier comes in nl or en, not " + language);
        }
        this.language = language;
    }

    /** What stands in its one style element: who serves it under a policy without inline styles lets this one pass by its hash. */
    public static String style() {
        return Page.STYLE;
    }

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public String profile() {
        return "dossier-" + language + "/1";
    }

    @Override
    public Conformance write(View view, OutputStream out) throws IOException {
        Words words = new Words(
                language,
                new Names(view.claims(), view.places())::party,
                view.places(),
                new Words.Table(Dossier.class, "dossier"));
        out.write(new Page(view, words).print().getBytes(StandardCharsets.UTF_8));
        Conformance.Gathered gathered = new Conformance.Gathered();
        view.incidents().forEach(ledger -> gathered.row());
        Map<String, String> incidents = view.incidentOf();
        view.claims().stream()
                .map(Claim::id)
                .filter(id -> !incidents.containsKey(id))
                .forEach(id -> gathered.lose("claims of no incident left out", id));
        return gathered.done();
    }
}
