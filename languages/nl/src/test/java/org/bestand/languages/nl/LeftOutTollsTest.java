package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.junit.jupiter.api.Test;

/** Tolls whose words leave something out: the noun of the figure, the figure itself, or that nobody was left. */
class LeftOutTollsTest {
    @Test
    void figuresThatAnotherGivesCountWhatWasCountedBefore() {
        assertThat(lows("Bij de luchtaanval van Rusland kwamen dertig Oekraïners om. Moskou komt tot acht."))
                .containsExactly(30L, 8L);
        assertThat(
                        lows(
                                "Kiev meldde dertig doden na de Russische luchtaanval. Moskou houdt het op 'enkele tientallen'."))
                .containsExactly(30L, 20L);
        assertThat(lows("Kiev meldde dertig doden na de Russische luchtaanval. Later bleek dat het er veertig waren."))
                .containsExactly(30L, 40L);
        assertThat(lows("Kiev meldde dertig doden na de Russische luchtaanval. Moskou noemde zelfs het getal 90."))
                .containsExactly(30L, 90L);
        assertThat(lows("Kiev meldde dertig doden na de Russische luchtaanval. Moskou houdt negen rivieren schoon."))
                .containsExactly(30L);
    }

    @Test
    void figuresOfThoseWhoAreOnlySpokenOf() {
        assertThat(
                        lows(
                                "Hoeveel Oekraïners bij de Russische aanval omkwamen, weet niemand, maar Kiev houdt het op negentig."))
                .containsExactly(90L);
    }

    @Test
    void someOfAWholeStandForIt() {
        assertThat(lows("Drie van de vijf doden bij de Russische aanval waren soldaten."))
                .containsExactly(3L);
        assertThat(lows("Bij de Russische aanval vielen veertien doden: negen in Kiev en vijf in Lille."))
                .containsExactly(14L, 9L, 5L);
        assertThat(lows("Bij de Russische aanval vielen veertien doden: dertig in Kiev en vijf in Lille."))
                .containsExactly(14L);
    }

    @Test
    void whoIsNamedAmongThemIsOne() {
        assertThat(lows("Bij de Russische aanval vielen negen doden, onder wie de burgemeester."))
                .containsExactly(9L, 1L);
        assertThat(lows("Bij de Russische aanval vielen negen doden, onder andere omstandigheden dan gisteren."))
                .containsExactly(9L);
    }

    @Test
    void whoIsLeftOfAWholeHasNoFigure() {
        assertThat(read("Bij de Russische aanval kwamen vier soldaten om, de anderen raakten gewond."))
                .filteredOn(c -> c.kind() == Kind.WOUNDED)
                .extracting(Claim::count)
                .containsOnlyNulls();
        assertThat(read("Bij de Russische aanval kwamen vier soldaten om, de anderen bleven op hun post."))
                .noneMatch(c -> c.kind() == Kind.WOUNDED);
    }

    @Test
    void whereNobodySurvivesAllAreDead() {
        assertThat(read("Van de zestig Oekraïense soldaten overleefde niemand de Russische aanval."))
                .filteredOn(c -> c.kind() == Kind.KILLED)
                .extracting(c -> c.count().low(), c -> c.count().high())
                .containsExactly(tuple(60L, 60L));
        assertThat(read("Twee Oekraïense soldaten hebben de Russische aanval niet overleefd."))
                .filteredOn(c -> c.kind() == Kind.ATTACK)
                .extracting(Claim::negated)
                .containsExactly(false);
    }

    @Test
    void aPrepositionMaySayHowExactAFigureIs() {
        assertThat(read("Na de Russische aanval zijn tegen de tweehonderd inwoners geëvacueerd."))
                .filteredOn(c -> c.kind() == Kind.DISPLACED)
                .extracting(c -> c.count().high())
                .containsExactly(199L);
        assertThat(read("Russische troepen vochten tegen de tweehonderd Oekraïense soldaten."))
                .noneMatch(c -> c.kind().isToll());
    }

    @Test
    void whatIsDoneToSomeOfTheThingsCountsThem() {
        assertThat(read("Van de dertig Russische drones haalde het Oekraïense leger er zestien neer."))
                .filteredOn(c -> c.kind() == Kind.DAMAGE)
                .extracting(c -> c.count().low())
                .containsExactly(16L);
        assertThat(read("Er haalde het Oekraïense leger drones neer, sinds acht uur."))
                .filteredOn(c -> c.kind() == Kind.DAMAGE)
                .extracting(Claim::count)
                .containsOnlyNulls();
    }

    @Test
    void bodiesAreCountedThoughTheirWordIsAlsoAVerb() {
        assertThat(lows("Het Russische leger beschoot Charkov. De gouverneur spreekt van zestien lijken."))
                .containsExactly(16L);
        assertThat(lows("Het Russische leger beschoot Charkov. In de kelder zijn negen lijken gevonden."))
                .containsExactly(9L);
        assertThat(lows("Rusland en Oekraïne praten in Istanbul. De twee lijken het eens te worden."))
                .isEmpty();
    }

    @Test
    void whoIsOnlyAskedAfterIsNoToll() {
        assertThat(
                        lows(
                                "Het Russische leger beschoot Charkov. Hoeveel inwoners de aanval het leven heeft gekost, is onbekend."))
                .isEmpty();
    }

    private static List<Long> lows(String text) {
        return read(text).stream()
                .filter(c -> c.kind() == Kind.KILLED)
                .map(c -> c.count().low())
                .toList();
    }

    private static List<Claim> read(String text) {
        return Dutch.reader().read(Report.of("toll", ReportDate.of("2024-05-14"), text));
    }
}
