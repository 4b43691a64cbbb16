package org.bestand.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.bestand.model.Actors.Bearer;
import org.junit.jupiter.api.Test;

/** A wrong table is refused with file and line. Mechanics are shown on an invented country. */
class StrictActorTablesTest {

    private static final String PERSONS = "name\tnl\talone\tcode\toffice\tfrom\tto\n";
    private static final String ORGANISATIONS = "code\ttype\tname\ten\tnl\n";
    private static final String COUNTRIES =
            "code\tkind\ten\tnl\tadjective_nl\tinhabitant_nl\tcapital_en\tcapital_nl\tadjective_en\tinhabitant_en\tfrom\tto\n";

    @Test
    void anOfficeMayBeGivenByDayMonthOrYear() {
        Names names = persons("Ada Noord\t\tNoord\tNLX.GOV\tpresident\t2019\t2021-02\n");
        Bearer ada = names.in("nl").named("Noord").get(0);
        assertThat(ada.from()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(ada.to()).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(persons("Ada Noord\t\t\tNLX.GOV\tpresident\t2019-03-04\t2021\n")
                        .in("nl")
                        .named("Ada Noord"))
                .extracting(Bearer::from, Bearer::to)
                .containsExactly(tuple(LocalDate.of(2019, 3, 4), LocalDate.of(2021, 12, 31)));
    }

    @Test
    void aSurnameThatMayNotStandAloneDoesNot() {
        assertThat(persons("Ada Noord\t\t\tNLX.GOV\tpresident\n").in("nl").named("Noord"))
                .isEmpty();
    }

    @Test
    void personsOutOfOrderAreRefused() {
        String ada = "Ada Noord\t\t\tNLX.GOV\tpresident\t2019\t2021\n";
        String bob = "Bob Zuid\t\t\tNLX.GOV\tpresident\t2021\n";
        assertThatThrownBy(() -> persons(ada + bob + ada))
                .isInstanceOf(WorldException.class)
                .hasMessageStartingWith("table.tsv:4: 'Ada Noord' has rows further up");
        assertThatThrownBy(() -> persons(ada + ada)).hasMessageStartingWith("table.tsv:3: this office of 'Ada Noord'");
        assertThatThrownBy(() -> persons(ada + "Ada Noord\t\t\tNLX.MIL\tgeneral\t2012\n"))
                .hasMessageStartingWith("table.tsv:3: an office of 'Ada Noord' stands after a later one");
        assertThatThrownBy(() -> persons("Ada Noord\t\t\tNLX.GOV\tpresident\t2021\t2019\n"))
                .hasMessageStartingWith("table.tsv:2: the office ends on 2019-12-31, before it begins");
        assertThatThrownBy(() -> persons("Ada Noord\t\t\tNLX.GOV\tpresident\t2021-13\n"))
                .hasMessageStartingWith("table.tsv:2: '2021-13' is no date");
        assertThatThrownBy(() -> persons("Ada Noord\t\t\tNLX.GOV\tpresident\t\tnow\n"))
                .hasMessageStartingWith("table.tsv:2: 'now' is no date");
        assertThatThrownBy(() -> persons("Ada Noord\t\t\tNLX.GOV\n"))
                .hasMessageStartingWith("table.tsv:2: the cell 'office' is empty");
    }

    @Test
    void unknownCodesAreRefused() {
        assertThatThrownBy(() -> persons("Ada Noord\t\t\tNlx.GOV\tpresident\n"))
                .hasMessageStartingWith("table.tsv:2: 'Nlx.GOV' is no actor's code");
        assertThatThrownBy(() -> persons("Ada Noord\t\t\tNLX.KING\tqueen\n"))
                .hasMessageStartingWith("table.tsv:2: 'NLX.KING' has no known sector");
        assertThatThrownBy(() -> countries("NORTH\tstate\tNorthland\tNoordland\n"))
                .hasMessageStartingWith("table.tsv:2: 'NORTH' is no country's code");
        assertThatThrownBy(() -> countries("NLX\tempire\tNorthland\tNoordland\n"))
                .hasMessageStartingWith("table.tsv:2: 'empire' is no kind");
    }

    @Test
    void doubleRowsAreRefused() {
        String northland = "NLX\tstate\tNorthland\tNoordland\n";
        assertThatThrownBy(() -> countries(northland + northland))
                .hasMessageStartingWith("table.tsv:3: 'NLX' has a row already");
        String union = "NU\tORGANISATION\tNorthern Union\t\tNoordelijke Unie\n";
        assertThatThrownBy(() -> organisations(union + union))
                .hasMessageStartingWith("table.tsv:3: 'Northern Union' has a row with this code already");
    }

    @Test
    void organisationsWithoutTypeOrNamesAreRefused() {
        assertThatThrownBy(() -> organisations("NU\tCLUB\tNorthern Union\t\tNoordelijke Unie\n"))
                .hasMessageStartingWith("table.tsv:2: 'CLUB' is no type");
        assertThatThrownBy(() -> organisations("NU\tGROUP\tNorthern Union\n"))
                .hasMessageStartingWith("table.tsv:2: nobody can find 'Northern Union'");
    }

    private static Names persons(String rows) {
        var names = new Names();
        Persons.addTo(names, table(PERSONS + rows));
        return names;
    }

    private static void countries(String rows) {
        Countries.addTo(new Names(), table(COUNTRIES + rows));
    }

    private static void organisations(String rows) {
        Organisations.addTo(new Names(), table(ORGANISATIONS + rows));
    }

    private static WorldTable table(String text) {
        try {
            return WorldTable.read("table.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
