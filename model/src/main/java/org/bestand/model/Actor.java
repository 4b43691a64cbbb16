package org.bestand.model;

import java.util.Objects;

/**
 * Who acts, speaks or is acted upon.
 *
 * @param code party (ISO 3166-1 alpha-3, or an organisation's code, or {@code ?}), with a {@link Sector} after a dot where
 *     the text shows one
 * @param name common English name of the person or organisation, or empty
 * @param text the words of the report, verbatim; empty where filled in from the report's context
 * @param via whether it only passes on what the next speaker says
 * @param hedged whether the report doubts that it was this one ("suspected")
 */
public record Actor(String code, String name, String text, boolean via, boolean hedged) {
    public Actor {
        Objects.requireNonNull(code, "code");
        name = name == null ? "" : name;
        text = text == null ? "" : text;
        if (code.isBlank() || code.startsWith(".") || code.endsWith(".")) {
            throw new IllegalArgumentException("not an actor code: '" + code + "'");
        }
    }

    public static Actor of(String code, String name, String text) {
        return new Actor(code, name, text, false, false);
    }

    public static Actor of(String code) {
        return new Actor(code, "", "", false, false);
    }

    /** What stands before the dot. */
    public String party() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /** What stands after the dot, or empty. */
    public String sector() {
        int dot = code.indexOf('.');
        return dot < 0 ? "" : code.substring(dot + 1);
    }

    public boolean isUnnamed() {
        return party().equals("?");
    }

    public Actor asVia() {
        return new Actor(code, name, text, true, hedged);
    }

    public Actor asHedged() {
        return new Actor(code, name, text, via, true);
    }

    public Actor withCode(String other) {
        return new Actor(other, name, text, via, hedged);
    }
}
