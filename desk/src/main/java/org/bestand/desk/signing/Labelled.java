package org.bestand.desk.signing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bestand.exchange.words.Words;
import org.bestand.record.AccountEntry;
import org.bestand.record.Role;

/** What belongs to accounts, in words. */
final class Labelled {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Labelled() {}

    static String role(Role role, Words words) {
        return words.of("signing.role." + word(role));
    }

    /** Roles to choose from, up to one of them. */
    static List<Option> roles(Role most, Words words) {
        return Arrays.stream(Role.values())
                .filter(most::covers)
                .map(role -> new Option(word(role), role(role, words)))
                .toList();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static String at(Instant instant) {
        return MINUTE.format(instant);
    }

    /** What was done to an account. */
    static String what(AccountEntry entry, Words words) {
        String key =
                "signing.log." + entry.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String detail = Arrays.stream(Role.values())
                .filter(role -> role.name().equals(entry.detail()))
                .findFirst()
                .map(role -> role(role, words))
                .orElse(entry.detail());
        return words.of(key, entry.account(), detail);
    }
}
