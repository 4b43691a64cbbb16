/**
 * Claims in, incidents out: which claims tell of the same happening, and how two claims about the same slot of it relate. Pure: the same
 * claims give the same incidents, in whatever order they came and in any thread; containment of places is asked of the port
 * {@link org.bestand.model.Gazetteer}. Nothing here says which claim is true.
 */
package org.bestand.linking;
