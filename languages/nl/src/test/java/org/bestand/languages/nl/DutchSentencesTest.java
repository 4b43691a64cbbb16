package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutchSentencesTest {

    @Test
    void endAtFullStopsAndTheLike() {
        assertThat(Texts.sentences(
                        "De brug is opgeblazen. Door wie? Niemand weet het! Het bleef stil… Tot de ochtend."))
                .hasSize(5);
    }

    @Test
    void doNotEndAtAbbreviationsInitialsAndFigures() {
        one("Het overleg o.l.v. gen. B. Sanders begon op 04.10.2020 om 08.00 uur met ca. 6.500 toehoorders.");
        one("De dader, Karim L. (19), schoot volgens mr. J. P. de Vos o.a. Belgische militairen neer.");
        one("Minister J. De Clercq sprak d.w.z. i.v.m. art. 4 en nr. 12 van het F.C. Kiev.");
        one("Het duurde tot 14 sept. 2022, aldus dr. Peeters van de V.S. delegatie.");
    }

    @Test
    void endAtAnAbbreviationBeforeACapital() {
        two("Er kwamen tanks, kanonnen enz. De stad viel.", "De stad viel.");
        two("Het bestand ging zondag jl. in. Het hield stand.", "Het hield stand.");
        two("Zij vluchtten naar de V.S. Daar vroegen ze asiel.", "Daar vroegen ze asiel.");
    }

    @Test
    void endAtALetterThatIsAName() {
        two("Dat schreef hij op X. De generaal zweeg.", "De generaal zweeg.");
        two("Hij heeft een tekort aan vitamine D. Dat bleek later.", "Dat bleek later.");
    }

    @Test
    void endAtShortWordsThatAreAbbreviationsBeforeAFigureOnly() {
        two("Zij wilden het zo. Daarna trokken ze weg.", "Daarna trokken ze weg.");
        one("Het bestand geldt tot zo. 14 mei.");
    }

    @Test
    void beginWithAFigureToo() {
        two("Het dorp brandde af. 46 bewoners vluchtten.", "46 bewoners vluchtten.");
    }

    @Test
    void beginWithAnApostrophe() {
        two("Overdag was het rustig. 's Nachts vielen er bommen.", "'s Nachts vielen er bommen.");
        two("Overdag was het rustig. ’s Avonds vielen er bommen.", "’s Avonds vielen er bommen.");
    }

    @Test
    void areFoundWhereTheBlankIsMissing() {
        assertThat(Texts.sentences(
                        "De rebellen gaven zich over.Bij de brug bleef het onrustig.De avondklok geldt nog."))
                .hasSize(3);
        one("Dat meldt de site nieuws.voorbeeld.be van de omroep.");
    }

    @Test
    void takeTheClosingMarkAlong() {
        two("\"Wij geven niet op.\" De president zweeg.", "De president zweeg.");
        two("Ze zei: ‘Wij blijven.’ Daarna vertrok ze.", "Daarna vertrok ze.");
        two("De rechter vroeg: \"Waarom?\" (Niemand antwoordde.)", "(Niemand antwoordde.)");
    }

    @Test
    void takeTheTagAfterAQuotationAlong() {
        one("\"Wij trekken ons terug\", zegt de commandant.");
        one("\"Nooit!\" riep de minister.");
        one("'En wat nu?', vroeg de burgemeester zich af.");
        one("\"Een schande\" noemt de oppositie het.");
        two(
                "\"De brug is weg. Wij kunnen niet terug\", zegt de commandant.",
                "Wij kunnen niet terug\", zegt de commandant.");
    }

    @Test
    void endBeforeAnOpeningMark() {
        two("De minister sprak duidelijke taal. \"Wij blijven\", zei ze.", "\"Wij blijven\", zei ze.");
        two("Wie schoot er?\n„Dat weten we niet.”", "„Dat weten we niet.”");
    }

    @Test
    void endWithAMarkWhoseOpeningStandsInAnEarlierParagraph() {
        assertThat(Texts.sentences("\"Wij bleven.\n\nDaarna vertrokken wij.\" De rest zweeg."))
                .containsExactly("\"Wij bleven.", "Daarna vertrokken wij.\"", "De rest zweeg.");
    }

    @Test
    void doNotEndAtColonsSemicolonsOrInBrackets() {
        one("Er zijn drie eisen: geld, wapens, tijd; meer niet.");
        one("Het leger (dat was nieuw. En onverwacht!) gaf het toe.");
        one("Het was stil... tot het begon.");
    }

    @Test
    void areCutWhereTheyNeverEnd() {
        assertThat(Texts.sentences("de stad, het dorp ".repeat(500)))
                .hasSizeGreaterThan(4)
                .first()
                .satisfies(s -> assertThat(s).endsWith(","));
    }

    private static void one(String text) {
        assertThat(Texts.sentences(text)).containsExactly(text);
    }

    private static void two(String text, String second) {
        assertThat(Texts.sentences(text)).hasSize(2).element(1).isEqualTo(second);
    }
}
