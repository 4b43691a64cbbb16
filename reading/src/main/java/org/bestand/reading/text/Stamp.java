package org.bestand.reading.text;

/** The inline date stamp that may open a text: {@code " date 2022-09 "} or {@code " date 2022-09-14 "}. It is no part of the news. */
final class Stamp {
    private static final String KEY = "date ";
    private static final String MONTH = "9999-99";
    private static final String DAY = "9999-99-99";

    private Stamp() {}

    /** The index after the stamp; 0 where there is none. */
    static int end(String text) {
        int at = Chars.skipBlanks(text, 0, text.length());
        if (!text.startsWith(KEY, at)) {
            return 0;
        }
        int date = Chars.skipBlanks(text, at + KEY.length(), text.length());
        for (String shape : new String[] {DAY, MONTH}) {
            int end = date + shape.length();
            if (hasShape(text, date, shape) && (end == text.length() || Chars.isBlank(text.charAt(end)))) {
                return end;
            }
        }
        return 0;
    }

    private static boolean hasShape(String text, int at, String shape) {
        if (at + shape.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(at + i);
            if (shape.charAt(i) == '9' ? !Chars.isDigit(c) : c != '-') {
                return false;
            }
        }
        return true;
    }
}
