package org.bestand.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bestand.intake.Limit;
import org.bestand.intake.Limits;
import picocli.CommandLine.Option;

/** Other limits than the usual ones. */
final class LimitsOption {
    @Option(
            names = "--limit",
            paramLabel = "NAME=NUMBER",
            description = "another limit for what is taken in than the usual one, by the name that a refusal tells")
    private Map<String, Long> changed = new LinkedHashMap<>();

    Limits limits() {
        Limits limits = Limits.DEFAULT;
        for (Map.Entry<String, Long> one : changed.entrySet()) {
            try {
                limits = limits.with(limit(one.getKey()), one.getValue());
            } catch (IllegalArgumentException e) {
                throw new UsageException(e.getMessage());
            }
        }
        return limits;
    }

    private static Limit limit(String word) {
        return Arrays.stream(Limit.values())
                .filter(limit -> limit.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no limit " + word + "; there are "
                        + Arrays.stream(Limit.values()).map(Limit::word).collect(Collectors.joining(", "))));
    }
}
