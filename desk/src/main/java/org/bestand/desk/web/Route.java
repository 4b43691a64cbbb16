package org.bestand.desk.web;

import io.javalin.http.HandlerType;
import java.util.Objects;
import org.bestand.record.Role;

/**
 * A row of the table of routes: who may do what where. What is in no row is not there.
 *
 * @param method of HTTP
 * @param path with its parts in braces
 * @param least the least role that it takes; null where everybody may, also before signing in
 * @param action what answers
 */
public record Route(HandlerType method, String path, Role least, Action action) {
    /** What answers a request. */
    @FunctionalInterface
    public interface Action {
        /**
         * Answers.
         *
         * @throws Exception what fails, which becomes an answer of its own
         */
        void answer(Call call) throws Exception;
    }

    public Route {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(action, "action");
    }

    /** Something to look at. */
    public static Route get(String path, Role least, Action action) {
        return new Route(HandlerType.GET, path, least, action);
    }

    /** Something that changes something. */
    public static Route post(String path, Role least, Action action) {
        return new Route(HandlerType.POST, path, least, action);
    }
}
