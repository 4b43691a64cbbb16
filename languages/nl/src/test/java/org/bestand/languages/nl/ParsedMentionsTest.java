package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.mention.CountFinder;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.NumberRules;
import org.bestand.reading.mention.TimeFinder;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.mention.TimeRules;
import org.bestand.reading.syntax.Syntax;
import org.bestand.reading.syntax.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and times in whole sentences, with the tags and trees of the pack's own parser. */
class ParsedMentionsTest {
    private static final NumberRules NUMBERS = NumberRules.read(DutchText.class);
    private static final CountFinder COUNTS = new CountFinder(NUMBERS);
    private static final TimeFinder TIMES = new TimeFinder(TimeRules.read(DutchText.class, NUMBERS));
    private static final Syntax SYNTAX = DutchSyntax.load();
    private static final ReportDate WEDNESDAY = ReportDate.of("2024-05-15");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Het dodental is opgelopen van 31 tot 46.                                     | 31..31; 46..46
            Er kwamen 46 mensen om, onder wie twaalf kinderen en drie agenten.           | 46..46 mensen; 12..12 kinderen CHD; 3..3 agenten POL
            Het ministerie houdt het op 46 doden en ruim honderd gewonden.               | 46..46 doden; 101..* gewonden
            De rebellen schoten vijf zwaar gewonde Soedanese soldaten dood.              | 5..5 soldaten MIL
            In Goma sneuvelden drie Congolese en twee Oegandese militairen.              | 3..3 militairen MIL; 2..2 militairen MIL
            Daarbij werden negen soldaten en agenten gedood.                             | 9..9 soldaten
            Een leraar uit het dorp en zijn twee broers worden vermist.                  | 1..1 leraar CVL; 2..2 broers CVL
            Het leger haalde 34 van de 40 drones neer.                                   | 34..34 drones; 40..40 drones
            In mei 2000 kwamen 2000 soldaten om.                                         | 2000..2000 soldaten MIL
            De vader van zoontjes van 6 en 9 jaar (41) reed 120 kilometer.               | ''
            De regering sluit een akkoord met een buurland.                              | ''
            """)
    void countsOfWholeSentences(String sentence, String counts) {
        Tree tree = tree(sentence);
        assertThat(COUNTS.find(tree, TIMES.find(tree, WEDNESDAY)).stream()
                        .map(mention -> show(tree, mention))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De oorlog van 2008 kostte honderden levens.                            | 2008-01-01..2008-12-31
            De inwoners vluchtten op 5, 6 en 7 mei.                                | 2024-05-05..2024-05-07
            De aanval begon zaterdagochtend vroeg, rond zes uur.                   | 2024-05-11..2024-05-11 06:00
            Het leger zei donderdagochtend dat het woensdagnacht raketten afvuurde. | 2024-05-09..2024-05-09; 2024-05-14..2024-05-15
            De stad wordt belegerd sinds het leger in april 2023 de brug innam.    | 2023-04-01..2023-04-30
            De politie telde 2000 betogers.                                        | ''
            Het duurt vier jaar, zegt een man van 52 jaar.                         | ''
            """)
    void timesOfWholeSentences(String sentence, String times) {
        assertThat(TIMES.find(tree(sentence), WEDNESDAY).stream()
                        .filter(mention -> mention.when().isResolved())
                        .map(ParsedMentionsTest::show)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(times);
    }

    @Test
    void aFigureOfADateIsNoCount() {
        Tree tree = tree("De bewoners keerden op 5, 6 en 7 mei terug.");
        List<TimeMention> times = TIMES.find(tree, WEDNESDAY);
        assertThat(COUNTS.find(tree, times)).isEmpty();
    }

    private static Tree tree(String sentence) {
        return SYNTAX.analyse(DutchText.segmenter()
                        .segment(Report.of("test", WEDNESDAY, sentence))
                        .sentences())
                .getFirst();
    }

    private static String show(Tree tree, CountMention mention) {
        var count = mention.count();
        String bounds = (count.low() == null ? "*" : count.low()) + ".." + (count.high() == null ? "*" : count.high());
        String noun = mention.noun() < 0 ? "" : " " + tree.word(mention.noun()).form();
        return bounds
                + noun
                + COUNTS.group(tree, mention).map(group -> " " + group).orElse("");
    }

    private static String show(TimeMention mention) {
        return (mention.when().start() + ".." + mention.when().end() + " "
                        + mention.when().clock())
                .strip();
    }
}
