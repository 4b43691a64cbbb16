package org.bestand.reading.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.reading.pack.FrameRule.Flag;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.pack.FrameRule.Role;

/**
 * Reads a rule file: blocks that begin with {@code [id]} on a line of its own, then a key and its value on each line.
 *
 * <pre>
 * [killed.perish]
 * kind     killed
 * verb     omkomen | sneuvelen
 * victims  subject
 * yes      Bij de inslag [kwamen] drie dorpelingen om.
 * no       Zij kwam haar belofte niet na.
 * </pre>
 *
 * Keys: {@code kind}, {@code phase}, {@code stance}, {@code means}, {@code scope}, {@code content}, {@code negated};
 * one of {@code verb}, {@code noun}, {@code adjective}, {@code phrase}; {@code with}, {@code unless}, {@code about}, {@code object-is},
 * {@code subject-is}, {@code governed-by}, {@code needs}, {@code flags}; the roles {@code agents}, {@code targets}, {@code mediators},
 * {@code victims}, {@code things}, {@code ground}; {@code yes} and {@code no} as often as wanted. Alternatives stand between {@code |}.
 * In {@code with}, {@code unless}, {@code object-is} and {@code subject-is}, {@code @place} and {@code @actor} stand for any name of such.
 * In all lists of words the name of a class ({@code @truce}) stands for its words, see {@link WordClasses}; a wording of several words
 * may hold one. In {@code with}, {@code unless} and {@code about} three dots stand for whatever is between two words of a wording,
 * and {@code @year} for the figure of a year.
 */
public final class RuleFile {
    private static final String BLANKS = " \t";
    private static final String SEPARATORS = BLANKS + "|";
    private static final Set<String> KEYS = Set.of(
            "kind",
            "phase",
            "stance",
            "means",
            "scope",
            "content",
            "negated",
            "verb",
            "noun",
            "adjective",
            "phrase",
            "with",
            "unless",
            "about",
            "object-is",
            "subject-is",
            "governed-by",
            "needs",
            "flags",
            "agents",
            "targets",
            "mediators",
            "victims",
            "things",
            "ground",
            "yes",
            "no");
    private static final Set<String> REPEATED = Set.of("yes", "no");

    private RuleFile() {}

    /**
     * Reads the rules of a class-path resource.
     *
     * @throws PackException where a rule is wrong: unknown key or value, no kind, no trigger, no example, no counter-example, double id
     */
    public static List<FrameRule> read(Class<?> anchor, String resource, WordClasses classes) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new PackException("there is no rule file '" + resource + "' beside " + anchor.getName());
            }
            return read(resource, in, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FrameRule> read(String file, InputStream in, WordClasses classes) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(in, decoder));
        List<FrameRule> rules = new ArrayList<>();
        Block block = null;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                if (block != null) {
                    rules.add(block.rule());
                }
                block = new Block(file, number, header(file, number, line), classes);
            } else if (block == null) {
                throw new PackException(file, number, "a rule begins with its id in square brackets");
            } else {
                block.put(number, line);
            }
        }
        if (block != null) {
            rules.add(block.rule());
        }
        refuseDoubles(rules);
        return List.copyOf(rules);
    }

    private static String header(String file, int number, String line) {
        String text = line.strip();
        String id = text.substring(1, Math.max(1, text.length() - 1));
        if (!text.endsWith("]") || id.isEmpty() || !id.chars().allMatch(RuleFile::isOfId)) {
            throw new PackException(file, number, "an id is of lower-case letters, digits, dots and hyphens: " + text);
        }
        return id;
    }

    private static boolean isOfId(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    /**
     * Refuses two rules of one id.
     *
     * @throws PackException naming the second
     */
    public static void refuseDoubles(List<FrameRule> rules) {
        Set<String> ids = new HashSet<>();
        for (FrameRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new PackException(
                        rule.file(),
                        rule.line(),
                        "there is a rule '" + rule.id() + "' already; give this one its own id");
            }
        }
    }

    /** The lines of one rule while they are read. */
    private static final class Block {
        private final String file;
        private final int line;
        private final String id;
        private final WordClasses classes;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final List<String> yes = new ArrayList<>();
        private final List<String> no = new ArrayList<>();

        Block(String file, int line, String id, WordClasses classes) {
            this.file = file;
            this.line = line;
            this.id = id;
            this.classes = classes;
        }

        void put(int number, String text) {
            String stripped = text.strip();
            String key = stripped.substring(0, firstBlank(stripped));
            String value = stripped.substring(key.length()).strip();
            if (!KEYS.contains(key)) {
                throw new PackException(
                        file,
                        number,
                        "no key '" + key + "'; keys are "
                                + String.join(", ", KEYS.stream().sorted().toList()));
            }
            if (REPEATED.contains(key)) {
                (key.equals("yes") ? yes : no).add(value);
            } else if (values.containsKey(key)) {
                values.merge(key, value, (a, b) -> a + " | " + b);
            } else {
                values.put(key, value);
            }
        }

        private static int firstBlank(String text) {
            int at = 0;
            while (at < text.length() && BLANKS.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return at;
        }

        FrameRule rule() {
            Match match = match();
            if (yes.isEmpty() || no.isEmpty()) {
                throw wrong("a rule needs an example (yes) and a counter-example (no)");
            }
            return new FrameRule(
                    id,
                    file,
                    line,
                    value("kind", Kind::of, true),
                    value("phase", Phase::of, false),
                    value("stance", Stance::of, false),
                    value("means", Means::of, false),
                    value("scope", Scope::of, false),
                    values.getOrDefault("content", ""),
                    values.containsKey("negated"),
                    match,
                    triggers(match),
                    sequences("with"),
                    sequences("unless"),
                    sequences("about"),
                    alternatives("object-is"),
                    alternatives("subject-is"),
                    alternatives("governed-by"),
                    needs(),
                    roles(),
                    flags(),
                    List.copyOf(yes),
                    List.copyOf(no));
        }

        private Match match() {
            List<Match> found = Arrays.stream(Match.values())
                    .filter(m -> values.containsKey(m.name().toLowerCase(Locale.ROOT)))
                    .toList();
            if (found.size() != 1) {
                throw wrong("a rule has exactly one of verb, noun, adjective, phrase");
            }
            return found.getFirst();
        }

        private <T> T value(String key, Function<String, T> parse, boolean needed) {
            String value = values.get(key);
            if (value == null) {
                if (needed) {
                    throw wrong("the rule has no " + key);
                }
                return null;
            }
            try {
                return parse.apply(value);
            } catch (IllegalArgumentException e) {
                throw wrong(e.getMessage());
            }
        }

        private List<String> triggers(Match match) {
            String key = match.name().toLowerCase(Locale.ROOT);
            return match == Match.PHRASE
                    ? sequences(key).stream().map(s -> String.join(" ", s)).toList()
                    : alternatives(key);
        }

        private List<String> alternatives(String key) {
            return classes.expand(written(key));
        }

        private List<String> written(String key) {
            List<String> written = Cut.at('|', values.getOrDefault(key, "")).stream()
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
            written.stream().filter(s -> s.indexOf(' ') < 0).forEach(this::known);
            return written;
        }

        private void known(String word) {
            if (!classes.isKnown(word)) {
                throw wrong("no class of words '" + word + "'");
            }
        }

        private List<List<String>> sequences(String key) {
            List<List<String>> sequences = new ArrayList<>();
            for (String wording : written(key)) {
                List<String> words = Cut.words(wording, BLANKS);
                words.forEach(this::known);
                sequences.addAll(classes.expandSequence(words));
            }
            return List.copyOf(sequences);
        }

        private Set<Role> needs() {
            Set<Role> needs = EnumSet.noneOf(Role.class);
            for (String name : words("needs")) {
                needs.add(constant(Role.class, name));
            }
            return needs;
        }

        private Set<Flag> flags() {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            for (String name : words("flags")) {
                flags.add(constant(Flag.class, name));
            }
            return flags;
        }

        private Map<Role, List<String>> roles() {
            Map<Role, List<String>> roles = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                List<String> fillers = words(role.name().toLowerCase(Locale.ROOT)).stream()
                        .map(classes::expandFiller)
                        .toList();
                if (!fillers.isEmpty()) {
                    roles.put(role, fillers);
                }
            }
            return roles;
        }

        private List<String> words(String key) {
            String value = values.getOrDefault(key, "");
            return Cut.words(value, SEPARATORS);
        }

        private <E extends Enum<E>> E constant(Class<E> type, String name) {
            try {
                return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw wrong("no such word here: " + name);
            }
        }

        private PackException wrong(String message) {
            return new PackException(file, line, "[" + id + "] " + message);
        }
    }
}
