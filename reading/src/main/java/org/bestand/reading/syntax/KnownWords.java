package org.bestand.reading.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bestand.reading.syntax.net.Network;

/**
 * What is known of words before their neighbours are looked at. The words of everyday news come again and again, and to begin one takes a
 * fifth of what all of the network takes: the first some thousand that are met are kept. A word comes out the same kept or not, so that
 * neither the order of reports nor other threads make a difference.
 */
final class KnownWords {
    /** Each takes about six kilobytes. */
    private static final int MOST_KEPT = 6000;

    private static final int LONGEST_KEPT = 40;

    /**
     * What is known of a word by itself.
     *
     * @param entry what the lexicon has
     * @param begun what the network made of it
     */
    record Known(Entry entry, Network.Begun begun) {}

    private final Lexicon lexicon;
    private final Network network;
    private final Encoder encoder;
    private final Network.Begun root;
    private final Map<Shown, Known> kept = new ConcurrentHashMap<>();

    KnownWords(Lexicon lexicon, Model model) {
        this.lexicon = lexicon;
        network = model.network();
        encoder = new Encoder(model.words(), model.readings());
        root = network.begin(encoder.encode(List.of(), List.of())).getFirst();
    }

    /** The words of sentences by their forms. */
    List<List<Known>> of(List<List<String>> sentences) {
        List<List<Shown>> shown = sentences.stream().map(Shown::of).toList();
        Map<Shown, Known> here = new HashMap<>();
        Set<Shown> strange = new LinkedHashSet<>();
        for (List<Shown> words : shown) {
            for (Shown word : words) {
                Known known = kept.get(word);
                if (known == null) {
                    strange.add(word);
                } else {
                    here.put(word, known);
                }
            }
        }
        begin(List.copyOf(strange), here);
        return shown.stream()
                .map(words -> words.stream().map(here::get).toList())
                .toList();
    }

    private void begin(List<Shown> words, Map<Shown, Known> here) {
        List<Entry> entries = lexicon.entriesOf(words);
        List<Network.Begun> begun = network.begin(encoder.encodeWords(words, entries));
        for (int i = 0; i < words.size(); i++) {
            Known known = new Known(entries.get(i), begun.get(i));
            here.put(words.get(i), known);
            if (kept.size() < MOST_KEPT && words.get(i).form().length() <= LONGEST_KEPT) {
                kept.put(words.get(i), known);
            }
        }
    }

    /** The words of a sentence for the network, the root before them. */
    List<Network.Begun> withRoot(List<Known> words) {
        List<Network.Begun> all = new ArrayList<>(words.size() + 1);
        all.add(root);
        words.forEach(word -> all.add(word.begun()));
        return all;
    }
}
