package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private final Languages languages = new Languages("nl");

    private static Report report(String text, String language) {
        return new Report("r", ReportDate.UNKNOWN, "", text, "", "", language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "English | The army said on Tuesday that seven of its soldiers were killed in the fighting and that it would answer.",
                "German | Die Armee teilte mit, dass sieben ihrer Soldaten bei den Kämpfen getötet wurden und sie nicht auf Rache verzichtet.",
                "French | Le ministre a dit que sept soldats ont été tués dans les combats et que son armée est sur place pour la paix.",
                "another script | Министерство обороны сообщило о гибели семи военнослужащих.",
            })
    void whatIsSurelyNotDutchIsTold(String language, String text) {
        assertThat(languages.foreign(report(text, "")).map(Languages.Foreign::name))
                .contains(language);
    }

    @Test
    void dutchIsRead() {
        String text =
                "Het leger meldt dat zeven soldaten zijn gesneuveld bij gevechten in de buurt van de hoofdstad. \"We want peace\", zei hij.";
        assertThat(languages.foreign(report(text, ""))).isEmpty();
        assertThat(languages.foreign(report(text, "nl-BE"))).isEmpty();
    }

    @Test
    void inDoubtAReportIsRead() {
        assertThat(languages.foreign(report("Peace now", ""))).isEmpty();
        assertThat(languages.foreign(report(
                        "Jermuk, Goris, Kapan, Sisian, Meghri, Vardenis, Sotk, Ishkhanasar, Tatev, Vayk, Areni, Jermuk",
                        "")))
                .isEmpty();
    }

    @Test
    void whatTheInputSaysOfItsLanguageHolds() {
        assertThat(languages.foreign(report("Peace now", "en")).map(Languages.Foreign::code))
                .contains("en");
    }
}
