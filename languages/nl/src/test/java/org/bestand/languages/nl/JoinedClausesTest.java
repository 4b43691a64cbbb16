package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Two clauses in one sentence, each with what is its own. */
class JoinedClausesTest {
    @Test
    void behindASemicolonStandsASentenceOfItsOwn() {
        read("M23 zegt dat het blijft zolang het Congolese leger zijn stellingen met drones bestookt; legerwoordvoerder Sylvain Ekenge"
                        + " ontkent dat er een aanval is uitgevoerd en verwijt M23 dat het tijd rekt.")
                .claims(
                        attack().by("COD").stance(Stance.DENIED).saidBy("COD.MIL"),
                        a(Kind.ACCUSE).by("COD.MIL").of("M23"))
                .andNot(attack().stance(Stance.DENIED).saidBy("M23"));
        read("De Russische president heeft ermee ingestemd; zijn Georgische ambtgenoot noemde het document een begin, maar eiste dat de"
                        + " Russen zich terugtrekken uit Poti.")
                .claims(a(Kind.REQUEST).by("GEO.GOV").of("RUS"))
                .andNot(a(Kind.REQUEST).by("RUS"));
    }

    @Test
    void behindAConjunctionStandsASubjectOfItsOwn() {
        read("Turkije sloot zijn grens met Armenië en Azerbeidzjan heeft Goris beschoten.")
                .claims(a(Kind.COERCE).by("TUR").of("ARM"), attack().by("AZE"))
                .andNot(attack().by("TUR"), a(Kind.COERCE).of("AZE"));
        read("Hamas bestookte Tel Aviv en het Israëlische leger heeft Rafah omsingeld.")
                .claims(attack().by("HAMAS"), attack().by("ISR.MIL").in("Rafah"))
                .andNot(attack().by("HAMAS").in("Rafah"));
        read("Rusland bombardeerde Charkiv en Odessa.")
                .claims(attack().by("RUS").in("Kharkiv", "Odesa"));
    }

    @Test
    void whatIsTurnedDownOrDeniedBehindButIsWhatWasSaidBefore() {
        read("Rusland stelde Oekraïne een bestand voor, maar daar wil Turkije niet van weten.")
                .claims(a(Kind.REFUSE).by("TUR"))
                .andNot(a(Kind.REFUSE).by("RUS"));
        read("M23 beweert een legerhelikopter van Congo te hebben neergehaald, maar dat spreekt Kinshasa tegen.")
                .claims(
                        a(Kind.DAMAGE).by("M23").saidBy("M23"),
                        a(Kind.DAMAGE).by("M23").stance(Stance.DENIED).saidBy("COD.GOV"))
                .andNot(a(Kind.DAMAGE).stance(Stance.DENIED).saidBy("M23"));
    }

    @Test
    void theLandOfOnePeaceIsNotThatOfTheNextFight() {
        read("De Colombiaanse regering sloot in 2016 een vredesakkoord met de FARC, maar de strijd met het ELN duurt voort.")
                .claims(a(Kind.AGREEMENT).phase(Phase.AGREED).by("COL.GOV", "FARC"))
                .andNot(a(Kind.AGREEMENT).by("COL.GOV", "ELN"));
    }

    @Test
    void whoeverIsSaidToSayItHimselfSaysItHimself() {
        read("Het Oekraïense leger trok zich terug uit Avdiivka. Wel zegt het dat er dertig Russische soldaten zijn gedood.")
                .claims(killed(30).of("RUS.MIL").saidBy("UKR"))
                .andNot(killed(30).inOwnVoice());
    }
}
