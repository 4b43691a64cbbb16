package org.bestand.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bestand.linking.Linker;
import org.bestand.model.Actor;
import org.bestand.model.Actors;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Gazetteer;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.PlaceIndex;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.TimeWords;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;

/**
 * Parts that read a handful of fixed sentences about two countries that do not exist, so that the commands can be tried without a language
 * pack: "N doden zegt X", "bestand geldt", "bestand geschonden", "X beschuldigt".
 */
final class HandMade implements Parts {
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<dead>(?<n>\\d+)(?<open>\\+?) doden(?: zegt (?<who>[A-Z]{3}))?)"
                    + "|(?<holds>bestand geldt)|(?<broken>bestand geschonden)|(?<blame>(?<by>[A-Z]{3}) beschuldigt)|(?<fault>fout)");
    private static final Map<String, String> COUNTRIES = Map.of("RUR", "Ruritania", "SLA", "Slavonia");

    private final Linker linker = new Linker(gazetteer(), timeWords());

    @Override
    public Linker linker() {
        return linker;
    }

    @Override
    public Reading reading() {
        return new Reading() {
            @Override
            public List<Claim> read(Report report) {
                return claims(report);
            }

            @Override
            public Derivation derive(Report report) {
                return new Derivation(List.of(), claims(report));
            }

            @Override
            public List<TimeWords.Told> times(String words) {
                return List.of();
            }
        };
    }

    @Override
    public Actors actors() {
        return new Actors() {
            @Override
            public List<Bearer> named(String name, String language) {
                return COUNTRIES.entrySet().stream()
                        .filter(country -> country.getValue().equals(name))
                        .map(country -> new Bearer(country.getKey(), name, NameType.COUNTRY, null, null))
                        .toList();
            }

            @Override
            public boolean beginsName(String words, String language) {
                return false;
            }

            @Override
            public Optional<Bearer> holder(String territory) {
                return Optional.empty();
            }

            @Override
            public Set<String> opponents(String party) {
                return Set.of();
            }
        };
    }

    @Override
    public void use(PlaceIndex imported) {
        // it knows the two countries and nothing else
    }

    @Override
    public Optional<String> partyName(String code) {
        return Optional.empty();
    }

    @Override
    public TimeWords timeWords() {
        return TimeWords.NONE;
    }

    private static List<Claim> claims(Report report) {
        List<Claim> claims = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(report.text());
        while (matcher.find()) {
            if (matcher.group("fault") != null) {
                throw new IllegalStateException("a fault of the test's own");
            }
            claims.add(claim(report, matcher, claims.size() + 1));
        }
        return claims;
    }

    private static Claim claim(Report report, Matcher found, int number) {
        boolean dead = found.group("dead") != null;
        boolean blame = found.group("blame") != null;
        Kind kind = dead ? Kind.KILLED : blame ? Kind.ACCUSE : Kind.CEASEFIRE;
        Phase phase = dead || blame ? null : found.group("holds") != null ? Phase.IN_FORCE : Phase.VIOLATED;
        String who = dead
                ? found.group("who")
                : found.group("broken") != null ? "SLA" : found.group("holds") != null ? "RUR" : null;
        Count count = null;
        if (dead) {
            long n = Long.parseLong(found.group("n"));
            count = new Count(
                    n, found.group("open").isEmpty() ? n : null, false, false, VictimGroup.MIL, "", found.group("n"));
        }
        Span span = span(report.text(), found.start(), found.end());
        LocalDate day = LocalDate.of(2019, 3, 4);
        return new Claim(
                report.id() + "-" + number,
                report.id(),
                kind,
                phase,
                Stance.ASSERTED,
                false,
                Scope.NEWS,
                who == null ? List.of() : List.of(Actor.of(who)),
                dead
                        ? List.of()
                        : blame ? List.of(Actor.of(found.group("by"))) : List.of(Actor.of("RUR"), Actor.of("SLA")),
                dead ? List.of(Actor.of("RUR.MIL")) : blame ? List.of(Actor.of("SLA")) : List.of(),
                List.of(),
                count,
                null,
                blame ? "provocation" : "",
                blame ? null : When.between(day, day, "maandag"),
                List.of(new Place("Strelsau", "RUR", 50.1, 14.4, Precision.TOWN, "")),
                new Evidence(found.group(), span, found.group(), span),
                List.of("test.rule"),
                0.75);
    }

    private static Span span(String text, int start, int end) {
        return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
    }

    @Override
    public Gazetteer gazetteer() {
        return new Gazetteer() {
            @Override
            public List<Entry> named(String name, String language) {
                return List.of();
            }

            @Override
            public boolean beginsName(String words, String language) {
                return false;
            }

            @Override
            public Optional<Entry> entry(String englishName, String country) {
                return Optional.empty();
            }

            @Override
            public Optional<String> nameIn(String language, String englishName, String country) {
                boolean isDutch = language.equals("nl") && englishName.equals("Strelsau");
                return isDutch ? Optional.of("Strelzouw") : Optional.empty();
            }

            @Override
            public Optional<String> countryName(String code) {
                return Optional.ofNullable(COUNTRIES.get(code));
            }
        };
    }
}
