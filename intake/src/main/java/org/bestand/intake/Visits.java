package org.bestand.intake;

import java.util.Optional;
import org.bestand.model.Visit;

/** The memory of a {@link Watch}, kept where it survives the program. Asked by one thread. */
public interface Visits {

    /** What is known of an address. */
    Optional<Visit> visit(String address);

    /** Takes down what is known of an address. */
    void visited(Visit visit);

    /** Whether an item was read. */
    boolean hasSeen(String item);

    /** Takes down that an item was read. */
    void seen(String item);
}
