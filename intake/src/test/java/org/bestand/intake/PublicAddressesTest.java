package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of this machine, of networks around it or of nobody is ever connected to, however it is spelt. */
class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.7",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.1",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::127.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001::1",
                "2001:db8::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "100::1",
                "3fff::1",
                "5f00::1"
            })
    void areNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.has(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2a00:1450::1",
                "2606:4700::1111",
                "64:ff9b::1.1.1.1",
                "2002:101:101::1",
                "2001:200::1"
            })
    void arePublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.has(InetAddress.getByName(address))).isTrue();
    }

    /** Spellings of this machine and of others that may not be asked; the port is put in where it says so. */
    private static List<String> spellings() {
        List<String> all = new ArrayList<>();
        for (String host : List.of(
                "127.0.0.1",
                "127.1",
                "127.0.1",
                "2130706433",
                "0x7f.1",
                "0x7f000001",
                "017700000001",
                "127.0.0.1.",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:0:0:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "①②⑦.0.0.1",
                "127。0。0。1",
                "0",
                "0.0.0.0",
                "[::]",
                "169.254.169.254",
                "[fe80::1]",
                "10.0.0.1",
                "192.168.0.1")) {
            for (String form : List.of(
                    "http://%s:PORT/",
                    "HTTP://%s:PORT",
                    "http://%s/",
                    "https://%s/",
                    "http://bode.example@%s:PORT/",
                    "http://%s:PORT@bode.invalid/",
                    "http:%s:PORT",
                    "file://%s/etc/passwd",
                    "jar:http://%s!/a",
                    "gopher://%s/")) {
                all.add(form.formatted(host));
            }
        }
        return all;
    }

    @Test
    void nothingIsConnectedToInAnySpelling() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket canary = new ServerSocket()) {
            canary.bind(new InetSocketAddress("::", 0));
            Thread.ofPlatform().daemon().start(() -> {
                while (!canary.isClosed()) {
                    try {
                        canary.accept().close();
                        connections.incrementAndGet();
                    } catch (IOException e) {
                        return;
                    }
                }
            });
            Limits limits = Limits.DEFAULT.with(Limit.SECONDS, 2);
            for (String port : List.of(String.valueOf(canary.getLocalPort()), "80")) {
                Manners manners = new Manners("Bestand", false, Duration.ZERO, Duration.ofMinutes(1));
                try (Fetcher fetcher = new Fetcher(limits, manners, InstantSource.system())) {
                    for (String spelling : spellings()) {
                        String address = spelling.replace("PORT", port);
                        assertThat(catchThrowable(() -> fetcher.get(address, "", "", Fetcher.Gate.OPEN)))
                                .as(address)
                                .isInstanceOfAny(Refusal.class, IOException.class);
                    }
                }
            }
        }
        assertThat(spellings()).hasSizeGreaterThan(200);
        assertThat(connections).hasValue(0);
    }

    @Test
    void aSocketLooksAtTheAddressThatItConnectsTo() throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // A name that was looked up and allowed before may lead elsewhere now: only this moment counts.
            InetAddress renamed = InetAddress.getByAddress("bode.example", new byte[] {127, 0, 0, 1});
            InetSocketAddress to = new InetSocketAddress(renamed, canary.getLocalPort());
            assertThatThrownBy(() -> new CheckedSockets(PublicAddresses::has)
                            .createSocket()
                            .connect(to, 1000))
                    .isInstanceOf(CheckedSockets.Forbidden.class);
            assertThatThrownBy(() -> new CheckedSockets(PublicAddresses::has)
                            .createSocket()
                            .connect(to))
                    .isInstanceOf(CheckedSockets.Forbidden.class);
            new CheckedSockets(address -> true).createSocket().connect(to, 1000);
        }
    }
}
