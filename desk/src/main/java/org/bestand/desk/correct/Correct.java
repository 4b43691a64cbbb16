package org.bestand.desk.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bestand.desk.correct.CorrectPage.Field;
import org.bestand.desk.correct.CorrectPage.Option;
import org.bestand.desk.decisions.Acts;
import org.bestand.desk.labels.Passage;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.ClaimFormatException;
import org.bestand.exchange.Corrections;
import org.bestand.exchange.words.Words;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.record.Lookup;
import org.bestand.record.Role;

/** Shows and takes corrections of claims. */
public final class Correct implements Section {
    private final Lookup lookup;
    private final Acts acts;
    private final Corrections corrections;
    private final Views views;

    public Correct(Room room, Acts acts) {
        this.lookup = room.lookup();
        this.acts = acts;
        this.corrections = new Corrections(room.means().gazetteer());
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/claims/{id}/correct", Role.CODER, this::form),
                Route.post("/claims/{id}/correct", Role.CODER, this::take));
    }

    private void form(Call call) {
        Claim claim = acts.claim(call.id("id"));
        show(
                call,
                claim,
                name -> Corrections.value(claim, name),
                call.query("back").orElse(""),
                "");
    }

    private void take(Call call) {
        Claim before = acts.claim(call.id("id"));
        Claim after = before;
        String wrong = "";
        for (String slot : Corrections.SLOTS) {
            String value = call.form(slot).orElse("");
            if (!value.equals(Corrections.value(before, slot)) && wrong.isEmpty()) {
                try {
                    after = corrections.of(after, List.of(slot + "=" + value));
                } catch (ClaimFormatException e) {
                    wrong = slot;
                }
            }
        }
        if (wrong.isEmpty() && after.equals(before)) {
            wrong = "same";
        }
        if (wrong.isEmpty()) {
            acts.correct(Acts.By.of(call), after);
            call.seeOther(
                    call.back("/reports/" + Paths.of(before.report()) + "?done=corrected#w-" + Paths.of(before.id())));
        } else {
            call.context().status(422);
            show(
                    call,
                    before,
                    name -> call.form(name).orElse(""),
                    call.form("back").orElse(""),
                    call.words().of("correct.wrong." + wrong));
        }
    }

    private void show(Call call, Claim claim, UnaryOperator<String> values, String back, String trouble) {
        Report report = lookup.reports(List.of(claim.report())).reports().stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("no-report", claim.report()));
        Words words = call.words();
        views.show(
                call,
                "correct",
                new CorrectPage(
                        views.frame(call, "", words.of("correct.title")),
                        Paths.of(claim.id()),
                        Passage.of(claim, report),
                        fields(values, words),
                        parties(report.id(), words),
                        back,
                        trouble,
                        call.form("why").orElse("")));
    }

    private static List<Field> fields(UnaryOperator<String> values, Words words) {
        List<Field> fields = new ArrayList<>();
        for (String slot : Corrections.SLOTS) {
            String hint = words.has("correct.hint." + slot) ? words.of("correct.hint." + slot) : "";
            fields.add(new Field(slot, words.of("slot." + slot), values.apply(slot), hint, options(slot, words)));
        }
        return fields;
    }

    private static List<Option> options(String slot, Words words) {
        return switch (slot) {
            case "kind" -> words(Stream.of(Kind.values()).map(Kind::word), "kind.", words);
            case "phase" -> withNone(words(Stream.of(Phase.values()).map(Phase::word), "phase.", words));
            case "stance" -> words(Stream.of(Stance.values()).map(Stance::word), "slot.stance.", words);
            case "negated" -> words(Stream.of("no", "yes"), "slot.negated.", words);
            case "scope" -> words(Stream.of(Scope.values()).map(Scope::word), "facet.scope.", words);
            case "means" -> withNone(words(Stream.of(Means.values()).map(Means::word), "means.", words));
            default -> List.of();
        };
    }

    private static List<Option> words(Stream<String> values, String key, Words words) {
        return values.map(value -> new Option(value, words.of(key + value))).toList();
    }

    private static List<Option> withNone(List<Option> options) {
        List<Option> all = new ArrayList<>(List.of(new Option("", "–")));
        all.addAll(options);
        return all;
    }

    /** Those whom the report names: they are meant most often. */
    private List<Option> parties(String report, Words words) {
        Map<String, Option> parties = new TreeMap<>();
        lookup.reports(List.of(report)).claims().forEach(claim -> Stream.of(
                        claim.speakers(), claim.agents(), claim.targets(), claim.mediators())
                .flatMap(List::stream)
                .filter(actor -> !actor.isUnnamed())
                .map(Actor::code)
                .forEach(code -> parties.put(code, new Option(code, name(code, words)))));
        return List.copyOf(parties.values());
    }

    private static String name(String code, Words words) {
        int dot = code.indexOf('.');
        return dot < 0 ? words.party(code) : words.party(code.substring(0, dot)) + code.substring(dot);
    }
}
