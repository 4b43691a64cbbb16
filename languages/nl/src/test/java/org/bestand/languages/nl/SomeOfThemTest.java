package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Some of those told of before, what nobody tells of victims, who is only somebody's ally, and raids by those who killed in them. */
class SomeOfThemTest {
    private static final String STRIKE = "Bij een aanval op Kiev vielen 31 doden. ";

    @Test
    void someOfThoseWhoWereSentAreTheirSenders() {
        read("Noord-Korea stuurde volgens Zuid-Korea duizend soldaten naar Koersk. Daarvan zijn er zeker dertig gesneuveld.")
                .claims(killed(30).of("PRK.MIL"))
                .andNot(killed(30).of("RUS"));
        read("Noord-Korea stuurde volgens Zuid-Korea duizend soldaten naar Koersk. Van hen zijn er dertig gesneuveld.")
                .claims(killed(30).of("PRK.MIL"))
                .andNot(killed(30).of("KOR"));
        read("Noord-Korea stuurde volgens Zuid-Korea duizend soldaten naar Koersk, van wie er al dertig zijn gesneuveld.")
                .claims(killed(30).of("PRK.MIL"));
    }

    @Test
    void aFigureIsTakenApart() {
        read(STRIKE + "Vijf daarvan waren kinderen.")
                .claims(killed(31), killed(5).of("UKR.CVL"));
        read(STRIKE + "Daaronder zijn drie kinderen.")
                .claims(killed(31), killed(3).of("UKR.CVL"));
        read(STRIKE + "Het gaat om 26 burgers en vijf militairen.")
                .claims(killed(26).of("UKR.CVL"), killed(5).of("UKR.MIL"));
        read(STRIKE + "Het gaat om de zwaarste aanval in drie maanden.").andNot(killed(3));
    }

    @Test
    void silenceAboutVictimsIsNoToll() {
        read("Rusland bombardeerde Kiev. Van slachtoffers maakte Moskou geen melding.")
                .claims(a(Kind.ATTACK).by("RUS").of("UKR"))
                .andNot(a(Kind.CASUALTIES));
        read("Rusland bombardeerde Kiev. Van de slachtoffers maakte Moskou zondag melding.")
                .claims(a(Kind.ATTACK).by("RUS").of("UKR"));
        read("Rusland bombardeerde Kiev. Hulpverleners hielpen bij het begraven van de doden.")
                .andNot(a(Kind.KILLED));
    }

    @Test
    void fearsWithAFigureAreNotAsserted() {
        read("Rusland bombardeerde Kiev. De autoriteiten vrezen dat er tientallen mensen zijn omgekomen.")
                .claims(a(Kind.KILLED).saidBy("UKR.GOV").of("UKR").stance(Stance.ALLEGED))
                .andNot(a(Kind.KILLED).saidBy("RUS.GOV"));
    }

    @Test
    void alliesAreOthers() {
        read("Oekraïne vroeg zijn bondgenoten om meer wapens.")
                .claims(a(Kind.REQUEST).by("UKR"))
                .andNot(a(Kind.REQUEST).of("UKR"));
        read("Het Syrische leger en zijn bondgenoten namen dertig rebellen gevangen.")
                .claims(a(Kind.CAPTURED)
                        .by("SYR.MIL")
                        .of("SYR.REB")
                        .and("by nobody else", c -> c.agents().size() == 1));
    }

    @Test
    void whoKillsInARaidHasMadeIt() {
        read("De Nigeriaanse luchtmacht heeft bij een bombardement op een dorp 85 burgers gedood.")
                .claims(a(Kind.ATTACK).by("NGA.MIL"), killed(85).by("NGA.MIL"));
        read("Bij een reeks aanvallen hebben gewapende mannen in Nigeria twintig dorpelingen vermoord.")
                .claims(a(Kind.ATTACK).by("NGA.REB"));
        read("Bij een aanval van Boko Haram op een legerpost heeft het Nigeriaanse leger tien rebellen gedood.")
                .andNot(a(Kind.ATTACK).by("NGA.MIL"));
    }

    @Test
    void fightersBesideThoseOfAGroupAreOfTheGroup() {
        read("Somalische troepen hebben een basis van Al-Shabaab veroverd. Zeker dertig strijders kwamen om.")
                .claims(killed(30).of("AL-SHABAAB"))
                .andNot(killed(30).of("SOM.REB"));
        read("Het Amerikaanse leger heeft in Syrië een leider van IS gedood. Twee andere strijders raakten gewond.")
                .claims(wounded(2).of("IS"));
        read("Het leger heeft bij een droneaanval in Syrië een leider van IS gedood, meldt het Amerikaanse leger.")
                .andNot(a(Kind.ATTACK).of("SYR"));
    }
}
