package org.bestand.reading.syntax;

import org.bestand.reading.text.Sentence;

/**
 * The second stage of a language: tags, lemmas and tree of a sentence. Implementations are thread-safe and
 * deterministic.
 */
public interface Syntax {

    Tree analyse(Sentence sentence);
}
