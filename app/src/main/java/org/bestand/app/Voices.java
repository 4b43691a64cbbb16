package org.bestand.app;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bestand.exchange.Phrases;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;

/** Names of parties, speakers and claims as an account prints them. */
final class Voices {
    private final Map<String, String> organisations;
    private final Gazetteer gazetteer;
    private final Phrases phrases;
    private final ShortIds ids;

    /**
     * @param claims all claims of the record; the organisations' names are taken from them
     */
    Voices(List<Claim> claims, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.organisations = organisations(claims);
        this.phrases = new Phrases(this::party);
        this.ids = new ShortIds(claims);
    }

    /** The name most used with a bare code. */
    private static Map<String, String> organisations(List<Claim> claims) {
        Map<String, Map<String, Integer>> counted = new HashMap<>();
        for (Claim claim : claims) {
            Stream.of(claim.speakers(), claim.agents(), claim.targets(), claim.mediators())
                    .flatMap(List::stream)
                    .filter(Voices::isPartyItself)
                    .forEach(actor -> counted.computeIfAbsent(actor.party(), p -> new TreeMap<>())
                            .merge(actor.name(), 1, Integer::sum));
        }
        Map<String, String> names = new HashMap<>();
        counted.forEach((party, byName) -> names.put(
                party,
                byName.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<String, Integer>comparingByKey()
                                        .reversed()))
                        .orElseThrow()
                        .getKey()));
        return names;
    }

    /** Whether the name is the organisation's own and not that of somebody who speaks for it. */
    private static boolean isPartyItself(Actor actor) {
        String name = actor.name().toUpperCase(Locale.ROOT).replace(' ', '-');
        return actor.sector().isEmpty() && name.startsWith(actor.party());
    }

    String party(String code) {
        return gazetteer.countryName(code).orElseGet(() -> organisations.getOrDefault(code, code));
    }

    String parties(List<String> codes) {
        return codes.stream().map(this::party).collect(Collectors.joining(" – "));
    }

    /** Names between commas with "and" before the last; "somebody" where nobody is named. */
    String actors(List<Actor> actors) {
        return actors.isEmpty() ? "somebody" : Plain.text(phrases.actors(actors));
    }

    /** The claim's id, as short as may be. */
    String id(Claim claim) {
        return ids.of(claim);
    }

    /** Who says it; the report itself where it names nobody. */
    String who(Claim claim) {
        return claim.speakers().isEmpty() ? "the report" : actors(claim.speakers());
    }

    /** Who says it, and how: {@code admitted by Azerbaijan}; the report itself where it names nobody. */
    String saying(Claim claim) {
        String who = who(claim);
        return switch (claim.stance()) {
            case ASSERTED -> who;
            case ALLEGED -> who + ", unconfirmed";
            case ADMITTED -> "admitted by " + who;
            case DENIED -> "denied by " + who;
            case PLANNED -> who + ", planned";
        };
    }

    /** The same behind a comma: {@code , says Azerbaijan}. */
    String said(Claim claim) {
        String who = who(claim);
        return switch (claim.stance()) {
            case ASSERTED -> ", says " + who;
            case ALLEGED -> ", says " + who + ", unconfirmed";
            case ADMITTED -> ", admits " + who;
            case DENIED -> ", denies " + who;
            case PLANNED -> ", plans " + who;
        };
    }
}
