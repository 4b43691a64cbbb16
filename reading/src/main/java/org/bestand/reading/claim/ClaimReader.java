package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.Mentions;
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
        return claims(report, Standing.once(drafts));
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
        return drafts.stream().filter(d -> !d.doubted).toList();
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
            new StruckByToll(cast).complete(drafts);
            new Addressees(cast, rules.cues(), scenes).complete(drafts);
            new Mediators(cast, rules.cues(), scenes).complete(drafts);
            drafts.forEach(Civilians.of(cast, scenes)::settle);
            drafts.forEach(CountedSectors::tell);
            context.note();
            drafts = new Denials(sources, rules.cues()).added(scenes, drafts);
            Scopes scopes = new Scopes(rules.cues(), report.date());
            drafts.forEach(scopes::tell);
            Narrated.tell(drafts);
            drafts.forEach(new Attribution(rules.cues(), scenes, sources)::recall);
            new Standing(cast, rules.cues()).doubt(drafts);
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
                new Reprisals(cast, rules.cues()).tell(draft);
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
            List<Draft> claims = new Weapons(rules.cues()).merged(Matcher.withoutAgain(Matcher.withoutLast(whole)));
            Finish finish = new Finish(rules.lexicon(), rules.cues(), cast);
            claims.forEach(finish::finish);
            return new Tolls(rules.cues(), rules.nouns(), filling).count(claims);
        }
    }
}
