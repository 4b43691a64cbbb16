package org.bestand.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.Manifest;
import org.bestand.exchange.view.View;
import org.bestand.model.Digests;

/** Writes a view in a format, to a file with its manifest or to standard output, and tells what could not be said. */
final class Export {
    private final Surroundings surroundings;
    private final Format format;

    Export(Surroundings surroundings, Format format) {
        this.surroundings = surroundings;
        this.format = format;
    }

    /**
     * Writes it.
     *
     * @param file where to; null for standard output. A file that is there is replaced only once all is written
     */
    void write(View view, Path file) {
        if (file == null) {
            Conformance[] told = new Conformance[1];
            surroundings.out().write(out -> told[0] = format.write(view, out));
            tell(told[0]);
            return;
        }
        try {
            tell(toFile(view, file));
        } catch (IOException e) {
            throw new UsageException("cannot write " + file + ": " + e.getMessage() + "; name another file with -o");
        }
        surroundings.out().line("Written: " + file);
    }

    private Conformance toFile(View view, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            MessageDigest digest = Digests.sha256();
            Conformance told;
            try (OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(part)), digest)) {
                told = format.write(view, out);
            }
            String name = file.getFileName().toString();
            String manifest =
                    Manifest.of(format, view, told, name, HexFormat.of().formatHex(digest.digest()));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(file.resolveSibling(name + ".manifest.json"), manifest, StandardCharsets.UTF_8);
            for (Map.Entry<String, String> further : format.companions().entrySet()) {
                Files.writeString(
                        file.resolveSibling(name + "." + further.getKey()), further.getValue(), StandardCharsets.UTF_8);
            }
            return told;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void tell(Conformance told) {
        told.lines(format.name()).forEach(line -> surroundings.err().println("bestand: " + Plain.text(line)));
    }
}
