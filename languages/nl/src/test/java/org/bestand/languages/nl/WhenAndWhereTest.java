package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;
import static org.bestand.languages.nl.Reports.readOn;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Whose time and place a claim has where its own words give none, over the sentences of a report of Tuesday 14 May 2024. */
class WhenAndWhereTest {
    @Test
    void whatSomebodyDoesAfterAnAttackIsAnotherAttack() {
        read("Na de schietpartij in Pahalgam voerde India dinsdag luchtaanvallen uit op Pakistan.")
                .claims(attack().in("Pahalgam"), attack().by("IND").of("PAK").nowhere())
                .andNot(attack().by("IND").in("Pahalgam"));
        read("Twee weken na de aanslag bombardeerde India Pakistan.")
                .claims(attack().by("IND").of("PAK"));
        read("Na de aanval zei Kiev dat de aanval vijf doden kostte.").claims(attack());
    }

    @Test
    void whenSomebodyCountedIsNotWhenThoseCountedDied() {
        read("Russische raketten troffen zondag Soemi. Het dodental steeg maandag tot 34.")
                .claims(killed(34))
                .andNot(killed(34).on("2024-05-13"));
        read("Maandag was er sprake van acht doden bij Russische aanvallen op Soemi, dinsdag stond de teller op tien doden.")
                .claims(killed(8), killed(10))
                .andNot(killed(8).on("2024-05-13"));
        read("Bij Russische aanvallen op Soemi vielen maandag acht doden.")
                .claims(killed(8).on("2024-05-13"));
        read("Het Oekraïense leger had het maandag over zes gesneuvelde soldaten.")
                .claims(killed(6).of("UKR.MIL"))
                .andNot(a(Kind.DEPLOY));
    }

    @Test
    void sinceWhenAnAttackStandsFirstIsNotWhenItWas() {
        read("Bij de dodelijkste Russische aanval op Kiev sinds 2022 kwamen dertig mensen om.")
                .claims(attack().by("RUS").news(), killed(30).news())
                .andNot(killed(30).between("2022-01-01", "2024-05-14"));
        read("Sinds 2022 kwamen bij Russische aanvallen op Kiev dertig mensen om.")
                .claims(killed(30).between("2022-01-01", "2024-05-14"));
        read("Het was de zwaarste Russische aanval op Kiev sinds het begin van de oorlog.")
                .andNot(attack().phase(Phase.STARTS));
    }

    @Test
    void aClauseTellsWhenAWarBrokeOutAndNotWhenItsDeadFell() {
        read("De oorlog in Soedan, die in april 2023 uitbrak, kostte 40.000 mensen het leven.")
                .claims(
                        a(Kind.CLASH).phase(Phase.STARTS).between("2023-04-01", "2023-04-30"),
                        killed(40_000).in("Sudan"))
                .andNot(killed(40_000).between("2023-04-01", "2023-04-30"));
        read("Bij gevechten die vrijdag in Goma uitbraken, kwamen zes Congolese soldaten om.")
                .claims(killed(6).in("Goma").on("2024-05-10"));
        read("De oorlog in Soedan, die Egypte wil beëindigen, duurt voort.")
                .andNot(a(Kind.CLASH).phase(Phase.ENDS));
    }

    @Test
    void whoClaimsTheAttackClaimsTheOneTold() {
        read("Een autobom ontplofte maandag bij een kazerne in Gao. Zeven Malinese soldaten kwamen om. De jihadisten van JNIM eisten"
                        + " de aanslag op.")
                .claims(attack().stance(Stance.ADMITTED).in("Gao").on("2024-05-13"))
                .andNot(killed(7).in("Gao"));
    }

    @Test
    void aClauseThatGoesOnFromOneThatPointsBackHasItsSetting() {
        read("Houthi-raketten troffen dinsdag in de Rode Zee een fregat van de Amerikaanse marine. Daarbij kwamen twee soldaten om en"
                        + " raakten nog eens vijf soldaten gewond. Het Amerikaanse leger bevestigt de raketaanval.")
                .claims(
                        killed(2).in("Red Sea").on("2024-05-14"),
                        wounded(5).in("Red Sea").on("2024-05-14"))
                .andNot(wounded(5).on("2024-05-15"));
    }

    @Test
    void whoDidNotSurviveTheAttackDiedInIt() {
        read("Russische drones vielen maandag de stad Nikopol aan. Twee Oekraïense brandweerlieden overleefden de aanval niet. Dinsdag was"
                        + " het rustig.")
                .claims(killed(2).in("Nikopol").on("2024-05-13"))
                .andNot(killed(2).on("2024-05-14"));
    }

    @Test
    void whatThatCostHasItsSetting() {
        read("Soedanese straaljagers bombardeerden zondag de markt van Kutum. Dat kostte elf burgers het leven. De RSF spreekt van een"
                        + " bloedbad.")
                .claims(killed(11).in("Kutum").on("2024-05-12"))
                .andNot(killed(11).on("2024-05-13"));
    }

    @Test
    void whatHappenedWhenAnotherThingDidHasItsTime() {
        read("Toen Israël maandag in Jabalia een school bombardeerde, kwamen negen Palestijnse strijders om. Hamas bevestigt de"
                        + " luchtaanval. Het Israëlische leger zwijgt.")
                .claims(attack().in("Jabalia").on("2024-05-13"), killed(9).on("2024-05-13"))
                .andNot(killed(9).nowhere());
    }

    @Test
    void sinceThenRunsFromTheHappeningTold() {
        read("Regeringssoldaten heroverden op 3 mei het stadje Loikaw. Sindsdien zijn er veertig burgers gedood door beschietingen van het"
                        + " Myanmarese leger. De rebellen vechten door.")
                .claims(killed(40).between("2024-05-03", "2024-05-14"))
                .andNot(killed(40).on("2024-05-03"));
    }

    @Test
    void whatIsToHoldFromADayOnLiesAhead() {
        read("Bij gevechten tussen rebellen en regeringssoldaten van Myanmar bij Myawaddy vielen maandag zes doden. Thailand heeft besloten"
                        + " zijn grens met Myanmar vanaf vrijdag te sluiten. De rebellen trokken zich terug.")
                .claims(a(Kind.COERCE).by("THA").stance(Stance.PLANNED).on("2024-05-17"))
                .andNot(a(Kind.COERCE).on("2024-05-10"));
    }

    @Test
    void aLengthOfTimeIsNoInterval() {
        read("In vijf dagen tijd zijn in Goma minstens tachtig Congolese soldaten gedood door de rebellen van M23. Het leger zwijgt. De"
                        + " gevechten duren voort.")
                .claims(killed(80).someTime("In vijf dagen tijd").in("Goma"))
                .andNot(killed(80)
                        .and("resolved", c -> c.time() != null && c.time().isResolved()));
    }

    @Test
    void yesterdayBeforeYesterdayAndNightsOfTwoDates() {
        read("Gisteren doodde een Russische raket in Nikopol drie Oekraïense burgers. Eergisteren kwamen in Cherson vier Oekraïense burgers om"
                        + " bij een Russische aanval. In de nacht van 8 op 9 mei stierven bij een Russische aanval in Soemy zes Oekraïense"
                        + " burgers.")
                .claims(
                        killed(3).in("Nikopol").on("2024-05-13"),
                        killed(4).in("Kherson").on("2024-05-12"),
                        killed(6).in("Sumy").between("2024-05-08", "2024-05-09"))
                .andNot(killed(3).in("Kherson"), killed(6).in("Nikopol"));
    }

    @Test
    void lastWeekEarlierThisMonthAndLastSummer() {
        read("Vorige week kwamen in Djibo twintig soldaten van Burkina Faso om bij een aanval van JNIM. Eerder deze maand doodden jihadisten"
                        + " in Dori negen soldaten van Burkina Faso. Afgelopen zomer vielen jihadisten de stad Kaya aan.")
                .claims(
                        killed(20).in("Djibo").between("2024-05-06", "2024-05-12"),
                        killed(9).in("Dori").between("2024-05-01", "2024-05-14"),
                        attack().in("Kaya").between("2023-06-01", "2023-08-31").background())
                .andNot(killed(9).background(), attack().in("Kaya").news());
    }

    @Test
    void whatTheSpeakerStandsInIsNotWhereItHappened() {
        read("Rebellen van M23 doodden maandag in Sake vijf Congolese soldaten, zei een legerwoordvoerder dinsdag in Kinshasa. Goma bleef"
                        + " rustig. De VN zijn bezorgd.")
                .claims(killed(5).in("Sake").on("2024-05-13"))
                .andNot(killed(5).in("Kinshasa"), killed(5).on("2024-05-14"));
    }

    @Test
    void villagesOfNewFrontsAreKnown() {
        read("Israël bombardeerde maandag het dorp Marwahin in Zuid-Libanon. In Foro Baranga in West-Darfur doodde de RSF dinsdag twaalf"
                        + " Soedanese burgers. Het leger van Myanmar bestookte dinsdag Budalin.")
                .claims(attack().by("ISR").in("Marwahin"), killed(12).in("Foro Baranga"), attack().in("Budalin"))
                .andNot(killed(12).in("West Darfur"));
    }

    @Test
    void anUndatedReportKeepsTheWords() {
        readOn(
                        "",
                        "De taliban vielen dinsdag een post aan bij Kharlachi. Een dag later stierven daar drie Pakistaanse soldaten. Islamabad"
                                + " sloot de grens.")
                .claims(killed(3).someTime("Een dag later"))
                .andNot(killed(3)
                        .and("resolved", c -> c.time() != null && c.time().isResolved()));
    }

    @Test
    void whenAndWhereSomethingIsSaidIsNotWhenAndWhereItHappened() {
        read("De Armeense premier zei dinsdag in Brussel dat Azerbeidzjan het dorp Sotk heeft beschoten.")
                .claims(attack().in("Sotk"))
                .andNot(attack().in("Brussels"), attack().on("2024-05-14"));
    }

    @Test
    void aPlaceBeforeTheBlameIsNotThatOfTheDeedBlamed() {
        read("In Genève veroordeelde de VN-mensenrechtenchef de luchtaanval op een markt in Khartoum.")
                .claims(a(Kind.ACCUSE).by("UN").in("Geneva"), attack().in("Khartoum"))
                .andNot(attack().in("Geneva"));
    }

    @Test
    void aSpeechActHasNoPlaceButTheOneItOpensWith() {
        read("Unicef vroeg maandag opnieuw om toegang tot de stad Goma.")
                .claims(a(Kind.REQUEST).by("UNICEF").nowhere());
        read("In Washington dreigde minister John Kerry Rusland met zwaardere sancties.")
                .claims(a(Kind.THREATEN).by("USA.GOV").in("Washington"));
    }

    @Test
    void thePlaceRightBehindAHappeningIsItsOwn() {
        read("In Londen demonstreerden zaterdag duizenden mensen tegen de oorlog in Gaza.")
                .claims(a(Kind.PROTEST).in("London"), a(Kind.CLASH).in("Gaza Strip"))
                .andNot(a(Kind.CLASH).in("London"), a(Kind.PROTEST).in("Gaza Strip"));
    }

    @Test
    void theSurroundingsOfAPlaceGoByItsName() {
        read("Bij gevechten ten noorden van Goris zijn maandag drie Armeense soldaten gedood door Azerbeidzjaans vuur, meldt"
                        + " Jerevan.")
                .claims(killed(3).in("Goris").on("2024-05-13"))
                .andNot(killed(3).in("Yerevan"));
        read("Langs de frontlinie in de Donbas schoten Russische troepen dinsdag op Oekraïense stellingen.")
                .claims(attack().in("Donbas").on("2024-05-14"))
                .andNot(attack().nowhere());
    }

    @Test
    void eachSidePutsItWhereItSays() {
        read("Volgens Armenië vond de beschieting plaats bij Goris, op Armeens grondgebied. Azerbeidzjan zegt dat er bij Lachin is"
                        + " gevochten, op Azerbeidzjaans gebied.")
                .claims(
                        attack().saidBy("ARM").in("Goris"),
                        a(Kind.CLASH).saidBy("AZE").in("Lachin"))
                .andNot(attack().in("Lachin"), a(Kind.CLASH).in("Goris"));
    }

    @Test
    void anActInThePresentOnAComingDayIsPlanned() {
        read("Frankrijk stuurt begin juni dertig gevechtsvliegtuigen naar Oekraïne.")
                .claims(a(Kind.SUPPORT).by("FRA").stance(Stance.PLANNED).between("2024-06-01", "2024-06-10"));
        read("Rwanda trok begin april zijn troepen terug uit Goma.")
                .claims(a(Kind.WITHDRAW).by("RWA").stance(Stance.ASSERTED).between("2024-04-01", "2024-04-10"));
    }

    @Test
    void whatHasGoneOnForDaysBeganThen() {
        read("In Sumy wordt al vier dagen gevochten tussen Russische en Oekraïense troepen.")
                .claims(a(Kind.CLASH).in("Sumy").between("2024-05-10", "2024-05-14"));
        read("In Sumy werd vier dagen geleden gevochten tussen Russische en Oekraïense troepen.")
                .claims(a(Kind.CLASH).in("Sumy").on("2024-05-10"));
    }

    @Test
    void sinceAWarItHasNotGoneOnButSinceABattleBeganItHas() {
        read("Het is de zwaarste beschieting sinds de oorlog tussen Israël en Hezbollah, in juli 2006.")
                .claims(a(Kind.CLASH).by("ISR", "HEZBOLLAH").between("2006-07-01", "2006-07-31"))
                .andNot(a(Kind.CLASH).between("2006-07-01", "2024-05-14"));
        read("Sinds het begin van de slag om Goma, op 3 mei, kwamen volgens het Congolese leger veertig soldaten om.")
                .claims(killed(40).between("2024-05-03", "2024-05-14"))
                .andNot(killed(40).on("2024-05-03"));
    }
}
