package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.junit.jupiter.api.Test;

/** The ways in which newspapers say who says so, with all sorts of speakers, around one and the same attack. */
class SpeakerFormulasTest {
    /** A speaker, the party that it is, and whether verbs of it are plural. */
    private record Speaker(String words, String party, boolean plural) {}

    private static final List<Speaker> SPEAKERS = List.of(
            new Speaker("het Oekraïense leger", "UKR", false),
            new Speaker("gouverneur Oleh Synjehoebov", "UKR", false),
            new Speaker("Kiev", "UKR", false),
            new Speaker("de Verenigde Naties", "UN", true),
            new Speaker("een ooggetuige", "?", false),
            new Speaker("president Zelensky", "UKR", false),
            new Speaker("Human Rights Watch", "HRW", false),
            new Speaker("het ministerie van Defensie in Kiev", "UKR", false),
            new Speaker("bewoners", "UKR", true),
            new Speaker("de Oekraïense luchtmacht", "UKR", false));

    private static final List<String> FORMULAS = List.of(
            "Volgens {x} heeft Rusland dinsdag Charkiv gebombardeerd.",
            "Rusland heeft volgens {x} dinsdag Charkiv gebombardeerd.",
            "Rusland heeft dinsdag Charkiv gebombardeerd, aldus {x}.",
            "Rusland heeft dinsdag Charkiv gebombardeerd, {zegt|zeggen} {x}.",
            "Rusland heeft dinsdag Charkiv gebombardeerd, zo {meldt|melden} {x}.",
            "Rusland heeft dinsdag, zo {zegt|zeggen} {x}, Charkiv gebombardeerd.",
            "Charkiv is dinsdag, {meldt|melden} {x}, door Rusland gebombardeerd.",
            "Dat Rusland dinsdag Charkiv heeft gebombardeerd, {meldt|melden} {x}.",
            "Rusland heeft dinsdag Charkiv gebombardeerd. Dat {meldt|melden} {x}.",
            "Rusland heeft dinsdag Charkiv gebombardeerd, {heeft|hebben} {x} laten weten.",
            "Rusland heeft dinsdag Charkiv gebombardeerd, {laat|laten} {x} weten.",
            "Rusland zou dinsdag Charkiv hebben gebombardeerd, {zegt|zeggen} {x}.",
            "„Rusland heeft dinsdag Charkiv gebombardeerd”, {zegt|zeggen} {x}.",
            "Zoals {x} {zegt|zeggen}, heeft Rusland dinsdag Charkiv gebombardeerd.",
            "Rusland heeft dinsdag Charkiv gebombardeerd, klinkt het bij {x}.",
            "Tegen de BBC {zegt|zeggen} {x} dat Rusland dinsdag Charkiv heeft gebombardeerd.",
            "Uit een verklaring van {x} blijkt dat Rusland dinsdag Charkiv heeft gebombardeerd.",
            "In een rapport van {x} staat dat Rusland dinsdag Charkiv heeft gebombardeerd.",
            "In een verklaring {zegt|zeggen} {x} dat Rusland dinsdag Charkiv heeft gebombardeerd.");

    @Test
    void whoeverSaysSoSaysSo() {
        List<String> wrong = new ArrayList<>();
        for (String formula : FORMULAS) {
            for (Speaker speaker : SPEAKERS) {
                String text = formula.replace("{x}", speaker.words())
                        .replaceAll("\\{(\\w+)\\|(\\w+)}", speaker.plural() ? "$2" : "$1");
                List<String> said = said("Oekraïne en Rusland vechten door.\n\n" + text);
                if (!said.equals(List.of(speaker.party()))) {
                    wrong.add(text + " " + said);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** The parties of those who say that there was an attack, but for those who only pass it on. */
    private static List<String> said(String text) {
        List<Claim> claims = Dutch.reader().read(Report.of("speakers", ReportDate.of("2024-05-16"), text));
        return claims.stream()
                .filter(c -> c.kind() == Kind.ATTACK)
                .flatMap(c -> c.speakers().stream())
                .filter(s -> !s.via())
                .map(Actor::party)
                .toList();
    }
}
