package org.bestand.parquet;

import java.util.List;
import org.bestand.model.Actor;

/** An actor, with all its values. */
public record ActorRow(String code, String name, String text, boolean via, boolean hedged) {
    static List<ActorRow> of(List<Actor> actors) {
        return actors.stream()
                .map(actor -> new ActorRow(actor.code(), actor.name(), actor.text(), actor.via(), actor.hedged()))
                .toList();
    }

    Actor actor() {
        return new Actor(code, name, text, via, hedged);
    }
}
