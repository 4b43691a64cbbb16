package org.bestand.desk.sign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address of IPv4 or IPv6, from its text alone: names are not looked up. */
final class Address {
    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern GROUP = Pattern.compile("\\p{XDigit}{1,4}");
    private static final int GROUPS = 8;

    /** Four numbers of 8 bits, or eight of 16. */
    private final int[] numbers;

    private Address(int[] numbers) {
        this.numbers = numbers;
    }

    /** The address that is written so, in brackets or with a zone too; empty for any other text. */
    static Optional<Address> of(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        int zone = bare.indexOf('%');
        String written = zone < 0 ? bare : bare.substring(0, zone);
        if (written.length() > 45) {
            return Optional.empty();
        }
        return written.contains(":") ? sixth(written) : fourth(written);
    }

    private static Optional<Address> fourth(String text) {
        if (!V4.matcher(text).matches()) {
            return Optional.empty();
        }
        int[] numbers =
                Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
        return Arrays.stream(numbers).allMatch(number -> number <= 255)
                ? Optional.of(new Address(numbers))
                : Optional.empty();
    }

    private static Optional<Address> sixth(String text) {
        int last = text.lastIndexOf(':') + 1;
        Optional<Address> tail = fourth(text.substring(last));
        String hexadecimal =
                tail.map(v4 -> text.substring(0, last) + v4.asGroups()).orElse(text);
        String[] halves = hexadecimal.split("::", -1);
        List<String> groups = new ArrayList<>(groups(halves[0]));
        if (halves.length == 2) {
            List<String> behind = groups(halves[1]);
            while (groups.size() + behind.size() < GROUPS) {
                groups.add("0");
            }
            groups.addAll(behind);
        }
        boolean isWhole = halves.length <= 2
                && groups.size() == GROUPS
                && groups.stream().allMatch(group -> GROUP.matcher(group).matches());
        return isWhole ? Optional.of(plain(groups)) : Optional.empty();
    }

    private static List<String> groups(String half) {
        return half.isEmpty() ? List.of() : List.of(half.split(":", -1));
    }

    private String asGroups() {
        return Integer.toHexString(numbers[0] * 256 + numbers[1]) + ":"
                + Integer.toHexString(numbers[2] * 256 + numbers[3]);
    }

    /** One of IPv4 that is written as one of IPv6 (::ffff:a.b.c.d) is that of IPv4. */
    private static Address plain(List<String> groups) {
        int[] numbers =
                groups.stream().mapToInt(group -> Integer.parseInt(group, 16)).toArray();
        boolean isMapped = Arrays.stream(numbers, 0, 5).allMatch(number -> number == 0) && numbers[5] == 0xffff;
        return isMapped
                ? new Address(new int[] {numbers[6] >> 8, numbers[6] & 255, numbers[7] >> 8, numbers[7] & 255})
                : new Address(numbers);
    }

    /** Whether nobody but this machine reaches it: 127.0.0.0/8 and ::1. */
    boolean isLoopback() {
        return numbers.length == 4 ? numbers[0] == 127 : Arrays.equals(numbers, new int[] {0, 0, 0, 0, 0, 0, 0, 1});
    }

    /** What one household or office has: an address of IPv4, the first 64 bits of one of IPv6. */
    String network() {
        return Arrays.toString(Arrays.copyOf(numbers, 4));
    }
}
