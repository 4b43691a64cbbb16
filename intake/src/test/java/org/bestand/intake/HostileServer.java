package org.bestand.intake;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that answers as servers should not, byte by byte as it is told: each path is a way to do harm. */
final class HostileServer implements AutoCloseable {
    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>Bode</title><link>http://bode.example/</link>"
                    + "<description>d</description><item><guid>g</guid><description>Er vielen doden.</description></item></channel></rss>";

    private final ServerSocket socket;
    private final Map<String, Behaviour> paths = new LinkedHashMap<>();

    /** What it does once the request was read. */
    private interface Behaviour {
        void answer(OutputStream out, Socket client) throws IOException, InterruptedException;
    }

    HostileServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        elsewhere();
        bodies();
        headers();
        Thread.ofPlatform().daemon().start(this::serve);
    }

    /** Addresses of all that it does. */
    Map<String, Behaviour> paths() {
        return paths;
    }

    String address(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    private void elsewhere() {
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("/loop", "/loop");
        targets.put("/longer", "/longer?" + "a".repeat(50_000));
        targets.put("/file", "file:///etc/passwd");
        targets.put("/jar", "jar:file:///a.jar!/b");
        targets.put("/gopher", "gopher://127.0.0.1:70/");
        targets.put("/nothing", "");
        targets.put("/junk", "http://[::zz]/");
        targets.put("/user", "http://name:word@127.0.0.1/");
        targets.forEach((path, to) -> paths.put(
                path,
                (out, client) -> text(out, "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n")));
    }

    private void bodies() {
        String fine = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n";
        paths.put("/drip", (out, client) -> {
            text(out, fine + "\r\n");
            for (int i = 0; i < 1000; i++) {
                text(out, "<");
                Thread.sleep(200);
            }
        });
        paths.put("/endless", (out, client) -> {
            text(out, fine + "\r\n");
            endless(out);
        });
        paths.put("/endless-chunks", (out, client) -> {
            text(out, fine + "Transfer-Encoding: chunked\r\n\r\n");
            while (true) {
                text(out, "5\r\naaaaa\r\n");
            }
        });
        paths.put("/bomb", (out, client) -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(new byte[40 << 20]);
            }
            text(out, fine + "Content-Encoding: gzip\r\n\r\n");
            out.write(packed.toByteArray());
        });
        paths.put("/lies-longer", (out, client) -> text(out, fine + "Content-Length: 999999\r\n\r\n" + FEED));
        paths.put("/lies-shorter", (out, client) -> text(out, fine + "Content-Length: 10\r\n\r\n" + FEED));
        paths.put(
                "/lies-huge", (out, client) -> text(out, fine + "Content-Length: 99999999999999999999\r\n\r\n" + FEED));
        paths.put("/chunks", (out, client) -> text(out, fine + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + FEED));
        paths.put(
                "/huge-chunk",
                (out, client) -> text(out, fine + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n" + FEED));
        paths.put("/reset", (out, client) -> {
            text(out, fine + "\r\n<rss>");
            client.setSoLinger(true, 0);
        });
        paths.put("/empty", (out, client) -> text(out, fine + "Content-Length: 0\r\n\r\n"));
        paths.put("/page", (out, client) -> text(out, "HTTP/1.1 200 OK\r\n\r\n<!doctype html><p>Geen feed."));
        paths.put("/image", (out, client) -> text(out, "HTTP/1.1 200 OK\r\n\r\nGIF89a"));
        paths.put(
                "/list-in-a-list",
                (out, client) -> text(
                        out,
                        fine + "\r\n<opml><body><outline xmlUrl=\"" + address("/list-in-a-list")
                                + "\"/></body></opml>"));
        paths.put(
                "/laughs",
                (out, client) -> text(
                        out,
                        fine + "\r\n<!DOCTYPE rss [<!ENTITY a SYSTEM \"" + address("/secret") + "\">]><rss>&a;</rss>"));
    }

    private void headers() {
        paths.put("/never", (out, client) -> Thread.sleep(20_000));
        paths.put("/at-once", (out, client) -> client.close());
        paths.put("/junk-status", (out, client) -> text(out, "GEEN HTTP\r\n\r\n"));
        paths.put("/status", (out, client) -> text(out, "HTTP/1.1 99999999999 \r\n\r\n"));
        paths.put("/huge-header", (out, client) -> {
            text(out, "HTTP/1.1 200 OK\r\nX: ");
            endless(out);
        });
        paths.put("/many-headers", (out, client) -> {
            text(out, "HTTP/1.1 200 OK\r\n");
            while (true) {
                text(out, "X: y\r\n");
            }
        });
        paths.put("/slow-header", (out, client) -> {
            text(out, "HTTP/1.1 200 OK\r\n");
            for (int i = 0; i < 1000; i++) {
                text(out, "X: y\r\n");
                Thread.sleep(200);
            }
        });
        paths.put("/continue", (out, client) -> {
            while (true) {
                text(out, "HTTP/1.1 100 Continue\r\n\r\n");
            }
        });
        paths.put(
                "/type",
                (out, client) -> text(out, "HTTP/1.1 200 OK\r\nContent-Type: \u0001;charset=\u0000\r\n\r\n" + FEED));
        paths.put(
                "/retry", (out, client) -> text(out, "HTTP/1.1 503 Busy\r\nRetry-After: 99999999999999999999\r\n\r\n"));
        paths.put("/unasked-304", (out, client) -> text(out, "HTTP/1.1 304 Not Modified\r\n\r\n"));
        paths.put(
                "/login", (out, client) -> text(out, "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"a\"\r\n\r\n"));
        paths.put("/proxy", (out, client) -> text(out, "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic\r\n\r\n"));
    }

    private static void endless(OutputStream out) throws IOException {
        byte[] much = "a".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        while (true) {
            out.write(much);
        }
    }

    private static void text(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                // headers are of no matter
            }
            String path = first == null ? "" : first.split(" ")[1].split("\\?")[0];
            Behaviour behaviour = paths.getOrDefault(
                    path, (out, c) -> text(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
            behaviour.answer(client.getOutputStream(), client);
        } catch (IOException | InterruptedException e) {
            // whoever asked has had enough
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
