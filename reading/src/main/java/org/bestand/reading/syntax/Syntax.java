package org.bestand.reading.syntax;

import java.util.List;
import org.bestand.reading.text.Sentence;

/**
 * The second stage of a language: tags, lemmas and trees of sentences. Implementations are thread-safe and
 * deterministic.
 */
public interface Syntax {

    /** The trees of sentences, in their order; what stands beside a sentence has no part in its tree. */
    List<Tree> analyse(List<Sentence> sentences);
}
