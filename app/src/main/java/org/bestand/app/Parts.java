package org.bestand.app;

import org.bestand.model.Gazetteer;

/** The parts that the commands are made of. Each is made when first asked for: help needs none of them. */
interface Parts {

    Source source();

    /** The reading of Dutch. */
    Reading reading();

    Gazetteer gazetteer();
}
