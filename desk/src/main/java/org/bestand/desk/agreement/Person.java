package org.bestand.desk.agreement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bestand.exchange.words.Words;
import org.bestand.model.Claim;
import org.bestand.model.Decision;

/**
 * A person: the claims as that person alone decided, the last standing decision about each.
 *
 * @param name as it stands in the history
 * @param decisions by report, within it by claim
 */
record Person(String name, Map<String, Map<String, Decision>> decisions) implements Coder {
    private static final String PREFIX = "person:";
    private static final Comparator<Claim> BY_TEXT = Comparator.<Claim, org.bestand.model.Span>comparing(
                    claim -> claim.evidence().span())
            .thenComparing(Claim::id);

    /** Everybody who decided about a claim, by name, those who decided most first. */
    static List<Person> among(List<Decision> all) {
        Map<String, Map<String, Map<String, Decision>>> people = new LinkedHashMap<>();
        for (Decision decision : Decision.standing(all)) {
            Claim about = about(decision);
            if (about != null) {
                people.computeIfAbsent(decision.who(), who -> new HashMap<>())
                        .computeIfAbsent(about.report(), report -> new LinkedHashMap<>())
                        .put(about.id(), decision);
            }
        }
        return people.entrySet().stream()
                .map(entry -> new Person(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Person::size).reversed().thenComparing(Person::name))
                .toList();
    }

    /** The claim that a decision is about, as the person left it; null where it is about none. */
    static Claim about(Decision decision) {
        return switch (decision.change()) {
            case Decision.Accepted accepted -> accepted.claim();
            case Decision.Corrected corrected -> corrected.after();
            case Decision.Rejected rejected -> rejected.claim();
            default -> null;
        };
    }

    private int size() {
        return decisions.values().stream().mapToInt(Map::size).sum();
    }

    @Override
    public String word() {
        return PREFIX + name;
    }

    @Override
    public String label(Words words) {
        return name;
    }

    @Override
    public Optional<Set<String>> reports() {
        return Optional.of(decisions.keySet());
    }

    @Override
    public List<Claim> claims(String report, List<Claim> read) {
        return decisions.getOrDefault(report, Map.of()).values().stream()
                .filter(decision -> !(decision.change() instanceof Decision.Rejected))
                .map(Person::about)
                .filter(Objects::nonNull)
                .sorted(BY_TEXT)
                .toList();
    }

    private Decision of(Claim claim) {
        return decisions.getOrDefault(claim.report(), Map.of()).get(claim.id());
    }

    @Override
    public boolean rejects(Claim claim) {
        return of(claim) != null && of(claim).change() instanceof Decision.Rejected;
    }

    @Override
    public boolean passedOver(Claim claim, List<Claim> read) {
        return of(claim) == null && read.stream().anyMatch(one -> one.id().equals(claim.id()));
    }

    @Override
    public boolean hasSeen(List<Claim> read) {
        return read.stream().allMatch(claim -> of(claim) != null);
    }

    @Override
    public long version() {
        long last = decisions.values().stream()
                .flatMap(ofReport -> ofReport.values().stream())
                .mapToLong(Decision::number)
                .max()
                .orElse(0);
        return last * 1_000_003L + size();
    }
}
