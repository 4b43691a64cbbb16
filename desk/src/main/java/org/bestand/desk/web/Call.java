package org.bestand.desk.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.bestand.desk.sign.Visitor;
import org.bestand.exchange.words.Words;

/** One request with who makes it and in which language it is answered. What it holds comes from outside and is checked as it is asked for. */
public final class Call {
    private static final int LONGEST = 4_000;

    private final Context context;
    private final Visitor visitor;
    private final Words words;

    public Call(Context context, Visitor visitor, Words words) {
        this.context = context;
        this.visitor = visitor;
        this.words = words;
    }

    /** Who asks; null where nobody has signed in. */
    public Visitor visitor() {
        return visitor;
    }

    /** The words of the language that is asked for. */
    public Words words() {
        return words;
    }

    /** The server's own view of it. */
    public Context context() {
        return context;
    }

    /** The path without its query. */
    public String path() {
        return context.path();
    }

    /** The path with its query. */
    public String address() {
        String query = context.queryString();
        return query == null || query.isEmpty() ? context.path() : context.path() + "?" + query;
    }

    /** The id that a part of the path stands for, without the format behind it. */
    public String id(String part) {
        String text = context.pathParam(part);
        int dot = text.indexOf('.');
        return Paths.id(dot < 0 ? text : text.substring(0, dot));
    }

    /** The format behind the last part of the path, such as {@code json}; empty where none is. */
    public String format() {
        String path = context.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1);
    }

    /** A value of the query; empty where it is not there or blank. */
    public Optional<String> query(String name) {
        return checked(name, context.queryParam(name));
    }

    /** All values of the query under a name. */
    public List<String> queries(String name) {
        return context.queryParams(name).stream()
                .map(value -> checked(name, value))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A whole number of the query, from 1 up. */
    public int number(String name, int otherwise, int most) {
        Optional<String> text = query(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.get().matches("[0-9]{1,9}")
                || Integer.parseInt(text.get()) < 1
                || Integer.parseInt(text.get()) > most) {
            throw Problem.wrong("no-number", name, most).about(name);
        }
        return Integer.parseInt(text.get());
    }

    /** A day of the query; null where it is not there. */
    public LocalDate day(String name) {
        try {
            return query(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw Problem.wrong("no-day", name).about(name);
        }
    }

    /** A value of the form; empty where it is not there or blank. */
    public Optional<String> form(String name) {
        return checked(name, context.formParam(name));
    }

    /** All values of the form under a name. */
    public List<String> forms(String name) {
        return context.formParams(name).stream()
                .map(value -> checked(name, value))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A long text of the form. */
    public String text(String name) {
        String text = context.formParam(name);
        return text == null ? "" : text;
    }

    /** The files of the form. */
    public List<UploadedFile> files(String name) {
        return context.uploadedFiles(name);
    }

    private static Optional<String> checked(String name, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw Problem.wrong("no-value", name).about(name);
        }
        return Optional.of(value.strip());
    }

    /** Sends the browser to a page of the desk, as after a form. */
    public void seeOther(String path) {
        context.redirect(path, io.javalin.http.HttpStatus.SEE_OTHER);
    }

    /** Where a form says that the browser is to go on, if that is a path of the desk; else the other path. */
    public String back(String otherwise) {
        return form("back").filter(Call::isOwnPath).orElse(otherwise);
    }

    /** Whether a text is a path of the desk, to which a browser may be sent. */
    public static boolean isOwnPath(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
