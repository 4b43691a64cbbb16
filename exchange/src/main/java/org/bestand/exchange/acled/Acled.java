package org.bestand.exchange.acled;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bestand.exchange.Csv;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Countries;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.Scale;
import org.bestand.exchange.view.Sources;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.model.Claim;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/** Incidents as the CSV of ACLED: 31 columns, a row for each day and place. */
public final class Acled implements Format {
    static final List<String> COLUMNS = List.of(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp"
                    .split(","));

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("event_id_cnty", "#event+code"),
            Map.entry("event_date", "#date+occurred"),
            Map.entry("year", "#date+year"),
            Map.entry("event_type", "#event+type"),
            Map.entry("actor1", "#group+name+first"),
            Map.entry("assoc_actor_1", "#group+name+first+assoc"),
            Map.entry("actor2", "#group+name+second"),
            Map.entry("assoc_actor_2", "#group+name+second+assoc"),
            Map.entry("region", "#region+name"),
            Map.entry("country", "#country+name"),
            Map.entry("admin1", "#adm1+name"),
            Map.entry("admin2", "#adm2+name"),
            Map.entry("admin3", "#adm3+name"),
            Map.entry("location", "#loc+name"),
            Map.entry("latitude", "#geo+lat"),
            Map.entry("longitude", "#geo+lon"),
            Map.entry("source", "#meta+source"),
            Map.entry("notes", "#description"),
            Map.entry("fatalities", "#affected+killed"));

    /** Rows of one incident that are told apart by their number behind the incident's. */
    private static final int ROWS = 1000;

    private final boolean hxl;

    /**
     * @param hxl whether the second row holds HXL tags
     */
    public Acled(boolean hxl) {
        this.hxl = hxl;
    }

    @Override
    public String name() {
        return "acled";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String profile() {
        return "acled-31-columns/1";
    }

    @Override
    public Conformance write(View view, OutputStream out) throws IOException {
        Conformance.Gathered gathered = new Conformance.Gathered();
        Names names = new Names(view.claims(), view.places());
        Csv.head(COLUMNS, hxl ? TAGS : null, out);
        Events events = new Events(view, gathered);
        for (Ledger ledger : view.incidents()) {
            Optional<Event> event = events.of(ledger);
            if (event.isPresent()) {
                String notes = new Notes(names).of(event.get());
                for (Event.Row row : event.get().rows()) {
                    Csv.put(line(event.get(), row, notes, view, names), out);
                    gathered.row();
                }
            }
        }
        Map<String, String> incidents = view.incidentOf();
        view.claims().stream()
                .map(Claim::id)
                .filter(id -> !incidents.containsKey(id))
                .forEach(id -> gathered.lose("claims of no incident left out", id));
        return gathered.done();
    }

    private static String line(Event event, Event.Row told, String notes, View view, Names names) {
        Place place = told.place();
        Countries.Country country = Countries.of(place.country().split("/")[0]);
        Pair pair = Pair.of(event, country.iso3(), names);
        Csv.Row row = new Csv.Row();
        row.value(id(event, country, told.number()))
                .value(told.day())
                .value(told.day().getYear())
                .value(event.days().precision());
        row.value(event.type().disorder())
                .value(event.type().type())
                .value(event.type().word());
        row.text(pair.first().name()).empty(1).value(pair.first().type());
        row.text(pair.second() == null ? "" : pair.second().name()).empty(1);
        row.value(pair.second() == null ? "" : pair.second().type())
                .value(Party.interaction(pair.first(), pair.second()));
        row.value(pair.onCivilians() ? "Civilian targeting" : "");
        row.value(country.numeric()).value(country.acledRegion()).text(names.party(country.iso3()));
        row.text(Scale.unit(place, Precision.PROVINCE, view.places()))
                .text(Scale.unit(place, Precision.DISTRICT, view.places()));
        row.empty(1).text(place.name());
        row.value(degrees(place.lat())).value(degrees(place.lon())).value(Events.precision(place));
        row.text(Sources.of(event.ledger(), view).stream()
                        .map(Sources::office)
                        .map(office -> office.replace(';', ','))
                        .distinct()
                        .collect(Collectors.joining("; ")))
                .empty(1);
        row.text(notes).value(told.fatalities()).empty(1);
        return row.value(view.made().at().getEpochSecond()).line();
    }

    private static String id(Event event, Countries.Country country, int number) {
        return country.iso3() + (Scale.number(event.ledger().incident().id()) * ROWS + number);
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.4f", degrees);
    }
}
