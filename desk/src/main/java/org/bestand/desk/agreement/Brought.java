package org.bestand.desk.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.exchange.words.Words;
import org.bestand.model.Claim;

/**
 * A coding that somebody brought in a file.
 *
 * @param number of it at this desk
 * @param name of the file, as its sender called it
 * @param claims by report, in the order of the text; a report with none is one in which all was rejected
 * @param rejected ids of the claims that it says the reports do not make, by report
 * @param refused sentences about the first lines that are no claims
 * @param unread how many lines are no claims
 */
record Brought(
        long number,
        String name,
        Map<String, List<Claim>> claims,
        Map<String, Set<String>> rejected,
        List<String> refused,
        int unread)
        implements Coder {
    private static final String PREFIX = "file:";

    /** How many claims it holds. */
    int size() {
        return claims.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public String word() {
        return PREFIX + number;
    }

    @Override
    public String label(Words words) {
        return words.of("agreement.file", name);
    }

    @Override
    public Optional<Set<String>> reports() {
        return Optional.of(claims.keySet());
    }

    @Override
    public List<Claim> claims(String report, List<Claim> read) {
        return claims.getOrDefault(report, List.of());
    }

    @Override
    public boolean passedOver(Claim claim, List<Claim> read) {
        return false;
    }

    @Override
    public boolean rejects(Claim claim) {
        return rejected.getOrDefault(claim.report(), Set.of()).contains(claim.id());
    }

    /** Who codes a report in a file codes all of it. */
    @Override
    public boolean hasSeen(List<Claim> read) {
        return true;
    }

    @Override
    public long version() {
        return number;
    }
}
