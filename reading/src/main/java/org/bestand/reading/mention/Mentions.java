package org.bestand.reading.mention;

import java.util.List;
import org.bestand.reading.syntax.Tree;

/**
 * A sentence with all that its words name, each list in the order of the text.
 *
 * @param tree the sentence's tree
 * @param counts numbers
 * @param times times
 * @param actors actors
 * @param places places
 */
public record Mentions(
        Tree tree,
        List<CountMention> counts,
        List<TimeMention> times,
        List<ActorMention> actors,
        List<PlaceMention> places) {
    public Mentions {
        counts = List.copyOf(counts);
        times = List.copyOf(times);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }
}
