package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Whose the people of a toll are where its own words do not say. */
class WhoseTollTest {
    @Test
    void namelessFightersAreTheGroupThatTheReportTellsOf() {
        read("Strijders van Boko Haram hebben maandag het dorp Gubio in Nigeria aangevallen. Bij een tegenaanval van het Nigeriaanse"
                        + " leger zijn veertig rebellen gedood.")
                .claims(killed(40).of("BOKO-HARAM"))
                .andNot(killed(40).of("NGA"));
    }

    @Test
    void aGroupThatOnlyClaimsADeedLeavesFightersNameless() {
        read("Gewapende mannen hebben maandag een kazerne bij Djibo in Burkina Faso aangevallen. Het leger van Burkina Faso zegt dat het"
                        + " dertig terroristen heeft gedood. JNIM heeft de aanval opgeëist.")
                .claims(killed(30).of("BFA.REB"))
                .andNot(killed(30).of("JNIM"));
    }

    @Test
    void aDeedWithoutAnybodyWhomItBefellIsNobodys() {
        read("Strijders van M23 hebben maandag de Congolese stad Masisi ingenomen. De Verenigde Naties spreken van vijftien executies"
                        + " door M23.")
                .claims(killed(15).of())
                .andNot(killed(15).of("COD"));
        read("Strijders van M23 hebben maandag de Congolese stad Masisi ingenomen. De rebellen hebben er vijftien inwoners gedood.")
                .claims(killed(15).of("COD.CVL"));
    }

    @Test
    void enemiesAreOfTheSideAgainstWhoSpeaks() {
        read("Rusland en Oekraïne hebben elkaar maandag bij Soedzja beschoten. Het Russische leger zegt dat er tachtig indringers zijn"
                        + " uitgeschakeld.")
                .claims(killed(80).of("UKR"))
                .andNot(killed(80).of("RUS"));
        read("Rusland en Oekraïne hebben elkaar maandag bij Soedzja beschoten. Het Russische leger zegt dat er door de indringers tachtig"
                        + " Russische burgers zijn gedood.")
                .claims(killed(80).of("RUS.CVL"))
                .andNot(killed(80).of("UKR"));
    }

    @Test
    void doctorsInAnInnerWarCountTheCountrysPeopleOnlyWhereAGroupStruckThem() {
        read("Strijders van de RSF hebben maandag burgers in de Soedanese stad Nyala aangevallen. Een arts telde er twintig doden.")
                .claims(killed(20).of("SDN"));
        read("In de Soedanese stad Nyala is maandag gevochten tussen het leger en de RSF. Een arts telde er twintig doden.")
                .claims(killed(20).of())
                .andNot(killed(20).of("SDN"));
    }

    @Test
    void theArmyOfALandThatOnlyItsOwnRecogniseGivesItsOwnToll() {
        read("Azerbeidzjan heeft maandag Stepanakert beschoten. Het leger van Nagorno-Karabach meldt twaalf doden.")
                .claims(killed(12).of("ARTSAKH"))
                .andNot(killed(12).of("AZE"));
    }

    @Test
    void whoFleesAFightOfTwoStatesMayBeOfEither() {
        read("Thailand en Cambodja hebben elkaar maandag bij Sisaket beschoten. Duizend mensen moesten hun huis verlaten.")
                .claims(a(Kind.DISPLACED).count(1000).of())
                .andNot(a(Kind.DISPLACED).of("THA"), a(Kind.DISPLACED).of("KHM"));
    }

    @Test
    void partsOfAWholeThatIsNobodysAreNobodysEither() {
        read("Het leger van Soedan en de RSF vechten in Nyala. De gevechten kostten zestig mensen het leven, onder wie acht kinderen.")
                .claims(killed(60).of(), killed(8).of())
                .andNot(killed(8).of("SDN"));
    }

    @Test
    void whoDiesAtAPlaceForPeopleFromElsewhereIsNobodysAndSoAreTheOthers() {
        read("Bij een luchtaanval op een kamp voor migranten bij Zuwara in Libië zijn maandag zestig mensen gedood. Veertig anderen raakten"
                        + " gewond.")
                .claims(killed(60).of(), Expect.wounded(40).of())
                .andNot(killed(60).of("LBY"), Expect.wounded(40).of("LBY"));
        read("Bij een luchtaanval op een markt bij Zuwara in Libië zijn maandag zestig Libiërs gedood.")
                .claims(killed(60).of("LBY"));
    }

    @Test
    void whoDiesInTheCaptureOfACityMayBeOfEitherSide() {
        read("Bij de inname van El Fasher door de RSF kwamen volgens de Soedanese regering vierhonderd mensen om. Het Soedanese leger"
                        + " heeft zich teruggetrokken.")
                .claims(killed(400).of())
                .andNot(killed(400).of("SDN"));
    }

    @Test
    void whoWasHurtInNoAttackIsOfThoseStruck() {
        read("Thailand en Cambodja vechten om een tempel. Cambodja vuurde dinsdag drie raketten af op een Thaise legerpost. Niemand raakte"
                        + " gewond.")
                .claims(Expect.wounded(0).of("THA"))
                .andNot(Expect.wounded(0).of("KHM"));
    }

    @Test
    void aStateBringsItsOwnPeopleToSafety() {
        read("India en Pakistan hebben elkaar maandag in Kasjmir beschoten. India bracht tweeduizend bewoners van de grensstreek in"
                        + " veiligheid.")
                .claims(a(Kind.DISPLACED).count(2000).of("IND"))
                .andNot(a(Kind.DISPLACED).of("PAK"));
    }

    @Test
    void civiliansWhomTheirOwnTroopsKillAreTheCountrys() {
        read("De RSF vecht in Soedan tegen het leger. Zaterdag hebben Soedanese soldaten in Nyala dertig burgers vermoord.")
                .claims(killed(30).of("SDN.CVL"))
                .andNot(killed(30).of("RSF"));
    }

    @Test
    void whoDiesInAnInnerWarMayBeOfEitherSide() {
        read("De RSF vecht in Soedan tegen het leger. Volgens artsen heeft de oorlog al 9000 Soedanezen het leven gekost.")
                .claims(killed(9000).of())
                .andNot(killed(9000).of("SDN"));
    }

    @Test
    void peopleOfWhomTheirStateTellsAreNoArmedGroups() {
        read("Israël en Hezbollah beschieten elkaar. Volgens het Libanese ministerie van Volksgezondheid hebben Israëlische vliegtuigen"
                        + " twaalf mensen gedood.")
                .claims(killed(12).of("LBN"))
                .andNot(killed(12).of("HEZBOLLAH"));
    }

    @Test
    void peacekeepersAreOfTheirMission() {
        read("Rebellen van de UPC hebben Minusca maandag bij Bangui aangevallen. Daarbij kwam een Ghanese blauwhelm om; een tweede raakte gewond.")
                .claims(killed(1).of("MINUSCA"), a(Kind.WOUNDED).count(1).of("MINUSCA"))
                .andNot(killed(1).of("GHA"));
    }

    @Test
    void aCrewIsOfTheSideWhoseShipWasStruck() {
        read("Rusland heeft zondag een schip van de Oekraïense marine beschoten. Daarbij kwamen vier opvarenden om.")
                .claims(killed(4).of("UKR"));
        read("De Houthi's hebben zondag een vrachtschip beschoten. Daarbij kwamen vier opvarenden om.")
                .andNot(killed(4).of("YEM"));
    }

    @Test
    void suchAnAttackHasTheDoersOfTheOneToldBefore() {
        read("De Soedanese luchtmacht bombardeerde maandag stellingen van de RSF in Nyala. Dinsdag kostte zo'n aanval zes eigen"
                        + " soldaten het leven.")
                .claims(killed(6).of("SDN.MIL").by("SDN"));
    }

    @Test
    void localOfficialsAreOfTheGroundThatWasStruck() {
        read("India heeft dinsdag een flatgebouw bij Kotli in Pakistan beschoten. Volgens de gouverneur zijn er negen mensen gedood. De"
                        + " burgemeester sprak van dertig gewonden.")
                .claims(
                        killed(9).of("PAK").saidBy("PAK.GOV"),
                        Expect.wounded(30).of("PAK").saidBy("PAK.GOV"))
                .andNot(killed(9).of("IND"), Expect.wounded(30).of("IND"));
    }

    @Test
    void whoDiedRightBehindAnAttackIsOfThoseWhomItStruck() {
        read("Iran heeft zondag Iraaks-Koerdistan beschoten. Er vielen één dode en acht gewonden.")
                .claims(killed(1).of("IRQ"), Expect.wounded(8).of("IRQ"))
                .andNot(killed(1).of("IRN"));
        read("Turkije bombardeerde maandag een dorp bij Duhok. Vier herders kwamen om. Ankara zegt dat acht PKK-strijders zijn gedood.")
                .claims(killed(4).of("IRQ.CVL"), killed(8).of("PKK"))
                .andNot(killed(4).of("TUR"));
    }

    @Test
    void nobodyCountsItsOwnAsKilledByItself() {
        read("De Taliban hebben maandag Kunduz aangevallen. Het ministerie van Defensie zegt dat tachtig rebellen zijn gedood.")
                .claims(killed(80).of("TALIBAN").by("AFG"))
                .andNot(killed(80).by("TALIBAN"));
    }

    @Test
    void whoIsBroughtToSafetyIsCountedOnceAndHelped() {
        read("Het Rode Kruis bracht maandag 140 gewonde burgers uit Zaporizja in veiligheid.")
                .claimsOnce(a(Kind.DISPLACED))
                .claims(a(Kind.SUPPORT).by("ICRC"));
    }

    @Test
    void whoGetsBodiesBackGetsItsOwn() {
        read("Jerevan en Bakoe voerden oorlog om Sjoesja. Bakoe kreeg maandag twaalf lichamen terug.")
                .claims(a(Kind.RELEASED).count(12).of("AZE"))
                .andNot(a(Kind.RELEASED).of("ARM"));
    }
}
