/** Incidents as GeoJSON (RFC 7946): a point only where the place is known to a town, an area where it is less, none where it is not known. */
package org.bestand.exchange.geojson;
