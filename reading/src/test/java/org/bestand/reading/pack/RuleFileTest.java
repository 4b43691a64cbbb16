package org.bestand.reading.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.reading.pack.FrameRule.Flag;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.pack.FrameRule.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {
    private static final String RULE = """
            # a comment
            [truce.break]
            kind       ceasefire
            phase      violated
            verb       breken | schenden
            with       het bestand | de wapenstilstand
            object-is  bestand
            agents     subject van
            needs      agents
            flags      hard
            yes        Zij [braken] het bestand.
            no         Zij braken een glas.
            """;

    @Test
    void aRuleIsReadWithAllItsParts() throws IOException {
        FrameRule rule = read(RULE).getFirst();

        assertThat(rule.id()).isEqualTo("truce.break");
        assertThat(rule.line()).isEqualTo(2);
        assertThat(rule.kind()).isEqualTo(Kind.CEASEFIRE);
        assertThat(rule.phase()).isEqualTo(Phase.VIOLATED);
        assertThat(rule.match()).isEqualTo(Match.VERB);
        assertThat(rule.lemmas()).containsExactly("breken", "schenden");
        assertThat(rule.with()).containsExactly(List.of("het", "bestand"), List.of("de", "wapenstilstand"));
        assertThat(rule.fillers(Role.AGENTS)).containsExactly("subject", "van");
        assertThat(rule.fillers(Role.TARGETS)).isEmpty();
        assertThat(rule.needs()).containsExactly(Role.AGENTS);
        assertThat(rule.has(Flag.HARD)).isTrue();
        assertThat(rule.has(Flag.SEALS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            kind       ceasefire;kind       peace;no kind is called 'peace'
            phase      violated;fase       violated;no key 'fase'
            verb       breken | schenden;with       breken;exactly one of verb, noun, adjective, phrase
            flags      hard;flags      heavy;no such word here: heavy
            no         Zij braken een glas.;# none;needs an example (yes) and a counter-example (no)
            [truce.break];[Truce Break];an id is of lower-case letters
            """)
    void aWrongRuleIsRefusedWithFileAndLine(String line, String wrong, String message) {
        assertThatThrownBy(() -> read(RULE.replace(line, wrong)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("test.rules:")
                .hasMessageContaining(message);
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        assertThatThrownBy(() -> read(RULE + RULE))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("there is a rule 'truce.break' already");
    }

    private static List<FrameRule> read(String text) throws IOException {
        return RuleFile.read(
                "test.rules", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), WordClasses.NONE);
    }
}
