package org.bestand.exchange.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bestand.exchange.acled.Acled;
import org.bestand.exchange.eventreport.EventReport;
import org.bestand.exchange.geojson.GeoJson;
import org.bestand.exchange.jsonld.JsonLd;
import org.bestand.exchange.ledger.Ledgers;
import org.bestand.exchange.plover.Plover;
import org.bestand.exchange.ucdp.Ids;
import org.bestand.exchange.ucdp.Ucdp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small record in every format, byte for byte; the files were read through by hand against the codebooks. */
class GoldenTest {
    static Stream<Format> formats() {
        return List.of(
                new Ucdp(true, Ids.NONE),
                new Acled(true),
                new Ledgers(true),
                new EventReport(),
                new Plover(),
                new GeoJson(),
                new JsonLd())
                .stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isWrittenAsItWasCheckedByHand(Format format) {
        SmallRecord.Written written = SmallRecord.written(format, SmallRecord.view());
        assertThat(written.text()).isEqualTo(SmallRecord.golden(format.name() + "." + format.ending()));
        String told = String.join("\n", written.told().lines(format.name())) + "\n";
        assertThat(told).isEqualTo(SmallRecord.golden(format.name() + ".told.txt"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isTheSameWheneverItIsAskedFor(Format format) {
        assertThat(SmallRecord.written(format, SmallRecord.view()).text())
                .isEqualTo(SmallRecord.written(format, SmallRecord.view()).text());
    }
}
