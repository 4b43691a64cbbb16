package org.bestand.reading.claim;

import java.time.LocalDate;
import java.util.List;
import org.bestand.model.Kind;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Stance;

/** Tells what a report is about from what it only recalls. */
final class Scopes {
    /** What ended longer ago than this is recalled, not news. */
    private static final int NEWS_DAYS = 9;
    /** A running toll that began longer ago than this stands in the background. */
    private static final int RUNNING_DAYS = 60;

    private final Cues cues;
    private final ReportDate date;

    Scopes(Cues cues, ReportDate date) {
        this.cues = cues;
        this.date = date;
    }

    void tell(Draft draft) {
        if (draft.scope == null) {
            draft.scope = isRecalled(draft) ? Scope.BACKGROUND : Scope.NEWS;
        }
    }

    private boolean isRecalled(Draft draft) {
        if (draft.kind == Kind.RELATION) {
            return true;
        }
        if (draft.stance == Stance.PLANNED) {
            return false;
        }
        if (draft.back != null && draft.back.scope == Scope.BACKGROUND) {
            return true;
        }
        return isOld(draft) || isPast(draft);
    }

    private boolean isOld(Draft draft) {
        if (draft.time == null || !draft.time.isResolved() || date.earliest() == null) {
            return draft.time != null && draft.time.isResolved() && date.earliest() == null;
        }
        LocalDate end = draft.time.end();
        boolean over = end.isBefore(date.earliest().minusDays(NEWS_DAYS));
        boolean longRunning = draft.time.start().isBefore(date.earliest().minusDays(RUNNING_DAYS));
        return over || longRunning;
    }

    /** A word that recalls (then) does not where it only opens the clause (when). */
    private boolean isPast(Draft draft) {
        List<Integer> clause = draft.scene.clauses().wide(draft.clause());
        for (int i : clause) {
            boolean opens = draft.scene.tree().word(i).upos().equals("SCONJ");
            if (!opens && cues.lengthAt(Cue.RECALL, draft.scene.lower(), i) > 0) {
                return true;
            }
        }
        return false;
    }
}
