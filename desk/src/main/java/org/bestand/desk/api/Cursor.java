package org.bestand.desk.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.bestand.desk.web.Problem;

/** Where a list goes on, as a word that means something to the desk alone: a place in the order of the list, and not a number of things to skip. */
final class Cursor {
    private Cursor() {}

    /**
     * The word for a place.
     *
     * @param list of which list it is
     * @param fields without line feeds
     */
    static String of(String list, String... fields) {
        String text = list + "\n" + String.join("\n", fields);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The fields of a word.
     *
     * @param number how many there must be
     * @throws Problem where it is none of that list
     */
    static List<String> read(String word, String list, int number) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            List<String> fields = List.of(text.split("\n", -1));
            if (fields.size() == number + 1 && fields.getFirst().equals(list)) {
                return fields.subList(1, fields.size());
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw wrong();
    }

    static Problem wrong() {
        return Problem.wrong("no-cursor").about("cursor");
    }
}
