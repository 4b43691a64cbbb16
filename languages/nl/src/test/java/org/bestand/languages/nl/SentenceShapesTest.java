package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;
import static org.bestand.languages.nl.Reports.readOn;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Shapes of sentences that a parser takes for others. */
class SentenceShapesTest {
    @Test
    void aParticleBeforeAndStaysWithItsVerb() {
        read("Bij de Jemenitische stad Taiz kwamen maandag veertien mensen om en ruim honderd raakten gewond.")
                .claims(killed(14).exactly(), wounded(101).atLeast())
                .andNot(wounded(14));
        read("Bij de Jemenitische stad Taiz kwamen maandag om en nabij dertig soldaten om.")
                .claims(killed(30));
    }

    @Test
    void aCutCompoundHasTheAdjectiveOfTheWhole() {
        read("In het noorden van Irak zijn woensdag negen mensen gedood bij Iraanse drone- en raketaanvallen op bases.")
                .claims(attack().by("IRN"), killed(9).by("IRN"))
                .andNot(killed(9).by());
    }

    @Test
    void whatStandsBeforeTheParticleBelongsToItsVerb() {
        read("President Joe Biden drong er bij premier Benjamin Netanyahu op aan Iran niet te bombarderen.")
                .claims(a(Kind.REQUEST).by("USA.GOV").of("ISR.GOV"))
                .andNot(a(Kind.REQUEST).of("IRN"));
    }

    @Test
    void aSubjectWithACopulaBehindAnotherVerbIsAClauseOfItsOwn() {
        read("In Ethiopië zijn duizenden soldaten gedood en ruim twee miljoen Ethiopiërs zijn op de vlucht.")
                .claims(killed(), a(Kind.DISPLACED).count(2_000_001))
                .andNot(a(Kind.DISPLACED).count(2_000));
    }

    @Test
    void whoStandsBeforeAVerbOfBlameBlames() {
        read("Chinese en Indiase soldaten vochten maandag aan de grens. Peking beschuldigt India ervan de grens te zijn"
                        + " overgestoken.")
                .claims(a(Kind.ACCUSE).by("CHN.GOV").of("IND"))
                .andNot(a(Kind.ACCUSE).by("IND"));
    }

    @Test
    void theBeginningOfAWeekIsNotThatOfAnAttack() {
        readOn("2024-05-16", "Hamas heeft sinds het begin van de week raketten op Israël afgevuurd.")
                .claims(attack().by("HAMAS").between("2024-05-13", "2024-05-16"))
                .andNot(attack().phase(Phase.STARTS));
        read("Sinds het begin van de gevechten bij Taiz, in maart, zijn veertig Jemenitische soldaten gesneuveld.")
                .claims(clash().phase(Phase.STARTS), killed(40));
    }

    @Test
    void aPartOfOthersMayBeATollByItsOwnNoun() {
        read("Uit de Oekraïense stad Charkov zijn dertig mensen geëvacueerd, onder wie acht gewonden.")
                .claims(wounded(8).exactly(), a(Kind.DISPLACED).count(30))
                .andNot(wounded(30));
    }

    @Test
    void aPluralRightBehindAPlaceIsWhatTheVerbIsDoneTo() {
        read("Woensdag schoten strijders van Boko Haram in Kukawa moskeegangers dood.")
                .claims(killed().by("BOKO-HARAM").of("NGA.CVL"))
                .andNot(killed().of("BOKO-HARAM"), killed().of());
    }

    @Test
    void aParticleBehindThereIsTheVerbs() {
        read("In de Afghaanse vallei Panjshir vechten de taliban. Maandag vielen de taliban er aan, maar dat werd afgeslagen.")
                .claims(attack().by("TALIBAN").on("2024-05-13"))
                .andNot(attack().by("AFG"));
    }

    @Test
    void aCampForRefugeesTakesNoFigureFromTheDead() {
        read("Bij een inval van het Israëlische leger in een vluchtelingenkamp in Jenin vielen negen Palestijnse doden, onder wie een vrouw"
                        + " van 61.")
                .claims(killed(9).exactly(), killed(1))
                .andNot(a(Kind.DISPLACED));
    }

    @Test
    void aFigureBehindADateIsNoYear() {
        read("De autoriteiten in Stepanakert melden dat sinds 27 april 673 van hun militairen zijn gesneuveld.")
                .claims(killed(673).exactly());
        read("De autoriteiten in Stepanakert melden dat sinds 27 april acht van hun militairen zijn gesneuveld.")
                .claims(killed(8).exactly());
        read("Sinds 27 april 2023 zijn in Jemen veertig militairen gesneuveld.")
                .claims(killed(40))
                .andNot(killed(2023));
    }

    @Test
    void aParticipleThatSharesItsAuxiliaryHasItsOwnSubject() {
        read("In de Soedanese stad El Fasher zijn ten minste 27 burgers omgekomen en 850 mensen op de vlucht geslagen.")
                .claims(killed(27).atLeast(), a(Kind.DISPLACED).count(850))
                .andNot(a(Kind.DISPLACED).count(27));
        read("Het leger van Soedan heeft drie rebellen gedood en twaalf burgers bevrijd.")
                .claims(killed(3).of("SDN.REB"))
                .andNot(killed(3).by("SDN.CVL"));
    }

    @Test
    void sinceAYearLeadsToNoDayFurtherOn() {
        readOn(
                        "2024-05-16",
                        "De Houthi's, die Sanaa sinds 2014 in handen hebben, vuurden maandag drie raketten af op Israël.")
                .claims(
                        attack().by("HOUTHI").of("ISR").on("2024-05-13"),
                        a(Kind.RELATION).between("2014-01-01", "2024-05-16"));
        readOn("2024-05-16", "Sinds het Jemenitische leger in februari Taiz veroverde, zijn er negen burgers gedood.")
                .claims(killed(9).between("2024-02-01", "2024-05-16"));
    }

    @Test
    void aFigureBehindASourceIsWhatTheVerbIsDoneTo() {
        read("Oekraïne heeft naar eigen zeggen 54 van de 60 Russische drones neergehaald.")
                .claims(a(Kind.DAMAGE).by("UKR").of("RUS").count(54))
                .andNot(a(Kind.DAMAGE).count(60));
    }

    @Test
    void aTownThatWasByRebelsTakenDidNotTakeThem() {
        read("In Macomia, een Mozambikaans stadje dat vorige maand door rebellen onder de voet was gelopen, is het nu stil.")
                .claims(a(Kind.TERRITORY).by("MOZ.REB").of("MOZ"))
                .andNot(attack().of("MOZ.REB"), a(Kind.TERRITORY).of("MOZ.REB"));
    }

    @Test
    void aParticleBehindAnInfinitiveIsTheFiniteVerbs() {
        read("Israël bestookte Tyrus. De premier van Libanon wees een oproep van Hezbollah om de grens te sluiten van de hand.")
                .claims(
                        a(Kind.REFUSE).by("LBN.GOV").of("HEZBOLLAH"),
                        a(Kind.REQUEST).by("HEZBOLLAH").of("LBN.GOV"))
                .andNot(a(Kind.COERCE), a(Kind.REQUEST).stance(Stance.DENIED));
    }

    @Test
    void anObjectThatLooksLikeAnInfinitiveIsANoun() {
        read("De Houthi's voeren sinds november aanvallen uit op schepen in de Rode Zee.")
                .claims(attack().by("HOUTHI"))
                .andNot(attack().of("HOUTHI"));
        read("Rusland wil Kiev aanvallen.").claims(attack().of("UKR").stance(Stance.PLANNED));
    }

    @Test
    void itBeforeAFigureIsNoArticle() {
        read("Oekraïne zegt dat het dertig van de veertig Russische drones heeft neergehaald.")
                .claims(a(Kind.DAMAGE).by("UKR").of("RUS").count(30))
                .andNot(a(Kind.DAMAGE).by("RUS"), a(Kind.DAMAGE).of("UKR"));
    }

    @Test
    void whatIsCountedIsJoinedToWhatIsCounted() {
        read("Bij Kaya hebben jihadisten vrijdag veertien vrijwilligers van de VDP en vier burgers doodgeschoten.")
                .claims(killed(14).of("VDP"), killed(4).of("BFA.CVL"))
                .andNot(killed(4).of("VDP"));
        read("De Houthi's spreken na de Amerikaanse luchtaanval op Hodeidah van zestien dode en 35 gewonde burgers.")
                .claims(killed(16).exactly(), wounded(35).exactly())
                .andNot(killed().of("HOUTHI"));
    }

    @Test
    void menAndTanksThatAreLostAreTwoThings() {
        read("Rusland meldt dat Oekraïne 620 man en drie tanks heeft verloren.")
                .claims(killed(620).of("UKR"), a(Kind.DAMAGE).of("UKR").count(3))
                .andNot(a(Kind.DAMAGE).count(620), killed(3));
    }

    @Test
    void aParticipleTakenForAnInfinitiveIsStillOne() {
        read("Bij gevechten in de Oost-Congolese stad Goma zijn sinds vorige week zeker 900 doden gevallen en bijna 2.900 mensen gewond"
                        + " geraakt, stelt de Wereldgezondheidsorganisatie.")
                .claims(killed(900).atLeast(), wounded(2_899))
                .andNot(wounded(900));
    }

    @Test
    void whoDoesNotConfirmARaidDoesNotSayThatThereWasNone() {
        read("Rebellen vielen maandag Kaya aan. Het leger van Burkina Faso heeft de aanval nog niet bevestigd.")
                .claims(attack().by("BFA.REB"))
                .andNot(attack().negated());
    }

    @Test
    void aFigureBehindASourceIsTheSubject() {
        read("Rusland heeft 110 drones op Oekraïne afgevuurd, waarvan er volgens Kiev 79 zijn onderschept.")
                .claims(
                        attack().by("RUS").of("UKR").count(110),
                        a(Kind.DAMAGE).of("RUS").count(79).saidBy("UKR.GOV").and("in no unit of its own", c -> c.count()
                                .unit()
                                .isEmpty()))
                .andNot(a(Kind.DAMAGE).count(110));
    }

    @Test
    void whatIsShotDeadAtTheEndOfAClauseIsShotDead() {
        read("Het bestand lijkt stand te houden, al schoten Israëlische militairen maandag drie Palestijnen dood.")
                .claims(killed(3).by("ISR.MIL").of("PSE"))
                .andNot(attack());
    }

    @Test
    void aQuotedParticipleIsWhatSomebodyCallsIt() {
        read("Burkina Faso beschuldigt Ivoorkust ervan rebellen wapens te leveren. Abidjan noemt de beschuldigingen 'volkomen verzonnen'.")
                .claims(a(Kind.SUPPORT).saidBy("CIV.GOV").stance(Stance.DENIED))
                .andNot(a(Kind.STATEMENT));
    }

    @Test
    void aFigureBehindAtMostIsNoParticle() {
        read("Kirgizië en Tadzjikistan vochten bij Batken. Kirgizië spreekt van zestien doden. Doesjanbe noemt dat overdreven en houdt het op"
                        + " hooguit tien doden aan de andere kant.")
                .claims(
                        killed(10).of("KGZ").saidBy("TJK.GOV"),
                        killed(16).saidBy("TJK.GOV").stance(Stance.DENIED))
                .andNot(killed(10).of("TJK"), killed(10).inOwnVoice());
    }
}
