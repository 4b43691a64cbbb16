package org.bestand.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/** The native library of SQLite, which its driver else unpacks anew at every start of the program: a quarter of a second. */
public final class SqliteLibrary {

    private SqliteLibrary() {}

    /**
     * Lays the library of this machine down, for the driver to find it by the property {@code org.sqlite.lib.path}; does nothing where the driver
     * brings none.
     *
     * @param folder made where it is not there
     */
    public static void layDown(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(packed)) {
            if (library != null) {
                Files.createDirectories(folder);
                Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
