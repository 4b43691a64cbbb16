package org.bestand.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.bestand.benchmarks.Article.Told;
import org.bestand.linking.ReportRead;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Place;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;

/**
 * Reports on made-up wars, with their claims: ten claims a report, mostly about two happenings, each happening told by five reports or so; more
 * reports are more happenings over more wars, as a larger archive has. The same number gives the same reports.
 */
final class Happenings {
    static final int CLAIMS = 10;
    private static final int TELLINGS = 5;
    private static final int SEED = 7;
    private static final int HUNDRED = 100;
    private static final int REPRINTS = 3;
    private static final int MONTHS = 2;
    private static final int UNDATED = 2;
    private static final int FILL = 9;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String[] OUTLETS = {
        "De Krant",
        "Het Avondblad",
        "De Ster",
        "Noorderbode",
        "Persbureau Zuid",
        "De Morgenpost",
        "Radio Oost",
        "De Wacht"
    };

    private final int reports;
    private final int happenings;

    /**
     * @param reports how many
     */
    Happenings(int reports) {
        this.reports = reports;
        this.happenings = Math.max(1, reports * 2 / TELLINGS);
    }

    /** All of them. */
    List<ReportRead> reports() {
        return IntStream.range(0, reports).mapToObj(this::report).toList();
    }

    /** One of them, from 0. */
    ReportRead report(int number) {
        Random chance = new Random((long) SEED * number);
        chance.nextLong(); // seeds that are near each other begin alike
        boolean isReprint = number > REPRINTS && chance.nextInt(HUNDRED) < REPRINTS;
        return told(number, isReprint ? number - 1 - chance.nextInt(REPRINTS) : number, isReprint);
    }

    /** What reprints leave out is the end. */
    private ReportRead told(int number, int text, boolean isReprint) {
        Random chance = new Random(text * 31L);
        chance.nextLong();
        Happening one = new Happening(chance.nextInt(happenings));
        Happening other = new Happening((one.number() + 1) % happenings); // the next one in that war
        ReportDate date = date(one, chance);
        Article article = new Article("bericht-" + number, new Random(text), isReprint ? day(one, 2) : date);
        lead(article, one, chance);
        article.paragraph();
        earlier(article, other, chance);
        if (!isReprint) {
            article.paragraph();
            Abroad.tell(article, one, text, chance);
        }
        String outlet = OUTLETS[Math.floorMod(number * 7, OUTLETS.length)];
        return article.read(
                "Gevechten bij " + one.town().name() + " in " + one.one().party(), outlet);
    }

    private static ReportDate date(Happening one, Random chance) {
        int draw = chance.nextInt(HUNDRED);
        return draw < MONTHS
                ? new ReportDate.Month(YearMonth.from(one.day().plusDays(1)))
                : draw < MONTHS + UNDATED ? ReportDate.UNKNOWN : day(one, 1);
    }

    private static ReportDate day(Happening one, int later) {
        return new ReportDate.Day(one.day().plusDays(later));
    }

    /** Five claims on what is new. */
    private static void lead(Article article, Happening it, Random chance) {
        Actor army = it.one().withCode(it.one().code() + ".MIL");
        Actor rebels = it.other().withCode(it.other().code() + ".REB");
        LocalDate day = it.day();
        String word =
                chance.nextBoolean() ? "gisteren" : "op " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, DUTCH);
        When then = article.on(day, word);
        List<Place> where = chance.nextInt(FILL) == 0 ? List.of(it.province()) : List.of(it.town());
        List<Place> said = chance.nextBoolean() ? where : List.of();
        int dead = 1 + Math.floorMod(it.number() * 13, 140) + chance.nextInt(9);
        article.say("Bij " + where.getFirst().text() + " | is " + word + " | gevochten tussen | "
                        + it.one().code() + " en | " + it.other().code() + ", " + it.words(chance, FILL) + ".")
                .claim(
                        "gevochten",
                        new Told(Kind.CLASH).of(it.both(), List.of()).at(then, where));
        article.say(filler(chance))
                .say("Volgens het leger | van " + it.one().code() + " zijn | zeker " + dead + " strijders | gedood en "
                        + dead / 2 + " mensen | gewond geraakt bij | " + it.words(chance, 4) + ".")
                .claim(
                        "gedood",
                        toll(Kind.KILLED, it.other(), atLeast(dead, VictimGroup.REB))
                                .by(Stance.ASSERTED, army)
                                .at(then, said))
                .claim(
                        "gewond",
                        toll(Kind.WOUNDED, it.other(), Count.exactly(dead / 2, dead / 2 + " mensen"))
                                .by(Stance.ASSERTED, army)
                                .at(then, said));
        boolean denies = chance.nextInt(FILL) == 0;
        int less = Math.max(1, dead - chance.nextInt(30));
        article.say(it.other().code() + (denies ? " ontkent | dat er " : " spreekt | van ongeveer ") + less + " doden "
                        + "| " + (denies ? "vielen" : "telt het") + " in | " + it.words(chance, 3) + ".")
                .claim(
                        "doden",
                        toll(Kind.KILLED, it.other(), about(less))
                                .by(denies ? Stance.DENIED : Stance.ASSERTED, rebels)
                                .at(then, said));
        article.say("De stad | werd met drones | bestookt, " + it.words(chance, 5) + ".")
                .claim(
                        "bestookt",
                        new Told(Kind.ATTACK)
                                .of(
                                        List.of(army),
                                        List.of(it.other().withCode(it.other().code() + ".CVL")))
                                .with(null, Means.DRONE)
                                .at(chance.nextBoolean() ? then : null, said))
                .say(filler(chance));
    }

    /** Three claims on what came before. */
    private static void earlier(Article article, Happening it, Random chance) {
        When then = article.on(it.day(), "op die dag");
        int dead = 1 + chance.nextInt(50);
        article.say("Ook | bij " + it.town().name() + " | vielen granaten, " + it.words(chance, FILL) + ".")
                .claim(
                        "granaten",
                        new Told(Kind.ATTACK)
                                .of(List.of(it.other()), List.of(it.one()))
                                .with(null, Means.ARTILLERY)
                                .at(then, List.of(it.town())));
        article.say("Daarbij | kwamen " + dead + " burgers | om en vluchtten | honderden mensen, " + it.words(chance, 4)
                        + ".")
                .claim(
                        "kwamen",
                        toll(
                                        Kind.KILLED,
                                        it.one(),
                                        Count.exactly(dead, dead + " burgers").of(VictimGroup.CVL))
                                .at(chance.nextBoolean() ? then : null, List.of()))
                .claim(
                        "vluchtten",
                        toll(
                                        Kind.DISPLACED,
                                        it.one(),
                                        new Count(200L, null, false, true, VictimGroup.CVL, "", "honderden"))
                                .about("", chance.nextInt(FILL) == 0 ? Scope.BACKGROUND : Scope.NEWS));
        article.say(filler(chance)).say(filler(chance));
    }

    private static Told toll(Kind kind, Actor victims, Count count) {
        return new Told(kind).of(List.of(), List.of(victims)).with(count, null);
    }

    private static Count atLeast(int low, VictimGroup group) {
        return new Count((long) low, null, false, false, group, "", "zeker " + low);
    }

    private static Count about(int many) {
        return new Count((long) many, (long) many, true, false, null, "", "ongeveer " + many);
    }

    private static String filler(Random chance) {
        return "Daar was | sprake van " + Happening.some(chance, FILL) + ".";
    }
}
