package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.junit.jupiter.api.Test;

/** The formulas in which newspapers tell of dead and wounded, with each way to give a figure in either place. */
class TollFormulasTest {
    private static final List<String> FORMULAS = List.of(
            "Bij een aanslag in Kabul vielen {a} doden en {b} gewonden.",
            "Bij een aanslag in Kabul zijn {a} burgers om het leven gekomen en {b} mensen gewond geraakt.",
            "Bij een aanslag in Kabul zijn {a} burgers gedood en {b} gewond.",
            "Een aanslag in Kabul heeft {a} doden en {b} gewonden geëist.",
            "Een aanslag in Kabul kostte aan {a} burgers het leven; {b} raakten gewond.",
            "Door een aanslag in Kabul zijn {a} doden gevallen. Er zijn {b} gewonden.",
            "De politie in Kabul meldt {a} doden en {b} gewonden na een aanslag.",
            "Het aantal doden door de aanslag in Kabul is opgelopen tot {a}; {b} mensen raakten gewond.",
            "Bij een aanslag in Kabul zijn {a} doden en {b} gewonden gevallen, meldt de politie.",
            "Volgens de politie in Kabul zijn er {a} doden en {b} gewonden.",
            "Bij een aanslag in Kabul vonden {a} burgers de dood en liepen {b} anderen verwondingen op.",
            "De aanslag in Kabul waarbij {a} burgers omkwamen en {b} gewond raakten, is opgeëist door IS.",
            "Na de aanslag in Kabul, die {a} burgers het leven kostte en {b} gewonden maakte, zocht de politie naar daders.");

    private static final List<Figure> FIGURES = List.of(
            new Figure("dertig", 30L, 30L),
            new Figure("31", 31L, 31L),
            new Figure("tientallen", 20L, null),
            new Figure("honderden", 200L, null),
            new Figure("duizenden", 2000L, null),
            new Figure("een tiental", 10L, 10L),
            new Figure("zeker 31", 31L, null),
            new Figure("meer dan honderd", 101L, null),
            new Figure("bijna 300", null, 299L),
            new Figure("hooguit tien", null, 10L),
            new Figure("tussen de 20 en 30", 20L, 30L),
            new Figure("twintig tot dertig", 20L, 30L),
            new Figure("zo'n zestig", 60L, 60L),
            new Figure("minstens 1.400", 1400L, null));

    private record Figure(String words, Long low, Long high) {
        boolean is(Count count) {
            return count != null && Objects.equals(count.low(), low) && Objects.equals(count.high(), high);
        }
    }

    @Test
    void everyFigureIsThatOfTheDeadOrOfTheWounded() {
        var reader = Dutch.reader();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < FORMULAS.size(); i++) {
            for (int k = 0; k < FIGURES.size(); k++) {
                Figure dead = FIGURES.get(k);
                Figure wounded = FIGURES.get((k + 3 * i + 5) % FIGURES.size());
                String text = FORMULAS.get(i).replace("{a}", dead.words()).replace("{b}", wounded.words());
                List<Claim> claims = reader.read(Report.of(
                        "toll", ReportDate.of("2024-05-14"), text + " Soldaten en strijders vechten er nog."));
                if (!is(claims, Kind.KILLED, dead) || !is(claims, Kind.WOUNDED, wounded)) {
                    wrong.add(text);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean is(List<Claim> claims, Kind kind, Figure figure) {
        List<Claim> tolls = claims.stream().filter(c -> c.kind() == kind).toList();
        return tolls.size() == 1 && figure.is(tolls.getFirst().count());
    }
}
