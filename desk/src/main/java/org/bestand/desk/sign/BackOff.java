package org.bestand.desk.sign;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets whoever keeps failing to sign in wait: from the fifth failure on a second, then twice as long each time, a quarter of an hour at most. It
 * counts for a name, whether there is such an account or not, and for an address; it is forgotten an hour after the last failure, and at a new
 * start. So nobody is ever locked out for good. For any number of threads.
 */
public final class BackOff {
    /** So many failures are free. */
    static final int FREE = 4;

    /** The longest wait. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private record Failures(int number, Instant last) {
        Instant until() {
            if (number <= FREE) {
                return last;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(number - FREE - 1, 20));
            return last.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
        }
    }

    /** The failures of names or of addresses; where there are too many, those that were tried longest ago are forgotten first. */
    private static final class Table extends LinkedHashMap<String, Failures> {
        private static final long serialVersionUID = 1L;

        Table() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    }

    private final InstantSource clock;
    private final Table names = new Table();
    private final Table addresses = new Table();

    public BackOff(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * How long to wait before the next try; zero where there is nothing to wait for.
     *
     * @param name the key of a name; empty where none can be
     * @param address as text
     */
    synchronized Duration left(String name, String address) {
        Instant now = clock.instant();
        Duration ofName = left(names, name, now);
        Duration ofAddress = left(addresses, network(address), now);
        return ofName.compareTo(ofAddress) > 0 ? ofName : ofAddress;
    }

    private static Duration left(Table table, String key, Instant now) {
        Failures failures = table.get(key);
        if (failures == null || !now.isBefore(failures.until())) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, failures.until());
        return left.compareTo(LONGEST) > 0 ? Duration.ZERO : left; // longer than any: the clock was set back
    }

    /** Takes down that a try failed. */
    synchronized void failed(String name, String address) {
        if (!name.isEmpty()) {
            more(names, name);
        }
        more(addresses, network(address));
    }

    private void more(Table table, String key) {
        Instant now = clock.instant();
        table.merge(
                key,
                new Failures(1, now),
                (before, one) ->
                        before.last().plus(MEMORY).isAfter(now) ? new Failures(before.number() + 1, now) : one);
    }

    /**
     * Forgets the failures of a name whose owner got in, and takes so many off those of the address: colleagues behind one address do not wait
     * for each other's slips. No more than those: else one account of one's own would allow any number of tries at others.
     */
    synchronized void succeeded(String name, String address) {
        Failures forgiven = names.remove(name);
        if (forgiven != null) {
            addresses.computeIfPresent(
                    network(address),
                    (key, failures) -> failures.number() > forgiven.number()
                            ? new Failures(failures.number() - forgiven.number(), failures.last())
                            : null);
        }
    }

    /** How many names and addresses are remembered. */
    synchronized int size() {
        return names.size() + addresses.size();
    }

    private static String network(String address) {
        return Address.of(address).map(Address::network).orElse("");
    }
}
