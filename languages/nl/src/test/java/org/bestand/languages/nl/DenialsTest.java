package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** What a party denies, by whatever words, and whose the deed would be. */
class DenialsTest {
    @Test
    void whoDeniesAnAttackOrAPartInItWouldHaveMadeIt() {
        read("Rwanda ontkent elke betrokkenheid bij de aanval op Goma.")
                .claims(attack().by("RWA").saidBy("RWA").stance(Stance.DENIED));
        read("Israël ontkent verantwoordelijk te zijn voor de explosie in het ziekenhuis van Khan Younis.")
                .claims(attack().by("ISR").saidBy("ISR").stance(Stance.DENIED));
    }

    @Test
    void whatItsOwnSentenceCallsUntrueIsDenied() {
        read("Dat Eritrese soldaten in Tigray twintig Ethiopische burgers doodschoten, is een leugen, zei de Eritrese president.")
                .claims(killed(20).by("ERI.MIL").saidBy("ERI.GOV").stance(Stance.DENIED));
        read("Het bericht dat Soedanese troepen de grens met Tsjaad overstaken, klopt niet, zegt Khartoem.")
                .claims(a(Kind.DEPLOY).by("SDN.MIL").saidBy("SDN.GOV").stance(Stance.DENIED));
        read("Van een terugtrekking uit Bachmoet is volgens het Oekraïense leger geen sprake.")
                .claims(a(Kind.WITHDRAW).saidBy("UKR.MIL").stance(Stance.DENIED));
        read("Volgens het Oekraïense leger is de terugtrekking uit Bachmoet begonnen, omdat er geen munitie meer is.")
                .andNot(a(Kind.WITHDRAW).stance(Stance.DENIED));
    }

    @Test
    void whoHadNoPartInADeedDeniesIt() {
        read("Hezbollah had niets te maken met de raketaanval op Majdal Shams, zei de beweging.")
                .claims(attack().by("HEZBOLLAH").saidBy("HEZBOLLAH").stance(Stance.DENIED))
                .andNot(attack().by("HEZBOLLAH").stance(Stance.ASSERTED));
        read("De PKK zit niet achter de aanslag in Istanbul, verklaarde de groep.")
                .claims(attack().by("PKK").stance(Stance.DENIED))
                .andNot(a(Kind.ACCUSE));
    }

    @Test
    void whatIsSetAgainstADenialBehindAColonIsSaidAndNotDenied() {
        read("Het Turkse leger ontkent dorpen te hebben beschoten: alleen zes strijders van de PKK zijn gedood.")
                .claims(killed(6).of("PKK").saidBy("TUR.MIL").stance(Stance.ASSERTED))
                .andNot(killed(6).stance(Stance.DENIED));
    }

    @Test
    void inACapitalThoseWhoSitThereDeny() {
        read("Azerbeidzjan beschuldigde Armenië van beschietingen bij Kalbajar. In Jerevan werd dat tegengesproken.")
                .claims(attack().by("ARM").saidBy("ARM").stance(Stance.DENIED));
    }

    @Test
    void somethingThatSomebodyDeniesIsWhatWasToldBefore() {
        read("Israël zou bij Tyrus een konvooi hebben beschoten, iets wat Jeruzalem tegenspreekt.")
                .claims(attack().saidBy("ISR.GOV").stance(Stance.DENIED));
    }

    @Test
    void aRejectedFigureIsTheWholeAndTheLatterIsTheLast() {
        read("Pakistan claimt dat bij Poonch negentig Indiase soldaten zijn gedood, onder wie zes officieren. Delhi noemt dat getal"
                        + " verzonnen.")
                .claims(killed(90).saidBy("IND.GOV").stance(Stance.DENIED))
                .andNot(killed(6).stance(Stance.DENIED));
        read("Pakistan claimt dat bij Poonch negentig Indiase soldaten zijn gedood, onder wie zes officieren. Delhi noemt die cijfers"
                        + " verzonnen.")
                .claims(
                        killed(90).saidBy("IND.GOV").stance(Stance.DENIED),
                        killed(6).saidBy("IND.GOV").stance(Stance.DENIED));
        read("De rebellen spreken van zestig gedode soldaten en tien krijgsgevangenen in Mali. Het leger van Mali spreekt dat laatste"
                        + " tegen.")
                .claims(a(Kind.CAPTURED).saidBy("MLI.MIL").stance(Stance.DENIED))
                .andNot(killed(60).stance(Stance.DENIED));
    }

    @Test
    void whoLostPeopleDeniesTheirTollAndNotTheDeed() {
        read("Volgens het Afghaanse leger kwamen bij een Amerikaans bombardement op Kunduz 200 strijders van de taliban om."
                        + " De taliban noemen dat propaganda.")
                .claims(killed(200).of("TALIBAN").saidBy("TALIBAN").stance(Stance.DENIED))
                .andNot(attack().saidBy("TALIBAN").stance(Stance.DENIED));
        read("Volgens het Afghaanse leger kwamen bij een bombardement door de taliban op Kunduz 20 burgers om."
                        + " De taliban noemen dat propaganda.")
                .claims(attack().saidBy("TALIBAN").stance(Stance.DENIED));
    }

    @Test
    void ofThemSomebodyOwnsUpToSome() {
        read("De rebellen beweren dat ze veertig soldaten hebben gedood. Het leger van Mali geeft er zes toe.")
                .claims(
                        killed(40).of("MLI.MIL"),
                        killed(6).of("MLI.MIL").saidBy("MLI.MIL").stance(Stance.ADMITTED));
    }

    @Test
    void whoDeniesToBeBehindAnAttackIsItsDoerAndBlamesNobody() {
        read("India wijst naar de buren na de aanslag in Kasjmir. Pakistan ontkent dat het land achter de aanslag zit.")
                .claims(attack().stance(Stance.DENIED).by("PAK").saidBy("PAK"))
                .andNot(
                        attack().stance(Stance.DENIED).of("PAK"),
                        a(Kind.ACCUSE).by("PAK").of("PAK"));
    }

    @Test
    void whoIsBlamedDeniesTheBlameAndNoTollToldBefore() {
        read("Bij een aanval op Rafah zijn volgens artsen 73 mensen gedood door Israël. Premier Netanyahu beschuldigt Hamas ervan terug te"
                        + " komen op afspraken; een leider van Hamas spreekt dat tegen.")
                .claims(killed(73).by("ISR"), a(Kind.ACCUSE).by("ISR.GOV").of("HAMAS"))
                .andNot(killed(73).stance(Stance.DENIED));
    }

    @Test
    void whoDeniesAnyPartDeniesTheDeedThatNobodyIsSaidToHaveDone() {
        read("In Qamishli ontplofte een autobom, waarbij elf mensen omkwamen. De PKK ontkent iedere betrokkenheid.")
                .claims(attack().stance(Stance.DENIED).by("PKK").saidBy("PKK"))
                .andNot(killed(11).stance(Stance.DENIED));
        read("Turkije beschoot Kobani, waarbij drie doden vielen. De PKK ontkent iedere betrokkenheid.")
                .andNot(attack().stance(Stance.DENIED).by("PKK"));
    }
}
