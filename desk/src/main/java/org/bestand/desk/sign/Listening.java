package org.bestand.desk.sign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where the desk may listen: without sign-in nowhere but where this machine alone reaches it. */
public final class Listening {
    private static final String LOCAL = "localhost";

    private final Function<String, List<String>> lookup;

    /**
     * @param lookup the addresses of a name, each as text; none where it has none
     */
    public Listening(Function<String, List<String>> lookup) {
        this.lookup = lookup;
    }

    /**
     * Why the desk does not listen there, in one sentence; empty where it may.
     *
     * @param host an address of IPv4 or IPv6, or a name
     * @param isSignInOn whether everybody has to sign in
     */
    public Optional<String> refusal(String host, boolean isSignInOn) {
        if (isSignInOn || isLoopback(host)) {
            return Optional.empty();
        }
        return Optional.of("whoever reaches " + host + " could read and change the record without a password; listen on"
                + " 127.0.0.1, or ask everybody to sign in with --sign-in");
    }

    /** No other name counts, wherever it leads: tomorrow it may lead elsewhere. */
    private boolean isLoopback(String host) {
        if (!host.toLowerCase(Locale.ROOT).equals(LOCAL)) {
            return isAddress(host);
        }
        List<String> addresses = lookup.apply(LOCAL);
        return !addresses.isEmpty() && addresses.stream().allMatch(Listening::isAddress);
    }

    private static boolean isAddress(String text) {
        return Address.of(text).filter(Address::isLoopback).isPresent();
    }
}
