package org.bestand.reading.claim;

import org.bestand.model.Claim;
import org.bestand.model.Digests;
import org.bestand.model.Evidence;
import org.bestand.model.Report;
import org.bestand.reading.text.CodePoints;
import org.bestand.reading.text.Sentence;

/** Turns drafts into claims: their words with their place in the text, and an id that is the same wherever the same text is read. */
final class Evidences {
    private static final int ID_BYTES = 8;

    private final Report report;
    private final CodePoints points;

    Evidences(Report report) {
        this.report = report;
        points = new CodePoints(report.text());
    }

    Claim claim(Draft draft, int nth) {
        Evidence evidence = evidence(draft);
        return new Claim(
                id(draft, evidence, nth),
                report.id(),
                draft.kind,
                draft.phase,
                draft.stance,
                draft.negated,
                draft.scope,
                draft.speakers,
                draft.agents,
                draft.targets,
                draft.mediators,
                draft.count,
                draft.means,
                draft.content,
                draft.time,
                draft.places,
                evidence,
                java.util.List.copyOf(draft.rules),
                draft.confidence);
    }

    private Evidence evidence(Draft draft) {
        Sentence sentence = draft.scene.sentence();
        int from = sentence.token(draft.trigger.first()).start();
        int to = sentence.token(draft.trigger.last()).end();
        return new Evidence(
                report.text().substring(sentence.start(), sentence.end()),
                points.span(sentence.start(), sentence.end()),
                report.text().substring(from, to),
                points.span(from, to));
    }

    /** Of the report's text, the place in it, the kind and which of several alike it is; not of the report's id. */
    private String id(Draft draft, Evidence evidence, int nth) {
        String what = report.text()
                + '\n'
                + evidence.span()
                + '\n'
                + evidence.triggerSpan()
                + '\n'
                + draft.kind.word()
                + '\n'
                + nth;
        return Digests.of(what).substring(0, 2 * ID_BYTES);
    }
}
