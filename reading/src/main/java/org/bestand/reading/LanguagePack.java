package org.bestand.reading;

import org.bestand.reading.claim.ClaimRules;
import org.bestand.reading.mention.ActorRules;
import org.bestand.reading.mention.CountFinder;
import org.bestand.reading.mention.PlaceRules;
import org.bestand.reading.mention.TimeFinder;
import org.bestand.reading.syntax.Syntax;
import org.bestand.reading.text.Segmenter;

/**
 * A language, as the list of its parts. Everything in it is immutable and may be shared between threads.
 *
 * @param language ISO 639-1 code
 * @param segmenter cuts reports into sentences and tokens
 * @param syntax tags and parses sentences
 * @param counts finds numbers
 * @param times finds times
 * @param actors its words for actors
 * @param places its words for places
 * @param claims its rules for claims
 */
public record LanguagePack(
        String language,
        Segmenter segmenter,
        Syntax syntax,
        CountFinder counts,
        TimeFinder times,
        ActorRules actors,
        PlaceRules places,
        ClaimRules claims) {}
