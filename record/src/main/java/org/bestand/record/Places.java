package org.bestand.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.bestand.model.Gazetteer;
import org.bestand.model.GeoPlace;
import org.bestand.model.PlaceIndex;
import org.bestand.model.Precision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of imported places. Works within its caller's transaction. */
final class Places {
    /** So many places of one name are more than anybody tells apart. */
    private static final int MOST = 50;
    /** Of an imported place nobody knows whether its name is an ordinary word too, so that it is believed only behind a word such as in. */
    private static final int PROMINENCE = 0;

    private final Handle handle;

    Places(Handle handle) {
        this.handle = handle;
    }

    boolean areThere() {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM place LIMIT 1) one")
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** Takes places and names in; a later dump replaces what it tells of a place. Names of places that are not there are left out. */
    void take(List<GeoPlace> places, List<GeoPlace.Keyed> names) {
        if (!places.isEmpty()) {
            PreparedBatch rows = handle.prepareBatch("""
                    INSERT INTO place (id, name, country, province, lat, lon, sort, population)
                    VALUES (:id, :name, :country, :province, :lat, :lon, :sort, :population)
                    ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country, province = excluded.province,
                        lat = excluded.lat, lon = excluded.lon, sort = excluded.sort, population = excluded.population""");
            places.forEach(place -> add(rows, place));
            rows.execute();
        }
        if (!names.isEmpty()) {
            take(names);
        }
    }

    private void take(List<GeoPlace.Keyed> names) {
        PreparedBatch rows = handle.prepareBatch("""
                INSERT INTO place_name (name_key, place, language, form)
                SELECT :key, id, :language, :form FROM place WHERE id = :place ON CONFLICT DO NOTHING""");
        PreparedBatch beginnings =
                handle.prepareBatch("INSERT INTO place_beginning (words) VALUES (:words) ON CONFLICT DO NOTHING");
        for (GeoPlace.Keyed name : names) {
            rows.bind("key", name.key())
                    .bind("place", name.name().place())
                    .bind("language", name.name().language())
                    .bind("form", name.name().form())
                    .add();
            name.beginnings().forEach(words -> beginnings.bind("words", words).add());
        }
        rows.execute();
        if (beginnings.size() > 0) {
            beginnings.execute();
        }
    }

    private static void add(PreparedBatch rows, GeoPlace place) {
        rows.bind("id", place.id())
                .bind("name", place.name())
                .bind("country", place.country())
                .bind("province", place.province())
                .bind("lat", place.lat())
                .bind("lon", place.lon())
                .bind("sort", place.precision().word())
                .bind("population", place.population())
                .add();
    }

    /** The places with a name of this key, the largest first. */
    List<PlaceIndex.Named> named(String key) {
        return handle.createQuery("""
                        SELECT n.form, n.language, p.name, p.country, p.lat, p.lon, p.sort,
                            (SELECT min(a.name) FROM place a
                             WHERE a.country = p.country AND a.province = p.province AND a.sort = 'province' AND a.id <> p.id) AS holder
                        FROM place_name n JOIN place p ON p.id = n.place
                        WHERE n.name_key = :key ORDER BY p.population DESC, p.id, n.language, n.form LIMIT :most""")
                .bind("key", key)
                .bind("most", MOST)
                .map((row, context) -> named(row))
                .list();
    }

    private static PlaceIndex.Named named(ResultSet row) throws SQLException {
        String holder = row.getString("holder");
        Gazetteer.Entry place = new Gazetteer.Entry(
                row.getString("name"),
                row.getString("country"),
                row.getDouble("lat"),
                row.getDouble("lon"),
                Precision.of(row.getString("sort")),
                holder == null ? List.of() : List.of(holder),
                PROMINENCE);
        return new PlaceIndex.Named(row.getString("form"), row.getString("language"), place);
    }

    boolean begins(String key) {
        return handle.createQuery("SELECT count(*) FROM place_beginning WHERE words = :words")
                        .bind("words", key)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
