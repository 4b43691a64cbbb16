package org.bestand.languages.nl;

import java.util.ArrayList;
import java.util.List;
import org.bestand.reading.LanguagePack;
import org.bestand.reading.claim.ClaimRules;
import org.bestand.reading.claim.Cues;
import org.bestand.reading.claim.FrameBook;
import org.bestand.reading.claim.Lexicon;
import org.bestand.reading.claim.Particles;
import org.bestand.reading.claim.Relevance;
import org.bestand.reading.claim.SourceWords;
import org.bestand.reading.mention.ActorRules;
import org.bestand.reading.mention.CountFinder;
import org.bestand.reading.mention.NumberRules;
import org.bestand.reading.mention.TimeFinder;
import org.bestand.reading.mention.TimeRules;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.pack.RuleFile;
import org.bestand.reading.pack.Table;
import org.bestand.reading.pack.WordClasses;

/** Dutch, as the list of its parts. */
public final class DutchPack {
    private static final String LANGUAGE = "nl";

    /** The rule files, special ones before general ones: of two rules for the same words the earlier goes first. */
    private static final List<String> FRAMES = List.of(
            "frames/people.rules",
            "frames/territory.rules",
            "frames/toll.rules",
            "frames/truce.rules",
            "frames/relation.rules",
            "frames/speech.rules",
            "frames/posture.rules",
            "frames/violence.rules");

    private DutchPack() {}

    /**
     * Loads the pack: some tenths of a second; load once and share.
     *
     * @throws org.bestand.reading.pack.PackException where a table, rule or model is missing or wrong
     */
    public static LanguagePack load() {
        NumberRules numbers = NumberRules.read(DutchPack.class);
        return new LanguagePack(
                LANGUAGE,
                DutchText.segmenter(),
                DutchSyntax.load(),
                new CountFinder(numbers),
                new TimeFinder(TimeRules.read(DutchPack.class, numbers)),
                ActorRules.of(LANGUAGE, table("actor-words.tsv"), table("roles.tsv"), table("pointers.tsv")),
                DutchPlaces.rules(),
                claimRules(numbers));
    }

    private static ClaimRules claimRules(NumberRules numbers) {
        return new ClaimRules(
                new FrameBook(frames(), numbers.nouns()::classify),
                Cues.of(table("cues.tsv")),
                Particles.of(table("separable-prefixes.tsv")),
                SourceWords.of(table("reporting.tsv"), table("source-cues.tsv"), table("citing-verbs.tsv")),
                numbers.nouns(),
                Lexicon.of(table("phases.tsv"), table("means.tsv"), table("contents.tsv")),
                Relevance.of(table("war-words.tsv")));
    }

    /** The rules for claims, in the order in which they are tried. */
    static List<FrameRule> frames() {
        List<FrameRule> rules = new ArrayList<>();
        WordClasses classes = WordClasses.of(table("frames/word-classes.tsv"));
        FRAMES.forEach(file -> rules.addAll(RuleFile.read(DutchPack.class, file, classes)));
        RuleFile.refuseDoubles(rules);
        return rules;
    }

    private static Table table(String file) {
        return Table.read(DutchPack.class, file);
    }
}
