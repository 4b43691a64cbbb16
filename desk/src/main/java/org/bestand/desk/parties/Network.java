package org.bestand.desk.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.record.Tie;

/**
 * Ties as a network: the parties that most claims tell of, with what they do to each other. What is done to nobody is not in it.
 *
 * @param parties codes of its parties, those of most claims first
 * @param ties what they do to each other
 * @param asked what was asked for
 */
record Network(List<String> parties, List<Summed> ties, Asked asked, Names names) {
    /** How many parties can still be told apart in a drawing. */
    static final int MOST = 40;

    static Network of(List<Summed> ties, Asked asked, Names names) {
        List<Summed> between =
                ties.stream().filter(tie -> !tie.what().target().isEmpty()).toList();
        Map<String, Long> weights = weights(between);
        List<String> parties = weights.keySet().stream()
                .sorted(Comparator.comparing((String code) -> -weights.get(code))
                        .thenComparing(code -> code))
                .limit(MOST)
                .toList();
        Set<String> shown = new HashSet<>(parties);
        return new Network(
                parties,
                between.stream()
                        .filter(tie -> shown.contains(tie.what().agent())
                                && shown.contains(tie.what().target()))
                        .toList(),
                asked,
                names);
    }

    /** How many parties do something to each other. */
    static int parties(List<Summed> ties) {
        return weights(ties.stream()
                        .filter(tie -> !tie.what().target().isEmpty())
                        .toList())
                .size();
    }

    private static Map<String, Long> weights(List<Summed> ties) {
        Map<String, Long> weights = new HashMap<>();
        ties.forEach(tie -> {
            weights.merge(tie.what().agent(), tie.claims(), Long::sum);
            weights.merge(tie.what().target(), tie.claims(), Long::sum);
        });
        return weights;
    }

    /** It as the drawing takes it. */
    Map<String, Object> data() {
        List<Map<String, Object>> nodes = new ArrayList<>();
        parties.forEach(code -> {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("code", code);
            node.put("name", names.party(code));
            node.put("href", Summed.partyAt(code));
            nodes.add(node);
        });
        List<Map<String, Object>> lines = new ArrayList<>();
        ties.forEach(tie -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put(
                    "kind",
                    tie.what().role() == Tie.Role.MEDIATES
                            ? Doing.MEDIATE
                            : tie.what().kind().word());
            line.put("from", tie.what().agent());
            line.put("to", tie.what().target());
            line.put("claims", tie.claims());
            line.put("href", tie.claimsAt(asked.from(), asked.to()));
            lines.add(line);
        });
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("parties", nodes);
        data.put("ties", lines);
        return data;
    }
}
