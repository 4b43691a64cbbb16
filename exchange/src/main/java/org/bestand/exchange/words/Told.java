package org.bestand.exchange.words;

import java.util.List;
import java.util.stream.Collectors;
import org.bestand.linking.Slot;
import org.bestand.model.Actor;
import org.bestand.model.Claim;

/** What claims tell, in a few words of one language: for people, never for programs. */
public final class Told {
    private final Words words;

    public Told(Words words) {
        this.words = words;
    }

    /** Whose harm of what kind it is: {@code Armenia: dead (soldiers)}. */
    public String slot(Slot slot) {
        return side(slot.side()) + ": " + harm(slot);
    }

    /** The harm without whose it is: {@code dead (soldiers)}. */
    public String harm(Slot slot) {
        String group = slot.group() == null
                ? ""
                : " (" + words.of("group." + slot.group().name()) + ")";
        return words.of("kind." + slot.kind().word()) + group;
    }

    /** The party of a side, or that it is not told. */
    public String side(String side) {
        return side.isEmpty() ? words.of("side-unknown") : words.party(side);
    }

    /** Who says it, whoever passes it on first; the report itself where it names nobody. */
    public String speakers(Claim claim) {
        return claim.speakers().isEmpty()
                ? words.of("report-itself")
                : claim.speakers().stream().map(words::actor).collect(Collectors.joining(" › "));
    }

    /** How it is put forward; empty for what is simply said. */
    public String stance(Claim claim) {
        return words.of("stance." + claim.stance().word());
    }

    /** How far it is: fighting starts, talks start. */
    private String phase(Claim claim) {
        boolean isPlural = List.of(words.of("kinds.plural").split(" "))
                .contains(claim.kind().word());
        return words.of((isPlural ? "phase.plural." : "phase.") + claim.phase().word());
    }

    /** What is done, by whom, to whom and where: {@code attack: Azerbaijan → Armenia · Jermuk}. */
    public String deed(Claim claim) {
        StringBuilder deed = new StringBuilder(words.of("kind." + claim.kind().word()));
        if (claim.phase() != null) {
            deed.append(' ').append(phase(claim));
        }
        String who = actors(claim.agents());
        String whom = actors(claim.targets());
        deed.append(who.isEmpty() && whom.isEmpty() ? "" : ": ").append(who);
        deed.append(whom.isEmpty() ? "" : " → " + whom);
        String places = words.places(claim.places());
        return deed.append(places.isEmpty() ? "" : " · " + places).toString();
    }

    /** Names with commas between. */
    public String actors(List<Actor> actors) {
        return actors.stream().map(words::actor).collect(Collectors.joining(", "));
    }
}
