package org.bestand.exchange.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bestand.exchange.Csv;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.View;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.When;

/** Every claim as a row of CSV with 67 columns, the rejected ones too. What {@link LedgerReader} reads back is {@link #carried}. */
public final class Ledgers implements Format {
    /** Nobody has looked at it. */
    public static final String PROPOSED = "proposed";
    /** A person found it right. */
    public static final String ACCEPTED = "accepted";
    /** A person corrected it. */
    public static final String CHANGED = "changed";
    /** A person found that the report does not say so. */
    public static final String REJECTED = "rejected";

    /** The rule of claims that a person coded and no rule read. */
    public static final String CODED = "coded";

    private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::report)
            .thenComparing(claim -> claim.evidence().span())
            .thenComparing(Claim::id);

    private final boolean hxl;

    /**
     * @param hxl whether the second row holds HXL tags
     */
    public Ledgers(boolean hxl) {
        this.hxl = hxl;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String profile() {
        return "claims-ledger/1";
    }

    @Override
    public Conformance write(View view, OutputStream out) throws IOException {
        Conformance.Gathered gathered = new Conformance.Gathered();
        Csv.head(Columns.NAMES, hxl ? Columns.TAGS : null, out);
        rows(view, gathered, out);
        return gathered.done();
    }

    /**
     * Writes a record that comes in parts, each with whole incidents, as one table; no more than a part is kept.
     *
     * @throws IOException where {@code out} takes no more
     */
    public void stream(Iterable<View> parts, OutputStream out) throws IOException {
        Csv.head(Columns.NAMES, hxl ? Columns.TAGS : null, out);
        for (View part : parts) {
            rows(part, new Conformance.Gathered(), out);
        }
    }

    private static void rows(View view, Conformance.Gathered gathered, OutputStream out) throws IOException {
        Rows rows = new Rows(view);
        for (Claim claim : Stream.concat(view.claims().stream(), view.rejected().stream())
                .sorted(ORDER)
                .toList()) {
            Csv.put(rows.of(claim), out);
            gathered.row();
            lose(claim, gathered);
        }
    }

    private static void lose(Claim claim, Conformance.Gathered gathered) {
        if (actors(claim).anyMatch(actor -> !actor.name().isEmpty())) {
            gathered.lose("rows without the common names of their actors, whose codes and words they give", claim.id());
        }
        if (claim.confidence() < 1) {
            gathered.lose("rows without how sure the reading is of their syntax", claim.id());
        }
    }

    private static Stream<Actor> actors(Claim claim) {
        return Stream.of(claim.speakers(), claim.agents(), claim.targets(), claim.mediators())
                .flatMap(List::stream);
    }

    /** The word for a decision about a claim. */
    static String status(Decision.Change change) {
        return switch (change) {
            case Decision.Corrected corrected -> CHANGED;
            case Decision.Rejected rejected -> REJECTED;
            default -> ACCEPTED;
        };
    }

    /** A claim as a row of the ledger carries it: without names, and without a doubt about its syntax. */
    public static Claim carried(Claim claim) {
        return new Claim(
                claim.id(),
                claim.report(),
                claim.kind(),
                claim.phase(),
                claim.stance(),
                claim.negated(),
                claim.scope(),
                nameless(claim.speakers()),
                asActor(claim.agents()),
                asActor(claim.targets()),
                asActor(claim.mediators()),
                claim.count(),
                claim.means(),
                claim.content(),
                isNothing(claim.time()) ? null : claim.time(),
                claim.places(),
                claim.evidence(),
                claim.rules(),
                1);
    }

    private static List<Actor> nameless(List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Actor(actor.code(), "", actor.text(), actor.via(), actor.hedged()))
                .toList();
    }

    /** Only speakers pass on. */
    private static List<Actor> asActor(List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Actor(actor.code(), "", actor.text(), false, actor.hedged()))
                .toList();
    }

    private static boolean isNothing(When time) {
        return time != null && !time.isResolved() && (time.text() + time.clock() + time.zone()).isEmpty();
    }

    /**
     * A coded claim with what its row could not carry, out of the same claim as the record has it: the names of the actors that are the same, and
     * how sure its syntax is.
     */
    public static Claim restored(Claim coded, Claim known) {
        return new Claim(
                coded.id(),
                coded.report(),
                coded.kind(),
                coded.phase(),
                coded.stance(),
                coded.negated(),
                coded.scope(),
                named(coded.speakers(), known.speakers()),
                named(coded.agents(), known.agents()),
                named(coded.targets(), known.targets()),
                named(coded.mediators(), known.mediators()),
                coded.count(),
                coded.means(),
                coded.content(),
                coded.time(),
                coded.places(),
                coded.evidence(),
                known.rules(),
                known.confidence());
    }

    private static List<Actor> named(List<Actor> coded, List<Actor> known) {
        List<Actor> named = new ArrayList<>();
        for (Actor actor : coded) {
            named.add(known.stream()
                    .filter(other ->
                            other.code().equals(actor.code()) && other.text().equals(actor.text()))
                    .findFirst()
                    .map(other -> new Actor(actor.code(), other.name(), actor.text(), actor.via(), actor.hedged()))
                    .orElse(actor));
        }
        return named;
    }
}
