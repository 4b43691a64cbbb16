package org.bestand.desk.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bestand.exchange.words.Words;

/** In which language a request is answered: that of the switch, else what the browser asks for first among those that there are. */
public final class Tongues {
    /** The cookie that the switch sets. */
    public static final String COOKIE = "language";

    private final Map<String, Words> words = new TreeMap<>();

    public Tongues(List<Words> all) {
        all.forEach(one -> words.put(one.language(), one));
    }

    /** The words of a language; null where there are none. */
    public Words of(String language) {
        return words.get(language);
    }

    Words asked(Context context) {
        String chosen = context.cookie(COOKIE);
        if (chosen != null && words.containsKey(chosen)) {
            return words.get(chosen);
        }
        return words.get(wanted(context.header("Accept-Language")));
    }

    private String wanted(String header) {
        try {
            return header == null
                    ? "en"
                    : Locale.LanguageRange.parse(header).stream()
                            .map(range -> range.getRange().split("-")[0])
                            .filter(words::containsKey)
                            .findFirst()
                            .orElse("en");
        } catch (IllegalArgumentException e) {
            return "en";
        }
    }
}
