package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Actor;
import org.bestand.model.Kind;

/** Works out which two parties a report sets against each other. */
final class Sides {
    private Sides() {}

    /** The pair that is most often set against each other in these claims, in order of first naming; empty where there is none. */
    static List<String> of(List<Draft> drafts) {
        Map<List<String>, Integer> pairs = new LinkedHashMap<>();
        Map<String, Integer> single = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            int weight = weight(draft.kind);
            if (weight == 0) {
                continue;
            }
            List<String> parties = parties(draft);
            parties.forEach(p -> single.merge(p, weight, Integer::sum));
            for (int i = 0; i < parties.size(); i++) {
                for (int j = i + 1; j < parties.size(); j++) {
                    pairs.merge(sorted(parties.get(i), parties.get(j)), weight, Integer::sum);
                }
            }
        }
        List<String> best = List.of();
        int most = 0;
        for (Map.Entry<List<String>, Integer> pair : pairs.entrySet()) {
            int score = pair.getValue() * 100
                    + single.get(pair.getKey().get(0))
                    + single.get(pair.getKey().get(1));
            if (score > most) {
                most = score;
                best = pair.getKey();
            }
        }
        return best.isEmpty() ? best : ordered(best, single);
    }

    private static List<String> parties(Draft draft) {
        List<Actor> all = new ArrayList<>(draft.agents);
        all.addAll(draft.targets);
        if (draft.kind.isToll() && draft.kind != Kind.RELEASED) {
            draft.speakers.stream().filter(s -> s.sector().equals("MIL")).forEach(all::add);
        }
        return all.stream()
                .filter(a -> !a.isUnnamed())
                .map(Cast::side)
                .distinct()
                .toList();
    }

    private static int weight(Kind kind) {
        return switch (kind) {
            case CLASH, ATTACK, CEASEFIRE, TERRITORY -> 3;
            case KILLED, WOUNDED, CAPTURED, DAMAGE -> 2;
            case ACCUSE, THREATEN, RELEASED -> 1;
            default -> 0;
        };
    }

    private static List<String> sorted(String a, String b) {
        return a.compareTo(b) <= 0 ? List.of(a, b) : List.of(b, a);
    }

    private static List<String> ordered(List<String> pair, Map<String, Integer> byFirstNaming) {
        for (String party : byFirstNaming.keySet()) {
            if (pair.contains(party)) {
                return List.of(party, pair.get(0).equals(party) ? pair.get(1) : pair.get(0));
            }
        }
        return pair;
    }
}
