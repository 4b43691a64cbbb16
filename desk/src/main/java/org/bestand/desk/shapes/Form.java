package org.bestand.desk.shapes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;

/** In which form data is given. */
public enum Form {
    /** the shapes of this program */
    JSON("application/json"),
    /** a table of claims, one row a claim */
    CSV("text/csv"),
    /** incidents as features */
    GEOJSON("application/geo+json");

    private final String media;

    Form(String media) {
        this.media = media;
    }

    /** Its media type. */
    public String media() {
        return media;
    }

    /** The media type as it is sent. */
    public String contentType() {
        return media + "; charset=utf-8";
    }

    /** Its name, as it stands behind a path or in {@code format=}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form of a name.
     *
     * @throws Problem where it is none of those
     */
    public static Form of(String word, List<Form> allowed) {
        return allowed.stream()
                .filter(form -> form.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Problem(406, "no-form", words(allowed)).about("format"));
    }

    /**
     * The form that a request asks for: by {@code format=}, else by its {@code Accept}, else the first.
     *
     * @throws Problem where it is none of those that there are
     */
    public static Form asked(Call call, List<Form> allowed) {
        String word = call.query("format").orElse("");
        if (!word.isEmpty()) {
            return of(word, allowed);
        }
        String accept = call.context().header("Accept");
        if (accept == null || accept.isBlank()) {
            return allowed.getFirst();
        }
        double best =
                allowed.stream().mapToDouble(form -> weight(accept, form)).max().orElse(0);
        if (best <= 0) {
            throw new Problem(406, "no-form", words(allowed));
        }
        return allowed.stream()
                .filter(form -> weight(accept, form) == best)
                .findFirst()
                .orElseThrow();
    }

    private static String words(List<Form> allowed) {
        return String.join(", ", allowed.stream().map(Form::word).toList());
    }

    /** How much a form is wanted: by the range that names it most closely. */
    private static double weight(String accept, Form form) {
        record Range(String type, double quality) {}
        return List.of(accept.split(",")).stream()
                .map(part -> new Range(part.split(";")[0].strip().toLowerCase(Locale.ROOT), quality(part)))
                .filter(range -> form.isIn(range.type()))
                .min(Comparator.comparingInt((Range range) -> form.distance(range.type()))
                        .thenComparing(Range::quality, Comparator.reverseOrder()))
                .map(Range::quality)
                .orElse(0.0);
    }

    private boolean isIn(String range) {
        return distance(range) < 3;
    }

    private int distance(String range) {
        if (range.equals(media)) {
            return 0;
        }
        if (range.equals(media.substring(0, media.indexOf('/')) + "/*")) {
            return 1;
        }
        return range.equals("*/*") ? 2 : 3;
    }

    private static double quality(String part) {
        for (String parameter : part.split(";")) {
            String text = parameter.strip();
            if (text.startsWith("q=") && text.substring(2).matches("[01](\\.[0-9]{0,3})?")) {
                return Double.parseDouble(text.substring(2));
            }
        }
        return 1;
    }
}
