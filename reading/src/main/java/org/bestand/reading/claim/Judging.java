package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.model.When;
import org.bestand.reading.claim.Question.Option;
import org.bestand.reading.claim.Question.Slot;

/** Lets a judge decide what the rules leave open in the drafts of a report, slot by slot in the order of the text. */
final class Judging {
    private static final int SHOWN = 3;

    /** A claim whose words point back has the time and place of what they point at: nothing is open there. */
    private static final String POINTS_BACK = "points-back";

    private final Judge judge;
    private final Cast cast;
    private final int scenes;
    private final PartyOptions parties;
    private final SpeakerOptions speakers;
    private final SettingOptions settings;
    private final Cues cues;

    Judging(
            Judge judge,
            Cast cast,
            int scenes,
            PartyOptions parties,
            SpeakerOptions speakers,
            SettingOptions settings,
            Cues cues) {
        this.judge = judge;
        this.cast = cast;
        this.scenes = scenes;
        this.parties = parties;
        this.speakers = speakers;
        this.settings = settings;
        this.cues = cues;
    }

    /** The drafts that stand, with their slots as decided. */
    List<Draft> judged(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            decide(i, drafts);
        }
        List<Draft> kept = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.denies != null) {
                kept.add(draft);
                continue;
            }
            List<Option> options =
                    KeptOptions.of(draft, kept, drafts.subList(i + 1, drafts.size()), cast, scenes, cues);
            if ((Boolean) ask(i, Slot.KEPT, options, draft)) {
                kept.add(draft);
            } else {
                Retelling.of(draft, kept).ifPresent(Retelling::lend);
            }
        }
        return kept;
    }

    @SuppressWarnings("unchecked")
    private void decide(int i, List<Draft> drafts) {
        Draft draft = drafts.get(i);
        if (draft.denies != null) {
            repeat(draft);
            return;
        }
        List<Draft> before = drafts.subList(0, i);
        if (judge.decides(Slot.SPEAKERS)) {
            draft.speakers = (List<Actor>) ask(i, Slot.SPEAKERS, speakers.of(draft, before), draft);
        }
        if (judge.decides(Slot.AGENTS)) {
            draft.agents = (List<Actor>) ask(i, Slot.AGENTS, parties.of(draft, before, Slot.AGENTS), draft);
        }
        if (judge.decides(Slot.TARGETS) && !draft.kind.isSymmetric()) {
            draft.targets = (List<Actor>) ask(i, Slot.TARGETS, parties.of(draft, before, Slot.TARGETS), draft);
        }
        manner(i, draft);
        setting(i, draft, before);
    }

    /** Who denies a claim repeats it: what was decided there holds here. */
    private static void repeat(Draft denial) {
        Draft told = denial.denies;
        denial.agents = told.agents.isEmpty() ? denial.agents : told.agents;
        denial.targets = told.targets;
        denial.time = told.time;
        denial.places = told.places;
        denial.scope = told.scope;
    }

    private void manner(int i, Draft draft) {
        if (judge.decides(Slot.STANCE)) {
            draft.stance = (Stance) ask(i, Slot.STANCE, ManyOptions.stances(draft, cast, scenes), draft);
        }
        if (judge.decides(Slot.PHASE) && ManyOptions.hasPhases(draft.kind)) {
            draft.phase = (Phase) ask(i, Slot.PHASE, ManyOptions.phases(draft, cast, scenes), draft);
        }
    }

    @SuppressWarnings("unchecked")
    private void setting(int i, Draft draft, List<Draft> before) {
        boolean open = !draft.rules.contains(POINTS_BACK);
        if (open && judge.decides(Slot.TIME)) {
            draft.time = (When) ask(i, Slot.TIME, settings.times(draft, before), draft);
        }
        if (open && judge.decides(Slot.PLACES)) {
            draft.places = (List<Place>) ask(i, Slot.PLACES, settings.places(draft, before), draft);
        }
        if (judge.decides(Slot.SCOPE)) {
            draft.scope = (Scope) ask(i, Slot.SCOPE, ManyOptions.scopes(draft, before, cast, scenes), draft);
        }
    }

    private Object ask(int claim, Slot slot, List<Option> options, Draft draft) {
        int chosen = judge.choose(new Question(claim, slot, options));
        if (chosen > 0) {
            draft.rules.add("judged." + slot.name().toLowerCase(Locale.ROOT) + "(" + brief(options.get(chosen)) + ")");
        }
        return options.get(chosen).value();
    }

    /** What proposed an option, the first few of its proposers. */
    private static String brief(Option option) {
        return Arrays.stream(option.by().split(",")).limit(SHOWN).collect(Collectors.joining(", "));
    }
}
