package org.bestand.exchange.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.view.ClaimMaker;
import org.bestand.exchange.view.RandomViews;
import org.bestand.exchange.view.SmallRecord;
import org.bestand.exchange.view.SmallRecord.Written;
import org.bestand.exchange.view.View;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims by the PLOVER manual, the doubtful cases among them. */
class PloverTest {
    private static final int VIEWS = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The modes that the manual has for each event. */
    private static final Map<String, Set<String>> MODES = Map.ofEntries(
            Map.entry("AGREE", Set.of()),
            Map.entry("CONSULT", Set.of("visit", "third-party", "multilateral", "phone")),
            Map.entry("SUPPORT", Set.of()),
            Map.entry("CONCEDE", Set.of()),
            Map.entry("COOPERATE", Set.of()),
            Map.entry("AID", Set.of()),
            Map.entry("RETREAT", Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign")),
            Map.entry("REQUEST", Set.of("assist", "change", "yield", "meet")),
            Map.entry("ACCUSE", Set.of("disapprove", "investigate", "allege")),
            Map.entry("REJECT", Set.of("assist", "change", "yield", "meet")),
            Map.entry("THREATEN", Set.of("restrict", "arrest", "relations", "expel", "territory", "violence")),
            Map.entry("PROTEST", Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize")),
            Map.entry("SANCTION", Set.of("convict", "expel", "withdraw", "discontinue")),
            Map.entry("MOBILIZE", Set.of("troops", "weapons", "police", "militia")),
            Map.entry(
                    "COERCE",
                    Set.of("seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold")),
            Map.entry(
                    "ASSAULT",
                    Set.of("abduct", "destroy", "firearms", "explosives", "aerial", "drone", "heavy-weapons")));

    private static final Set<String> CONTEXTS = Set.of(
            "military",
            "executive",
            "legal",
            "human_security",
            "diplomatic",
            "territory",
            "migration",
            "misinformation",
            "economic",
            "peacekeeping",
            "historical",
            "future",
            "negation");

    private static Written written(View view) {
        return SmallRecord.written(new Plover(), view);
    }

    private static List<JsonNode> events(View view) {
        List<JsonNode> events = new ArrayList<>();
        written(view).text().lines().forEach(line -> events.add(JSON.readTree(line)));
        return events;
    }

    private static JsonNode event(Claim claim) {
        List<JsonNode> events = events(SmallRecord.of(
                List.of(SmallRecord.FIRST), List.of(claim), List.of(), List.of(), Map.of(), Map.of(), null));
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static ClaimMaker claim(Kind kind) {
        return new ClaimMaker("x", kind).day("2031-05-06");
    }

    private static Claim in(ClaimMaker maker) {
        return maker.in(SmallRecord.FIRST, "gevochten");
    }

    private static String coded(JsonNode event) {
        return event.get("event").get(0).asString()
                + (event.get("mode").isEmpty()
                        ? ""
                        : "/" + event.get("mode").get(0).asString());
    }

    private static List<String> contexts(JsonNode event) {
        List<String> contexts = new ArrayList<>();
        event.get("context").forEach(context -> contexts.add(context.asString()));
        return contexts;
    }

    @Test
    void fightingHasAllInOneListAndAStrikeHasARecipient() {
        JsonNode clash = event(in(claim(Kind.CLASH).by("KGZ", "TJK")));
        assertThat(coded(clash)).isEqualTo("ASSAULT");
        assertThat(clash.get("actor")).hasSize(2);
        assertThat(clash.get("recipient")).isEmpty();
        assertThat(contexts(clash)).containsExactly("military");
        JsonNode strike = event(in(claim(Kind.ATTACK).by("ALFA-FRONT").on("BETA")));
        assertThat(strike.get("recipient").get(0).get("code").asString()).isEqualTo("BETA");
        assertThat(contexts(strike)).isEmpty();
    }

    @Test
    void whatIsPlannedOrRecalledOrSaidNotToHaveHappenedSaysSo() {
        JsonNode planned = event(in(claim(Kind.ATTACK).by("KGZ").on("TJK").stance(Stance.PLANNED)));
        assertThat(contexts(planned)).contains("future");
        assertThat(planned.get("has_event").asBoolean()).isFalse();
        JsonNode negated = event(in(claim(Kind.ATTACK).by("KGZ").on("TJK").negated()));
        assertThat(contexts(negated)).contains("negation").doesNotContain("future");
        assertThat(negated.get("has_event").asBoolean()).isFalse();
        JsonNode recalled = event(in(claim(Kind.ATTACK).by("KGZ").on("TJK").recalled()));
        assertThat(contexts(recalled)).contains("historical");
        assertThat(recalled.get("has_event").asBoolean()).isTrue();
    }

    @Test
    void aPromiseIsAgreeAndAnAnnouncedRetreatConcede() {
        JsonNode talks = event(in(claim(Kind.TALKS).by("RUS", "KGZ").stance(Stance.PLANNED)));
        assertThat(coded(talks)).isEqualTo("AGREE");
        assertThat(contexts(talks)).doesNotContain("future");
        assertThat(coded(event(in(claim(Kind.WITHDRAW).by("KGZ").stance(Stance.PLANNED)))))
                .isEqualTo("CONCEDE");
        assertThat(coded(event(in(claim(Kind.WITHDRAW).by("KGZ"))))).isEqualTo("RETREAT/withdraw");
    }

    @Test
    void helpThatIsWithheldIsRefusedAndNotNegated() {
        JsonNode event = event(in(claim(Kind.SUPPORT).by("RUS").on("KGZ").negated()));
        assertThat(coded(event)).isEqualTo("REJECT/assist");
        assertThat(contexts(event)).doesNotContain("negation");
        assertThat(event.get("has_event").asBoolean()).isTrue();
    }

    @Test
    void aTruceIsConcededHeldBrokenAndRefused() {
        assertThat(coded(event(in(claim(Kind.CEASEFIRE).by("KGZ", "TJK").phase(Phase.AGREED)))))
                .isEqualTo("CONCEDE");
        assertThat(coded(event(in(claim(Kind.CEASEFIRE).by("KGZ", "TJK").phase(Phase.IN_FORCE)))))
                .isEqualTo("RETREAT/ceasefire");
        JsonNode said = event(in(claim(Kind.CEASEFIRE).by("KGZ").says("TJK.GOV").phase(Phase.VIOLATED)));
        assertThat(coded(said)).isEqualTo("ACCUSE/allege");
        assertThat(said.get("actor").get(0).get("code").asString()).isEqualTo("TJK");
        assertThat(said.get("recipient").get(0).get("code").asString()).isEqualTo("KGZ");
        assertThat(coded(event(in(claim(Kind.CEASEFIRE).by("KGZ").phase(Phase.VIOLATED)))))
                .isEqualTo("ASSAULT");
        JsonNode outsiders =
                event(in(claim(Kind.CEASEFIRE).by("KGZ", "TJK").through("UN").phase(Phase.PROPOSED)));
        assertThat(coded(outsiders)).isEqualTo("REQUEST/yield");
        assertThat(outsiders.get("actor").get(0).get("code").asString()).isEqualTo("UN");
    }

    @Test
    void sectorsOfMediaAndHospitalsAreNotMixedUp() {
        assertThat(event(in(claim(Kind.ACCUSE).by("KGZ.MED").on("TJK.HLT").content("attack")))
                        .toString())
                .contains("\"sector\":\"JRN\"")
                .contains("\"sector\":\"MED\"");
    }

    @Test
    void aBoundIsACodeAndNeverAnExactFigure() {
        JsonNode clash = events(SmallRecord.view()).getFirst();
        assertThat(clash.get("size").get("dead").asString()).isEqualTo("4+, 2");
        assertThat(clash.get("size").get("injured").asString()).isEqualTo("~11");
        JsonNode massacre = events(SmallRecord.view()).stream()
                .filter(event -> event.get("id").asString().equals("c09"))
                .findFirst()
                .orElseThrow();
        assertThat(massacre.get("size").get("dead").asLong()).isEqualTo(7);
    }

    @Test
    void whatHasNoDayOrActorOrIsDeniedIsLeftOutAndNamed() {
        Written written = written(SmallRecord.view());
        assertThat(written.lost("claims left out, they are denied")).containsExactly(SmallRecord.DENIED.id());
        assertThat(written.text()).doesNotContain("\"id\":\"c18\"").doesNotContain("\"id\":\"c20\"");
        View undated = SmallRecord.of(
                List.of(SmallRecord.FIRST),
                List.of(new ClaimMaker("x1", Kind.REQUEST).by("UN").in(SmallRecord.FIRST, "roepen op")),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                null);
        assertThat(written(undated).lost("claims left out, no day is known")).containsExactly("x1");
    }

    @Test
    void everyLineOfRandomRecordsIsAnEventOfTheManual() {
        int seen = 0;
        for (long seed = 1; seed <= VIEWS; seed++) {
            for (JsonNode event : events(RandomViews.of(seed))) {
                check(event, "seed " + seed);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(VIEWS);
    }

    private static void check(JsonNode event, String seed) {
        String type = event.get("event").get(0).asString();
        assertThat(MODES).as(seed).containsKey(type);
        event.get("mode").forEach(mode -> assertThat(MODES.get(type)).as(seed).contains(mode.asString()));
        assertThat(CONTEXTS).as(seed).containsAll(contexts(event));
        assertThat(event.get("quad_code").asInt()).as(seed).isBetween(1, 4);
        assertThat(event.get("event_scale").asDouble()).as(seed).isBetween(-10.0, 10.0);
        assertThat(event.get("actor")).as(seed).isNotEmpty();
        assertThat(event.get("date").asString()).as(seed).matches("\\d{4}-\\d{2}-\\d{2}");
        if (Set.of("COOPERATE", "AID", "SANCTION").contains(type)) {
            assertThat(event.get("recipient")).as(seed).isNotEmpty();
        }
        boolean conflict = event.get("quad_code").asInt() > 2;
        assertThat(event.get("event_scale").asDouble() > 0).as(seed + type).isEqualTo(!conflict);
    }
}
