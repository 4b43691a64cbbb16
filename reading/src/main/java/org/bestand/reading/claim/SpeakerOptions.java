package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.reading.claim.Question.Option;

/** Who may say a draft: the report itself, the sources of its sentence and of those around it. */
final class SpeakerOptions {
    private static final Set<String> WITNESSES = Set.of("OBS", "HLT", "CVL");
    private static final int FAR = 3;

    private final Cues cues;
    private final Cast cast;
    private final List<Scene> scenes;
    private final Map<Scene, List<Source>> sources;

    SpeakerOptions(Cues cues, Cast cast, List<Scene> scenes, Map<Scene, List<Source>> sources) {
        this.cues = cues;
        this.cast = cast;
        this.scenes = scenes;
        this.sources = sources;
    }

    private static final class Proposal {
        final List<Actor> speakers;
        final Set<String> by = new LinkedHashSet<>();

        Proposal(List<Actor> speakers) {
            this.speakers = speakers;
        }
    }

    List<Option> of(Draft draft, List<Draft> before) {
        Map<Set<String>, Proposal> proposals = new LinkedHashMap<>();
        put(proposals, draft, draft.speakers, List.of("rules"));
        put(proposals, draft, List.of(), List.of("none"));
        int at = scenes.indexOf(draft.scene);
        for (int i = Math.max(0, at - FAR); i <= Math.min(scenes.size() - 1, at + FAR); i++) {
            int distance = i - at;
            boolean same = scenes.get(i).sentence().paragraph()
                    == draft.scene.sentence().paragraph();
            if (same || distance == 0 || distance == -1) {
                sources.get(scenes.get(i))
                        .forEach(s -> put(proposals, draft, s.speakers(), by(draft, s, distance, same)));
            }
        }
        earlier(draft, before, proposals);
        List<String> traits = traits(draft, at);
        List<String> shared = Traits.named(traits);
        List<Option> options = new ArrayList<>();
        for (Proposal proposal : proposals.values()) {
            Set<String> own = new LinkedHashSet<>(proposal.by);
            own.add("size=" + Math.min(3, proposal.speakers.size()));
            if (!proposal.speakers.isEmpty()) {
                own.add("speaks=" + type(proposal.speakers.getLast()));
                own.add("to-agent=" + to(proposal.speakers.getLast(), draft.agents));
                own.add("to-target=" + to(proposal.speakers.getLast(), draft.targets));
            }
            options.add(new Option(proposal.speakers, String.join(",", proposal.by), Traits.named(own), shared));
        }
        return options;
    }

    private List<String> traits(Draft draft, int at) {
        List<String> traits = new ArrayList<>();
        traits.add("kind=" + draft.kind.word());
        traits.add("rule=" + draft.rule.id());
        boolean hearsay = draft.scene.clauses().wide(draft.clause()).stream()
                .anyMatch(i -> cues.is(Cues.Type.HEARSAY, draft.scene.lower().get(i)));
        boolean back = draft.pointsBack || draft.back != null;
        boolean first = at == 0
                || scenes.get(at - 1).sentence().paragraph()
                        != draft.scene.sentence().paragraph();
        traits.add((hearsay ? "hearsay" : "plain")
                + (draft.scene.sentence().isQuoted(draft.anchor) ? ".quoted" : "")
                + (first ? ".first" : ""));
        traits.add("sources=" + Math.min(2, sources.get(draft.scene).size())
                + (draft.kind.isSpeechAct() ? ".speech" : "") + (back ? ".back" : ""));
        traits.add("clause=" + draft.scene.tree().word(draft.clause()).relation()
                + (draft.kind.isSpeechAct() ? ".speech" : ""));
        traits.add("stance=" + draft.stance);
        traits.add("scope=" + draft.scope);
        return traits;
    }

    private static List<String> by(Draft draft, Source source, int distance, boolean same) {
        List<String> by = new ArrayList<>();
        String where = distance == 0
                ? "here"
                : (distance < 0 ? "before" : "after") + Math.abs(distance) + (same ? "" : ".over");
        by.add("source=" + where + (distance == 0 && source.covers(draft.anchor) ? ".covers" : "")
                + (source.reachesBack() > 0 ? ".back" : ""));
        by.add("source-rule=" + source.rule() + "/" + where);
        if (distance == 0) {
            boolean ahead = source.verb() > draft.anchor;
            by.add("verb=" + (source.verb() < 0 ? "cue" : ahead ? "behind" : "ahead")
                    + (source.covers(draft.anchor) ? ".covers" : ""));
        }
        if (source.stance() != null) {
            by.add("source-stance=" + source.stance() + "/" + where);
        }
        return by;
    }

    private void earlier(Draft draft, List<Draft> before, Map<Set<String>, Proposal> proposals) {
        Set<String> seen = new LinkedHashSet<>();
        for (Draft earlier : before.reversed()) {
            int distance = draft.sentence() - earlier.sentence();
            boolean same = earlier.scene.sentence().paragraph()
                    == draft.scene.sentence().paragraph();
            if (distance > 1 || !same) {
                break;
            }
            String which = distance == 0 ? (earlier.clause() == draft.clause() ? "clause" : "sentence") : "previous";
            if (seen.add(which)) {
                put(proposals, draft, earlier.speakers, List.of("told=" + which));
            }
        }
        if (draft.back != null) {
            put(proposals, draft, draft.back.speakers, List.of("told=back"));
        }
    }

    /** A speech act is not passed on by its own speaker. */
    private static void put(Map<Set<String>, Proposal> proposals, Draft draft, List<Actor> speakers, List<String> by) {
        List<Actor> others = draft.kind.isSpeechAct()
                ? speakers.stream()
                        .filter(s ->
                                draft.agents.stream().noneMatch(a -> a.party().equals(s.party())))
                        .toList()
                : speakers;
        proposals.computeIfAbsent(voices(others), k -> new Proposal(others)).by.addAll(by);
    }

    /** Speakers by party; unnamed witnesses, doctors and residents are one voice. */
    static Set<String> voices(List<Actor> speakers) {
        return speakers.stream()
                .map(a -> WITNESSES.contains(a.sector()) ? "?.OBS" : a.isUnnamed() ? a.code() : a.party())
                .collect(Collectors.toSet());
    }

    private String type(Actor actor) {
        String who = actor.isUnnamed() ? "unnamed" : cast.isSide(actor) ? "side" : "other";
        return who + "." + actor.sector();
    }

    private String to(Actor speaker, List<Actor> others) {
        if (others.isEmpty()) {
            return "none";
        }
        return others.stream().anyMatch(o -> o.party().equals(speaker.party())) ? "same" : "other";
    }
}
