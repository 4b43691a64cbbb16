package org.bestand.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.desk.Freedonia.claim;
import static org.bestand.desk.Freedonia.killed;
import static org.bestand.desk.Freedonia.report;

import java.util.List;
import java.util.stream.Collectors;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final String SENTENCE = "De Sylvaniërs vielen aan en doodden zeven soldaten.";

    private static String words(Stretch stretch) {
        return stretch.pieces().stream().map(Stretch.Piece::text).collect(Collectors.joining());
    }

    private static String keys(Stretch stretch) {
        return stretch.pieces().stream()
                .filter(Stretch.Piece::isKey)
                .map(Stretch.Piece::text)
                .collect(Collectors.joining("|"));
    }

    private static String whole(List<Stretch> stretches) {
        return stretches.stream().map(MarksTest::words).collect(Collectors.joining());
    }

    @Test
    void textWithoutClaimsStaysInOnePiece() {
        List<Stretch> stretches = Marks.of("Niets gebeurd. 🕊", List.of());

        assertThat(stretches).hasSize(1);
        assertThat(stretches.getFirst().claims()).isEmpty();
        assertThat(stretches.getFirst().anchor()).isNull();
        assertThat(whole(stretches)).isEqualTo("Niets gebeurd. 🕊");
    }

    @Test
    void twoClaimsOfOneSentenceShareItsMark() {
        Report report = report("r", "2022-09-14", "Nieuws. " + SENTENCE + " Meer volgt.");
        Claim dead = killed(report, "dead", SENTENCE, 7, "zeven", null);
        Claim attack = claim(report, "attack", Kind.ATTACK, SENTENCE, "vielen aan", null, null);

        List<Stretch> stretches = Marks.of(report.text(), List.of(dead, attack));

        assertThat(stretches).extracting(MarksTest::words).containsExactly("Nieuws. ", SENTENCE, " Meer volgt.");
        Stretch marked = stretches.get(1);
        assertThat(marked.ids()).isEqualTo("attack dead");
        assertThat(marked.anchor()).isEqualTo("w-attack");
        assertThat(marked.further()).containsExactly("dead");
        assertThat(keys(marked)).isEqualTo("vielen aan|zeven");
    }

    @Test
    void overlappingAndNestedClaimsCutTheTextAndEachIsAnchoredOnce() {
        Report report = report("r", "2022-09-14", "A een B twee C drie D vier E");
        Claim outer = claim(report, "outer", Kind.ATTACK, "een B twee C drie", "B", null, null);
        Claim inner = claim(report, "inner", Kind.CLASH, "twee", "twee", null, null);
        Claim over = claim(report, "over", Kind.DAMAGE, "drie D vier", "vier", null, null);

        List<Stretch> stretches = Marks.of(report.text(), List.of(over, inner, outer));

        assertThat(stretches)
                .extracting(stretch -> words(stretch) + " [" + stretch.ids() + "]")
                .containsExactly(
                        "A  []",
                        "een B  [outer]",
                        "twee [outer inner]",
                        " C  [outer]",
                        "drie [outer over]",
                        " D vier [over]",
                        " E []");
        assertThat(stretches.stream().flatMap(stretch -> stretch.begun().stream()))
                .containsExactly("outer", "inner", "over");
        assertThat(whole(stretches)).isEqualTo(report.text());
    }

    @Test
    void signsBeyondSixteenBitsCountAsOne() {
        Report report = report("r", "2022-09-14", "🕊🕊 𝔅ode: " + SENTENCE + " 🏳️‍🌈 slot");
        Claim dead = killed(report, "dead", SENTENCE, 7, "zeven soldaten", null);

        List<Stretch> stretches = Marks.of(report.text(), List.of(dead));

        assertThat(stretches).extracting(MarksTest::words).containsExactly("🕊🕊 𝔅ode: ", SENTENCE, " 🏳️‍🌈 slot");
        assertThat(keys(stretches.get(1))).isEqualTo("zeven soldaten");
    }

    @Test
    void claimsWhoseWordsStandElsewhereMarkNothing() {
        Report report = report("r", "2022-09-14", "Nieuws. " + SENTENCE);
        Claim dead = killed(report, "dead", SENTENCE, 7, "zeven", null);

        assertThat(Marks.of("Nieuws! Niets meer.", List.of(dead)))
                .hasSize(1)
                .allSatisfy(stretch -> assertThat(stretch.claims()).isEmpty());
        assertThat(Marks.of("", List.of(dead))).isEmpty();
    }
}
