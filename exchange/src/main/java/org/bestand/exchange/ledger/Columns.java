package org.bestand.exchange.ledger;

import java.util.List;
import java.util.Map;

/** The columns of the ledger. */
final class Columns {
    static final List<String> NAMES = List.of(
            "claim_id,incident_id,report_id,kind,phase,stance,negated,scope,speakers,speakers_text,agents,agents_text,targets,targets_text,mediators,mediators_text,means,content,count_low,count_high,count_about,count_vague,count_of,count_text,comparator,side,event_start,event_end,event_candidates,event_clock,event_zone,event_edtf,event_date_prec,event_text,said_date,said_text,place,place_country,place_precision,latitude,longitude,place_text,places_more,status,read_by,reader_version,rules,reviewed_by,reviewed_at,supersedes,contradicts,compatible_with,copy_of,quote,quote_prefix,quote_suffix,start,end,trigger,trigger_start,trigger_end,report_sha256,report_url,report_title,report_outlet,report_date,report_language"
                    .split(","));

    /** Without these a row is no claim. */
    static final List<String> NEEDED =
            List.of("report_id", "kind", "stance", "quote", "start", "end", "trigger", "trigger_start", "trigger_end");

    static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("claim_id", "#event+code"),
            Map.entry("kind", "#event+type"),
            Map.entry("speakers", "#meta+source+attribution"),
            Map.entry("side", "#group+name"),
            Map.entry("event_start", "#date+start"),
            Map.entry("event_end", "#date+end"),
            Map.entry("place", "#loc+name"),
            Map.entry("place_country", "#country+code"),
            Map.entry("latitude", "#geo+lat"),
            Map.entry("longitude", "#geo+lon"),
            Map.entry("quote", "#description"),
            Map.entry("report_outlet", "#meta+source"));

    private Columns() {}
}
