package org.bestand.reading.claim;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.model.Place;
import org.bestand.model.ReportDate;
import org.bestand.model.When;
import org.bestand.reading.claim.Question.Option;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** When and where a draft may have happened: by the words of its sentence, or with a happening told before. */
final class SettingOptions {
    private final Settings settings;
    private final List<Source> sources;
    private final Cast cast;
    private final ReportDate date;

    SettingOptions(Settings settings, List<Source> sources, Cast cast, ReportDate date) {
        this.settings = settings;
        this.sources = sources;
        this.cast = cast;
        this.date = date;
    }

    private static final class Proposal<T> {
        final T value;
        final Set<String> by = new LinkedHashSet<>();

        Proposal(T value) {
            this.value = value;
        }
    }

    /** Times; one of them is none, unless a clause of its own says since when. */
    List<Option> times(Draft draft, List<Draft> before) {
        Map<Object, Proposal<When>> proposals = new LinkedHashMap<>();
        put(proposals, draft.time, "rules");
        if (draft.time != null && Settings.isSinceDeed(draft)) {
            return times(draft, proposals);
        }
        put(proposals, null, "none");
        When told = Settings.told(before, draft, true);
        for (TimeMention mention : draft.scene.mentions().times()) {
            int head = Settings.top(draft.scene.tree(), mention.range());
            if (OfSaying.is(draft, head, before, sources) || settings.isOfDeed(draft, head)) {
                continue;
            }
            When when = settings.when(draft, mention, told);
            put(proposals, when, "words=" + mention.type());
            put(proposals, when, "hangs=" + hanging(draft, head) + "/" + mention.type());
            put(proposals, when, near(draft, head));
        }
        for (Map.Entry<String, Draft> earlier : earlier(draft, before).entrySet()) {
            put(proposals, earlier.getValue().time, earlier.getKey());
        }
        return times(draft, proposals);
    }

    private List<Option> times(Draft draft, Map<Object, Proposal<When>> proposals) {
        List<String> shared = Traits.named(traits(draft));
        List<Option> options = new ArrayList<>();
        for (Proposal<When> proposal : proposals.values()) {
            Set<String> own = new LinkedHashSet<>(proposal.by);
            own.add(age(proposal.value));
            options.add(new Option(proposal.value, String.join(",", proposal.by), Traits.named(own), shared));
        }
        return options;
    }

    private static void put(Map<Object, Proposal<When>> proposals, When when, String by) {
        Object key = when == null ? "none" : when.readings();
        proposals.computeIfAbsent(key, k -> new Proposal<>(when)).by.add(by);
    }

    private String age(When when) {
        if (when == null) {
            return "age=none";
        }
        if (!when.isResolved() || date.latest() == null) {
            return "age=open";
        }
        long days = ChronoUnit.DAYS.between(when.end(), date.latest());
        return "age=" + (days < 0 ? "ahead" : days <= 9 ? "new" : days <= 60 ? "lately" : "old");
    }

    /** Places; one reading is none. */
    List<Option> places(Draft draft, List<Draft> before) {
        Map<Object, Proposal<List<Place>>> proposals = new LinkedHashMap<>();
        putPlaces(proposals, draft.places, "rules");
        if (draft.kind.isSpeechAct()
                || draft.scene.mentions().places().stream().anyMatch(m -> Settings.isRightBehind(draft, m))) {
            return options(draft, proposals);
        }
        putPlaces(proposals, List.of(), "none");
        List<PlaceMention> clause = new ArrayList<>();
        for (PlaceMention mention : draft.scene.mentions().places()) {
            if (draft.scene.clauses().of(mention.head()) == draft.clause()) {
                clause.add(mention);
            }
            if (isJoined(draft, mention)
                    || settings.isElsewhere(draft, mention)
                    || OfSaying.is(draft, mention.head(), before, sources)) {
                continue;
            }
            List<Place> only = settings.finest(draft, joined(draft, mention), cast.neighbours());
            putPlaces(proposals, only, "words=" + mention.preposition());
            putPlaces(proposals, only, "hangs=" + hanging(draft, mention.head()));
            putPlaces(proposals, only, near(draft, mention.head()));
            putPlaces(
                    proposals,
                    only,
                    "sort=" + mention.place().precision() + (mention.adjectival() ? ".adjective" : ""));
        }
        putPlaces(proposals, settings.finest(draft, clause, cast.neighbours()), "clause");
        putPlaces(proposals, settings.finest(draft, draft.scene.mentions().places(), cast.neighbours()), "sentence");
        for (Map.Entry<String, Draft> earlier : earlier(draft, before).entrySet()) {
            putPlaces(proposals, earlier.getValue().places, earlier.getKey());
        }
        return options(draft, proposals);
    }

    private List<Option> options(Draft draft, Map<Object, Proposal<List<Place>>> proposals) {
        List<String> shared = Traits.named(traits(draft));
        List<Option> options = new ArrayList<>();
        for (Proposal<List<Place>> proposal : proposals.values()) {
            Set<String> own = new LinkedHashSet<>(proposal.by);
            own.add("size=" + Math.min(3, proposal.value.size()));
            options.add(new Option(proposal.value, String.join(",", proposal.by), Traits.named(own), shared));
        }
        return options;
    }

    /** A place with those that "and" joins to it: one alone of them is no reading. */
    private static List<PlaceMention> joined(Draft draft, PlaceMention first) {
        List<PlaceMention> all = new ArrayList<>(List.of(first));
        draft.scene.mentions().places().stream()
                .filter(m -> m != first && joins(draft, m, first))
                .forEach(all::add);
        return all;
    }

    private static boolean isJoined(Draft draft, PlaceMention mention) {
        return draft.scene.mentions().places().stream().anyMatch(m -> m != mention && joins(draft, mention, m));
    }

    private static boolean joins(Draft draft, PlaceMention added, PlaceMention first) {
        Word head = draft.scene.tree().word(added.head());
        return head.baseRelation().equals("conj")
                && head.index() > first.range().last()
                && first.range().covers(head.head());
    }

    private static void putPlaces(Map<Object, Proposal<List<Place>>> proposals, List<Place> places, String by) {
        Set<String> names = new TreeSet<>();
        places.forEach(p -> names.add(p.name()));
        proposals.computeIfAbsent(names, k -> new Proposal<>(places)).by.add(by);
    }

    /** The drafts whose setting this one may share, by what they are to it. */
    private Map<String, Draft> earlier(Draft draft, List<Draft> before) {
        Map<String, Draft> earlier = new LinkedHashMap<>();
        if (draft.back != null) {
            earlier.put("back", draft.back);
        }
        boolean avenged = settings.isOfDeed(draft, draft.clause());
        for (Draft other : before.reversed()) {
            if (avenged && other.scene == draft.scene) {
                continue;
            }
            int distance = draft.sentence() - other.sentence();
            boolean same =
                    other.scene.sentence().paragraph() == draft.scene.sentence().paragraph();
            if (distance > 2) {
                break;
            }
            String where = distance == 0
                    ? (other.clause() == draft.clause() ? "clause" : "sentence")
                    : "before" + distance + (same ? "" : ".over");
            earlier.putIfAbsent("told=" + where, other);
            if (Settings.isEventful(other)) {
                earlier.putIfAbsent("happened=" + where, other);
            }
        }
        return earlier;
    }

    private static List<String> traits(Draft draft) {
        List<String> traits = new ArrayList<>();
        traits.add("kind=" + draft.kind.word());
        traits.add("rule=" + draft.rule.id());
        String family = "/" + draft.kind.family();
        traits.add((draft.pointsBack ? "points" : "") + (draft.back != null ? "back" : "") + family);
        traits.add("clause=" + draft.scene.tree().word(draft.clause()).relation() + family);
        traits.add("anchor=" + draft.scene.tree().word(draft.anchor).relation() + "/" + draft.rule.match());
        traits.add("stance=" + draft.stance + family);
        traits.add("mentions=" + Math.min(2, draft.scene.mentions().times().size()) + "/"
                + Math.min(2, draft.scene.mentions().places().size()) + family);
        return traits;
    }

    private static String near(Draft draft, int head) {
        boolean clause = draft.scene.clauses().of(head) == draft.clause();
        return (clause ? "clause" : "sentence") + (head > draft.anchor ? ".behind" : ".ahead");
    }

    private static String hanging(Draft draft, int head) {
        Tree tree = draft.scene.tree();
        int above = tree.word(head).head();
        String on = head == draft.anchor || above == draft.anchor
                ? "@trigger"
                : above == draft.clause()
                        ? "@verb"
                        : above >= 0 && draft.scene.clauses().of(above) == draft.clause() ? "@clause" : "@elsewhere";
        return tree.word(head).relation() + on;
    }
}
