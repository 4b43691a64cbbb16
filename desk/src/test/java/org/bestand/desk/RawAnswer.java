package org.bestand.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a server answers to bytes that no well-behaved client sends. */
record RawAnswer(int status, List<String> head) {

    /** Sends them, and reads until the server closes. */
    static RawAnswer to(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            List<String> head = answer.split("\r\n\r\n", 2)[0].lines().toList();
            return new RawAnswer(Integer.parseInt(head.getFirst().split(" ")[1]), head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All values of a header. */
    List<String> values(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }
}
