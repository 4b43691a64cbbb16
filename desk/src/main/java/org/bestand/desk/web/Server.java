package org.bestand.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bestand.record.RecordException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;

/** The server: holds every request to the table of routes, and gives every answer its headers. */
public final class Server implements AutoCloseable {
    /** A form with a pasted text; files are drawn from their own stream and have a limit of their own. */
    private static final long LARGEST_FORM = 2_000_000;

    private static final long LARGEST_FILE_MB = 64;
    private static final long LARGEST_UPLOAD_MB = 256;
    private static final int LONGEST_HEAD = 16_384;
    private static final long IDLE_MS = 10_000;
    private static final String BEGUN = "desk-begun";
    private static final String TEMPLATE = "desk-template";

    private final Javalin javalin;
    private final Gate gate;
    private final Tongues tongues;
    private final Troubles troubles;
    private final Watch watch;
    private final Map<String, String> headers;
    private volatile org.eclipse.jetty.server.Server jetty;

    /**
     * Starts it.
     *
     * @param listen where
     * @param routes who may do what where
     * @param watch is told of every answer
     */
    public Server(Listen listen, List<Route> routes, Gate gate, Tongues tongues, Troubles troubles, Watch watch) {
        this.watch = watch;
        this.gate = gate;
        this.tongues = tongues;
        this.troubles = troubles;
        this.headers = Headers.of(listen.overTls());
        this.javalin = started(listen, config -> configure(config, listen, routes));
    }

    /**
     * Where it listens.
     *
     * @param host a name or address of this machine
     * @param port 0 for any that is free
     * @param overTls whether browsers reach it by TLS
     */
    public record Listen(String host, int port, boolean overTls) {}

    /** Loads what any server takes, of which the first in a process else spends half a second. */
    public static void load() {
        Javalin.create(config -> config.startup.showJavalinBanner = false);
        new org.eclipse.jetty.server.Server();
    }

    private static Javalin started(Listen listen, Consumer<JavalinConfig> configuration) {
        try {
            return Javalin.create(configuration).start();
        } catch (JavalinBindException e) {
            throw new ListenException(
                    "port " + listen.port() + " of " + listen.host()
                            + " cannot be had: another program listens there, or this one may not; name another with --port",
                    e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    private void configure(JavalinConfig config, Listen listen, List<Route> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = listen.host();
        config.jetty.port = listen.port();
        config.http.maxRequestSize = LARGEST_FORM;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, io.javalin.config.SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB, io.javalin.config.SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(this::jetty);
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new PlainErrors(headers));
            jetty = server;
        });
        config.routes.before(this::before);
        config.routes.after(this::after);
        routes.forEach(route -> config.routes.addEndpoint(
                Endpoint.create(route.method(), route.path()).handler(context -> answer(context, route))));
        config.routes.exception(Problem.class, (problem, context) -> troubles.show(call(context), problem));
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> troubles.show(call(context), new Problem(e.getStatus(), key(e.getStatus()))));
        config.routes.exception(
                RecordException.class,
                (e, context) -> troubles.show(call(context), new Problem(503, "record", e.getMessage())));
        config.routes.exception(Exception.class, (e, context) -> troubles.fault(call(context), e));
    }

    private void jetty(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(LONGEST_HEAD);
        http.setIdleTimeout(IDLE_MS);
        http.addCustomizer((request, answer) -> {
            headers.forEach((name, value) -> answer.put(new HttpField(name, value)));
            return request;
        });
    }

    private static String key(int status) {
        return switch (status) {
            case 404 -> "no-page";
            case 405 -> "no-method";
            case 406 -> "no-form";
            case 413 -> "too-large";
            case 429 -> "too-many";
            default -> "bad-request";
        };
    }

    /** How many connections are open. */
    public int connections() {
        int open = 0;
        for (Connector connector : jetty.getConnectors()) {
            open += connector.getConnectedEndPoints().size();
        }
        return open;
    }

    private void before(Context context) {
        context.attribute(BEGUN, System.nanoTime());
        headers.forEach((name, value) -> context.header(name, value));
        if (!gate.knows(context.host())) {
            throw new Problem(421, "other-host");
        }
        boolean passes = SameOrigin.allows(
                context.method().name(),
                context.header("Sec-Fetch-Site"),
                context.header("Origin"),
                context.host(),
                gate.bearsToken(context));
        if (!passes) {
            throw new Problem(403, "other-site");
        }
    }

    private void after(Context context) {
        Long begun = context.attribute(BEGUN);
        String path = context.attribute(TEMPLATE);
        if (begun != null) {
            long nanos = System.nanoTime() - begun;
            watch.answered(context.method().name(), path == null ? "" : path, context.statusCode(), nanos);
        }
    }

    private Call call(Context context) {
        return new Call(context, gate.visitor(context), tongues.asked(context));
    }

    private void answer(Context context, Route route) throws Exception {
        context.attribute(TEMPLATE, route.path());
        Call call = call(context);
        if (route.least() != null && call.visitor() == null) {
            troubles.signIn(call);
        } else if (route.least() != null && !call.visitor().role().covers(route.least())) {
            throw new Problem(403, "not-allowed");
        } else {
            route.action().answer(call);
        }
    }

    /** Is told of every answer, by the threads that give them. */
    public interface Watch {
        /**
         * An answer was given.
         *
         * @param path of the table of routes; empty where none of it was met
         * @param status of HTTP
         */
        void answered(String method, String path, int status, long nanos);
    }

    /** Shows what went wrong, as a page or as a problem of the API. */
    public interface Troubles {
        /** Something that was asked wrongly or cannot be done. */
        void show(Call call, Problem problem);

        /** A fault of the program. */
        void fault(Call call, Exception fault);

        /** Nobody has signed in. */
        void signIn(Call call);
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
