package org.bestand.desk.shapes;

import java.util.Locale;
import org.bestand.record.Entry;
import org.bestand.record.Release;
import org.bestand.record.Tie;
import org.bestand.record.Voice;
import tools.jackson.databind.node.ObjectNode;

/** What happened to the record, and what it comes to over all. */
public final class Happenings {
    private Happenings() {}

    /** An entry of the history; a decision is one. */
    public static ObjectNode of(Entry entry) {
        ObjectNode json = Json.object();
        json.put("number", entry.number());
        json.put("at", entry.at().toString());
        json.put("who", entry.who());
        json.put("action", entry.action());
        json.put("subject", entry.subject());
        json.set("document", Json.read(entry.document()));
        json.put("hash", entry.hash());
        return json;
    }

    /** Who does what to whom. */
    public static ObjectNode of(Tie tie) {
        ObjectNode json = Json.object();
        json.put("kind", tie.kind().word());
        json.put("role", tie.role().name().toLowerCase(Locale.ROOT));
        json.put("agent", tie.agent());
        json.put("target", tie.target());
        json.put("month", tie.month() == null ? null : tie.month().toString());
        json.put("claims", tie.claims());
        return json;
    }

    /** Somebody who tells. */
    public static ObjectNode of(Voice voice) {
        ObjectNode json = Json.object();
        json.put("sort", voice.sort().name().toLowerCase(Locale.ROOT));
        json.put("code", voice.code());
        json.put("name", voice.name());
        json.put("claims", voice.claims());
        json.put("firsts", voice.firsts());
        json.put("revised", voice.revised());
        json.put("disputed", voice.disputed());
        return json;
    }

    /** A frozen state. */
    public static ObjectNode of(Release release) {
        ObjectNode json = Json.object();
        json.put("number", release.number());
        json.put("at", release.at().toString());
        json.put("who", release.who());
        json.put("note", release.note());
        json.put("entry", release.entry());
        json.put("digest", release.digest());
        return json;
    }
}
