package org.bestand.reading.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.syntax.net.Features;

/** Turns the forms of a sentence into the numbers that the network reads. */
public final class Encoder {
    /** Rows of the table of letter groups; groups share them by chance. */
    public static final int NGRAM_ROWS = 1 << 14;

    /** Rows of the table of letter cases. */
    public static final int CASE_ROWS = LetterCase.ROWS;

    private static final int LONGEST_END = 6;
    private static final int GROUP = 4;
    private static final int MOST_LETTERS = 40;
    private static final Set<String> DOUBLE_QUOTES = Set.of("“", "”", "„", "«", "»", ",,", "''", "``", "‟", "″");
    private static final Set<String> DASHES = Set.of("–", "—", "―", "−", "--");

    private final Inventory words;
    private final Inventory readings;

    public Encoder(Inventory words, Inventory readings) {
        this.words = words;
        this.readings = readings;
    }

    public Features encode(List<String> forms, List<Entry> entries) {
        int n = forms.size() + 1;
        var features = new Features(new int[n], new int[n][0], new int[n][], new int[n]);
        features.words()[0] = Inventory.ROOT;
        features.readings()[0] = new int[] {Inventory.ROOT};
        features.cases()[0] = LetterCase.ROOT_ROW;
        List<Shown> shown = Shown.of(forms);
        for (int i = 1; i < n; i++) {
            put(features, i, shown.get(i - 1), entries.get(i - 1));
        }
        return features;
    }

    /** Words by themselves, without a root. */
    Features encodeWords(List<Shown> shown, List<Entry> entries) {
        int n = shown.size();
        var features = new Features(new int[n], new int[n][], new int[n][], new int[n]);
        for (int i = 0; i < n; i++) {
            put(features, i, shown.get(i), entries.get(i));
        }
        return features;
    }

    private void put(Features features, int place, Shown shown, Entry entry) {
        String plain = plain(shown.form());
        features.words()[place] = words.number(plain);
        features.ngrams()[place] = ngrams(plain);
        features.readings()[place] = readings(entry);
        features.cases()[place] = LetterCase.of(shown.form()).row(shown.opens());
    }

    /** A form in lower case, its digits as noughts, its typographic marks as plain ones. */
    public static String plain(String form) {
        if (DOUBLE_QUOTES.contains(form)) {
            return "\"";
        }
        if (DASHES.contains(form)) {
            return "-";
        }
        StringBuilder plain = new StringBuilder(form.toLowerCase(Locale.ROOT));
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isDigit(c)) {
                plain.setCharAt(i, '0');
            } else if (c == '’' || c == '‘' || c == '´' || c == '`' || c == '‚') {
                plain.setCharAt(i, '\'');
            }
        }
        return plain.toString();
    }

    /** Names of what an entry's readings tell the network: each tag, and all of them together. */
    public static List<String> names(Entry entry) {
        String mark = entry.front().isEmpty() ? "" : "~";
        Set<String> tags = new LinkedHashSet<>();
        for (Reading reading : entry.readings()) {
            tags.add(mark + cut(reading.tag()));
        }
        List<String> names = new ArrayList<>(tags);
        if (tags.size() > 1) {
            names.add(tags.stream().sorted().collect(Collectors.joining(" ")));
        }
        return names;
    }

    private static String cut(String tag) {
        String[] pieces = tag.split(":");
        return pieces.length <= 3 ? tag : String.join(":", Arrays.copyOf(pieces, 3));
    }

    private int[] readings(Entry entry) {
        int[] numbers = names(entry).stream()
                .filter(readings::contains)
                .mapToInt(readings::number)
                .toArray();
        return numbers.length == 0 ? new int[] {Inventory.UNKNOWN} : numbers;
    }

    /** Beginnings and ends of the form and the groups of four letters within, each as a row of its table. */
    private static int[] ngrams(String plain) {
        String form =
                "<" + (plain.length() > MOST_LETTERS ? plain.substring(plain.length() - MOST_LETTERS) : plain) + ">";
        int n = form.length();
        int[] rows = new int[2 * LONGEST_END + n];
        int at = 0;
        for (int length = 2; length <= Math.min(LONGEST_END + 1, n); length++) {
            rows[at++] = row(form, n - length, n);
            rows[at++] = row(form, 0, length);
        }
        for (int i = 1; i + GROUP < n; i++) {
            rows[at++] = row(form, i, i + GROUP);
        }
        return Arrays.copyOf(rows, at);
    }

    private static int row(String form, int start, int end) {
        int hash = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ form.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        return (hash * 0x2c1b3c6d >>> 12) & (NGRAM_ROWS - 1);
    }
}
