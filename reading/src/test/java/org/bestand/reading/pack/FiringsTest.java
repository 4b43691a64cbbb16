package org.bestand.reading.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bestand.model.Claim;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

class FiringsTest {

    @Test
    void aRuleThatFiresOnItsOwnExamplesAloneIsIdle() throws IOException {
        List<FrameRule> rules = RuleFile.read(
                "some.rules", new ByteArrayInputStream("""
                [one]
                kind attack
                verb aanvallen
                yes Zij [vielen] aan.
                no Nee.
                [two]
                kind attack
                verb bestoken
                yes Zij [bestookten] hen.
                no Nee.
                """.getBytes(StandardCharsets.UTF_8)), WordClasses.NONE);
        Firings firings = new Firings();

        firings.add(rules.get(0), List.of(by("one", "count"), by("two")));
        firings.add(rules.get(1), List.of(by("two")));
        assertThat(firings.idle(rules)).containsExactly(rules.get(0));

        firings.add(List.of(by("one"), by("one")));
        assertThat(firings.idle(rules)).isEmpty();
        assertThat(firings.lines(rules)).containsExactly("2\tone\tsome.rules:1", "1\ttwo\tsome.rules:6");
    }

    private static Claim by(String... rules) {
        return new Claim(
                "c1",
                "report",
                Kind.ATTACK,
                null,
                Stance.ASSERTED,
                false,
                Scope.NEWS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                new Evidence("Ja.", new Span(0, 3), "Ja", new Span(0, 2)),
                List.of(rules),
                1);
    }
}
