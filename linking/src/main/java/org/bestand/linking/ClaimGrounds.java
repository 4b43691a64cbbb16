package org.bestand.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.linking.Ground.Near;
import org.bestand.linking.Ground.Reach;
import org.bestand.linking.Ground.Who;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.Stance;

/** What speaks for and against two claims of one report being of one happening. */
final class ClaimGrounds {
    private static final int A_FEW_SENTENCES = 250;
    private static final int A_BLANK = 4;
    private static final double MUCH = 0.15;
    private static final int DAYS = 3;
    private static final int MONTH = 31;
    private static final String AND = "&";

    private final Places places;
    private final Paragraphs paragraphs;
    private final int lead;

    /** The grounds of claims of one report, which are all that it makes. */
    ClaimGrounds(Places places, Report report, List<Claim> claims) {
        this.places = places;
        this.paragraphs = Paragraphs.of(report.text());
        this.lead =
                claims.stream().mapToInt(c -> c.evidence().span().start()).min().orElse(0);
    }

    /** The grounds of two claims, of which the first stands before the second in the text. */
    List<String> between(Known a, Known b) {
        Claim one = a.claim();
        Claim other = b.claim();
        List<String> grounds = new ArrayList<>(crossed(a, b));
        grounds.add(places.ground(one.places(), other.places()).key());
        grounds.add(reach(one, other).key());
        grounds.add("victims=" + victims(a, b));
        grounds.add("doers=" + doers(one, other));
        grounds.add("means=" + alike(one.means(), other.means()));
        grounds.add("words=" + wordsInCommon(a, b));
        grounds.add("negated=" + (one.negated() ? other.negated() ? "both" : "one" : other.negated() ? "one" : "none"));
        addWhere(grounds, "lead", one.evidence().span().start() == lead);
        addWhere(grounds, "figure", isSameFigure(one, other));
        addWhere(grounds, "time-words", isSameTimeWords(one, other));
        addWhere(grounds, "trigger", isSameTrigger(one, other));
        addWhere(grounds, "one-planned", (one.stance() == Stance.PLANNED) != (other.stance() == Stance.PLANNED));
        if (one.kind() == Kind.CEASEFIRE && other.kind() == Kind.CEASEFIRE) {
            grounds.add("phases=" + inOrder(phase(one.phase()), phase(other.phase())));
        }
        higher(one, other).ifPresent(h -> grounds.add("count=" + h));
        return grounds;
    }

    /** Grounds of which some mean more, or less, where they stand together: a toll in the next sentence, a doer named with a day of its own. */
    private List<String> crossed(Known a, Known b) {
        String time = Times.ground(a.times(), b.times()).key();
        String who = who(a, b).key();
        String near = near(a.claim(), b.claim()).key();
        String kinds = "kinds=" + inOrder(sort(a.claim().kind()), sort(b.claim().kind()));
        String own = "stands-in=" + own(a.claim()) + "-" + own(b.claim());
        String length = "long=" + length(a) + "-" + length(b);
        return List.of(
                time,
                who,
                near,
                kinds,
                own,
                length,
                near + AND + kinds,
                who + AND + own,
                who + AND + length,
                time + AND + who);
    }

    private static void addWhere(List<String> grounds, String ground, boolean fits) {
        if (fits) {
            grounds.add(ground);
        }
    }

    private static String inOrder(String a, String b) {
        return a.compareTo(b) <= 0 ? a + "-" + b : b + "-" + a;
    }

    private static Who who(Known a, Known b) {
        Set<String> ofA = a.parties();
        Set<String> ofB = b.parties();
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return ofA.isEmpty() && ofB.isEmpty() ? Who.NONE : Who.ONE;
        }
        if (!Known.meet(ofA, ofB)) {
            return Who.APART;
        }
        return a.kind().isSymmetric() || b.kind().isSymmetric() ? Parties.sides(ofA, ofB) : deed(a, b);
    }

    private static Who deed(Known a, Known b) {
        boolean crossed = Known.meet(a.agents(), b.targets()) || Known.meet(b.agents(), a.targets());
        if (a.agents().isEmpty() || b.agents().isEmpty()) {
            return Known.meet(a.targets(), b.targets()) ? Who.SAME_VICTIM : crossed ? Who.CROSSED : Who.SOME;
        }
        if (!Known.meet(a.agents(), b.agents())) {
            return crossed ? Who.REVERSED : Who.OTHER_DOER;
        }
        if (a.targets().isEmpty() || b.targets().isEmpty()) {
            return Who.SAME_DOER;
        }
        return Known.meet(a.targets(), b.targets()) ? Who.SAME_DEED : Who.OTHER_VICTIM;
    }

    private Near near(Claim a, Claim b) {
        int from = a.evidence().span().end();
        int to = b.evidence().span().start();
        if (from >= to) {
            return Near.SENTENCE;
        }
        boolean parted = paragraphs.endBetween(from, to);
        if (to - from < A_BLANK) {
            return parted ? Near.NEXT_PARAGRAPH : Near.NEXT;
        }
        if (to - from < A_FEW_SENTENCES) {
            return parted ? Near.FEW_PARAGRAPHS : Near.FEW;
        }
        return parted ? Near.FAR_PARAGRAPHS : Near.FAR;
    }

    private static Reach reach(Claim a, Claim b) {
        if (a.scope() != b.scope()) {
            return Reach.MIXED;
        }
        return a.scope() == Scope.NEWS ? Reach.NEWS : Reach.BACKGROUND;
    }

    /** What a kind is like in telling of happenings. */
    private static String sort(Kind kind) {
        return switch (kind) {
            case CLASH, ATTACK, TERRITORY, CEASEFIRE, RELEASED, CAPTURED, DISPLACED, DAMAGE -> kind.word();
            default -> "toll";
        };
    }

    private static String phase(Phase phase) {
        return phase == null
                ? "none"
                : switch (phase) {
                    case AGREED, DECLARED -> "agreed";
                    case PROPOSED, IN_FORCE, VIOLATED, ENDED -> phase.word();
                    default -> "other";
                };
    }

    /** Whether the claim's own sentence says when and where; what it does not say was filled in from around it. */
    private static String own(Claim claim) {
        String quote = claim.evidence().quote();
        boolean time = claim.time() != null
                && !claim.time().text().isEmpty()
                && quote.contains(claim.time().text());
        boolean place = claim.places().stream().anyMatch(p -> !p.text().isEmpty() && quote.contains(p.text()));
        return time ? place ? "both" : "time" : place ? "place" : "none";
    }

    private static String length(Known known) {
        if (known.times().isEmpty()) {
            return "open";
        }
        long days = known.times().stream().mapToLong(Times::days).max().orElse(0);
        return days <= DAYS ? "days" : days <= MONTH ? "weeks" : "years";
    }

    private static String victims(Known a, Known b) {
        if (a.victims().isEmpty() || b.victims().isEmpty()) {
            return "open";
        }
        return a.victims().equals(b.victims()) ? "same" : Known.meet(a.victims(), b.victims()) ? "some" : "other";
    }

    /** Whether the doers are the same to the sector: the army of a country and its government are not. */
    private static String doers(Claim a, Claim b) {
        if (a.agents().isEmpty() || b.agents().isEmpty()) {
            return "open";
        }
        return codes(a).equals(codes(b)) ? "same" : "other";
    }

    private static Set<String> codes(Claim claim) {
        return claim.agents().stream().map(Actor::code).collect(Collectors.toSet());
    }

    private static String alike(Means a, Means b) {
        if (a == null || b == null) {
            return a == b ? "none" : "one";
        }
        return a == b ? "same" : "other";
    }

    /** Which of two figures of one kind of harm is the higher. */
    private static Optional<String> higher(Claim a, Claim b) {
        boolean comparable = a.kind() == b.kind()
                && a.count() != null
                && b.count() != null
                && a.count().low() != null
                && b.count().low() != null;
        if (!comparable) {
            return Optional.empty();
        }
        int order = Long.compare(a.count().low(), b.count().low());
        return Optional.of(order < 0 ? "up" : order > 0 ? "down" : "same");
    }

    private static String wordsInCommon(Known a, Known b) {
        if (a.claim().evidence().span().equals(b.claim().evidence().span())) {
            return "all";
        }
        long common = a.words().stream().filter(b.words()::contains).count();
        double share = 2.0 * common / Math.max(1, a.words().size() + b.words().size());
        return share == 0 ? "none" : share < MUCH ? "some" : "much";
    }

    private static boolean isSameFigure(Claim a, Claim b) {
        Count count = a.count();
        return count != null
                && b.count() != null
                && a.kind() == b.kind()
                && !count.vague()
                && Objects.equals(count.low(), b.count().low())
                && Objects.equals(count.high(), b.count().high());
    }

    private static boolean isSameTimeWords(Claim a, Claim b) {
        return a.time() != null
                && b.time() != null
                && !a.time().text().isEmpty()
                && a.time().text().equals(b.time().text());
    }

    private static boolean isSameTrigger(Claim a, Claim b) {
        return a.evidence().trigger().length() >= A_BLANK
                && a.evidence().trigger().equalsIgnoreCase(b.evidence().trigger());
    }
}
