package org.bestand.desk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.record.Lookup;

/** Who coded reports of this record. */
final class Coders {
    private final Lookup lookup;
    private final Shelf shelf;

    Coders(Lookup lookup, Shelf shelf) {
        this.lookup = lookup;
        this.shelf = shelf;
    }

    /** All of them for who asks: the program, the people, the codings that they brought. */
    List<Coder> of(Call call) {
        List<Coder> coders = new ArrayList<>(List.of(new Program()));
        coders.addAll(Person.among(lookup.decisions()));
        coders.addAll(shelf.of(call.visitor().name()));
        return coders;
    }

    /** The one that a word names among some. */
    static Coder named(String word, List<Coder> coders) {
        return coders.stream()
                .filter(coder -> coder.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("agreement-no-coder", word));
    }

    /** Ids of the reports that both coded, in order; those that the record does not hold are passed over later. */
    static List<String> common(Coder first, Coder second) {
        TreeSet<String> common =
                new TreeSet<>(first.reports().or(second::reports).orElseThrow(() -> Problem.wrong("agreement-same")));
        second.reports().ifPresent(common::retainAll);
        return List.copyOf(common);
    }
}
