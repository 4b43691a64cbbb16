package org.bestand.exchange.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Who is told to fight whom. */
class SidesTest {
    private static final Combatant KYRGYZSTAN = new Combatant("KGZ", false);
    private static final Combatant TAJIKISTAN = new Combatant("TJK", false);
    private static final Combatant FRONT = new Combatant("ALFA-FRONT", true);

    private static Sides sides(Claim... claims) {
        Incident incident = new Incident(
                "i00000000b1",
                Incident.Sort.VIOLENCE,
                Scope.NEWS,
                List.of(),
                List.of(),
                List.of(),
                Stream.of(claims).map(Claim::id).toList(),
                List.of());
        View view = SmallRecord.of(
                List.of(SmallRecord.FIRST), List.of(claims), List.of(), List.of(incident), Map.of(), Map.of(), null);
        return Sides.of(view.incidents().getFirst());
    }

    private static Claim in(ClaimMaker claim) {
        return claim.in(SmallRecord.FIRST, "gevochten");
    }

    private static ClaimMaker attack(String id) {
        return new ClaimMaker(id, Kind.ATTACK);
    }

    @Test
    void whoeverMostClaimsSetAgainstEachOther() {
        Sides sides = sides(
                in(new ClaimMaker("a", Kind.CLASH).by("KGZ", "TJK")),
                in(attack("b").by("TJK.MIL").on("KGZ.GOV")),
                in(attack("c").by("ALFA-FRONT").on("KGZ")));
        assertThat(List.of(sides.first(), sides.second())).containsExactlyInAnyOrder(KYRGYZSTAN, TAJIKISTAN);
        assertThat(sides.further()).containsExactly(FRONT);
        assertThat(sides.onCivilians()).isFalse();
    }

    @Test
    void aNamedGroupComesBeforeANamelessOne() {
        Sides sides = sides(
                in(attack("a").by("KGZ.REB").on("KGZ")),
                in(attack("b").by("ALFA-FRONT").on("KGZ")));
        assertThat(List.of(sides.first(), sides.second())).containsExactlyInAnyOrder(FRONT, KYRGYZSTAN);
    }

    @Test
    void rebelsOfACountryAreNotItsState() {
        Sides sides = sides(in(attack("a").by("KGZ.REB").on("KGZ")));
        assertThat(List.of(sides.first(), sides.second()))
                .containsExactlyInAnyOrder(KYRGYZSTAN, new Combatant("KGZ", true));
    }

    @Test
    void civiliansSailorsAndDoctorsAreNoSide() {
        Sides sides = sides(
                in(attack("a").by("ALFA-FRONT").on("KGZ.CVL")),
                in(attack("b").by("ALFA-FRONT").on("TJK.BUS")));
        assertThat(sides.first()).isEqualTo(FRONT);
        assertThat(sides.second()).isNull();
        assertThat(sides.onCivilians()).isTrue();
        assertThat(sides(
                                in(attack("a").by("ALFA-FRONT").on("KGZ.CVL")),
                                in(attack("b").by("ALFA-FRONT").on("KGZ.MIL")))
                        .onCivilians())
                .isFalse();
    }

    @Test
    void whatIsDeniedPlannedOrNegatedSetsNobodyAgainstAnybody() {
        Sides sides = sides(
                in(attack("a").by("KGZ").on("TJK").stance(Stance.DENIED)),
                in(attack("b").by("KGZ").on("TJK").stance(Stance.PLANNED)),
                in(attack("c").by("KGZ").on("TJK").negated()),
                in(attack("d").by("?").on("?.CVL")));
        assertThat(sides.first()).isNull();
        assertThat(sides.onCivilians()).isFalse();
    }
}
