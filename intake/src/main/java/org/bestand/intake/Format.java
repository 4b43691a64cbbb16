package org.bestand.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What an input is: its bytes tell where they can, its name where they do not. */
enum Format {
    TEXT("txt"),
    LINES("jsonl", "ndjson"),
    JSON("json"),
    CSV("csv", "tsv"),
    PAGE("html", "htm", "xhtml"),
    FEED("rss", "atom", "xml"),
    FEEDS("opml"),
    ARCHIVE("warc", "wet"),
    DOCUMENT("pdf", "docx");

    private static final Map<String, String> NOT_READ = Map.of(
            "\u0089png", "a PNG image",
            "gif8", "a GIF image",
            "\u00ff\u00d8\u00ff", "a JPEG image",
            "\u00d0\u00cf\u0011\u00e0", "an Office file of the old kind; save it as .docx or as text",
            "bzh91ay&sy", "packed by bzip2; unpack it first",
            "\u00fd7zxz", "packed by xz; unpack it first",
            "7z\u00bc\u00af", "packed by 7-Zip; unpack it first",
            "(\u00b5/\u00fd", "packed by zstd; unpack it first",
            "rar!", "packed by RAR; unpack it first",
            "sqlite format 3\u0000", "a database");

    /** What may stand before the element that tells what XML is: declaration, comments, DOCTYPE. */
    private static final Pattern FIRST_TAG =
            Pattern.compile("(?s)<\\s*(rss|feed|rdf:rdf|opml|html|head|body)[\\s>/]|<!doctype\\s+(html)");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The endings of names that are looked for in folders. */
    static List<String> endings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }

    /** Whether a file of this name, packed or not, is looked at in a folder. */
    static boolean isKnown(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return endings().stream().anyMatch(plain::endsWith);
    }

    /**
     * What an input is.
     *
     * @param head its first bytes, unpacked
     * @param ending of its name, in small letters, without that of packing; empty where there is none
     * @throws Refusal where it is nothing that is read
     */
    static Format of(byte[] head, String ending) throws Refusal {
        String words = Head.words(head);
        for (Map.Entry<String, String> known : NOT_READ.entrySet()) {
            if (words.startsWith(known.getKey())) {
                throw new Refusal("is " + known.getValue());
            }
        }
        Format named = Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst()
                .orElse(null);
        Format told = told(words, named);
        if (told == null && named == DOCUMENT) {
            throw new Refusal(
                    "is no " + (ending.equals("pdf") ? "PDF" : "Word document") + ", though its name says so");
        }
        return told != null ? told : named != null ? named : TEXT;
    }

    /** What the bytes leave no doubt of; null where they do. */
    private static Format told(String words, Format named) throws Refusal {
        if (words.startsWith("%pdf-")) {
            return DOCUMENT;
        }
        if (words.startsWith("pk\u0003\u0004")) {
            return packed(words, named);
        }
        if (words.startsWith("warc/")) {
            return ARCHIVE;
        }
        if (words.startsWith("<")) {
            return marked(words, named);
        }
        if (named == null && words.startsWith("{")) {
            return LINES;
        }
        return named == null && words.startsWith("[") ? JSON : null;
    }

    private static Format packed(String words, Format named) throws Refusal {
        if (named == DOCUMENT || words.contains("[content_types].xml") || words.contains("word/")) {
            return DOCUMENT;
        }
        throw new Refusal("is a ZIP archive; unpack it first");
    }

    private static Format marked(String words, Format named) {
        var tag = FIRST_TAG.matcher(words);
        if (!tag.find()) {
            return words.startsWith("<?xml") && named == null ? FEED : named;
        }
        String name = tag.group(1) == null ? tag.group(2) : tag.group(1);
        return switch (name) {
            case "rss", "feed", "rdf:rdf" -> FEED;
            case "opml" -> FEEDS;
            default -> PAGE;
        };
    }
}
