package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.bestand.model.Count;
import org.bestand.reading.mention.CountFinder;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.CountedNouns;
import org.bestand.reading.mention.NounClass;
import org.bestand.reading.mention.NumberRules;
import org.bestand.reading.syntax.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dutch numbers with their comparators, as {@code low..high} with {@code ~} for round and {@code ?} for vague, {@code *} for open. */
class CountFinderTest {
    private static final NumberRules RULES = NumberRules.read(DutchText.class);
    private static final CountFinder FINDER = new CountFinder(RULES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minstens 31 doden en 120 gewonden            | 31..* doden; 120..120 gewonden
            zeker 105 Armeense militairen                | 105..* militairen
            ten minste zeven soldaten                    | 7..* soldaten
            op zijn minst acht agenten                   | 8..* agenten
            minimaal acht agenten                        | 8..* agenten
            niet minder dan acht agenten                 | 8..* agenten
            in ieder geval 9 burgers                     | 9..* burgers
            er vielen 49 doden tot nu toe                | 49..* doden
            tot nu toe zijn er 49 doden                  | 49..* doden
            voorlopig 49 doden                           | 49..* doden
            tot dusver 49 doden                          | 49..* doden
            49 doden tot dusver                          | 49..* doden
            meer dan 6500 doden                          | 6501..* doden
            ruim zesduizend doden                        | 6001..* doden
            over de 6500 doden                           | 6501..* doden
            een goede honderd betogers                   | 101..*~ betogers
            bijna 50 doden                               | *..49 doden
            nog geen dertig gewonden                     | *..29 gewonden
            minder dan tien slachtoffers                 | *..9 slachtoffers
            hooguit tien gewonden                        | *..10 gewonden
            maximaal tien gewonden                       | *..10 gewonden
            tot 50 doden                                 | *..50 doden
            tot wel 50 doden                             | *..50 doden
            niet meer dan 12 soldaten                    | *..12 soldaten
            ongeveer 300 rebellen                        | 300..300~ rebellen
            circa 300 rebellen                           | 300..300~ rebellen
            zo'n 300 rebellen                            | 300..300~ rebellen
            ca. 300 rebellen                             | 300..300~ rebellen
            naar schatting 300 rebellen                  | 300..300~ rebellen
            een dertigtal rebellen naar schatting        | 30..30~ rebellen
            naar schatting ruim zesduizend doden         | 6001..*~ doden
            precies elf doden                            | 11..11 doden
            al 49 doden                                  | 49..49 doden
            inmiddels 49 doden                           | 49..49 doden
            """)
    void comparatorsBindTheirOwnNumber(String words, String counts) {
        assertThat(counts(words)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40 à 50 doden                                | 40..50 doden
            veertig à vijftig doden                      | 40..50 doden
            40-50 doden                                  | 40..50 doden
            één of twee soldaten                         | 1..2 soldaten
            tussen de 40 en 50 doden                     | 40..50 doden
            drie- tot vierduizend soldaten               | 3000..4000 soldaten
            40 of 50 doden                               | 40..50 doden
            tussen 40 en 50 doden                        | 40..50 doden
            veertig tot vijftig doden                    | 40..50 doden
            3- tot 4000 soldaten                         | 3000..4000 soldaten
            drie tot vier miljoen vluchtelingen          | 3000000..4000000 vluchtelingen
            naar schatting 70 tot 100 doden              | 70..100~ doden
            het dodental steeg van zeven naar tien       | 7..7; 10..10+
            het dodental is opgelopen tot 49             | 49..49+
            het dodental stijgt tot 49                   | 49..49+
            het dodental is gestegen naar 49             | 49..49+
            in totaal 49 doden                           | 49..49+ doden
            sinds het begin vielen 49 doden              | 49..49+ doden
            """)
    void twoNumbersMakeARangeOrARise(String words, String counts) {
        assertThat(counts(words)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zesduizend doden                    | 6000
            tweeëntwintig doden                 | 22
            honderdvijf doden                   | 105
            honderd vijf doden                  | 105
            honderdenvijf doden                 | 105
            vijfenzestighonderd doden           | 6500
            zesduizend vijfhonderd doden        | 6500
            vijfentwintigduizend doden          | 25000
            driehonderdachtenveertigduizend doden | 348000
            anderhalf miljoen burgers           | 1500000
            drieënhalf miljoen burgers          | 3500000
            twee en een half miljoen burgers    | 2500000
            een half miljoen burgers            | 500000
            een kwart miljoen burgers           | 250000
            1,2 duizend burgers                 | 1200
            6,5 miljoen burgers                 | 6500000
            6.500 burgers                       | 6500
            6 500 burgers                       | 6500
            twee miljoen burgers                | 2000000
            een miljoen burgers                 | 1000000
            2000 soldaten                       | 2000
            beide soldaten                      | 2
            geen doden                          | 0
            """)
    void numberWordsAreComposedWithoutLimit(String words, long number) {
        assertThat(only(words).count()).extracting(Count::low, Count::high).containsExactly(number, number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tientallen doden                    | 20..*? doden
            enkele tientallen doden             | 20..*? doden
            honderden doden                     | 200..*? doden
            enkele honderden doden              | 200..*? doden
            een paar honderd doden              | 200..*? doden
            duizenden burgers                   | 2000..*? burgers
            tienduizenden burgers               | 20000..*? burgers
            tientallen duizenden burgers        | 20000..*? burgers
            honderdduizenden burgers            | 200000..*? burgers
            honderden tot duizenden burgers     | 200..*? burgers
            enkele soldaten                     | 2..*? soldaten
            verschillende soldaten              | 2..*? soldaten
            meerdere soldaten                   | 2..*? soldaten
            sommige soldaten                    | 2..*? soldaten
            talrijke soldaten                   | 2..*? soldaten
            miljoenen burgers                   | 2000000..*? burgers
            een paar soldaten                   | 2..*? soldaten
            een handvol soldaten                | 2..*? soldaten
            een aantal soldaten                 | 2..*? soldaten
            veel doden                          | 2..*? doden
            talloze gewonden                    | 2..*? gewonden
            een tiental soldaten                | 10..10~ soldaten
            een dertigtal soldaten              | 30..30~ soldaten
            twee dozijn soldaten                | 24..24~ soldaten
            bijna de helft van hen              | 2..*?
            """)
    void vagueWordsStayVague(String words, String counts) {
        assertThat(counts(words)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nog eens vijf doden                             | 5..5 doden additional
            vijf andere soldaten                            | 5..5 soldaten additional
            vijf nieuwe doden                               | 5..5 doden additional
            drie soldaten, van wie er twee later overleden  | 3..3 soldaten; 2..2 part
            49 doden, onder wie minstens drie kinderen      | 49..49 doden; 3..* kinderen part
            49 doden, van wie vijf burgers en twee agenten  | 49..49 doden; 5..5 burgers part; 2..2 agenten part
            onder de doden zijn twee kinderen               | 2..2 kinderen part
            vier van hen                                    | 4..4 part
            de helft van de 26 doden                        | 13..13 doden
            26 doden, van wie de helft kinderen             | 26..26 doden; 13..13 kinderen part
            ruim 2600 lichamen, van wie de helft vrouwen     | 2601..* lichamen; 1301..* vrouwen part
            meer dan 200 gewonden, van wie bijna de helft burgers | 201..* gewonden; 2..*? burgers part
            van de 26 doden waren er vijf kinderen          | 26..26 doden; 5..5 kinderen part
            bijna de helft van de 120 doden                 | *..59 doden
            24 burgers en zeven militairen                  | 24..24 burgers; 7..7 militairen
            drie Armeense en vijf Azerbeidzjaanse militairen | 3..3 militairen; 5..5 militairen
            zeven dode burgers                              | 7..7 burgers
            een Malinese soldaat                            | 1..1 soldaat
            een 29-jarige korporaal                         | 1..1 korporaal
            een vrouw en haar drie kinderen                 | 1..1 vrouw; 3..3 kinderen
            één van de soldaten                             | 1..1 soldaten part
            """)
    void whatIsCountedAndHow(String words, String counts) {
        String found = FINDER.find(FlatSyntax.tree(words)).stream()
                .map(m -> show(words, m).replace("+", "")
                        + (m.additional() ? " additional" : "")
                        + (m.part() ? " part" : ""))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in 2011 vielen soldaten aan
            sinds 2015 burgers bestookt
            om 08.00 uur begon het
            op 4 oktober 2020
            een jongen van acht jaar wacht
            de 36-jarige wacht
            de eerste soldaat
            over twaalf kilometer
            tien procent van het leger
            300 miljoen euro
            twee dagen lang
            de F-16 en de G7 en M23
            het leger stuurde een brief
            resolutie 1701 geldt nog
            Samuel (26) wacht
            drie bloedige weken
            twintig doden per dag
            een derde van het leger
            de helft
            om half negen
            zes op de tien
            tweelingen van 6 en 9 jaar
            de jongste achttien
            vier vijfde van het gebied
            veel steun
            """)
    void whatIsNoCount(String words) {
        assertThat(counts(words).replace("1..1 jongen", "")).isEmpty();
    }

    @Test
    void theArticleCountsOnlyBeforeAPerson() {
        assertThat(only("een jongen van acht jaar").noun()).isEqualTo(1);
        assertThat(FINDER.find(FlatSyntax.tree("een raket en een akkoord"))).isEmpty();
        assertThat(only("één raket").count().low()).isEqualTo(1);
    }

    @Test
    void theTextIsNumberAndComparator() {
        CountMention mention = only("Er zijn naar schatting ruim zesduizend vermisten");
        assertThat(mention.count().text()).isEqualTo("naar schatting ruim zesduizend");
        assertThat(mention.number().length()).isEqualTo(1);
        assertThat(mention.range().length()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            regeringssoldaten  | MIL | -
            burgerdoden        | CVL | killed
            talibanstrijders   | REB | -
            VN-soldaten        | PKO | -
            oud-strijders      | -   | -
            doden              | -   | killed
            gewonde            | -   | wounded
            lichamen           | -   | killed
            slachtoffers       | -   | casualties
            krijgsgevangenen   | MIL | captured
            kinderen           | CHD | -
            """)
    void nounsSayWhoIsCounted(String noun, String group, String victim) {
        NounClass found = nouns().classify(noun).orElseThrow();
        assertThat(found.victimGroup().map(Enum::name).orElse(null)).isEqualTo(group);
        assertThat(found.victim()).isEqualTo(victim == null ? "" : victim);
        assertThat(found.isPeople()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"onmiddellijk", "verleden", "methoden", "kanonnen", "Europa", "akkoord", "doodstil"})
    void wordsThatOnlyEndLikeANoun(String word) {
        assertThat(nouns().classify(word)).isEmpty();
    }

    @Test
    void wordsThatOnlyLookLikeVictims() {
        assertThat(nouns().classify("luchtaanval"))
                .hasValueSatisfying(n -> assertThat(n.isPeople()).isFalse());
    }

    private static CountedNouns nouns() {
        return RULES.nouns();
    }

    private static CountMention only(String words) {
        List<CountMention> found = FINDER.find(FlatSyntax.tree(words));
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    private static String counts(String words) {
        return FINDER.find(FlatSyntax.tree(words)).stream()
                .map(m -> show(words, m))
                .collect(Collectors.joining("; "));
    }

    private static String show(String words, CountMention mention) {
        Tree tree = FlatSyntax.tree(words);
        Count count = mention.count();
        return (count.low() == null ? "*" : count.low()) + ".." + (count.high() == null ? "*" : count.high())
                + (count.about() ? "~" : "") + (count.vague() ? "?" : "") + (mention.cumulative() ? "+" : "")
                + (mention.noun() < 0 ? "" : " " + tree.word(mention.noun()).form());
    }
}
