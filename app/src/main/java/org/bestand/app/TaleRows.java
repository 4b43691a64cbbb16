package org.bestand.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bestand.model.Claim;

/** Claims that are no toll: what is told, and by whom; the same tale told by several is one line. */
final class TaleRows {
    private final Voices voices;
    private final Citations citations;

    TaleRows(Voices voices, Citations citations) {
        this.voices = voices;
        this.citations = citations;
    }

    /** One tale with all who tell it. */
    private record Tale(String label, String deed, List<Claim> claims) {}

    /**
     * @param label what stands before a claim's tale
     * @param known the parties whose doing it is in any case
     * @param most lines at most; a last line says how many more there are
     */
    Rows rows(List<Claim> claims, Function<Claim, String> label, List<String> known, int most) {
        Deeds deeds = new Deeds(voices, known);
        Map<String, Tale> tales = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Tale tale = new Tale(label.apply(claim), deeds.words(claim), new ArrayList<>());
            tales.computeIfAbsent(tale.label() + "|" + tale.deed(), k -> tale)
                    .claims()
                    .add(claim);
        }
        Rows rows = new Rows(2, 1, 2);
        String before = null;
        int printed = 0;
        for (Tale tale : tales.values()) {
            if (printed++ == most) {
                rows.add("", "… and " + (tales.size() - most) + " more", "", "", "");
                break;
            }
            rows.add(
                    tale.label().equals(before) ? "" : tale.label(),
                    tale.deed(),
                    tellers(tale),
                    citations.of(tale.claims().stream().map(Claim::report).toList()),
                    voices.id(tale.claims().getFirst()));
            before = tale.label();
        }
        return rows;
    }

    /** Who tells it; nobody for a speech act that the report itself passes on, where the speaker is the doer. */
    private String tellers(Tale tale) {
        Set<String> who = new LinkedHashSet<>();
        for (Claim claim : tale.claims()) {
            if (!claim.kind().isSpeechAct() || !claim.speakers().isEmpty()) {
                who.add(voices.saying(claim));
            }
        }
        return String.join("; ", who);
    }
}
