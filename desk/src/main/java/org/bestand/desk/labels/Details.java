package org.bestand.desk.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.model.Claim;
import org.bestand.model.When;

/** A claim slot by slot, in the words of a language: those that are filled, in the order of the codebook. */
public final class Details {
    private final Words words;
    private final Told told;

    public Details(Words words) {
        this.words = words;
        this.told = new Told(words);
    }

    /**
     * A slot.
     *
     * @param label what it is called
     * @param value what stands in it
     */
    public record Detail(String label, String value) {}

    /** The slots of a claim. */
    public List<Detail> of(Claim claim) {
        List<Detail> details = new ArrayList<>();
        String kind = words.of("kind." + claim.kind().word());
        add(details, "kind", claim.negated() ? words.of("not", kind) : kind);
        add(
                details,
                "phase",
                claim.phase() == null ? "" : words.of("phase." + claim.phase().word()));
        add(details, "speakers", told.speakers(claim));
        add(details, "stance", words.of("slot.stance." + claim.stance().word()));
        add(details, "agents", told.actors(claim.agents()));
        add(details, "targets", told.actors(claim.targets()));
        add(details, "mediators", told.actors(claim.mediators()));
        add(details, "count", count(claim));
        add(
                details,
                "means",
                claim.means() == null ? "" : words.of("means." + claim.means().word()));
        add(details, "content", claim.content());
        add(details, "time", time(claim.time()));
        add(details, "places", words.places(claim.places()));
        add(details, "scope", words.of("facet.scope." + claim.scope().word()));
        return details;
    }

    private void add(List<Detail> details, String slot, String value) {
        if (!value.isEmpty()) {
            details.add(new Detail(words.of("slot." + slot), value));
        }
    }

    private String count(Claim claim) {
        if (claim.count() == null) {
            return "";
        }
        String bounds = words.count(claim.count());
        String group = claim.count().of() == null
                ? ""
                : " " + words.of("group." + claim.count().of().name());
        String said =
                claim.count().text().isEmpty() ? "" : " (“" + claim.count().text() + "”)";
        return (bounds.isEmpty() ? words.of("no-figure") : bounds) + group + said;
    }

    private String time(When time) {
        if (time == null) {
            return "";
        }
        String said = time.text().isEmpty() ? "" : "“" + time.text() + "”";
        String days = time.readings().stream().map(words::days).collect(Collectors.joining("; "));
        return days.isEmpty() ? said : said.isEmpty() ? days : days + " (" + said + ")";
    }
}
