package org.bestand.reading;

import java.util.List;
import java.util.function.Function;
import org.bestand.model.Actors;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.claim.ClaimReader;
import org.bestand.reading.claim.Known;
import org.bestand.reading.mention.Mentions;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.syntax.BodySyntax;
import org.bestand.reading.syntax.Syntax;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.text.Document;

/**
 * The reading, in five calls: {@link #segment}, {@link #parse}, {@link #mention}, {@link #claim}, or all of them by {@link #read}, which stops
 * behind the first where the words show that a report is not about armed conflict.
 * Immutable and safe to share between threads; the same text with the same pack gives the same claims everywhere.
 */
public final class Reader {
    private final LanguagePack pack;
    private final Syntax syntax;
    private final MentionReader mentions;
    private final ClaimReader claims;

    public Reader(LanguagePack pack, Actors actors, Gazetteer gazetteer) {
        this.pack = pack;
        syntax = new BodySyntax(pack.syntax());
        mentions = new MentionReader(pack, actors, gazetteer);
        claims = new ClaimReader(
                pack.claims(),
                mentions,
                new Known(actors::opponents, code -> gazetteer.countryName(code).isPresent(), actors::army));
    }

    /** ISO 639-1 code of the language that it reads. */
    public String language() {
        return pack.language();
    }

    /** Cuts a report into sentences. */
    public Document segment(Report report) {
        return pack.segmenter().segment(report);
    }

    /** Gives each sentence its words' tags, lemmas and tree. */
    public List<Tree> parse(Document document) {
        return syntax.analyse(document.sentences());
    }

    /** Finds what the sentences name. */
    public List<Mentions> mention(Document document, List<Tree> trees) {
        return mentions.of(document.report(), trees);
    }

    /** Reads the claims from what the sentences name. */
    public List<Claim> claim(Document document, List<Mentions> sentences) {
        return claims.read(document.report(), sentences);
    }

    /** All claims of a report, in the order of the text. */
    public List<Claim> read(Report report) {
        Document document = segment(report);
        return claims.mayTell(document) ? claim(document, mention(document, parse(document))) : List.of();
    }

    /** The times that some words name, given the date of their saying, which is asked for later. */
    public Function<ReportDate, List<TimeMention>> times(String words) {
        List<Tree> trees = parse(segment(Report.of("words", ReportDate.UNKNOWN, words)));
        return said -> trees.stream()
                .flatMap(tree -> pack.times().find(tree, said).stream())
                .toList();
    }
}
