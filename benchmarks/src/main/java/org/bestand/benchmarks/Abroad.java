package org.bestand.benchmarks;

import java.util.List;
import java.util.Random;
import org.bestand.benchmarks.Article.Told;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Scope;
import org.bestand.model.Stance;

/** What reports tell beside the fighting: truces, talks, what sides say of each other, ground, posture. */
final class Abroad {
    private static final Actor BROKER = Actor.of("UN");
    private static final List<Phase> TRUCES =
            List.of(Phase.PROPOSED, Phase.AGREED, Phase.DECLARED, Phase.IN_FORCE, Phase.VIOLATED, Phase.ENDED);

    /** Kinds with a word that stands for them, in turn. */
    private static final List<Turn> TURNS = List.of(
            new Turn(Kind.ACCUSE, "beschuldigt", "van schendingen"),
            new Turn(Kind.TALKS, "overlegt", "over gevangenen"),
            new Turn(Kind.REQUEST, "vraagt", "om zich terug te trekken"),
            new Turn(Kind.TERRITORY, "verovert", "dorpen"),
            new Turn(Kind.REFUSE, "weigert", "te praten"),
            new Turn(Kind.THREATEN, "dreigt", "met vergelding"),
            new Turn(Kind.DEPLOY, "stuurt", "troepen"),
            new Turn(Kind.WITHDRAW, "trekt", "troepen terug"),
            new Turn(Kind.SUPPORT, "steunt", "met wapens"),
            new Turn(Kind.COERCE, "blokkeert", "de haven"),
            new Turn(Kind.PROTEST, "demonstreert", "op straat"),
            new Turn(Kind.STATEMENT, "verklaart", "dat het genoeg is"),
            new Turn(Kind.RELATION, "erkent", "als buur"),
            new Turn(Kind.AGREEMENT, "tekent", "een akkoord"),
            new Turn(Kind.DAMAGE, "vernielt", "huizen"),
            new Turn(Kind.CAPTURED, "vangt", "soldaten"),
            new Turn(Kind.MISSING, "mist", "soldaten"),
            new Turn(Kind.CASUALTIES, "treft", "mensen"),
            new Turn(Kind.RELEASED, "bevrijdt", "gevangenen"));

    private record Turn(Kind kind, String word, String rest) {}

    private Abroad() {}

    /** Two claims: one on a truce in every third report, the others in turn. */
    static void tell(Article article, Happening it, int number, Random chance) {
        if (number % 3 == 0) {
            Phase phase = TRUCES.get(number / 3 % TRUCES.size());
            article.say("Over een bestand | tussen " + it.one().code() + " en "
                            + it.other().code() + " | spreekt de UN, " + it.words(chance, 3) + ".")
                    .claim(
                            "bestand",
                            new Told(Kind.CEASEFIRE)
                                    .of(it.both(), List.of())
                                    .through(phase, List.of(BROKER))
                                    .by(phase == Phase.PROPOSED ? Stance.PLANNED : Stance.ASSERTED)
                                    .at(article.on(it.day(), "die dag"), List.of(it.country())));
        } else {
            tell(article, it, TURNS.get(number * 7 % TURNS.size()), chance);
        }
        tell(article, it, TURNS.get(number % TURNS.size()), chance);
    }

    private static void tell(Article article, Happening it, Turn turn, Random chance) {
        Kind kind = turn.kind();
        boolean isToll = kind.isToll();
        Told told = new Told(kind).about(turn.rest(), kind == Kind.RELATION ? Scope.BACKGROUND : Scope.NEWS);
        if (kind.isSymmetric()) {
            told.of(it.both(), List.of());
        } else {
            told.of(isToll ? List.of() : List.of(it.one()), List.of(it.other()));
        }
        if (kind.isSpeechAct()) {
            told.by(Stance.ASSERTED, it.one().withCode(it.one().code() + ".GOV"));
        }
        if (isToll) {
            told.with(org.bestand.model.Count.exactly(3 + it.number() % 20, ""), null);
        }
        article.say(it.one().code() + " | " + turn.word() + " " + it.other().code() + " " + turn.rest() + ", "
                        + it.words(chance, 4) + ".")
                .claim(turn.word(), told.at(article.on(it.day(), "toen"), List.of()));
    }
}
