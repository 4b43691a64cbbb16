package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.Stance;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.Mentions;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.text.Document;

/**
 * Reads the claims of a report from its sentences' mentions. Goes over the report twice: the first time finds the sides that fight,
 * treat or accuse each other, the second reads with them known.
 */
public final class ClaimReader {
    private final ClaimRules rules;
    private final Settings.PlaceNames places;
    private final Known known;

    /**
     * @param rules of the language
     * @param places resolves places by the sides of a report
     * @param known what is known of parties beforehand
     */
    public ClaimReader(ClaimRules rules, Settings.PlaceNames places, Known known) {
        this.known = known;
        this.rules = rules;
        this.places = places;
    }

    /** Whether a report may tell of armed conflict at all, by its bare words: where it may not, it has no claims, and need not be parsed. */
    public boolean mayTell(Document document) {
        return rules.relevance()
                .mayBeOfWar(document.sentences().stream().map(Scene::lower).toList());
    }

    /**
     * The claims of a report, in the order of the text; none where it is not about armed conflict.
     *
     * @param report the report
     * @param sentences the mentions of all its sentences in order
     */
    public List<Claim> read(Report report, List<Mentions> sentences) {
        List<Scene> scenes = scenes(sentences);
        if (!rules.relevance().isOfWar(scenes)) {
            return List.of();
        }
        Matcher matcher = new Matcher(rules.frames(), rules.cues(), scenes);
        Pass pass = new Pass(report, scenes, cast(report, scenes, matcher), matcher);
        List<Draft> drafts = pass.drafts();
        boolean war = Warfare.isIn(scenes, undoubted(drafts), rules.relevance(), known);
        if (!war) {
            return List.of();
        }
        List<Draft> judged = pass.judged(drafts);
        judged.forEach(Civilians.of(pass.cast, scenes)::settle);
        return claims(report, judged);
    }

    /** The two sides that the report sets against each other, as a first reading finds them; fewer where it has not two. */
    List<String> sides(Report report, List<Mentions> sentences) {
        return cast(report, scenes(sentences)).sides();
    }

    /** Whom each phrase of a report means, those that point back included. */
    public Map<ActorMention, List<Actor>> meant(Report report, List<Mentions> sentences) {
        return cast(report, scenes(sentences)).meant();
    }

    private List<Scene> scenes(List<Mentions> sentences) {
        return sentences.stream().map(s -> Scene.of(s, rules.particles())).toList();
    }

    Cast cast(Report report, List<Scene> scenes) {
        return cast(report, scenes, new Matcher(rules.frames(), rules.cues(), scenes));
    }

    private Cast cast(Report report, List<Scene> scenes, Matcher matcher) {
        Known here = known.without(Remote.of(scenes, rules.cues()));
        List<Draft> first =
                undoubted(new Pass(report, scenes, Cast.unknown(scenes, here, rules.cues()), matcher).drafts());
        return Cast.of(scenes, first, here, rules.cues());
    }

    private static List<Draft> undoubted(List<Draft> drafts) {
        return drafts.stream().filter(d -> d.doubts.isEmpty()).toList();
    }

    private static List<Claim> claims(Report report, List<Draft> drafts) {
        Evidences evidences = new Evidences(report);
        Map<String, Integer> alike = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            String key = draft.sentence() + "/" + draft.trigger + "/" + draft.kind;
            claims.add(evidences.claim(draft, alike.merge(key, 1, Integer::sum)));
        }
        return claims;
    }

    /** One going over the report. */
    private final class Pass {
        private final Report report;
        private final List<Scene> scenes;
        private final Cast cast;
        private final Matcher matcher;
        private final Filling filling;
        private final Map<Scene, List<Source>> sources;

        Pass(Report report, List<Scene> scenes, Cast cast, Matcher matcher) {
            this.report = report;
            this.scenes = scenes;
            this.cast = cast;
            this.matcher = matcher;
            filling = new Filling(rules.cues(), cast);
            sources = new Sources(rules.words(), rules.cues(), filling, cast).of(scenes);
        }

        List<Draft> drafts() {
            List<Draft> drafts = attributed();
            drafts.forEach(d -> {
                d.wordAgents = d.agents;
                d.wordTargets = d.targets;
            });
            Trace setting = Trace.before("setting", drafts);
            new Settings(rules.cues(), places, report.date()).set(drafts, all(), scenes, cast.neighbours());
            setting.note();
            Trace context = Trace.before("context", drafts);
            new Completion(cast, rules.cues()).complete(drafts);
            new Addressees(cast, rules.cues(), scenes).complete(drafts);
            drafts.forEach(Civilians.of(cast, scenes)::settle);
            context.note();
            drafts = new Denials(sources, rules.cues()).added(scenes, drafts);
            Scopes scopes = new Scopes(rules.cues(), report.date());
            drafts.forEach(scopes::tell);
            drafts.forEach(new Attribution(rules.cues(), scenes, sources)::recall);
            doubt(drafts);
            return drafts;
        }

        /** What the sentences tell by their own words, each with who says it and how. */
        private List<Draft> attributed() {
            List<Draft> drafts = new ArrayList<>();
            for (Scene scene : scenes) {
                List<Draft> all = withMembers(scene, proposed(scene), drafts);
                drafts.addAll(retold().added(scene, all, drafts, spoken(scene)));
            }
            Attribution attribution = new Attribution(rules.cues(), scenes, sources);
            Stances stances = new Stances(rules.cues(), rules.words());
            for (Draft draft : drafts) {
                draft.agents = cast.fighters().doers(draft.kind, draft.agents);
                attribution.attribute(draft);
                stances.weigh(draft);
            }
            return new OwnSides(rules.cues()).parted(Alleged.told(drafts));
        }

        private Retold retold() {
            Victims victims = new Victims(rules.cues(), rules.nouns());
            return new Retold(rules.cues(), filling, victims, new Shares(rules.cues(), victims, filling));
        }

        /** The tolls that a sentence speaks of, by their own words and without who says so. */
        private List<Draft> spoken(Scene scene) {
            List<Draft> spoken =
                    matcher.match(scene).stream().filter(d -> d.kind.isToll()).toList();
            spoken.forEach(filling::fill);
            return spoken;
        }

        /** Notes why the rules by themselves would not let a draft stand. */
        private void doubt(List<Draft> drafts) {
            List<Draft> kept = new ArrayList<>();
            for (Draft draft : drafts) {
                boolean told = draft.pointsBack
                        && !draft.ownSetting
                        && draft.stance != Stance.DENIED
                        && (draft.stance != Stance.ADMITTED || draft.negated)
                        && kept.stream().anyMatch(k -> isOneStory(k.kind, draft.kind));
                if (told) {
                    draft.doubts.add("told");
                }
                if (!isWhole(draft) || draft.agents.isEmpty() && new Clashes(cast).isAbroad(draft)) {
                    draft.doubts.add("part");
                }
                if (Filled.isAim(draft, rules.cues())) {
                    draft.doubts.add("aim");
                }
                if (isAskedFor(draft, drafts)) {
                    draft.doubts.add("asked");
                }
                if (draft.rule.has(FrameRule.Flag.WEAK)) {
                    draft.doubts.add("weak");
                }
                if (draft.doubts.isEmpty()) {
                    kept.add(draft);
                }
            }
            List<Draft> company = cast.sides().size() == 2 ? Matcher.withoutAlone(kept) : Matcher.withoutAnyAlone(kept);
            kept.stream().filter(d -> !company.contains(d)).forEach(d -> d.doubts.add("alone"));
        }

        /** Whether what the later kind points back at may be of the earlier: a capture at a capture, a fight at any. */
        private static boolean isOneStory(Kind earlier, Kind later) {
            return later == Kind.TERRITORY
                    ? earlier == Kind.TERRITORY
                    : earlier == Kind.ATTACK || earlier == Kind.CLASH;
        }

        /** "The army must leave, says X": what somebody asks for by a verb is not also told by that verb. */
        private static boolean isAskedFor(Draft draft, List<Draft> drafts) {
            return draft.kind != Kind.REQUEST
                    && drafts.stream()
                            .anyMatch(d -> d.kind == Kind.REQUEST
                                    && d.scene == draft.scene
                                    && d.anchor == draft.anchor
                                    && isWhole(d));
        }

        List<Draft> judged(List<Draft> drafts) {
            rules.judge().begin(report, () -> claims(report, drafts));
            Settings settings = new Settings(rules.cues(), places, report.date());
            return new Judging(
                            rules.judge(),
                            cast,
                            scenes.size(),
                            new PartyOptions(cast, scenes, drafts, known.opponents(), rules.cues()),
                            new SpeakerOptions(rules.cues(), cast, scenes, sources),
                            new SettingOptions(settings, all(), cast, report.date()),
                            rules.cues())
                    .judged(drafts);
        }

        private List<Source> all() {
            return sources.values().stream().flatMap(List::stream).toList();
        }

        /** The drafts of a sentence with those of some of the people that it or the sentence before it counts. */
        private List<Draft> withMembers(Scene scene, List<Draft> own, List<Draft> before) {
            Members members = new Members(rules.cues(), new Victims(rules.cues(), rules.nouns()), filling);
            Optional<Draft> whole = before.stream()
                    .filter(d -> d.kind.isToll() && d.count != null && scene.index() - d.sentence() == 1)
                    .reduce((a, b) -> b);
            List<Draft> all = members.instead(scene, own, whole);
            whole.ifPresent(w -> all.addAll(members.of(scene, w, List.copyOf(all))));
            return all;
        }

        private List<Draft> proposed(Scene scene) {
            List<Draft> matched = matcher.match(scene);
            Trace words = Trace.before("words", matched);
            matched.forEach(filling::fill);
            words.note();
            Suppositions suppositions = new Suppositions(rules.cues(), rules.words());
            List<Draft> whole = Matcher.withoutSpare(matched.stream()
                    .filter(d -> suppositions.isClaim(d, matched))
                    .filter(Filled::isComplete)
                    .toList());
            List<Draft> claims = Matcher.withoutAgain(Matcher.withoutWeak(Matcher.withoutLast(whole)));
            Finish finish = new Finish(rules.lexicon(), rules.cues(), cast);
            claims.forEach(finish::finish);
            return new Tolls(rules.cues(), rules.nouns(), filling).count(claims);
        }

        /** A toll without any figure, a fight without sides, a blame without anybody blamed and a deed that nobody owned up to are no claims. */
        private static boolean isWhole(Draft draft) {
            boolean unclaimed = draft.rule.stance() == Stance.ADMITTED && draft.negated;
            if (draft.rule.has(FrameRule.Flag.SILENT) || unclaimed) {
                return false;
            }
            if (draft.kind.isSpeechAct()) {
                return draft.agents.stream().anyMatch(a -> !a.isUnnamed())
                        && !(draft.kind == Kind.ACCUSE && draft.agents.size() == 1 && Addressees.isAtItself(draft));
            }
            if (draft.kind == Kind.CEASEFIRE && draft.phase == null) {
                return false;
            }
            return draft.kind != Kind.CLASH || !draft.agents.isEmpty() || !draft.places.isEmpty();
        }
    }
}
