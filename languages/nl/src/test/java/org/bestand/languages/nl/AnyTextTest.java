package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.bestand.reading.text.Document;
import org.bestand.reading.text.Sentence;
import org.bestand.reading.text.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever comes in, the promises of the first stage hold. */
class AnyTextTest {
    private static final String[] PIECES = {
        "de",
        "Het",
        "dr.",
        "o.l.v.",
        "N.",
        "6.500",
        "40-50",
        "4-10-2020",
        "'s",
        "foto's",
        "’s",
        "Kiev",
        "D'",
        "zo.",
        " ",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u00A0",
        "\u00AD",
        "\uFEFF",
        "\u200B",
        "\u0000",
        "\u0007",
        ".",
        ".",
        "...",
        "…",
        "!",
        "?",
        ",",
        ";",
        ":",
        "-",
        "--",
        "–",
        "/",
        "@",
        "#",
        "&",
        "%",
        "€",
        "(",
        ")",
        "[",
        "]",
        "\"",
        "'",
        "''",
        ",,",
        "‘",
        "’",
        "“",
        "”",
        "„",
        "«",
        "»",
        "`",
        "´",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "e\u0301",
        "\u0301",
        "مرحبا",
        "北京",
        "ı",
        "İ",
        "ß",
        "http://",
        "www.",
        "a@b.c"
    };

    @Test
    void randomTextKeepsThePromises() {
        Random random = new Random(20220914);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? " date 2022-09 " : "");
            int pieces = random.nextInt(60);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            promisesHold(text.toString());
        }
    }

    @Test
    void randomCharactersKeepThePromises() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(100); i > 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
            }
            promisesHold(text.toString());
        }
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Texts.document("").sentences()).isEmpty();
        assertThat(Texts.document(" \n\t\u00A0\uFEFF\u200B\u0000").sentences()).isEmpty();
    }

    @Test
    void hugeTextsTakeLinearTime() {
        int size = 5_000_000;
        String[] units = {
            "woord ", "a", ".", "\"", "'", "(", "“ a ", "a-", "1.", "\n", "' a", "1-", "a.", "‘a ", "http://", "x'"
        };
        for (String unit : units) {
            String text = unit.repeat(size / unit.length() / 4);
            Document document = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Texts.document(text), unit);
            assertThat(document.sentences()).as(unit).allSatisfy(s -> assertThat(s.size())
                    .isLessThan(1000));
        }
    }

    private static void promisesHold(String text) {
        Document document = Texts.document(text);
        int[] owners = new int[text.length()];
        int last = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.start()).as(text).isEqualTo(sentence.token(0).start());
            assertThat(sentence.end())
                    .as(text)
                    .isEqualTo(sentence.tokens().getLast().end());
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(token.form()).as(text).isEqualTo(text.substring(token.start(), token.end()));
                for (int i = token.start(); i < token.end(); i++) {
                    owners[i]++;
                }
                last = token.end();
            }
            sentence.quotations().forEach(q -> assertThat(q.first()).isBetween(0, q.last()));
            sentence.quotations().forEach(q -> assertThat(q.last()).isLessThan(sentence.size()));
        }
        int from = text.startsWith(" date 2022-09 ") ? " date 2022-09 ".length() : 0;
        for (int i = from; i < text.length(); i++) {
            int c = text.codePointAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!blank && Character.getType(c) != Character.FORMAT) {
                assertThat(owners[i]).as("character %d of %s", i, text).isEqualTo(1);
            }
        }
    }
}
