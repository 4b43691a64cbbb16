package org.bestand.record;

import java.util.Optional;
import org.bestand.model.Visit;

/** What a record remembers of feeds that are followed. Each call is one transaction, as those of the {@link Record}. */
public final class FeedMemory {
    private final Record record;

    FeedMemory(Record record) {
        this.record = record;
    }

    /** What is known of an address; empty where it was never asked. */
    public Optional<Visit> visit(String address) {
        return record.reading(handle -> new Feeds(handle).visit(address));
    }

    /** Takes down what is known of an address. */
    public void visited(Visit visit) {
        record.transaction(handle -> {
            new Feeds(handle).put(visit);
            return visit;
        });
    }

    /** Whether an item of a feed was read. */
    public boolean hasSeen(String item) {
        return record.reading(handle -> new Feeds(handle).has(item));
    }

    /** Takes down that an item of a feed was read. */
    public void seen(String item) {
        record.transaction(handle -> {
            new Feeds(handle).add(item);
            return item;
        });
    }
}
