package org.bestand.languages.nl;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;

/** One claim as the table of sentences writes it (its grammar stands at the head of that table). */
record ExpectedClaim(
        String text,
        boolean optional,
        Kind kind,
        Phase phase,
        Set<Stance> stances,
        boolean negated,
        Map<String, String> fields) {

    static ExpectedClaim of(String text) {
        boolean optional = text.startsWith("?");
        int content = text.indexOf(" content=");
        String head = content < 0 ? text : text.substring(0, content);
        List<String> words = Arrays.asList(head.substring(optional ? 1 : 0).split(" "));
        String[] kind = words.get(0).split("/");
        Map<String, String> fields = new HashMap<>();
        words.stream()
                .filter(w -> w.contains("="))
                .forEach(w -> fields.put(w.substring(0, w.indexOf('=')), w.substring(w.indexOf('=') + 1)));
        if (content >= 0) {
            fields.put("content", text.substring(content + " content=".length()));
        }
        Set<Stance> stances =
                Arrays.stream(words.get(1).split("\\|")).map(Stance::of).collect(Collectors.toSet());
        return new ExpectedClaim(
                text,
                optional,
                Kind.of(kind[0]),
                kind.length > 1 ? Phase.of(kind[1]) : null,
                stances,
                words.contains("not"),
                fields);
    }

    /** What differs between this and a claim of the same kind; empty where they agree. */
    List<String> differences(Claim claim) {
        Map<String, Boolean> same = new java.util.LinkedHashMap<>();
        same.put("phase", phase == claim.phase());
        same.put("stance", stances.contains(claim.stance()));
        same.put("negated", negated == claim.negated());
        same.put("speakers", parties("speakers", claim.speakers()));
        same.put("agents", parties("agents", claim.agents()));
        same.put("targets", parties("targets", claim.targets()));
        same.put("mediators", parties("mediators", claim.mediators()));
        same.put("count", count(claim.count()));
        return same.entrySet().stream()
                .filter(e -> !e.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Parties are compared, as the scorer does; a sector is not. */
    private boolean parties(String field, List<Actor> actors) {
        String wanted = fields.getOrDefault(field, "");
        if (wanted.equals("*")) {
            return true;
        }
        Set<String> parties = Arrays.stream(wanted.split("[,>]"))
                .filter(w -> !w.isEmpty())
                .map(w -> party(w.replace("*", "").replace("~", "")))
                .filter(p -> !field.equals("agents") || !p.startsWith("?"))
                .collect(Collectors.toSet());
        return parties.equals(actors.stream().map(a -> party(a.code())).collect(Collectors.toSet()));
    }

    private static String party(String code) {
        return code.startsWith("?") ? code : code.replaceAll("\\..*", "");
    }

    private boolean count(Count count) {
        String wanted = fields.get("count");
        if (wanted == null || kind == Kind.ATTACK || kind == Kind.DAMAGE) {
            return wanted != null || count == null || !kind.isToll();
        }
        if (wanted.equals("*")) {
            return true;
        }
        String figure = wanted.replaceAll("/.*", "").replaceAll("[~?]", "");
        if (count == null) {
            return false;
        }
        String low = count.low() == null ? "" : count.low().toString();
        String high = count.high() == null ? "" : count.high().toString();
        return figure.contains("..") ? figure.equals(low + ".." + high) : figure.equals(low) && figure.equals(high);
    }
}
