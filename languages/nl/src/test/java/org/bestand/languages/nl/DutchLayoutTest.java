package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.reading.text.Sentence.Role.BODY;
import static org.bestand.reading.text.Sentence.Role.FURNITURE;
import static org.bestand.reading.text.Sentence.Role.HEADING;

import org.bestand.reading.text.Sentence;
import org.junit.jupiter.api.Test;

class DutchLayoutTest {

    @Test
    void tellsHeadingsFromText() {
        assertThat(Texts.roles("Onrust in het noorden\n\nEr vielen doden.\n\n‘Geen weg terug’\n\nHet leger zwijgt."))
                .containsExactly(HEADING, BODY, HEADING, BODY);
        assertThat(Texts.roles("LIVE. Onrust in het noorden\n\nEr vielen doden."))
                .containsExactly(HEADING, HEADING, BODY);
    }

    @Test
    void takesNoTextForAHeading() {
        assertThat(Texts.roles("Wie schoot er?\n\n\"Dat weten we niet.\"\n\nHet bleef stil."))
                .containsOnly(BODY);
        assertThat(Texts.roles("Raketten op de hoofdstad doden drie mensen")).containsExactly(BODY);
        assertThat(Texts.roles("Er vielen doden.\n\nHet leger zwijgt nog altijd"))
                .containsOnly(BODY);
    }

    @Test
    void knowsWhatIsNoNews() {
        assertThat(Texts.roles("Er vielen doden. Bron: Belga\n\nFoto: ANP\n\nLees ook: Doden bij aanval. Meer nieuws."))
                .containsExactly(BODY, FURNITURE, FURNITURE, FURNITURE, FURNITURE);
        assertThat(Texts.roles("Door Karel Maes\n\n14 september 2022 om 10.15 uur\n\nEr vielen doden. (ANP/AFP)"))
                .containsExactly(FURNITURE, FURNITURE, BODY, FURNITURE);
        assertThat(Texts.roles("Door onze redactie buitenland\n\nEr vielen doden."))
                .containsExactly(FURNITURE, BODY);
        assertThat(Texts.roles("Van onze redacteur Karel Maes\n\nEr vielen doden.\n\nANP/Reuters"))
                .containsExactly(FURNITURE, BODY, FURNITURE);
    }

    @Test
    void takesNoNewsForFurniture() {
        assertThat(Texts.roles("Door de aanval vielen er doden.")).containsExactly(BODY);
        assertThat(Texts.roles("Reuters spreekt van doden.\n\nVan onze kant vielen geen schoten."))
                .containsOnly(BODY);
        assertThat(Texts.roles("Bronnen bij het leger spreken van doden.")).containsExactly(BODY);
        assertThat(Texts.roles("Op 14 september vielen er doden.")).containsExactly(BODY);
    }

    @Test
    void findsTheDateline() {
        assertThat(bodyFrom("GENT/BRUGGE (ANP/RTR) - Er vielen doden.")).isEqualTo("Er");
        assertThat(bodyFrom("DEN HAAG - Er vielen doden.")).isEqualTo("Er");
        assertThat(bodyFrom("BRUSSEL, 14 sept. (Belga) – Er vielen doden.")).isEqualTo("Er");
        assertThat(bodyFrom("Beiroet (AFP) - Er vielen doden.")).isEqualTo("Er");
        assertThat(bodyFrom("(Belga) Er vielen doden.")).isEqualTo("Er");
        assertThat(bodyFrom("KIEV -")).as("nothing after it").isEqualTo("KIEV");
    }

    @Test
    void takesNoSubjectForADateline() {
        assertThat(bodyFrom("Rusland - dat zweeg - gaf toe.")).isEqualTo("Rusland");
        assertThat(bodyFrom("NAVO en EU overleggen.")).isEqualTo("NAVO");
        assertThat(bodyFrom("Hamas (de beweging) gaf toe.")).isEqualTo("Hamas");
    }

    @Test
    void leavesTheDateStampAside() {
        assertThat(Texts.sentences(" date 2022-09 In de nacht vielen doden. Daarna niet."))
                .containsExactly("In de nacht vielen doden.", "Daarna niet.");
        assertThat(Texts.sentences(" date 2022-09-14")).isEmpty();
    }

    @Test
    void countsParagraphs() {
        assertThat(Texts.document("Een. Twee.\n\nDrie.\nVier.").sentences())
                .extracting(Sentence::paragraph)
                .containsExactly(0, 0, 1, 2);
    }

    private static String bodyFrom(String text) {
        Sentence first = Texts.document(text).sentences().getFirst();
        return first.token(first.bodyFrom()).form();
    }
}
