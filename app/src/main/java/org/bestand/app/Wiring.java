package org.bestand.app;

import org.bestand.model.Gazetteer;

/** The real parts. */
final class Wiring implements Parts {
    @Override
    public Reading reading() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Gazetteer gazetteer() {
        throw new UnsupportedOperationException();
    }
}
