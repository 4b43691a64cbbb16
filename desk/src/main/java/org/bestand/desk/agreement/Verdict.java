package org.bestand.desk.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bestand.desk.web.Problem;
import org.bestand.exchange.ledger.Ledgers;
import org.bestand.linking.Decided;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Decision.Rejected;
import org.bestand.model.Report;
import org.bestand.record.State;

/** What is to be decided about a report so that the record says what one coder says and not what another says. */
final class Verdict {
    private final Report report;
    private final Map<String, Claim> read = new HashMap<>();
    private final Decided decided;
    private final Function<String, List<String>> seenWith;

    /**
     * @param part the part of the record that is the report
     * @param seenWith for a claim those of its incident, beside which whoever corrects it sees it
     */
    Verdict(State part, Decided decided, Function<String, List<String>> seenWith) {
        this.report = part.reports().getFirst();
        this.decided = decided;
        this.seenWith = seenWith;
        part.claims().forEach(claim -> read.put(claim.id(), claim));
    }

    /** The claim of an id as the record has it now, also where it was rejected; null where it has none. */
    Claim now(String id) {
        Decision decision = decided.of(id);
        if (decision == null) {
            return read.get(id);
        }
        return switch (decision.change()) {
            case Corrected corrected -> corrected.after();
            case Accepted accepted -> read.getOrDefault(id, accepted.claim());
            case Rejected rejected -> read.getOrDefault(id, rejected.claim());
            default -> read.get(id);
        };
    }

    /** Whether the one who has no such claim can be right: only what the record holds can be rejected. */
    boolean canReject(Claim claim) {
        return now(claim.id()) != null;
    }

    /**
     * The decisions.
     *
     * @param right the claim that is right; null where there is no such claim
     * @param wrong the claim that is not; null where only the other has one, or where the coder who is right has this too
     * @throws Problem where nothing can be decided
     */
    List<Change> changes(Claim right, Claim wrong) {
        List<Change> changes = new ArrayList<>();
        Claim other = wrong == null ? null : now(wrong.id());
        if (right != null) {
            Claim own = now(right.id());
            boolean takesItsPlace = own == null && other != null && isOfSameWords(other, right);
            changes.add(takesItsPlace ? settled(other, right) : settled(own, right));
            if (takesItsPlace) {
                return changes;
            }
        }
        boolean isOther = other != null && (right == null || !other.id().equals(right.id()));
        if (isOther && (right == null || !decided.isRejected(other.id()))) {
            changes.add(new Rejected(other));
        }
        if (changes.isEmpty()) {
            throw Problem.wrong("agreement-nothing");
        }
        return changes;
    }

    private static boolean isOfSameWords(Claim one, Claim other) {
        return one.report().equals(other.report()) && one.evidence().equals(other.evidence());
    }

    /** The decision after which the record's claim says what is right; a claim that the record has not is accepted as it is. */
    private Change settled(Claim own, Claim right) {
        if (own == null) {
            if (!right.evidence().isIn(report.text())) {
                throw Problem.wrong("agreement-words");
            }
            return new Accepted(right);
        }
        if (!isOfSameWords(own, right)) {
            throw Problem.wrong("agreement-words");
        }
        Claim original = read.getOrDefault(own.id(), own);
        for (Claim known : List.of(own, original)) {
            if (says(known, right).equals(known)) {
                return new Accepted(known);
            }
        }
        return new Corrected(own, says(own, right), seenWith.apply(own.id()));
    }

    /** A claim of the record as it would be if it said what is right; with what a ledger cannot carry, where a ledger brought that. */
    private static Claim says(Claim known, Claim right) {
        Claim claim = named(right, known.id());
        return claim.equals(Ledgers.carried(claim)) ? Ledgers.restored(claim, known) : claim;
    }

    private static Claim named(Claim claim, String id) {
        return new Claim(
                id,
                claim.report(),
                claim.kind(),
                claim.phase(),
                claim.stance(),
                claim.negated(),
                claim.scope(),
                claim.speakers(),
                claim.agents(),
                claim.targets(),
                claim.mediators(),
                claim.count(),
                claim.means(),
                claim.content(),
                claim.time(),
                claim.places(),
                claim.evidence(),
                claim.rules(),
                claim.confidence());
    }
}
