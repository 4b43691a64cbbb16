package org.bestand.intake;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses belong to machines of the open internet. All others are of this machine, of networks around it or of nobody (IANA's registries of
 * special-purpose addresses, RFC 6890): whoever can make a program ask them can look behind its walls.
 */
final class PublicAddresses {
    /** Base, and how many of its bits count. */
    private static final String[][] NOT_V4 = {
        {"0.0.0.0", "8"},
        {"10.0.0.0", "8"},
        {"100.64.0.0", "10"},
        {"127.0.0.0", "8"},
        {"169.254.0.0", "16"},
        {"172.16.0.0", "12"},
        {"192.0.0.0", "24"},
        {"192.0.2.0", "24"},
        {"192.88.99.0", "24"},
        {"192.168.0.0", "16"},
        {"198.18.0.0", "15"},
        {"198.51.100.0", "24"},
        {"203.0.113.0", "24"},
        {"224.0.0.0", "3"},
    };
    /** Of the one part of IPv6 that is given out, 2000::/3, what is special. */
    private static final String[][] NOT_V6 = {
        {"2001::", "23"}, {"2001:db8::", "32"}, {"3fff::", "20"},
    };

    private PublicAddresses() {}

    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes);
        }
        if (isIn(bytes, "64:ff9b::", 96)) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16)); // NAT64: an address of IPv4 behind it
        }
        if (isIn(bytes, "2002::", 16)) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6)); // 6to4, likewise
        }
        return isIn(bytes, "2000::", 3) && !isInAny(bytes, NOT_V6);
    }

    private static boolean isPublic4(byte[] bytes) {
        return !isInAny(bytes, NOT_V4);
    }

    private static boolean isInAny(byte[] bytes, String[][] blocks) {
        return Arrays.stream(blocks).anyMatch(block -> isIn(bytes, block[0], Integer.parseInt(block[1])));
    }

    private static boolean isIn(byte[] bytes, String base, int bits) {
        byte[] block = literal(base);
        for (int i = 0; i < bits; i++) {
            int mask = 0x80 >> i % 8;
            if ((bytes[i / 8] & mask) != (block[i / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Digits are never looked up. */
    private static byte[] literal(String digits) {
        try {
            return InetAddress.getByName(digits).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("no address: " + digits, e);
        }
    }
}
