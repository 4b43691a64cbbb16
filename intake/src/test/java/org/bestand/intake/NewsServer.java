package org.bestand.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An outlet of news on this machine: feeds and pages that a test puts there, and what was asked of it. */
final class NewsServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, Integer> statuses = new HashMap<>();
    private final Map<String, Map<String, String>> headers = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    NewsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    NewsServer page(String path, String body) {
        bodies.put(path, body);
        return this;
    }

    NewsServer status(String path, int status) {
        statuses.put(path, status);
        return this;
    }

    NewsServer header(String path, String name, String value) {
        headers.computeIfAbsent(path, p -> new HashMap<>()).put(name, value);
        return this;
    }

    /** A feed with an item for each path. */
    NewsServer feed(String path, String... items) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>De Bode</title><link>"
                + address("/") + "</link><description>d</description>");
        for (String item : items) {
            feed.append("<item><guid>").append(item).append("</guid><link>").append(address(item));
            feed.append("</link><title>Kop ")
                    .append(item)
                    .append("</title><pubDate>Tue, 06 May 2031 10:00:00 +0200</pubDate>");
            feed.append("<description>Kort: ").append(item).append("</description></item>");
        }
        return page(path, feed.append("</channel></rss>").toString());
    }

    static String article(String words) {
        return "<!doctype html><html lang=\"nl\"><body><article><p>" + words + "</p></article></body></html>";
    }

    /** What was asked since the last call: path, and the marks that were sent. */
    List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
            String modified = exchange.getRequestHeaders().getFirst("If-Modified-Since");
            asked.add(path + (etag == null ? "" : " " + etag) + (modified == null ? "" : " " + modified));
            Map<String, String> own = headers.getOrDefault(path, Map.of());
            own.forEach(exchange.getResponseHeaders()::add);
            boolean isUnchanged = etag != null && etag.equals(own.get("ETag"));
            int status = isUnchanged ? 304 : statuses.getOrDefault(path, bodies.containsKey(path) ? 200 : 404);
            byte[] body = bodies.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(body);
            }
        } finally {
            atOnce.decrementAndGet();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
