package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention.Reference;
import org.bestand.reading.mention.ActorMention.Type;

/** A phrase for somebody while it is being read. */
final class Draft {
    private final Sight sight;
    private final int first;
    private final List<Party> parties = new ArrayList<>();
    private int next;
    private int head;
    private String sector = "";
    private String name = "";
    private Reference reference = Reference.NONE;
    private Type type = Type.ROLE;
    private final boolean hedged;

    Draft(Sight sight, Lead lead, Range head) {
        this.sight = sight;
        this.first = lead.first();
        this.next = head.last() + 1;
        this.head = Heads.of(sight.tree(), head);
        this.parties.addAll(lead.parties());
        this.hedged = lead.hedged();
    }

    int next() {
        return next;
    }

    String form() {
        return sight.form(next);
    }

    void advance(int to) {
        next = to;
    }

    boolean hasParty() {
        return !parties.isEmpty();
    }

    List<Party> parties() {
        return parties;
    }

    void party(Party party) {
        if (parties.isEmpty()) {
            parties.add(party);
        }
    }

    String sector() {
        return sector;
    }

    void sector(String sector) {
        this.sector = sector;
    }

    String name() {
        return name;
    }

    void name(String name) {
        this.name = name;
    }

    Reference reference() {
        return reference;
    }

    void reference(Reference reference) {
        this.reference = reference;
    }

    void type(Type type) {
        this.type = type;
    }

    /** Takes over the party of an office that is told after the name. */
    void hold(ActorMention office) {
        office.actors().stream().filter(a -> !a.isUnnamed()).findFirst().ifPresent(held -> {
            parties.clear();
            parties.add(Party.of(held.code(), sight.gazetteer()));
            sector = Party.sector(held.code());
        });
    }

    Range range() {
        return new Range(first, next - 1);
    }

    ActorMention mention() {
        String text = sight.words(range());
        List<Actor> actors = new ArrayList<>();
        List<Party> named = parties.isEmpty() ? List.of(Party.UNKNOWN) : parties;
        for (Party party : named) {
            String code = party.with(sector);
            if (!code.equals("?") || !name.isEmpty()) {
                actors.add(new Actor(code, name, text, false, hedged));
            }
        }
        return new ActorMention(range(), head, actors, reference, type);
    }
}
