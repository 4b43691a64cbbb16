package org.bestand.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.exchange.acled.Acled;
import org.bestand.exchange.dossier.Dossier;
import org.bestand.exchange.eventreport.EventReport;
import org.bestand.exchange.geojson.GeoJson;
import org.bestand.exchange.jsonld.JsonLd;
import org.bestand.exchange.ledger.Ledgers;
import org.bestand.exchange.plover.Plover;
import org.bestand.exchange.ucdp.Ids;
import org.bestand.exchange.ucdp.Ucdp;
import org.bestand.exchange.view.Format;
import org.bestand.linking.estimate.Rule;

/** The formats by name. */
final class Formats {
    private static final String PARQUET = "bestand-parquet.jar";
    private static final Set<String> TABLES = Set.of("ucdp", "acled", "ledger");

    private Formats() {}

    /**
     * The format of a name.
     *
     * @param hxl whether it is to have a row of HXL tags
     * @param language what a page is to be written in
     * @param ids a file of UCDP's dataset, for its ids; null for none
     * @throws UsageException where there is none, or it has no such row or language
     */
    static Format of(String name, boolean hxl, String language, Path ids) {
        if (!Dossier.LANGUAGES.contains(language)) {
            throw new UsageException("--lang is nl or en, not " + language);
        }
        if (hxl && !TABLES.contains(name)) {
            throw new UsageException("--hxl is a row of a table: of ucdp, acled or ledger, not of " + name);
        }
        return ours(hxl, language, ids(name, ids)).stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .or(() -> further().filter(format -> format.name().equals(name)).findFirst())
                .orElseThrow(() -> new UsageException(lacking(name, hxl, language)));
    }

    private static List<Format> ours(boolean hxl, String language, Ids ids) {
        return List.of(
                new Ucdp(hxl, ids),
                new Acled(hxl),
                new EventReport(),
                new Plover(),
                new GeoJson(),
                new JsonLd(),
                new Ledgers(hxl),
                new Dossier(language));
    }

    private static Ids ids(String name, Path file) {
        if (file == null) {
            return Ids.NONE;
        }
        if (!name.equals("ucdp")) {
            throw new UsageException("--ids are those of ucdp, not of " + name);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Ids.read(file.toString(), bytes);
        } catch (NoSuchFileException e) {
            throw new UsageException(file + " does not exist");
        } catch (IOException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /**
     * Formats whose libraries are too large for the program's jar come in a jar of their own, which lies beside it or where the build puts it.
     */
    private static Stream<Format> further() {
        return jars()
                .filter(Files::exists)
                .findFirst()
                .map(jar -> ServiceLoader.load(Format.class, loader(jar)))
                .stream()
                .flatMap(ServiceLoader::stream)
                .map(ServiceLoader.Provider::get);
    }

    private static Stream<Path> jars() {
        try {
            Path program = Path.of(Formats.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path target = program.getParent();
            return Stream.of(
                    target.resolve(PARQUET),
                    target.resolve("../../parquet/target").resolve(PARQUET));
        } catch (URISyntaxException e) {
            return Stream.empty();
        }
    }

    private static URLClassLoader loader(Path jar) {
        try {
            return new URLClassLoader(new URL[] {jar.toUri().toURL()}, Formats.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException("every file has an address", e);
        }
    }

    private static String lacking(String name, boolean hxl, String language) {
        if (name.startsWith("parquet")) {
            return name + " comes in a jar of its own; build it once with mvn -pl parquet -am package -DskipTests";
        }
        List<String> names = Stream.concat(ours(hxl, language, Ids.NONE).stream(), further())
                .map(Format::name)
                .sorted()
                .toList();
        return "there is no format " + name + " to export; there are " + String.join(", ", names)
                + (names.contains("parquet") ? "" : "; parquet comes in a jar of its own");
    }

    /**
     * The rule of a name; null for null.
     *
     * @throws UsageException where there is none
     */
    static Rule rule(String name) {
        try {
            return Optional.ofNullable(name).map(Rule::of).orElse(null);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--rule: " + e.getMessage());
        }
    }
}
