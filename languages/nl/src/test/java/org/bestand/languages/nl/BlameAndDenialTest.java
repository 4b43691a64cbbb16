package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Who is blamed for what, and who denies what they were just blamed for. */
class BlameAndDenialTest {
    @Test
    void whoWasJustBlamedForDeathsDeniesThem() {
        read("In de Centraal-Afrikaanse Republiek zijn zes Indiase kooplui doodgeschoten. De regering wijst naar de rebellen van de CPC."
                        + " Die ontkennen en beschuldigen Wagner.")
                .claims(
                        killed(6).by("CPC").saidBy("CPC").stance(Stance.DENIED),
                        a(Kind.ACCUSE).by("CPC").of("WAGNER"));
        read("In de Centraal-Afrikaanse Republiek zijn zes Indiase kooplui doodgeschoten. De regering schat het aantal gewonden op tien."
                        + " De CPC spreekt dat cijfer tegen.")
                .andNot(killed(6).by("CPC").stance(Stance.DENIED));
    }

    @Test
    void oneOfAGroupOwnsUpAndAnotherDenies() {
        read("Een commandant van de Pakistaanse taliban eiste de aanslag in Quetta op. Een woordvoerder van de groep ontkende"
                        + " later elke betrokkenheid.")
                .claims(
                        attack().by("TTP").stance(Stance.ADMITTED),
                        attack().by("TTP").saidBy("TTP").stance(Stance.DENIED));
    }

    @Test
    void twoWhoDenyTogetherWouldHaveDoneItTogether() {
        read("Ankara houdt de PKK verantwoordelijk voor de aanslag in Istanbul. Zowel de PKK als de SDF ontkent iets met die"
                        + " aanslag te maken te hebben.")
                .claims(attack().by("PKK", "SDF").saidBy("PKK", "SDF").stance(Stance.DENIED));
    }

    @Test
    void aRemarkBehindACommaDeniesWhatStandsBefore() {
        read("Kinshasa beticht Rwanda ervan M23 te bewapenen, iets wat Kigali ontkent.")
                .claims(
                        a(Kind.SUPPORT).by("RWA").of("M23").saidBy("COD.GOV"),
                        a(Kind.SUPPORT).by("RWA").of("M23").saidBy("RWA.GOV").stance(Stance.DENIED));
    }

    @Test
    void condemnationGoesByItsWord() {
        read("Bij een Saoedisch bombardement op Saada kwamen dertig mensen om. De Houthi's voerden een droneaanval uit op Dubai."
                        + " De Verenigde Naties veroordeelden het bombardement. Koeweit hekelde de droneaanval.")
                .claims(
                        a(Kind.ACCUSE).by("UN").of("SAU"),
                        a(Kind.ACCUSE).by("KWT").of("HOUTHI"));
    }

    @Test
    void anAttackInAnotherLandIsBlamedOnNobodyHere() {
        read("Boko Haram viel maandag Baga in Nigeria aan. President Tinubu van Nigeria veroordeelde de aanslag op een krant in Parijs.")
                .claims(a(Kind.ACCUSE).by("NGA").of())
                .andNot(attack().by("BOKO-HARAM").in("Paris"));
    }

    @Test
    void whoCallsAnAttackAReprisalMadeIt() {
        read("JNIM zegt dat de aanslag in Ouagadougou een vergelding is voor de dood van een leider.")
                .claims(attack().by("JNIM").stance(Stance.ADMITTED));
        read("Frankrijk zegt dat de aanslag in Ouagadougou een vergelding is van JNIM.")
                .andNot(attack().by("FRA"));
    }

    @Test
    void theGuiltyByAnothersWordAreAccused() {
        read("In Congo stortte een helikopter van de VN neer. De rebellen van M23 zeggen dat het Congolese leger de schuldige is.")
                .claims(a(Kind.ACCUSE).by("M23").of("COD.MIL"));
    }

    @Test
    void silenceIsNoStatement() {
        read("De regering van Nigeria vecht tegen Boko Haram. Of er losgeld is betaald, wilde de regering niet zeggen.")
                .andNot(a(Kind.STATEMENT));
    }
}
