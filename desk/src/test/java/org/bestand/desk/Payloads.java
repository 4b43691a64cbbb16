package org.bestand.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words that somebody could write to make a page do something, drawn from a seed. */
final class Payloads {
    private static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title><svg onload=alert(1)>",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "@if(true)",
            "!{var x = 1;}",
            "@`",
            "`)",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "</textarea>",
            "</select>",
            "</option>",
            "</style>",
            "</table><td>",
            "<base href=//evil.example>",
            "<form action=//evil.example>",
            "<meta http-equiv=refresh>",
            "&lt;script&gt;",
            "&#x3c;b&#62;",
            "&amp",
            "%3Cscript%3E",
            "\\u003cscript\\u003e",
            "\r\nSet-Cookie: a=b",
            "\t\n",
            "../../etc/passwd",
            "C:\\con",
            "' OR 1=1 --",
            "\"; DROP TABLE report; --",
            "{0}",
            "'{0}",
            "%s%n",
            "//evil.example/",
            "http://evil.example/\"x",
            "\u202Egnp.exe",
            "\u2066\u2069",
            "\u200B",
            "\uFEFF",
            "a\u0301\u0301\u0301\u0301",
            "𝕴𝖓𝖏𝖊𝖈𝖙",
            "👩‍👩‍👧",
            "ﷺ",
            "ſ<ſcript>",
            "＜script＞",
            "\u2028",
            "<a href=\"javascript:alert(1)\">",
            "<iframe srcdoc='<b>'>",
            "<math><mi//xlink:href=\"data:x\">",
            "`${alert(1)}`",
            "onload=",
            "style=x");
    private static final int LONG = 1200;

    private Payloads() {}

    /** So many, all different. */
    static List<String> of(long seed, int number) {
        Random chance = new Random(seed);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            StringBuilder payload = new StringBuilder();
            for (int piece = chance.nextInt(3); piece >= 0; piece--) {
                payload.append(PIECES.get(chance.nextInt(PIECES.size())));
            }
            all.add(payload.append(i)
                    .append(i % 100 == 0 ? "<b>".repeat(LONG / 3) : "")
                    .toString());
        }
        return all;
    }

    /** Nothing but letters where a text has other than blanks: as many words, of their own, in as many lines. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int c : (text + " ").codePoints().toArray()) {
            if (!Character.isWhitespace(c)) {
                word.appendCodePoint(c);
                continue;
            }
            plain.append(word.isEmpty() ? "" : letters(word.toString()));
            word.setLength(0);
            plain.appendCodePoint(c);
        }
        return plain.substring(0, plain.length() - 1);
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder("w");
        for (long rest = word.hashCode() & 0xffff_ffffL; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    /** All of them in few texts, none longer than so. */
    static List<String> packed(List<String> payloads, int longest) {
        List<String> packs = new ArrayList<>();
        StringBuilder pack = new StringBuilder();
        for (String payload : payloads) {
            if (pack.length() + payload.length() > longest && !pack.isEmpty()) {
                packs.add(pack.toString().strip());
                pack.setLength(0);
            }
            pack.append(payload).append(' ');
        }
        packs.add(pack.toString().strip());
        return packs;
    }
}
