package org.bestand.exchange.plover;

import java.util.Map;

/** The events of PLOVER that claims come to, with their quad class and their scale. */
enum EventType {
    AGREE(1, false, 2.5, Map.of()),
    CONSULT(1, false, 2.5, Map.of("visit", 4.0, "third-party", 1.0, "multilateral", 4.0, "phone", 1.5)),
    SUPPORT(1, false, 5, Map.of()),
    CONCEDE(1, false, 4.5, Map.of()),
    COOPERATE(2, true, 9.5, Map.of()),
    AID(2, true, 10, Map.of()),
    RETREAT(
            2,
            false,
            6.5,
            Map.of("withdraw", 8.0, "release", 6.5, "disarm", 10.0, "ceasefire", 7.5, "access", 6.5, "resign", 4.5)),
    REQUEST(3, false, 0, Map.of("assist", 0.5, "change", -1.0, "yield", -1.0, "meet", 0.0)),
    /** The table prints 3; its modes and its class are of conflict, so that -3 is meant. */
    ACCUSE(3, false, -3, Map.of("disapprove", -2.0, "investigate", -3.5, "allege", -3.5)),
    REJECT(3, false, -2, Map.of("assist", -1.5, "change", -2.0, "yield", -2.0, "meet", -2.0)),
    THREATEN(3, false, -3.5, Map.of("restrict", -3.0, "territory", -4.0)),
    PROTEST(4, false, -5, Map.of("riot", -7.0)),
    /** Its section says 4 where the table of quad classes says 3. */
    SANCTION(4, true, -6, Map.of("expel", -5.5)),
    MOBILIZE(4, false, -5.5, Map.of("troops", -6.5, "weapons", -6.5, "militia", -6.0)),
    COERCE(4, false, -7, Map.of("restrict", -6.5, "arrest", -7.5)),
    ASSAULT(
            4,
            false,
            -9,
            Map.of(
                    "abduct", -8.5,
                    "destroy", -8.5,
                    "firearms", -9.0,
                    "explosives", -9.0,
                    "aerial", -9.5,
                    "drone", -9.5,
                    "heavy-weapons", -9.5));

    private final int quad;
    private final boolean needsRecipient;
    private final double usual;
    private final Map<String, Double> byMode;

    EventType(int quad, boolean needsRecipient, double usual, Map<String, Double> byMode) {
        this.quad = quad;
        this.needsRecipient = needsRecipient;
        this.usual = usual;
        this.byMode = byMode;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    int quad() {
        return quad;
    }

    boolean needsRecipient() {
        return needsRecipient;
    }

    /** From -10 conflict to 10 cooperation. */
    double scale(String mode) {
        return byMode.getOrDefault(mode, usual);
    }
}
