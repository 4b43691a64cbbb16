package org.bestand.desk.labels;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bestand.exchange.words.Words;

/** The reasons that the linker gives in English, in the language of the page; one that no table knows stays as it is. */
public final class Grounds {
    private static final Pattern BOTH = Pattern.compile("both name (.+)");
    private static final Pattern NEAR = Pattern.compile("(.+) is near (.+)");
    private static final Pattern WITHIN = Pattern.compile("(.+) lies in (.+)");
    private static final Pattern TOLL = Pattern.compile("([0-9]+) ([a-z]+) (raised|lowered) to ([0-9]+)");

    private final Words words;

    public Grounds(Words words) {
        this.words = words;
    }

    /** A reason. */
    public String of(String reason) {
        String key = "ground." + reason.replace(' ', '-').replace("'", "");
        if (words.has(key)) {
            return words.of(key);
        }
        Matcher toll = TOLL.matcher(reason);
        if (toll.matches()) {
            return words.of("ground-" + toll.group(3), toll.group(1), words.of("kind." + toll.group(2)), toll.group(4));
        }
        return place(reason);
    }

    private String place(String reason) {
        Matcher both = BOTH.matcher(reason);
        if (both.matches()) {
            return words.of("ground-both", both.group(1));
        }
        Matcher near = NEAR.matcher(reason);
        if (near.matches()) {
            return words.of("ground-near", near.group(1), near.group(2));
        }
        Matcher within = WITHIN.matcher(reason);
        return within.matches() ? words.of("ground-within", within.group(1), within.group(2)) : reason;
    }
}
