package org.bestand.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.reading.pack.Table;
import org.junit.jupiter.api.Test;

class LemmatiserTest {
    private static final List<String> COLUMNS = List.of("lexicon", "upos", "xpos");

    private static Table.Row row(int line, String... cells) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            byColumn.put(COLUMNS.get(i), cells[i]);
        }
        return new Table.Row("tags", line, byColumn);
    }

    private static final Table TAGS = new Table(
            "tags",
            COLUMNS,
            List.of(row(2, "V", "VERB|AUX", ""), row(3, "V:PAST", "VERB", "past"), row(4, "N", "NOUN", "")));

    private static final LemmaRules RULES = new LemmaRules(
            Map.of(LemmaRules.key("better", "ADJ"), "good"),
            Map.of(
                    LemmaRules.key("ted", "VERB past"), LemmaRules.change("hunted", "hunt"),
                    LemmaRules.key("d", "VERB past"), LemmaRules.change("lived", "live"),
                    LemmaRules.key("s", "PROPN name|mv"), LemmaRules.change("dogs", "dog"),
                    LemmaRules.key("", "VERB part"), LemmaRules.change("begun", "gun")));

    private static final Table OVERRIDES = new Table(
            "lemmas",
            List.of("form", "upos", "lemma"),
            List.of(new Table.Row("lemmas", 2, Map.of("form", "dead", "upos", "NOUN", "lemma", "victim"))));

    private final Lemmatiser lemmatiser = new Lemmatiser(RULES, TAGS, OVERRIDES);

    private static Entry entry(String front, Reading... readings) {
        return new Entry(front, List.of(readings));
    }

    @Test
    void takesTheReadingThatFitsTheTag() {
        Entry saw = entry("", new Reading("saw", "N"), new Reading("saw", "V:PRES"), new Reading("see", "V:PAST"));
        assertThat(lemmatiser.lemma("saw", saw, "VERB", "past")).isEqualTo("see");
        assertThat(lemmatiser.lemma("Saw", saw, "NOUN", "sg")).isEqualTo("saw");
    }

    @Test
    void putsTheFrontOfACompoundBeforeTheLemmaOfItsTail() {
        Entry mines = entry("land", new Reading("mine", "N"));
        assertThat(lemmatiser.lemma("landmines", mines, "NOUN", "pl")).isEqualTo("landmine");
    }

    @Test
    void prefersWhatTheTreebankTaught() {
        assertThat(lemmatiser.lemma("Better", entry(""), "ADJ", "comp")).isEqualTo("good");
    }

    @Test
    void goesByTheLongestEndOfAFormThatNobodyKnows() {
        assertThat(lemmatiser.lemma("blasted", entry(""), "VERB", "past")).isEqualTo("blast");
        assertThat(lemmatiser.lemma("raked", entry(""), "VERB", "past")).isEqualTo("rake");
        assertThat(lemmatiser.lemma("berun", entry(""), "VERB", "part")).isEqualTo("run");
        assertThat(lemmatiser.lemma("Xyz", entry(""), "NOUN", "sg")).isEqualTo("xyz");
    }

    @Test
    void leavesNamesAndMarksAsTheyAreWritten() {
        assertThat(lemmatiser.lemma("Rurania", entry("", new Reading("x", "N")), "PROPN", "sg"))
                .isEqualTo("Rurania");
        assertThat(lemmatiser.lemma("%", entry(""), "SYM", "")).isEqualTo("%");
    }

    @Test
    void takesPluralNamesBackToTheSingularAndKeepsTheirCapital() {
        assertThat(lemmatiser.lemma("Ruranians", entry(""), "PROPN", "name|mv")).isEqualTo("Ruranian");
        assertThat(lemmatiser.lemma("Ruranish", entry(""), "ADJ", "")).isEqualTo("Ruranish");
    }

    @Test
    void putsThePacksOwnLemmasBeforeAllElse() {
        Entry dead = entry("", new Reading("dead", "N"));
        assertThat(lemmatiser.lemma("Dead", dead, "NOUN", "pl")).isEqualTo("victim");
        assertThat(lemmatiser.lemma("dead", dead, "ADJ", "")).isEqualTo("dead");
    }

    @Test
    void knowsNoChangeBetweenWordsThatShareNothing() {
        assertThat(LemmaRules.change("went", "go")).isNull();
    }
}
