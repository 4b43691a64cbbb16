package org.bestand.reading.mention;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** The arguments of an operation; an optional word that the text leaves out is null. */
record Arguments(List<BigDecimal> values) {

    Arguments {
        values = Collections.unmodifiableList(values);
    }

    boolean has(int index) {
        return index < values.size() && values.get(index) != null;
    }

    int whole(int index) {
        return values.get(index).intValue();
    }

    BigDecimal number(int index) {
        return values.get(index);
    }

    TimeUnit unit(int index) {
        return TimeUnit.of(values.get(index));
    }
}
