package org.bestand.app;

import org.bestand.model.Gazetteer;

/** The parts that take time to load. Each is made when first asked for: help needs none of them. */
interface Parts {

    /** The reading of Dutch. */
    Reading reading();

    Gazetteer gazetteer();
}
