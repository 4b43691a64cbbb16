package org.bestand.desk.uploads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Digests;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of its own for what somebody brings, until it is read. A file is called by the hash of what is in it, since a text without an id is
 * known by the name of its file: the same text comes under the same id again, and no other ever does.
 */
final class Shelf {
    private static final int HASH = 16;
    private static final int LONGEST_NAME = 200;
    private static final int BLOCK = 1 << 16;

    /** What tells the intake how a file is to be read, as far as its bytes leave that open. */
    private static final Set<String> ENDINGS = Set.of(
            "txt", "jsonl", "ndjson", "json", "csv", "tsv", "html", "htm", "xhtml", "rss", "atom", "xml", "warc", "wet",
            "pdf", "docx");

    private static final Set<String> OF_LINES = Set.of("jsonl", "ndjson");

    private final Path folder;
    private final List<Brought> files = new ArrayList<>();

    private Shelf(Path folder) {
        this.folder = folder;
    }

    /** An empty one, which nobody else on this machine may look into. */
    static Shelf make() throws IOException {
        return new Shelf(Files.createTempDirectory("bestand-upload-"));
    }

    /** What lies on it. */
    List<Brought> files() {
        return List.copyOf(files);
    }

    /** Puts a pasted text on it, as a report with what its bringer tells of it. */
    void text(String text, Map<String, String> told) throws IOException {
        var report = JsonMapper.shared().createObjectNode();
        report.put("id", Digests.of(text).substring(0, HASH));
        told.forEach((name, value) -> {
            if (!value.isBlank()) {
                report.put(name, value);
            }
        });
        report.put("text", text);
        byte[] line = (report + "\n").getBytes(StandardCharsets.UTF_8);
        file(told.getOrDefault("title", ""), "jsonl", new ByteArrayInputStream(line));
    }

    /** Puts a file on it. */
    void file(String name, InputStream bytes) throws IOException {
        file(shown(name), ending(name), bytes);
    }

    private void file(String name, String ending, InputStream bytes) throws IOException {
        Path raw = folder.resolve("incoming");
        MessageDigest digest = Digests.sha256();
        int lines = copied(bytes, raw, digest);
        String stem = HexFormat.of().formatHex(digest.digest()).substring(0, HASH);
        Path path = folder.resolve(ending.isEmpty() ? stem : stem + "." + ending);
        if (Files.exists(path)) { // brought twice at once
            Files.delete(raw);
        } else {
            Files.move(raw, path);
            files.add(new Brought(path, name, OF_LINES.contains(ending) ? Math.max(1, lines) : 1));
        }
    }

    private static int copied(InputStream bytes, Path to, MessageDigest digest) throws IOException {
        int lines = 0;
        byte last = '\n';
        try (bytes;
                OutputStream out = Files.newOutputStream(to)) {
            byte[] block = new byte[BLOCK];
            for (int length = bytes.read(block); length >= 0; length = bytes.read(block)) {
                digest.update(block, 0, length);
                out.write(block, 0, length);
                for (int i = 0; i < length; i++) {
                    lines += block[i] == '\n' && last != '\n' ? 1 : 0;
                    last = block[i];
                }
            }
        }
        return last == '\n' ? lines : lines + 1;
    }

    /** Its ending in small letters, with that of packing, as far as it says how to read it; else nothing. */
    static String ending(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean isPacked = small.endsWith(".gz");
        String plain = isPacked ? small.substring(0, small.length() - ".gz".length()) : small;
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        if (!plain.contains(".") || !ENDINGS.contains(ending)) {
            return isPacked ? "gz" : "";
        }
        return isPacked ? ending + ".gz" : ending;
    }

    /** The last part of what its sender calls it, without signs that could not be seen. */
    static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String visible = last.replaceAll("\\p{C}", "").strip();
        return visible.length() > LONGEST_NAME ? visible.substring(0, LONGEST_NAME) + "…" : visible;
    }

    /** Takes everything away, and itself. */
    void clear() {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.toList()) {
                Files.deleteIfExists(path);
            }
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException e) {
            return; // cleared before
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
