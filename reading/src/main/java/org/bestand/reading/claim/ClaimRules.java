package org.bestand.reading.claim;

import org.bestand.reading.mention.CountedNouns;

/**
 * What a language pack gives the claim stage.
 *
 * @param frames the rules that propose claims
 * @param cues small words by what they do
 * @param particles what it parts from its verbs
 * @param words words for saying
 * @param nouns what nouns count
 * @param lexicon words that finish a claim
 * @param relevance words that show what a report is about
 */
public record ClaimRules(
        FrameBook frames,
        Cues cues,
        Particles particles,
        SourceWords words,
        CountedNouns nouns,
        Lexicon lexicon,
        Relevance relevance) {}
