/**
 * Who and what bears which name. In: tables beside this package, one row a country, seat, organisation, person or place, with
 * names in Dutch and English. Out: the ports {@code Actors} and {@code Gazetteer} of the model. Everything is read once, at
 * construction; afterwards nothing changes, so that one object serves all threads. A wrong table fails at once, naming file
 * and line. It does not read texts and does not choose between several bearers of a name.
 */
package org.bestand.world;
