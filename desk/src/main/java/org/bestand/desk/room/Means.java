package org.bestand.desk.room;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bestand.linking.Linker;
import org.bestand.model.Gazetteer;
import org.bestand.record.Location;
import org.bestand.record.Scribe;

/**
 * What the program hands the desk, which itself neither reads reports nor knows a name.
 *
 * @param record where the record is kept
 * @param linker groups claims; the same for as long as the desk runs
 * @param gazetteer asked for places
 * @param partyNames English name of a party by its code; the code itself where it has none
 * @param scribe who writes into the record where nobody signs in, and with what
 * @param reading reads what is uploaded
 * @param about what the page on the method tells of the program
 */
public record Means(
        Location record,
        Linker linker,
        Gazetteer gazetteer,
        UnaryOperator<String> partyNames,
        Scribe scribe,
        Uploading reading,
        List<Part> about) {
    public Means {
        about = List.copyOf(about);
    }

    /**
     * Something that the program is made of.
     *
     * @param name of it
     * @param version of it
     * @param words what is to be told of it, or empty
     */
    public record Part(String name, String version, String words) {}

    /** Reads reports that somebody brings. */
    public interface Uploading {

        /**
         * Reads the reports of files into the record, one after the other; what cannot be read is told and the rest is read.
         *
         * @param who brings them
         * @param files as they came, under names of the desk's own
         * @param ear is told how it goes
         */
        void read(String who, List<Path> files, Ear ear);
    }

    /** Is told how a reading goes; called from another thread than the one that asked. */
    public interface Ear {
        /** A report was taken in, or was there already. */
        void taken(String report, int claims);

        /** Something could not be read; a sentence that says what and why. */
        void failed(String sentence);
    }
}
