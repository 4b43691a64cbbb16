package org.bestand.exchange.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.bestand.exchange.ClaimFormatException;
import org.bestand.exchange.scoring.Coded.Slot;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final String TEXT = "Bij Zenda vielen zeven doden. Strelsau ontkent.";

    /** A claim about one of the two sentences; what stands in {@code more} comes on top. */
    private static String claim(String kind, int sentence, String more) {
        String quote = sentence == 0 ? TEXT.substring(0, 29) : TEXT.substring(30);
        return """
                {"report":"r","kind":"%s","evidence":{"quote":"%s","start":%d,"end":%d}%s}""".formatted(kind, quote, sentence == 0 ? 0 : 30, sentence == 0 ? 29 : TEXT.length(), more);
    }

    private static List<CodedReport> of(List<String> gold, List<String> others) {
        String report = "{\"report\":\"r\",\"text\":\"" + TEXT + "\",\"claims\":[" + String.join(",", gold) + "]}";
        return Coding.ofCodebook().reports(List.of(report), others);
    }

    private static Scores scores(List<String> gold, List<String> others) {
        return Scores.of(of(gold, others));
    }

    @Test
    void aClaimOfTheSameKindOnTheSameSentenceIsFound() {
        Scores scores = scores(
                List.of(claim("killed", 0, ""), claim("statement", 1, "")),
                List.of(claim("killed", 0, ""), claim("killed", 1, ""), claim("attack", 0, "")));

        assertThat(scores.detection()).isEqualTo(new Tally(1, 2, 3));
        assertThat(scores.tollDetection()).isEqualTo(new Tally(1, 1, 2));
        assertThat(scores.detection().f1()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void oneClaimIsNotFoundTwice() {
        Scores scores =
                scores(List.of(claim("killed", 0, "")), List.of(claim("killed", 0, ""), claim("killed", 0, "")));

        assertThat(scores.detection()).isEqualTo(new Tally(1, 1, 2));
    }

    @Test
    void ofTwoAlikeTheOneThatAgreesMoreIsPaired() {
        String seven = ",\"count\":{\"low\":7,\"high\":7}";
        String nine = ",\"count\":{\"low\":9,\"high\":9}";

        Scores scores =
                scores(List.of(claim("killed", 0, nine)), List.of(claim("killed", 0, seven), claim("killed", 0, nine)));

        assertThat(scores.record().right()).isEqualTo(1);
    }

    @Test
    void aClaimIsRightOnlyWithItsFigureAndParties() {
        String gold = ",\"count\":{\"low\":7,\"high\":null},\"targets\":[{\"code\":\"RUR.MIL\"}]";
        String sector = ",\"count\":{\"low\":7},\"targets\":[{\"code\":\"RUR\"}],\"places\":[{\"name\":\"Zenda\"}]";
        String figure = ",\"count\":{\"low\":7,\"high\":7},\"targets\":[{\"code\":\"RUR\"}]";

        assertThat(scores(List.of(claim("killed", 0, gold)), List.of(claim("killed", 0, sector)))
                        .toll()
                        .right())
                .as("sectors, times and places are no part of the record")
                .isEqualTo(1);
        assertThat(scores(List.of(claim("killed", 0, gold)), List.of(claim("killed", 0, figure)))
                        .toll()
                        .right())
                .as("at least seven is not seven")
                .isZero();
    }

    @Test
    void acceptedCodesAndUnnamedWitnessesAreOneVoice() {
        String gold = ",\"speakers\":[{\"code\":\"IS\"},{\"code\":\"RUR.CVL\"}]";
        String other = ",\"speakers\":[{\"code\":\"DAESH\"},{\"code\":\"?.HLT\"}]";

        Scores scores = scores(List.of(claim("attack", 0, gold)), List.of(claim("attack", 0, other)));

        assertThat(scores.share(Slot.SPEAKERS)).isEqualTo(1);
    }

    @Test
    void contentIsComparedOnlyWhereItIsAWordOfAList() {
        String gold = ",\"content\":\"talks\"";
        String other = ",\"content\":\"aid\"";

        assertThat(scores(List.of(claim("request", 0, gold)), List.of(claim("request", 0, other)))
                        .share(Slot.CONTENT))
                .isZero();
        assertThat(scores(List.of(claim("refuse", 0, gold)), List.of(claim("refuse", 0, other)))
                        .share(Slot.CONTENT))
                .isEqualTo(1);
    }

    @Test
    void aQuoteThatDoesNotStandWhereItSaysIsCounted() {
        String elsewhere = claim("killed", 0, "").replace("\"start\":0,\"end\":29", "\"start\":1,\"end\":30");

        assertThat(scores(List.of(claim("killed", 0, "")), List.of(elsewhere)).notVerbatim())
                .isEqualTo(1);
        assertThat(scores(List.of(), List.of(claim("killed", 0, ""))).notVerbatim())
                .isZero();
    }

    @Test
    void alphaIsOneWhereAllAgreeAndNothingWhereNothingVaries() {
        List<String> gold = List.of(claim("killed", 0, ""), claim("attack", 1, ",\"stance\":\"alleged\""));

        assertThat(Alpha.of(Slot.STANCE, of(gold, gold))).hasValue(1);
        assertThat(Alpha.of(Slot.NEGATED, of(gold, gold))).isEmpty();
        assertThat(Alpha.ofClaims(of(gold, gold))).hasValue(1);
    }

    /** The data of two coders and ten units of Krippendorff's paper of 2011: alpha for nominal data is 0.095. */
    @Test
    void alphaIsThatOfTheTextbook() {
        int[] one = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0};
        int[] two = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
        List<CodedReport> reports = new java.util.ArrayList<>();
        for (int i = 0; i < one.length; i++) {
            reports.addAll(
                    of(List.of(claim("killed", 0, negated(one[i]))), List.of(claim("killed", 0, negated(two[i])))));
        }

        assertThat(Alpha.of(Slot.NEGATED, reports).getAsDouble()).isCloseTo(0.095, within(0.001));
    }

    private static String negated(int value) {
        return ",\"negated\":" + (value == 1);
    }

    @Test
    void aLineThatIsNoObjectIsNamed() {
        assertThatThrownBy(() -> Coding.ofCodebook().reports(List.of("{}", "[1]"), List.of()))
                .isInstanceOf(ClaimFormatException.class)
                .hasMessageContaining("line 2");
    }
}
