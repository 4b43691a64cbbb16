package org.bestand.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.Phrases;
import org.bestand.linking.Ledger;
import org.bestand.linking.Ledger.Cell;
import org.bestand.linking.Relation;
import org.bestand.linking.Said;
import org.bestand.linking.Slot;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;

/** The toll of an incident: per side and harm the range, under it every figure with its words and who says it. */
final class TollRows {
    private static final int FEW = 3;
    private static final int SNIPPET = 44;
    private static final String CLAUSE_ENDS = ",;:.!?()\"”’";

    private final Voices voices;
    private final Citations citations;
    private final Style style;

    TollRows(Voices voices, Citations citations, Style style) {
        this.voices = voices;
        this.citations = citations;
        this.style = style;
    }

    /** Claims that say the same in the same name. */
    private record Voice(String bounds, String words, String who, List<Claim> claims) {}

    void print(List<Cell> cells, StringBuilder out, int width) {
        Rows rows = new Rows(2, 1, 2);
        List<String> remarks = new ArrayList<>();
        String side = null;
        for (Cell cell : cells) {
            String label = side(cell.slot());
            if (!label.equals(side)) {
                rows.heading(label);
                side = label;
            }
            add(cell, rows);
            remarks.addAll(remarks(label, cell));
        }
        rows.print(out, style, width);
        remarks.forEach(
                remark -> out.append("  ").append(style.warning("! " + remark)).append('\n'));
    }

    /** One figure stands on the line of its harm, several under it. */
    private void add(Cell cell, Rows rows) {
        List<Voice> said = voices(cell);
        String harm = "  " + harm(cell.slot()) + "  ";
        if (said.size() > 1) {
            rows.heading((harm + style.strong(range(cell)) + agreement(cell)).stripTrailing());
        }
        for (Voice voice : said) {
            rows.add(
                    said.size() > 1 ? "    " + voice.bounds() : harm + voice.bounds(),
                    "“" + voice.words() + "”",
                    voice.who(),
                    citations.of(voice.claims().stream().map(Claim::report).toList()),
                    voices.id(voice.claims().getFirst()));
        }
    }

    private List<Voice> voices(Cell cell) {
        Map<String, Voice> said = new LinkedHashMap<>();
        for (Said item : cell.items()) {
            Claim claim = item.claim();
            Voice voice = new Voice(bounds(claim), words(claim), voices.saying(claim), new ArrayList<>());
            said.computeIfAbsent(voice.bounds() + "|" + voice.who(), k -> voice)
                    .claims()
                    .add(claim);
        }
        return List.copyOf(said.values());
    }

    private static String bounds(Claim claim) {
        if (claim.negated()) {
            return "not so";
        }
        if (claim.count() == null || claim.count().vague()) {
            return "no figure";
        }
        return bounds(claim.count());
    }

    private static String bounds(Count count) {
        return count.isZero() ? "none" : Phrases.count(count);
    }

    /** The words of the figure with those that follow it, to the end of the clause or as far as a line goes. */
    private static String words(Claim claim) {
        String quote = claim.evidence().quote();
        String counted = claim.count() == null ? "" : claim.count().text();
        int start = counted.isBlank() ? -1 : quote.indexOf(counted);
        if (start < 0) {
            return Plain.text(claim.evidence().trigger());
        }
        int least = start + counted.length();
        int end = least;
        while (end < quote.length() && CLAUSE_ENDS.indexOf(quote.charAt(end)) < 0) {
            end++;
        }
        if (end - start > SNIPPET) {
            int blank = quote.lastIndexOf(' ', start + SNIPPET);
            end = Math.max(least, blank);
            return Plain.text(quote.substring(start, end)) + " …";
        }
        return Plain.text(quote.substring(start, end));
    }

    private static String range(Cell cell) {
        Ledger.Range range = cell.range();
        if (range == null) {
            return "no figure";
        }
        String least = bounds(range.least());
        String greatest = bounds(range.greatest());
        return least.equals(greatest) ? least : least + " … " + greatest;
    }

    private static String agreement(Cell cell) {
        boolean agree =
                !cell.relations().isEmpty() && cell.relations().stream().allMatch(r -> r.relation() == Relation.AGREES);
        return agree ? "  (agree)" : "";
    }

    /** What does not simply agree, in words. */
    private List<String> remarks(String side, Cell cell) {
        Set<String> remarks = new LinkedHashSet<>();
        for (Ledger.Related related : cell.relations()) {
            if (related.relation() != Relation.AGREES) {
                remarks.add(side + ", " + harm(cell.slot()) + ": " + sentence(related));
            }
        }
        List<String> all = List.copyOf(remarks);
        return all.size() <= FEW ? all : all.subList(0, FEW);
    }

    private String sentence(Ledger.Related related) {
        boolean turned = related.first().claim().stance() == Stance.DENIED;
        Claim object = (turned ? related.second() : related.first()).claim();
        Claim subject = (turned ? related.first() : related.second()).claim();
        return related.relation() == Relation.DENIES
                ? figure(object) + "; not so, says " + voices.who(subject)
                : figure(subject) + ", " + related.relation().word() + " " + figure(object);
    }

    private String figure(Claim claim) {
        return bounds(claim) + voices.said(claim);
    }

    /** A side and a harm to it in words. */
    String label(Slot slot) {
        return side(slot) + ", " + harm(slot);
    }

    private String side(Slot slot) {
        return slot.side().isEmpty() ? "side not told" : voices.party(slot.side());
    }

    private static String harm(Slot slot) {
        String group = slot.group() == null ? "" : group(slot.group());
        return switch (slot.kind()) {
            case KILLED -> group.isEmpty() ? "dead" : "dead " + group;
            case CASUALTIES -> group.isEmpty() ? "losses" : "losses, " + group;
            default -> (slot.kind().word() + " " + group).strip();
        };
    }

    private static String group(VictimGroup group) {
        return switch (group) {
            case MIL -> "soldiers";
            case CVL -> "civilians";
            case POL -> "police";
            case REB -> "fighters";
            case PKO -> "peacekeepers";
            case JRN -> "journalists";
            case AID -> "aid workers";
            case CHD -> "children";
        };
    }
}
