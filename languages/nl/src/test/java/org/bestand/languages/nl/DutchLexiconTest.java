package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bestand.reading.syntax.Entry;
import org.bestand.reading.syntax.Lexicon;
import org.bestand.reading.syntax.Reading;
import org.junit.jupiter.api.Test;

class DutchLexiconTest {
    private static final Lexicon LEXICON = DutchSyntax.lexicon();

    private static Entry last(String... forms) {
        return LEXICON.entries(List.of(forms)).getLast();
    }

    @Test
    void givesEveryReadingOfAForm() {
        assertThat(last("doden").readings()).extracting(Reading::lemma).contains("doden", "dode", "dood");
    }

    @Test
    void looksBehindTheCapitalAtTheStartOfASentence() {
        assertThat(last("Soldaten").readings()).extracting(Reading::lemma).contains("soldaat");
        assertThat(last("\"", "Soldaten").readings()).extracting(Reading::lemma).contains("soldaat");
    }

    @Test
    void readsACompoundThatItLacksByItsLongestTail() {
        Entry compound = last("de", "quadcopterbeschietingen");
        assertThat(compound.isKnown()).isFalse();
        assertThat(compound.readings()).extracting(Reading::lemma).contains("beschieting");
        assertThat(compound.front()).isEqualTo("quadcopter");
    }

    @Test
    void doesNotCutUpAnUnknownName() {
        assertThat(last("uit", "Rurvallen").readings()).isEmpty();
    }

    @Test
    void bearsAnything() {
        assertThat(LEXICON.entries(List.of("\uD800", "x".repeat(9000), "\u0000", "+", "a+b")))
                .hasSize(5);
    }

    @Test
    void knowsInfinitives() {
        assertThat(LEXICON.knows("aanvallen", "WKW:TGW:INF")).isTrue();
        assertThat(LEXICON.knows("aanval", "WKW:TGW:INF")).isFalse();
    }
}
