package org.bestand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bestand.record.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever begins a request and does not end it keeps nobody else waiting. */
class IdleRequestsTest {
    private static final int ASKED = 200;
    private static final long MOST_MS = 500;

    @TempDir
    private Path folder;

    @Test
    void aFewUnfinishedRequestsHinderNobody() throws IOException {
        assertNobodyWaits(50);
    }

    @Test
    @Tag("nightly")
    void manyUnfinishedRequestsHinderNobody() throws IOException {
        assertNobodyWaits(500);
    }

    private void assertNobodyWaits(int idle) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try (TeamDesk desk = TeamDesk.open(folder, TeamDesk.TEAM, MadeUp::one)) {
            for (int i = 0; i < 20; i++) {
                desk.get("/incidents", Role.READER); // what runs for the first time is slow in any case
            }
            for (int i = 0; i < idle; i++) {
                sockets.add(begun(desk.port(), i % 2 == 0 ? "GET /incidents HTTP/1.1\r\nHost: 127.0" : halfForm(desk)));
            }
            long[] took = new long[ASKED];
            for (int i = 0; i < ASKED; i++) {
                long begun = System.nanoTime();
                assertThat(desk.get("/incidents", Role.READER).statusCode()).isEqualTo(200);
                took[i] = (System.nanoTime() - begun) / 1_000_000;
            }
            Arrays.sort(took);
            assertThat(took[ASKED * 99 / 100 - 1]).as("99 of 100, in ms").isLessThanOrEqualTo(MOST_MS);
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    /** A form of which most is yet to come: whoever reads it waits for the rest. */
    private static String halfForm(TeamDesk desk) {
        return "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nname=" + desk.port();
    }

    private static Socket begun(int port, String start) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
