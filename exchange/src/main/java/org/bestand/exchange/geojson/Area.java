package org.bestand.exchange.geojson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bestand.model.Precision;

/**
 * A circle about a point, for places that are known less exactly than to a town: nobody's boundary, only how far the point may be off. Rings run
 * counterclockwise and are closed; a circle over the date line is cut in two (RFC 7946, 3.1.6 and 3.1.9).
 */
public final class Area {
    private static final double EARTH_KM = 6371.0;
    private static final int CORNERS = 32;

    private Area() {}

    /** A corner, in degrees; longitudes beyond 180 lie over the date line. */
    record Corner(double lon, double lat) {}

    /** How far from its point a place of that precision may be, in kilometres; 0 for a point, and where it may be anywhere. */
    public static double radiusKm(Precision precision) {
        return switch (precision) {
            // UCDP's where_prec 2 is within about 25 km; second- and first-order units and parts of countries are of
            // such sizes.
            case AREA -> 25;
            case DISTRICT -> 30;
            case PROVINCE -> 100;
            case REGION, BORDER -> 200;
            case SPOT, TOWN, COUNTRY, NONE -> 0;
        };
    }

    /** The rings of a circle: one, or two where it lies over the date line. Near a pole it is cut off at 85 degrees. */
    static List<List<Corner>> circle(double lat, double lon, double km) {
        List<Corner> ring = new ArrayList<>();
        double middle = Math.clamp(lat, -85, 85);
        double reach = km / EARTH_KM;
        for (int i = 0; i < CORNERS; i++) {
            double bearing = -2 * Math.PI * i / CORNERS;
            ring.add(away(middle, lon, reach, bearing));
        }
        List<List<Corner>> rings = new ArrayList<>();
        for (double shift : new double[] {-360, 0, 360}) {
            List<Corner> part = clipped(
                    ring.stream()
                            .map(corner -> new Corner(corner.lon() + shift, corner.lat()))
                            .toList(),
                    corner -> 180 - corner.lon());
            part = clipped(part, corner -> corner.lon() + 180);
            if (part.size() > 2) {
                rings.add(closed(part));
            }
        }
        return rings;
    }

    /** The point so far away in that direction on the sphere. */
    private static Corner away(double lat, double lon, double reach, double bearing) {
        double phi = Math.toRadians(lat);
        double sin = Math.sin(phi) * Math.cos(reach) + Math.cos(phi) * Math.sin(reach) * Math.cos(bearing);
        double along =
                Math.atan2(Math.sin(bearing) * Math.sin(reach) * Math.cos(phi), Math.cos(reach) - Math.sin(phi) * sin);
        return new Corner(rounded(lon + Math.toDegrees(along)), rounded(Math.toDegrees(Math.asin(sin))));
    }

    /** To about a hundred metres: more would look exact. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }

    /** What lies on one side of a line (Sutherland and Hodgman): where a distance is not negative. */
    private static List<Corner> clipped(List<Corner> ring, ToDoubleFunction<Corner> distance) {
        List<Corner> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Corner a = ring.get(i);
            Corner b = ring.get((i + 1) % ring.size());
            double da = distance.applyAsDouble(a);
            double db = distance.applyAsDouble(b);
            if (da >= 0) {
                kept.add(a);
            }
            if (da >= 0 != db >= 0) {
                double share = da / (da - db);
                kept.add(new Corner(
                        a.lon() + share * (b.lon() - a.lon()), rounded(a.lat() + share * (b.lat() - a.lat()))));
            }
        }
        return kept;
    }

    private static List<Corner> closed(List<Corner> ring) {
        List<Corner> closed = new ArrayList<>(ring);
        closed.add(ring.getFirst());
        return closed;
    }
}
