package org.bestand.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimJsonTest {

    static Claim atLeastSeven() {
        LocalDate monday = LocalDate.of(2019, 3, 4);
        return new Claim(
                "c1",
                "bode-12",
                Kind.KILLED,
                null,
                Stance.ASSERTED,
                false,
                Scope.NEWS,
                List.of(
                        new Actor("BODE.MED", "De Bode", "de Bode", true, false),
                        new Actor("RUR.GOV", "Rudolf Rassendyll", "premier Rassendyll", false, false)),
                List.of(),
                List.of(Actor.of("RUR.MIL", "", "soldaten")),
                List.of(),
                new Count(7L, null, false, false, VictimGroup.MIL, "", "minstens zeven soldaten"),
                null,
                "",
                When.oneOf(
                        List.of(
                                new When.Interval(monday, monday),
                                new When.Interval(monday.plusWeeks(1), monday.plusWeeks(1))),
                        "maandag"),
                List.of(new Place("Strelsau", "RUR", 50.1, 14.4, Precision.TOWN, "Strelsau")),
                new Evidence("Zeven “doden”.", new Span(10, 24), "doden", new Span(17, 22)),
                List.of("toll.killed"),
                0.5);
    }

    @Test
    void aLineHasTheKeysOfTheCodebookInItsOrder() {
        assertThat(ClaimJson.write(atLeastSeven()))
                .isEqualTo(
                        "{\"id\":\"c1\",\"report\":\"bode-12\",\"kind\":\"killed\",\"stance\":\"asserted\",\"negated\":false,"
                                + "\"scope\":\"news\",\"speakers\":[{\"code\":\"BODE.MED\",\"name\":\"De Bode\",\"text\":\"de Bode\",\"via\":true},"
                                + "{\"code\":\"RUR.GOV\",\"name\":\"Rudolf Rassendyll\",\"text\":\"premier Rassendyll\"}],\"agents\":[],"
                                + "\"targets\":[{\"code\":\"RUR.MIL\",\"text\":\"soldaten\"}],\"mediators\":[],"
                                + "\"count\":{\"low\":7,\"high\":null,\"of\":\"MIL\",\"text\":\"minstens zeven soldaten\"},"
                                + "\"time\":{\"start\":\"2019-03-04\",\"end\":\"2019-03-11\",\"text\":\"maandag\","
                                + "\"candidates\":[[\"2019-03-04\",\"2019-03-04\"],[\"2019-03-11\",\"2019-03-11\"]]},"
                                + "\"places\":[{\"name\":\"Strelsau\",\"country\":\"RUR\",\"lat\":50.1,\"lon\":14.4,\"precision\":\"town\","
                                + "\"text\":\"Strelsau\"}],\"evidence\":{\"quote\":\"Zeven “doden”.\",\"start\":10,\"end\":24,"
                                + "\"trigger\":{\"text\":\"doden\",\"start\":17,\"end\":22}},\"rules\":[\"toll.killed\"],\"confidence\":0.5}");
    }

    @Test
    void whatIsAbsentHasNoKey() {
        assertThat(ClaimJson.write(atLeastSeven()))
                .doesNotContain(
                        "\"phase\"", "\"means\"", "\"content\"", "\"about\"", "\"vague\"", "\"hedged\"", "\"clock\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_190_304})
    void whatIsReadBackEqualsWhatWasWritten(long seed) {
        RandomClaims claims = new RandomClaims(new SplittableRandom(seed));
        for (int i = 0; i < 2000; i++) {
            Claim claim = claims.next();
            String line = ClaimJson.write(claim);
            assertThat(line).doesNotContain("\n");
            assertThat(ClaimJson.read(line)).as("seed %s, claim %s", seed, i).isEqualTo(claim);
            assertThat(ClaimJson.write(ClaimJson.read(line))).isEqualTo(line);
        }
    }

    @Test
    void aLineThatIsNoClaimIsRefusedWithTheKeyThatIsWrong() {
        String line = ClaimJson.write(atLeastSeven());
        assertThatThrownBy(() -> ClaimJson.read("geen json"))
                .isInstanceOf(ClaimFormatException.class)
                .hasMessageContaining("not JSON");
        assertThatThrownBy(() -> ClaimJson.read("[]")).hasMessageContaining("one JSON object");
        assertThatThrownBy(() -> ClaimJson.read(line.replace("\"killed\"", "\"gedood\"")))
                .hasMessageContaining("gedood");
        assertThatThrownBy(() -> ClaimJson.read(line.replace("\"id\":\"c1\",", "")))
                .hasMessageContaining("'id'");
        assertThatThrownBy(() -> ClaimJson.read(line.replace("\"low\":7", "\"low\":\"zeven\"")))
                .hasMessageContaining("'count.low'");
        assertThatThrownBy(() -> ClaimJson.read(line.replace("\"end\":24", "\"end\":23")))
                .hasMessageContaining("quote");
        assertThatThrownBy(() -> ClaimJson.read(line.replace("\"start\":\"2019-03-04\"", "\"start\":\"maandag\"")))
                .isInstanceOf(ClaimFormatException.class);
        assertThatThrownBy(() -> ClaimJson.read(line + line)).isInstanceOf(ClaimFormatException.class);
    }
}
