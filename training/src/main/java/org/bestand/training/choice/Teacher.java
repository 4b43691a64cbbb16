package org.bestand.training.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bestand.exchange.ClaimJson;
import org.bestand.exchange.scoring.Coded;
import org.bestand.exchange.scoring.Coding;
import org.bestand.exchange.scoring.Pairs;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.model.When;
import org.bestand.reading.claim.Judge;
import org.bestand.reading.claim.Question;
import org.bestand.reading.claim.Question.Slot;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes what it is asked about a coded report and which option its coder took. It lets another judge answer, so that what comes later is
 * asked as it will be asked when nobody knows the right answers.
 */
final class Teacher implements Judge {
    private final List<Coded> gold;
    private final Coding coding;
    private final Judge otherwise;
    private final List<Lesson> lessons = new ArrayList<>();
    private Coded[] meant = new Coded[0];

    Teacher(List<Coded> gold, Coding coding, Judge otherwise) {
        this.gold = gold;
        this.coding = coding;
        this.otherwise = otherwise;
    }

    List<Lesson> lessons() {
        return lessons;
    }

    @Override
    public void begin(Report report, Supplier<List<Claim>> proposed) {
        JsonMapper json = JsonMapper.shared();
        List<Coded> claims = proposed.get().stream()
                .map(c -> coding.claim(json.readTree(ClaimJson.write(c))))
                .toList();
        meant = new Coded[claims.size()];
        Pairs.of(gold, claims).forEach(p -> meant[p.other()] = gold.get(p.gold()));
    }

    @Override
    public int choose(Question question) {
        Coded claim = meant[question.claim()];
        boolean kept = question.slot() == Slot.KEPT;
        if (claim == null && !kept) {
            return otherwise.choose(question);
        }
        Object wanted = kept ? (Object) (claim != null) : wanted(claim, question.slot());
        for (int i = 0; i < question.options().size(); i++) {
            if (Objects.equals(wanted, value(question.options().get(i).value(), question.slot()))) {
                lessons.add(new Lesson(
                        question.slot(),
                        question.options().stream()
                                .map(Question.Option::features)
                                .toList(),
                        i));
                break;
            }
        }
        return otherwise.choose(question);
    }

    private static Object wanted(Coded claim, Slot slot) {
        Object value = claim.slot(Coded.Slot.valueOf(slot.name()));
        return value == null ? "" : value;
    }

    private Object value(Object value, Slot slot) {
        return switch (value) {
            case null -> "";
            case Boolean b -> b;
            case Stance stance -> stance.word();
            case Phase phase -> phase.word();
            case Scope scope -> scope.word();
            case When when -> times(when);
            case List<?> list -> names(list, slot);
            default -> throw new IllegalArgumentException("no slot holds " + value);
        };
    }

    private Set<String> names(List<?> list, Slot slot) {
        return list.stream()
                .map(v -> v instanceof Place place
                        ? Coding.folded(place.name())
                        : coding.party(((Actor) v).code(), slot == Slot.SPEAKERS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> times(When when) {
        Set<String> times = new TreeSet<>();
        when.readings().forEach(r -> times.add(r.start() + ".." + r.end()));
        return times.isEmpty() ? Set.of("..") : times;
    }
}
