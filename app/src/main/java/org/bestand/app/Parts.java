package org.bestand.app;

import java.util.Optional;
import org.bestand.linking.Linker;
import org.bestand.model.Actors;
import org.bestand.model.Gazetteer;
import org.bestand.model.PlaceIndex;
import org.bestand.model.TimeWords;

/** The parts that take time to load. Each is made when first asked for: help needs none of them. */
interface Parts {

    /** The reading of Dutch. */
    Reading reading();

    /** The places: those of the program's own table, then those that were imported. */
    Gazetteer gazetteer();

    /** Has the places of a record asked too; called before anything else is asked for. */
    void use(PlaceIndex imported);

    /** Who bears which name. */
    Actors actors();

    /** English name of a party by its code; empty where no table has it. */
    Optional<String> partyName(String code);

    /** What words for times come to; asking loads the reading. */
    TimeWords timeWords();

    /** The same at every call: a record that is asked again with it goes on from what it linked. */
    Linker linker();
}
