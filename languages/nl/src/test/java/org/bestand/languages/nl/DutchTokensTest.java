package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutchTokensTest {

    @Test
    void keepCompoundsAndApostrophesTogether() {
        whole("VN-Veiligheidsraad", "drone-aanval", "zuid-Armeense", "staakt-het-vuren", "24-jarige", "F-16's");
        whole("foto's", "Houthi's", "Baku's", "zo'n", "N'Djamena", "D'66", "programma’s", "CD&V", "'s-Hertogenbosch");
        assertThat(Texts.tokens("'s ochtends en ’s avonds")).isEqualTo("'s ochtends en ’s avonds");
        assertThat(Texts.tokens("lucht- en raketaanvallen")).isEqualTo("lucht- en raketaanvallen");
    }

    @Test
    void keepFiguresWithTheirSeparatorsTogether() {
        whole("6.500", "6,5", "08.00", "04.10.2020", "4-10-2020", "2020-10-04", "10:15", "8u30", "1/2", "20ste");
        assertThat(Texts.tokens("5.000,- of meer")).isEqualTo("5.000,- of meer");
    }

    @Test
    void partFiguresFromRangesCurrenciesAndPercentages() {
        assertThat(Texts.tokens("40-50 man")).isEqualTo("40 - 50 man");
        assertThat(Texts.tokens("40.000–50.000 man")).isEqualTo("40.000 – 50.000 man");
        assertThat(Texts.tokens("€5 of 12,5%")).isEqualTo("€ 5 of 12,5 %");
    }

    @Test
    void keepTheFullStopOfAnAbbreviation() {
        assertThat(Texts.tokens("Gisteren zei dr. A. Maes o.l.v. niemand iets."))
                .isEqualTo("Gisteren zei dr. A. Maes o.l.v. niemand iets .");
        assertThat(Texts.tokens("Dat zei A.Maes.")).isEqualTo("Dat zei A. Maes .");
    }

    @Test
    void partPunctuation() {
        assertThat(Texts.tokens("(\"Nee!\", riep ze?!) – ja... en […]."))
                .isEqualTo("( \" Nee ! \" , riep ze ?! ) – ja ... en [ … ] .");
        assertThat(Texts.tokens("Moskou/Kiev en km/u")).isEqualTo("Moskou / Kiev en km/u");
    }

    @Test
    void keepAddressesTogether() {
        assertThat(Texts.tokens("Zie https://voorbeeld.be/pad?x=1, www.voorbeeld.nl of mail info@voorbeeld.nl."))
                .isEqualTo("Zie https://voorbeeld.be/pad?x=1 , www.voorbeeld.nl of mail info@voorbeeld.nl .");
        assertThat(Texts.tokens("aldus @leger over #oorlog")).isEqualTo("aldus @leger over #oorlog");
    }

    @Test
    void keepEndingsInBracketsWithTheirWord() {
        assertThat(Texts.tokens("de dader(s) en de (on)kosten")).isEqualTo("de dader(s) en de (on)kosten");
        assertThat(Texts.tokens("het leger (LNA) en")).isEqualTo("het leger ( LNA ) en");
    }

    private static void whole(String... words) {
        for (String word : words) {
            assertThat(Texts.tokens("Gisteren " + word + " hier")).isEqualTo("Gisteren " + word + " hier");
        }
    }
}
