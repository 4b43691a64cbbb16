package org.bestand.app;

import java.util.List;
import java.util.stream.Collectors;
import org.bestand.exchange.Phrases;
import org.bestand.exchange.view.Names;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;

/** Names of parties, speakers and claims as an account prints them. */
final class Voices {
    private final Names names;
    private final Phrases phrases;
    private final ShortIds ids;

    /**
     * @param claims all claims of the record; the organisations' names are taken from them
     */
    Voices(List<Claim> claims, Gazetteer gazetteer) {
        this.names = new Names(claims, gazetteer);
        this.phrases = new Phrases(this::party);
        this.ids = new ShortIds(claims);
    }

    String party(String code) {
        return names.party(code);
    }

    String parties(List<String> codes) {
        return codes.stream().map(this::party).collect(Collectors.joining(" – "));
    }

    /** Names between commas with "and" before the last; "somebody" where nobody is named. */
    String actors(List<Actor> actors) {
        return actors.isEmpty() ? "somebody" : Plain.text(phrases.actors(actors));
    }

    /** The claim's id, as short as may be. */
    String id(Claim claim) {
        return ids.of(claim);
    }

    /** Who says it; the report itself where it names nobody. */
    String who(Claim claim) {
        return claim.speakers().isEmpty() ? "the report" : actors(claim.speakers());
    }

    /** Who says it, and how: {@code admitted by Azerbaijan}; the report itself where it names nobody. */
    String saying(Claim claim) {
        String who = who(claim);
        return switch (claim.stance()) {
            case ASSERTED -> who;
            case ALLEGED -> who + ", unconfirmed";
            case ADMITTED -> "admitted by " + who;
            case DENIED -> "denied by " + who;
            case PLANNED -> who + ", planned";
        };
    }

    /** The same behind a comma: {@code , says Azerbaijan}. */
    String said(Claim claim) {
        String who = who(claim);
        return switch (claim.stance()) {
            case ASSERTED -> ", says " + who;
            case ALLEGED -> ", says " + who + ", unconfirmed";
            case ADMITTED -> ", admits " + who;
            case DENIED -> ", denies " + who;
            case PLANNED -> ", plans " + who;
        };
    }
}
