package org.bestand.desk.labels;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.record.Lookup;

/** What was decided, in words, the last first. */
public final class Deeds {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Lookup lookup;
    private final Words words;
    private final Told told;

    public Deeds(Lookup lookup, Words words) {
        this.lookup = lookup;
        this.words = words;
        this.told = new Told(words);
    }

    /** The decisions about some claims and reports. */
    public List<Deed> about(Set<String> claims, Set<String> reports) {
        return deeds(decision -> isAbout(decision.change(), claims, reports));
    }

    /** The decisions behind an entry of the history, up to and with another. */
    public List<Deed> between(long after, long last) {
        return deeds(decision -> decision.number() > after && decision.number() <= last);
    }

    private List<Deed> deeds(Predicate<Decision> wanted) {
        List<Decision> all = lookup.decisions();
        Set<Long> standing = new HashSet<>();
        Decision.standing(all).forEach(decision -> standing.add(decision.number()));
        List<Deed> deeds = new ArrayList<>();
        for (Decision decision : all.reversed()) {
            if (wanted.test(decision)) {
                deeds.add(new Deed(
                        decision.number(),
                        MINUTE.format(decision.at()) + " UTC",
                        decision.who(),
                        what(decision.change()),
                        decision.why(),
                        !standing.contains(decision.number())));
            }
        }
        return deeds;
    }

    private static boolean isAbout(Decision.Change change, Set<String> claims, Set<String> reports) {
        return switch (change) {
            case Decision.Accepted accepted -> claims.contains(accepted.claim().id());
            case Decision.Rejected rejected -> claims.contains(rejected.claim().id());
            case Decision.Corrected corrected ->
                claims.contains(corrected.after().id());
            case Decision.Merged merged -> merged.claims().stream().anyMatch(claims::contains);
            case Decision.Split split ->
                split.apart().stream().anyMatch(claims::contains)
                        || split.rest().stream().anyMatch(claims::contains);
            case Decision.Dated dated -> reports.contains(dated.report());
            case Decision.TakenBack back -> reports.contains(back.report());
            case Decision.Undone undone -> false;
        };
    }

    /** A decision in words. */
    public String what(Decision.Change change) {
        return switch (change) {
            case Decision.Accepted accepted -> words.of("deed.accepted", brief(accepted.claim()));
            case Decision.Rejected rejected -> words.of("deed.rejected", brief(rejected.claim()));
            case Decision.Corrected corrected ->
                words.of("deed.corrected", brief(corrected.before()), brief(corrected.after()));
            case Decision.Merged merged ->
                words.of("deed.merged", merged.happenings().size());
            case Decision.Split split ->
                words.of("deed.split", split.apart().size(), split.rest().size());
            case Decision.Dated dated ->
                words.of("deed.dated", dated.report(), words.date(dated.before()), words.date(dated.after()));
            case Decision.TakenBack back -> words.of("deed.taken-back", back.report());
            case Decision.Undone undone -> words.of("deed.undone", undone.number());
        };
    }

    private String brief(Claim claim) {
        String figure = words.count(claim.count());
        return figure.isEmpty() ? told.deed(claim) : figure + " " + told.deed(claim);
    }
}
