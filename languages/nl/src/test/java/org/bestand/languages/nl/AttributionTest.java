package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Who says what, over the sentences of a report. */
class AttributionTest {
    @Test
    void aSourceThatPointsBackCoversTheSentencesBeforeIt() {
        read("Bij Soledar zijn maandag zeker veertien Oekraïense militairen gesneuveld. Ze werden door Russische artillerie"
                        + " bestookt. Dat meldde het Oekraïense leger.")
                .claims(
                        killed(14).atLeast().of("UKR.MIL").saidBy("UKR.MIL"),
                        attack().by("RUS").saidBy("UKR.MIL"))
                .andNot(killed().inOwnVoice(), attack().inOwnVoice());
    }

    @Test
    void aSourceThatPointsBackStaysInItsParagraph() {
        read("Bij Soledar zijn maandag veertien Oekraïense militairen gesneuveld.\n\nRussische troepen beschoten maandag ook de"
                        + " stad Avdiivka. Dat meldt de Oekraïense regering.")
                .claims(
                        killed(14).exactly().inOwnVoice(),
                        attack().in("Avdiivka").saidBy("UKR.GOV"))
                .andNot(killed().saidBy("UKR.GOV"));
    }

    @Test
    void aSourceThatClosesItsSentenceReachesBackOverOneHappening() {
        read("Israëlische vliegtuigen bombardeerden zondag een woonwijk in Khan Younis. Daarbij kwamen twaalf Palestijnse burgers"
                        + " om het leven, aldus het Palestijnse ministerie van Volksgezondheid. Het leger van Israël zweeg.")
                .claims(
                        killed(12).exactly().of("PSE.CVL").saidBy("PSE.GOV"),
                        attack().by("ISR").saidBy("PSE.GOV"))
                .andNot(killed().inOwnVoice(), attack().inOwnVoice());
    }

    @Test
    void aSourceThatOpensItsSentenceDoesNotReachBack() {
        read("Armeense troepen beschoten maandag een dorp bij Fizuli. Volgens Bakoe kwamen drie burgers om het leven."
                        + " Azerbeidzjaanse troepen schoten terug.")
                .claims(attack().by("ARM.MIL").inOwnVoice(), killed(3).exactly().saidBy("AZE.GOV"))
                .andNot(attack().by("ARM.MIL").saidBy("AZE.GOV"), killed().inOwnVoice());
    }

    @Test
    void hearsayGoesOnUnderTheSourceBeforeIt() {
        read("Volgens het Soedanese leger hebben strijders van de RSF maandag een ziekenhuis in El Fasher beschoten. Daarbij"
                        + " zouden negen patiënten zijn omgekomen. De RSF gaf geen commentaar.")
                .claims(
                        attack().by("RSF").saidBy("SDN.MIL"),
                        killed(9).exactly().saidBy("SDN.MIL").stance(Stance.ALLEGED))
                .andNot(
                        killed().inOwnVoice(),
                        killed().stance(Stance.ASSERTED),
                        a(Kind.STATEMENT).by("RSF"));
    }

    @Test
    void plainTellingAfterASourceIsTheReportsOwn() {
        read("Volgens het Soedanese leger hebben strijders van de RSF maandag een ziekenhuis in El Fasher beschoten. Bij Khartoem"
                        + " sneuvelden dinsdag vijf Soedanese soldaten. Daar vecht het leger al maanden tegen de RSF.")
                .claims(
                        attack().by("RSF").saidBy("SDN.MIL"),
                        killed(5).in("Khartoum").inOwnVoice())
                .andNot(killed().saidBy("SDN.MIL"));
    }

    @Test
    void aQuotationGoesOnInTheNextSentence() {
        read("‘Onze troepen hebben het dorp Robotyne heroverd’, zei de Oekraïense generaal Tarnavski maandag. ‘Bij de gevechten"
                        + " zijn dertig Russische soldaten gesneuveld.’ In Moskou werd gezwegen.")
                .claims(killed(30).exactly().of("RUS.MIL").saidBy("UKR.MIL"))
                .andNot(killed().inOwnVoice(), a(Kind.TERRITORY).inOwnVoice());
    }

    @Test
    void eachOfTwoSourcesCoversItsOwnHalf() {
        read("Aan de grens tussen Armenië en Azerbeidzjan is maandag zwaar gevochten. Volgens Bakoe sneuvelden vier"
                        + " Azerbeidzjaanse soldaten; volgens Jerevan kwamen zes Armeense soldaten om. Dinsdag bleef het er rustig.")
                .claims(
                        killed(4).of("AZE.MIL").saidBy("AZE.GOV"),
                        killed(6).of("ARM.MIL").saidBy("ARM.GOV"))
                .andNot(
                        killed(4).saidBy("ARM.GOV"),
                        killed(6).saidBy("AZE.GOV"),
                        killed().saidBy("AZE.GOV", "ARM.GOV"));
    }

    @Test
    void whoPassesOnStandsBeforeWhoSaysIt() {
        read("Oekraïense drones hebben maandag een legerbasis bij Koersk aangevallen. Daarbij zijn twee Russische militairen"
                        + " gedood, zei de gouverneur van Koersk tegen persbureau Tass. Kiev zweeg over de aanval.")
                .claims(killed(2)
                        .saidBy("TASS", "RUS.GOV")
                        .and("first via", c -> c.speakers().getFirst().via()))
                .andNot(killed().inOwnVoice(), a(Kind.STATEMENT).by("TASS"));
    }

    @Test
    void twoFiguresOfTwoSpeakersAreTwoClaims() {
        read("Armenië en Azerbeidzjan hebben elkaar maandag met artillerie bestookt. Het Armeense leger meldt dat negen Armeense"
                        + " militairen zijn gesneuveld. Volgens het Azerbeidzjaanse leger zijn twintig Armeense militairen gesneuveld.")
                .claims(
                        killed(9).of("ARM.MIL").saidBy("ARM.MIL"),
                        killed(20).of("ARM.MIL").saidBy("AZE.MIL"))
                .andNot(killed(29), killed(9).saidBy("AZE.MIL"), killed().of("AZE"));
    }

    @Test
    void whoCallsAFigureInventedDeniesIt() {
        read("Volgens de Britse marine vonden bij de raketaanval op Al-Dhale 83 strijders de dood; Sanaa noemt dat getal verzonnen.")
                .claims(
                        killed(83).exactly().saidBy("GBR.MIL"),
                        killed(83).exactly().stance(Stance.DENIED))
                .andNot(killed().saidBy("GBR.MIL").stance(Stance.DENIED));
    }

    @Test
    void aBareDenialRepeatsTheDeedDenied() {
        read("Volgens Kiev heeft het Russische leger maandag een school in Nikopol beschoten. Moskou ontkent dat. In de stad zijn"
                        + " drie Oekraïense burgers gedood.")
                .claims(
                        attack().by("RUS.MIL").saidBy("UKR.GOV").stance(Stance.ASSERTED),
                        attack().by("RUS.MIL").saidBy("RUS.GOV").stance(Stance.DENIED))
                .andNot(
                        attack().inOwnVoice(),
                        killed().stance(Stance.DENIED),
                        a(Kind.STATEMENT).by("RUS.GOV"));
    }

    @Test
    void aShortReportOfShellingWithADenialIsRead() {
        read("Azerbeidzjan heeft maandagnacht stellingen bij Goris beschoten, zegt het Armeense ministerie van Defensie. Zeven"
                        + " Armeense soldaten kwamen om het leven. Bakoe ontkent de beschieting.")
                .claims(
                        attack().by("AZE").saidBy("ARM.MIL"),
                        killed(7).exactly().of("ARM.MIL"),
                        attack().saidBy("AZE.GOV").stance(Stance.DENIED))
                .andNot(killed().of("AZE"), killed().stance(Stance.DENIED), clash());
    }

    @Test
    void ownDeedsAreAdmitted() {
        read("Bij een raketaanval op een vrachtschip in de Rode Zee zijn maandag twee Filipijnse zeelieden gedood. De Houthi's"
                        + " hebben de aanval opgeëist. Amerikaanse oorlogsschepen patrouilleren in de Rode Zee.")
                .claims(
                        killed(2).exactly().of("PHL"),
                        attack().by("HOUTHI").saidBy("HOUTHI").stance(Stance.ADMITTED))
                .andNot(attack().by("USA"), a(Kind.REQUEST));
    }

    @Test
    void anAccusationTellsItsDeedToo() {
        read("Armenië beschuldigt Azerbeidzjan ervan maandag het dorp Sotk te hebben beschoten. Daarbij raakten twee Armeense"
                        + " soldaten gewond. Bakoe sprak van een provocatie.")
                .claims(
                        a(Kind.ACCUSE).by("ARM").of("AZE").about("attack").inOwnVoice(),
                        attack().by("AZE").saidBy("ARM"))
                .andNot(attack().by("ARM"), attack().inOwnVoice());
    }

    @Test
    void aDenialLeavesWhatTheReportSaysItself() {
        read("Het Russische leger heeft maandag een school in Nikopol beschoten. Dat ontkent Moskou. In de stad zijn drie Oekraïense"
                        + " burgers gedood.")
                .claims(
                        attack().by("RUS.MIL").inOwnVoice().stance(Stance.ASSERTED),
                        attack().by("RUS.MIL").saidBy("RUS.GOV").stance(Stance.DENIED),
                        killed(3).inOwnVoice())
                .andNot(killed().saidBy("RUS.GOV"), a(Kind.STATEMENT).by("RUS.GOV"));
    }

    @Test
    void hearsayBehindADenialIsNotTheDeniers() {
        read("Israëlische vliegtuigen hebben zondag een school in Gaza-Stad gebombardeerd. Het Israëlische leger ontkent de aanval."
                        + " Er zouden negen Palestijnse burgers zijn gedood.")
                .claims(
                        attack().by("ISR.MIL").saidBy("ISR.MIL").stance(Stance.DENIED),
                        killed(9).of("PSE.CVL").stance(Stance.ALLEGED))
                .andNot(killed().saidBy("ISR.MIL"), killed().stance(Stance.DENIED));
    }

    @Test
    void whoConfirmsThatCoversTheSentenceBefore() {
        read("Bij Pokrovsk zijn zondag zes Oekraïense militairen gesneuveld. Het ministerie van Defensie in Kiev bevestigde dat"
                        + " maandag. Russische artillerie bestookte de stad.")
                .claims(killed(6).of("UKR.MIL").saidBy("UKR.MIL").on("2024-05-12"), attack().inOwnVoice())
                .andNot(killed().inOwnVoice(), killed().on("2024-05-13"), attack().saidBy("UKR"));
    }

    @Test
    void aRejectedFigureStandsBesideTheOneGiven() {
        read("Bij een aanval van de RSF op El Fasher zijn zondag volgens het Soedanese leger vijftig burgers gedood. De RSF ontkent dat"
                        + " er vijftig burgers zijn gedood. De stad wordt al weken door de RSF belegerd.")
                .claims(
                        killed(50).saidBy("SDN.MIL").stance(Stance.ASSERTED),
                        killed(50).saidBy("RSF").stance(Stance.DENIED))
                .andNot(killed().inOwnVoice(), killed(50).saidBy("RSF").stance(Stance.ASSERTED));
    }

    @Test
    void aSourceWithinASideClauseCoversThatAlone() {
        read("Strijders van Al-Shabaab hebben zondag een legerbasis bij Baidoa aangevallen, waarbij volgens de regering in Mogadishu elf"
                        + " Somalische soldaten omkwamen. Het Somalische leger zette de achtervolging in. De strijd duurt voort.")
                .claims(
                        attack().by("AL-SHABAAB").inOwnVoice(),
                        killed(11).exactly().saidBy("SOM.GOV"))
                .andNot(attack().by("AL-SHABAAB").saidBy("SOM"), killed().inOwnVoice());
    }

    @Test
    void aSourceThatOpensTheMainClauseCoversItsSideClauses() {
        read("Volgens de Somalische regering hebben strijders van Al-Shabaab zondag een legerbasis bij Baidoa aangevallen, waarbij elf"
                        + " Somalische soldaten omkwamen. Het Somalische leger zette de achtervolging in. De strijd duurt voort.")
                .claims(
                        attack().by("AL-SHABAAB").saidBy("SOM.GOV"),
                        killed(11).exactly().saidBy("SOM.GOV"))
                .andNot(killed().inOwnVoice(), attack().by("AL-SHABAAB").inOwnVoice());
    }

    @Test
    void aClauseThatIsOnlyPutInBetweenIsTheReportsOwn() {
        read("Volgens het Georgische leger hebben Russische troepen het bestand, dat vorige week inging, maandag bij Gori"
                        + " geschonden.")
                .claims(a(Kind.CEASEFIRE).saidBy("GEO.MIL"));
    }

    @Test
    void whoSpeaksToAnAgencyIsPassedOnByIt() {
        read("‘Wij hebben drie Oekraïense dorpen veroverd’, vertelde een Russische kolonel aan persbureau Reuters. Kiev zweeg.")
                .claims(a(Kind.TERRITORY).saidBy("REUTERS", "RUS.MIL"));
    }

    @Test
    void aSourceGoesOnBehindASemicolonUntilSomebodyElseSpeaks() {
        read("Bij een aanslag in Kabul kwamen volgens de Afghaanse politie zes burgers om; negen anderen zijn gewond.")
                .claims(killed(6).exactly().saidBy("AFG.POL"), a(Kind.WOUNDED).saidBy("AFG.POL"))
                .andNot(a(Kind.WOUNDED).inOwnVoice());
    }

    @Test
    void promisingIsAnActAndNoReport() {
        read("Russische troepen vielen maandag Oekraïne aan. De Poolse premier Donald Tusk beloofde Oekraïne tanks te leveren.")
                .claims(a(Kind.SUPPORT).stance(Stance.PLANNED).inOwnVoice())
                .andNot(a(Kind.SUPPORT).saidBy("POL.GOV"));
    }

    @Test
    void aPlanThatIsToldInThePresentTenseIsPlanned() {
        read("Russische troepen vielen maandag Oekraïne aan. Portugal stuurt deze maand twintig tanks naar Oekraïne.")
                .andNot(a(Kind.SUPPORT).stance(Stance.ASSERTED), a(Kind.DEPLOY).stance(Stance.ASSERTED));
    }

    @Test
    void bothSidesTellEachOfTheirOwnLosses() {
        read("Armeense en Azerbeidzjaanse troepen beschoten elkaar maandag bij Sotk. Armenië en Azerbeidzjan zeggen dat er aan hun"
                        + " kant geen doden vielen.")
                .claims(killed(0).of("ARM").saidBy("ARM"), killed(0).of("AZE").saidBy("AZE"))
                .andNot(killed().saidBy("ARM", "AZE"));
    }

    @Test
    void anUnknownPersonWhoTellsIsALocalSource() {
        read("Jihadisten vielen zondag een dorp in het noorden van Burkina Faso aan. Een imker spreekt van veertien doden.")
                .claims(killed(14).exactly().saidBy("?.OBS"))
                .andNot(killed().inOwnVoice());
    }

    @Test
    void aTagIsReadWhateverStandsBeforeItAndIn() {
        read("Azerbeidzjan beschoot dinsdag het dorp Goris, liet een legerwoordvoerster in Jerevan weten.")
                .claims(attack().by("AZE").saidBy("ARM.MIL"))
                .andNot(attack().inOwnVoice());
        read("Bij Soledar is maandag urenlang artillerievuur gehoord en daarbij vielen negen doden, vertellen inwoners"
                        + " van Soledar tegen persbureau Reuters.")
                .claims(killed(9).saidBy("REUTERS", "UKR.CVL"))
                .andNot(killed().inOwnVoice());
        read("Daarbij kwamen bij Sanaa drie kinderen om, weet het Rode Kruis, en er raakten zes mensen gewond.")
                .claims(killed(3).saidBy("ICRC"))
                .andNot(killed().inOwnVoice());
    }

    @Test
    void aVerbBehindAClauseOfItsOwnSubjectIsNoTag() {
        read("Inwoners die uit Soledar wisten te vluchten, spreken tegenover persbureau Reuters van negen doden.")
                .claims(killed(9).saidBy("REUTERS", "UKR.CVL"))
                .andNot(killed().saidBy("REUTERS"));
        read("Het ziekenhuis in Soledar, dat maandag werd beschoten, telde honderd bedden.")
                .claims(attack().inOwnVoice())
                .andNot(attack().saidBy("?.OBS"));
    }

    @Test
    void aBareSpokesmanSpeaksForWhoeverTheSentenceIsAbout() {
        read("Het Soedanese leger veroverde maandag het dorp Kazgeil op de RSF; daarbij zijn volgens een woordvoerder dertig"
                        + " strijders gedood.")
                .claims(killed(30).saidBy("SDN.MIL"))
                .andNot(killed().saidBy("SDN.GOV"));
    }

    @Test
    void theReportIsThatOfWhoeverSpokeLast() {
        read("Amnesty International stelt dat het Soedanese leger in Khartoem burgers heeft beschoten. Volgens het rapport zijn"
                        + " daarbij tien burgers gedood.")
                .claims(killed(10).saidBy("AMNESTY"))
                .andNot(killed().saidBy("?.OBS"));
    }

    @Test
    void whoPutsAFigureIsFoundBehindWhatIsCounted() {
        read("In Goris werd maandag gevochten. De balans van die dag stelde het Armeense ministerie van Defensie bij van zeven"
                        + " naar tien doden.")
                .claims(killed(10).saidBy("ARM.MIL"))
                .andNot(killed(10).inOwnVoice());
    }

    @Test
    void aTruceBrokenIsSaidByWhoChargesWithItInARelativeClause() {
        read("Het regent granaten, zei de Armeense generaal Petrosjan, die Azerbeidzjan van bestandsbreuk beticht.")
                .claims(a(Kind.CEASEFIRE).by("AZE").saidBy("ARM.MIL"))
                .andNot(a(Kind.CEASEFIRE).inOwnVoice());
    }

    @Test
    void aCurtRejectionDeniesWhatWasJustTold() {
        read("Volgens het Soedanese leger heeft de RSF zondag een markt in El Fasher beschoten. 'Klinkklare onzin', reageerde een"
                        + " woordvoerder van de RSF.")
                .claims(
                        attack().by("RSF").saidBy("SDN.MIL"),
                        attack().by("RSF").saidBy("RSF").stance(Stance.DENIED));
    }

    @Test
    void whoCallsWhatIsToldALieDeniesItAndAccusesNobody() {
        read("Azerbeidzjan zegt dat Armeense soldaten zondag het dorp Zangilan hebben beschoten. Armenië noemt dat een grove leugen.")
                .claims(attack().by("ARM").saidBy("ARM").stance(Stance.DENIED))
                .andNot(a(Kind.ACCUSE));
    }

    @Test
    void whoeverIsHitDeniesTheHitThatTheOtherSideClaims() {
        read("Houthi-strijders zeggen dat ze zondag een Saoedisch schip hebben getroffen; Riyad doet dat af als fantasie.")
                .claims(attack().by("HOUTHI").saidBy("SAU.GOV").stance(Stance.DENIED));
    }

    @Test
    void aDenialDoesNotMeanAFightOfBothSides() {
        read("Bij Fizuli hebben Armeense en Azerbeidzjaanse soldaten zondag gevochten. Bakoe ontkent dat.")
                .andNot(clash().stance(Stance.DENIED));
    }
}
