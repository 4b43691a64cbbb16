package org.bestand.desk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.desk.sign.Listening;

/**
 * How the desk is served.
 *
 * @param host where it listens: a name or address of this machine
 * @param port 0 for any that is free
 * @param signIn whether those who come must sign in
 * @param overTls whether browsers reach it by TLS, with a proxy before it that ends it
 * @param name by which browsers reach it, with its port where TLS has another than the usual; empty where it may be any
 * @param connections how many requests may read the record at once
 */
public record Settings(String host, int port, boolean signIn, boolean overTls, String name, int connections) {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> ANY = Set.of("0.0.0.0", "::", "[::]");
    private static final String NAME = "[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?";

    public Settings {
        Objects.requireNonNull(host, "host");
        name = name.toLowerCase(Locale.ROOT);
        if (port < 0 || port > 65_535 || connections < 1) {
            throw new IllegalArgumentException("not a port, or no connection: " + port + ", " + connections);
        }
    }

    /** For one person on this machine. */
    public static Settings local(int port) {
        return new Settings("127.0.0.1", port, false, false, "", 8);
    }

    /** Why the desk is not served so, in one sentence; empty where it may be. */
    public Optional<String> refusal() {
        if (!name.isEmpty() && !name.matches(NAME)) {
            return Optional.of(
                    "“" + name + "” is no name of a machine; write it as browsers do, such as desk.example.org");
        }
        if (overTls && !signIn) {
            return Optional.of(
                    "behind a proxy others reach the desk and could change the record without a password; ask"
                            + " everybody to sign in with --sign-in");
        }
        if (overTls && name.isEmpty()) {
            return Optional.of("behind a proxy the desk must know by which name browsers reach it; say so with --name");
        }
        return new Listening(Settings::addresses).refusal(host, signIn);
    }

    private static List<String> addresses(String name) {
        try {
            return Stream.of(InetAddress.getAllByName(name))
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (UnknownHostException e) {
            return List.of();
        }
    }

    /** By which names it may be called, without the port; none for any. */
    Set<String> names() {
        if (signIn && name.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new HashSet<>(LOCAL);
        if (!signIn) {
            names.add(bracketed().toLowerCase(Locale.ROOT));
        }
        if (!name.isEmpty()) {
            names.add(name.replaceFirst(":.*", ""));
        }
        return names;
    }

    /** Where a browser opens it, when it listens on that port. */
    String address(int listening) {
        if (overTls) {
            return "https://" + name + "/";
        }
        String called = name.isEmpty() ? ANY.contains(host) ? "localhost" : bracketed() : name.replaceFirst(":.*", "");
        return "http://" + called + ":" + listening + "/";
    }

    private String bracketed() {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
