package org.bestand.desk.incidents;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.desk.catalogue.Facet;
import org.bestand.desk.catalogue.Order;
import org.bestand.desk.catalogue.Selection;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;

/** Reads which incidents are meant out of a request. */
public final class Asked {
    private Asked() {}

    /**
     * The selection of a request.
     *
     * @throws Problem where a value is none
     */
    public static Selection of(Call call) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(facet, new HashSet<>(call.queries(facet.word())));
        }
        return new Selection(
                values, call.day("from"), call.day("to"), call.query("q").orElse(""), call.day("as-of"), order(call));
    }

    private static Order order(Call call) {
        String word = call.query("order").orElse(Order.LATEST.word());
        for (Order order : Order.values()) {
            if (order.word().equals(word.toLowerCase(Locale.ROOT))) {
                return order;
            }
        }
        throw Problem.wrong("no-order", word).about("order");
    }
}
