package org.bestand.desk;

import java.util.Objects;

/**
 * How the desk is served.
 *
 * @param host where it listens: a name or address of this machine
 * @param port 0 for any that is free
 * @param signIn whether those who come must sign in
 * @param overTls whether browsers reach it by TLS, with a proxy before it that ends it
 * @param connections how many requests may read the record at once
 */
public record Settings(String host, int port, boolean signIn, boolean overTls, int connections) {
    public Settings {
        Objects.requireNonNull(host, "host");
        if (port < 0 || port > 65_535 || connections < 1) {
            throw new IllegalArgumentException("not a port, or no connection: " + port + ", " + connections);
        }
    }

    /** For one person on this machine. */
    public static Settings local(int port) {
        return new Settings("127.0.0.1", port, false, false, 8);
    }
}
