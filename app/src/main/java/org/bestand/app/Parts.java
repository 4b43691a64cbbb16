package org.bestand.app;

import org.bestand.linking.Linker;
import org.bestand.model.Actors;
import org.bestand.model.Gazetteer;
import org.bestand.model.TimeWords;

/** The parts that take time to load. Each is made when first asked for: help needs none of them. */
interface Parts {

    /** The reading of Dutch. */
    Reading reading();

    Gazetteer gazetteer();

    /** Who bears which name. */
    Actors actors();

    /** What words for times come to; asking loads the reading. */
    TimeWords timeWords();

    /** The same at every call: a record that is asked again with it goes on from what it linked. */
    Linker linker();
}
