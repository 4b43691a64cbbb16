package org.bestand.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Claim;

/** Ids of claims as short as they can be told apart, but no shorter than eight characters; `why` takes them so. */
final class ShortIds {
    private static final int SHORT = 8;

    private final Map<String, Integer> beginnings = new HashMap<>();

    ShortIds(List<Claim> claims) {
        claims.stream().map(Claim::id).distinct().forEach(id -> beginnings.merge(beginning(id), 1, Integer::sum));
    }

    String of(Claim claim) {
        String beginning = beginning(claim.id());
        return Plain.text(beginnings.getOrDefault(beginning, 1) == 1 ? beginning : claim.id());
    }

    private static String beginning(String id) {
        return Plain.length(id) <= SHORT ? id : id.substring(0, id.offsetByCodePoints(0, SHORT));
    }
}
