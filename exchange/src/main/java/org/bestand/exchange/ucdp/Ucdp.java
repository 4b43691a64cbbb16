package org.bestand.exchange.ucdp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.bestand.exchange.Csv;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;

/** Incidents with their dead as the CSV of UCDP GED 23.1 and later: 49 columns, one row an incident. */
public final class Ucdp implements Format {
    static final List<String> COLUMNS = List.of(
            "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob"
                    .split(","));

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("year", "#date+year"),
            Map.entry("side_a", "#group+name+first"),
            Map.entry("side_b", "#group+name+second"),
            Map.entry("source_article", "#meta+source"),
            Map.entry("source_headline", "#description"),
            Map.entry("source_original", "#meta+source+attribution"),
            Map.entry("where_coordinates", "#loc+name"),
            Map.entry("adm_1", "#adm1+name"),
            Map.entry("adm_2", "#adm2+name"),
            Map.entry("latitude", "#geo+lat"),
            Map.entry("longitude", "#geo+lon"),
            Map.entry("country", "#country+name"),
            Map.entry("region", "#region+name"),
            Map.entry("date_start", "#date+start"),
            Map.entry("date_end", "#date+end"),
            Map.entry("best", "#affected+killed"),
            Map.entry("high", "#affected+killed+max"),
            Map.entry("low", "#affected+killed+min"));

    private final boolean hxl;
    private final Ids ids;

    /**
     * @param hxl whether the second row holds HXL tags
     * @param ids those of conflicts, dyads and sides, as far as they are known
     */
    public Ucdp(boolean hxl, Ids ids) {
        this.hxl = hxl;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "ucdp";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String profile() {
        return "ucdp-ged-23.1/1";
    }

    @Override
    public Conformance write(View view, OutputStream out) throws IOException {
        Conformance.Gathered gathered = new Conformance.Gathered();
        gathered.rule(
                "between two states, and between two groups, side_a is the first in the alphabet; against a group it is the state");
        Csv.head(COLUMNS, hxl ? TAGS : null, out);
        Events events = new Events(view, gathered, Totals.of(view)::holdsOthers);
        Row row = new Row(view, new Names(view.claims(), view.places()), ids, gathered);
        for (Ledger ledger : view.incidents()) {
            Event event = events.of(ledger);
            if (event != null) {
                Csv.put(row.of(event).line(), out);
                gathered.row();
            }
        }
        return gathered.done();
    }
}
