package org.bestand.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StampTest {

    @Test
    void isAMonthOrADayAtTheVeryStart() {
        assertThat(Stamp.end(" date 2022-09 In")).isEqualTo(13);
        assertThat(Stamp.end("date 2022-09-14\nIn")).isEqualTo(15);
        assertThat(Stamp.end(" date 2022-09")).isEqualTo(13);
    }

    @Test
    void isNothingElse() {
        assertThat(Stamp.end("")).isZero();
        assertThat(Stamp.end("In date 2022-09 In")).isZero();
        assertThat(Stamp.end(" date 2022-9 In")).isZero();
        assertThat(Stamp.end(" date 2022-09-1 In")).isZero();
        assertThat(Stamp.end(" date 2022-091 In")).isZero();
        assertThat(Stamp.end(" date ")).isZero();
        assertThat(Stamp.end(" dated 2022-09 In")).isZero();
    }
}
