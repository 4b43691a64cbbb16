package org.bestand.exchange.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;

/** English names of parties: countries out of the table, organisations and groups as the claims name them. */
public final class Names {
    private final Map<String, String> organisations;
    private final Gazetteer places;

    /**
     * @param claims all claims; the organisations' names are taken from them
     */
    public Names(List<Claim> claims, Gazetteer places) {
        this.organisations = organisations(claims);
        this.places = places;
    }

    /** The name most used with a bare code. */
    private static Map<String, String> organisations(List<Claim> claims) {
        Map<String, Map<String, Integer>> counted = new HashMap<>();
        for (Claim claim : claims) {
            Stream.of(claim.speakers(), claim.agents(), claim.targets(), claim.mediators())
                    .flatMap(List::stream)
                    .filter(Names::isPartyItself)
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

    /** The name of a party; its code where it has none. */
    public String party(String code) {
        return places.countryName(code).orElseGet(() -> organisations.getOrDefault(code, code));
    }

    /** The name of a country, of both for a border; empty where it is not known. */
    public String country(String codes) {
        return codes.isEmpty()
                ? ""
                : String.join("; ", Stream.of(codes.split("/")).map(this::party).toList());
    }
}
