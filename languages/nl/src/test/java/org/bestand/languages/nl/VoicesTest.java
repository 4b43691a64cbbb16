package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Whose voice it is that says something, and how far it carries within its sentence. */
class VoicesTest {
    @Test
    void whatIsSaidIsFoundBehindTimesAndPlacesOfTheSaying() {
        read("De Soedanese regeringswoordvoerder Musa Idris zei maandag op de radio dat er negen strijders van de RSF zijn"
                        + " gedood.")
                .claims(killed(9).of("RSF").saidBy("SDN.GOV"))
                .andNot(killed().inOwnVoice());
    }

    @Test
    void aReasonBehindWhatIsSaidIsSaidToo() {
        read("Jerevan zegt dat het ingreep nadat dinsdag bij Goris drie soldaten om het leven waren gekomen.")
                .claims(killed(3).saidBy("ARM.GOV"))
                .andNot(killed().inOwnVoice());
    }

    @Test
    void aParticipleByItselfSaysNothing() {
        read("Het Soedanese leger veroverde maandag het dorp Kazgeil op de RSF. Dat uitgerekend nu in Genève diplomaten"
                        + " elkaar spreken, wil Washington niet bevestigen.")
                .claims(a(Kind.TERRITORY).by("SDN.MIL").inOwnVoice())
                .andNot(a(Kind.TERRITORY).saidBy("USA.GOV"));
    }

    @Test
    void whoIsAtATollSaysItButNotWhoIsInABadWay() {
        read("Bij Soledar wordt gevochten. Kiev is al aan veertien doden toe.")
                .claims(killed(14).saidBy("UKR.GOV"))
                .andNot(killed().inOwnVoice());
        read("Een granaat trof maandag een school in Soledar. Vijf leraren zijn er slecht aan toe.")
                .claims(wounded(5).inOwnVoice())
                .andNot(wounded(5).saidBy("?.CVL"));
    }

    @Test
    void whoLetsItKnowInPassingSaysIt() {
        read("Het Israëlische leger bombardeerde maandag een wapendepot in Tyrus, zoals het zelf bekendmaakte.")
                .claims(attack().by("ISR.MIL").saidBy("ISR").stance(Stance.ADMITTED))
                .andNot(attack().inOwnVoice());
    }

    @Test
    void whoSpeaksForSomebodyIsTheirVoice() {
        read("In El Fasher wordt gevochten. Muna Adam, die namens de gouverneur het woord voert, schat dat er in Soedan"
                        + " veertig burgers zijn gedood.")
                .claims(killed(40).saidBy("SDN.GOV"))
                .andNot(killed().saidBy("?.OBS"));
    }

    @Test
    void aNamelessSourceSpeaksForTheBodyThatItSitsWith() {
        read("Jihadisten vielen zondag een kamp in Mali aan. Zestien militairen kwamen om, zeggen twee bronnen binnen het"
                        + " leger.")
                .claims(killed(16).saidBy("MLI.MIL"))
                .andNot(killed().saidBy("?.OBS"));
        read("Jihadisten vielen zondag een kamp in Mali aan. Zestien militairen kwamen om, zeggen twee bronnen.")
                .claims(killed(16).saidBy("?.OBS"));
    }

    @Test
    void aNamelessSoldierWhoSpeaksIsOneOfTheCountry() {
        read("Jihadisten vielen zondag een dorp in Mali aan. Zestien burgers kwamen om, zegt een militaire bron.")
                .claims(killed(16).saidBy("MLI.MIL"))
                .andNot(killed().saidBy("?.MIL"));
    }

    @Test
    void whoLeadsAUnionIsNoGovernment() {
        read("Jihadisten vielen zondag een dorp in Mali aan. De voorzitter van een vissersbond houdt het op dertig doden.")
                .claims(killed(30).saidBy("MLI.CVL"))
                .andNot(killed().saidBy("MLI.GOV"));
    }

    @Test
    void whereAnOrganisationSitsDoesNotMakeItsCountrySpeak() {
        read("Human Rights Watch telt in Soedan zestig doden. Negen van hen zijn volgens de in Genève gevestigde"
                        + " organisatie doodgeschoten door strijders van de RSF.")
                .claims(killed(9).by("RSF").saidBy("HRW"))
                .andNot(killed().saidBy("CHE"));
    }

    @Test
    void whatATellingAnnouncesIsSaidByWhoeverTellsIt() {
        read("De Armeense minister van Defensie gaf dinsdag een balans: negen Armeense soldaten sneuvelden en vijf burgers"
                        + " verloren het leven.")
                .claims(killed(9).saidBy("ARM.MIL"), killed(5).saidBy("ARM.MIL"))
                .andNot(killed().inOwnVoice());
        read("Het Armeense leger heeft een probleem: negen Armeense soldaten sneuvelden dinsdag bij Goris.")
                .claims(killed(9).inOwnVoice());
    }

    @Test
    void aTollOfSomebodysMenByTheirAccountIsSaidByThem() {
        read("De Soedanese generaal Burhan sprak van een vergissing. Veertien van zijn mannen sneuvelden naar zijn zeggen bij"
                        + " het treffen.")
                .claims(killed(14).saidBy("SDN.MIL"))
                .andNot(killed().inOwnVoice());
        read("Soedanese regeringstroepen vonden maandag in Khartoem naar hun zeggen negentig lichamen.")
                .claims(killed(90).saidBy("SDN.MIL"));
    }

    @Test
    void figuresSpeakForWhoeverGathersThem() {
        read("Sinds 1 mei zijn 120.000 mensen op de vlucht voor de opmars van de RSF in Soedan, blijkt uit cijfers van de"
                        + " vluchtelingenorganisatie UNHCR.")
                .claims(a(Kind.DISPLACED).saidBy("UNHCR"))
                .andNot(a(Kind.DISPLACED).inOwnVoice());
    }

    @Test
    void aMinistryThatAGroupLeadsIsNotThatOfTheStateItFights() {
        read("Israël bombardeerde Gaza. Volgens het ministerie van Gezondheid, dat door Hamas wordt geleid, kwamen twaalf Palestijnen om.")
                .claims(killed(12).of("PSE").saidBy("PSE.GOV"))
                .andNot(killed(12).saidBy("ISR.GOV"));
        read("Israël bombardeerde Gaza. Dat meldt het ministerie van Defensie, dat door Israel Katz wordt geleid.")
                .andNot(a(Kind.ATTACK).saidBy("PSE.MIL"));
    }

    @Test
    void whoMournsTheirDeadTellsOfThem() {
        read("Armenië betreurt negen gesneuvelde soldaten na de gevechten bij Goris.")
                .claims(killed(9).of("ARM.MIL").saidBy("ARM"))
                .andNot(killed().inOwnVoice());
    }

    @Test
    void aTieThatIsOnlyNamedIsTheReportsOwn() {
        read("Strijders van de aan Al-Qaeda gelieerde groep JNIM vielen zondag een kamp in Mali aan. Zestien militairen vonden"
                        + " daarbij de dood, zegt het Malinese leger.")
                .claims(a(Kind.RELATION).by("JNIM").inOwnVoice(), killed(16).saidBy("MLI.MIL"))
                .andNot(a(Kind.RELATION).saidBy("MLI.MIL"));
    }

    @Test
    void hearsayGoesOnWithWhoSpokeAndNotWithWhoIsBlamed() {
        read("Het Myanmarese leger bombardeerde maandag een dorp in Rakhine. Dat stelt het Arakan-leger, dat de junta bestandsbreuk"
                        + " verwijt. Twee burgers zouden zijn omgekomen.")
                .claims(killed(2).saidBy("AA").stance(Stance.ALLEGED))
                .andNot(killed().saidBy("MMR.GOV"));
    }

    @Test
    void aSpokesmanWithANameSpeaksForThePartyBeforeHim() {
        read("De Keniaanse politie spreekt het aantal tegen: volgens woordvoerder Juma Odera gaat het om negentien doden.")
                .claims(killed(19).saidBy("KEN.POL"))
                .andNot(killed(19).saidBy("KEN.GOV"));
    }

    @Test
    void theOppositionIsAStates() {
        read("Boko Haram viel dinsdag een dorp aan in Niger. Volgens de oppositie vielen er twintig doden.")
                .claims(killed(20).saidBy("NER.OPP"))
                .andNot(killed(20).saidBy("BOKO-HARAM"));
    }

    @Test
    void itIsWhoeverSpokeLastInTheParagraph() {
        read("Human Rights Watch stelt in een rapport dat het Ethiopische leger bij Axum een kerk heeft beschoten. Daarbij werden zes"
                        + " inwoners gedood. Wie het bevel gaf, is niet bekend. Wel documenteerde het nog vier executies door Ethiopische"
                        + " militairen.")
                .claims(killed(4).saidBy("HRW"))
                .andNot(killed(4).inOwnVoice());
    }

    @Test
    void aNameBehindAWordForAPlaceIsTheSpeakers() {
        read("Rusland heeft Kiev beschoten. De burgemeester van de stad Vitali Klitsjko spreekt van tien doden.")
                .claims(killed(10).saidBy("UKR.GOV"))
                .andNot(killed(10).saidBy("RUS"));
    }

    @Test
    void whoAnnouncesADeathTellsOfIt() {
        read("Bij gevechten in Masisi zijn maandag twee leiders van M23 gedood. De Congolese legerwoordvoerder maakte hun dood bekend.")
                .claims(killed(2).saidBy("COD"));
        read("Bij gevechten in Masisi zijn maandag twee leiders van M23 gedood. De Congolese legerwoordvoerder maakte een wandeling.")
                .andNot(killed(2).saidBy("COD"));
    }

    @Test
    void aClauseThatSaysMoreOfWhoSpeaksMakesNobodyElseSpeak() {
        read("Maandag is Masisi beschoten. Dat meldt het Rode Kruis, dat de Congolese regering onwil verwijt. Er zou één arts zijn"
                        + " gedood.")
                .claims(killed(1).saidBy("ICRC"))
                .andNot(killed(1).saidBy("COD"));
    }

    @Test
    void thoseInOfficeSomewhereAreOfThatGround() {
        read("Israëlische vliegtuigen hebben maandag Rafah gebombardeerd. Volgens de lokale autoriteiten zijn twaalf burgers gedood.")
                .claims(killed(12).saidBy("PSE.GOV"))
                .andNot(killed(12).saidBy("ISR.GOV"));
        read("Oekraïense drones hebben maandag een depot bij Brjansk getroffen. Volgens de gouverneur zijn vier mensen gedood.")
                .claims(killed(4).saidBy("RUS.GOV"))
                .andNot(killed(4).saidBy("UKR.GOV"));
        read("Oekraïense drones hebben maandag een depot bij Brjansk getroffen. Volgens de burgemeester van Charkov zijn vier mensen gedood.")
                .claims(killed(4).saidBy("UKR.GOV"))
                .andNot(killed(4).saidBy("RUS.GOV"));
    }

    @Test
    void aReportOfTheUnitedNationsIsTheirs() {
        read("Volgens een VN-rapport zijn maandag in Tigray twintig burgers gedood door Eritrese soldaten.")
                .claims(killed(20).saidBy("UN"));
        read("Staatspersbureau Saba meldt dat maandag in Sanaa negen burgers zijn gedood.")
                .claims(killed(9).saidBy("HOUTHI.MED"))
                .andNot(killed(9).saidBy("BES"));
    }

    @Test
    void doctorsAndResidentsAreOfTheLandThatIsToldOf() {
        read("In El Fasher zijn maandag bij een beschieting negen mensen gedood. Een arts telde dertig gewonden. Bewoners spreken van twaalf"
                        + " doden.")
                .claims(Expect.wounded(30).saidBy("SDN.HLT"), killed(12).saidBy("SDN.CVL"));
        read("Inwoners van Goma betoogden maandag tegen M23.")
                .claims(a(Kind.PROTEST).by("COD.CVL"));
    }

    @Test
    void theLeadersOfSeveralCountriesAreNotThoseOfTheirHost() {
        read("De leiders van vier buurlanden riepen maandag in Nairobi op tot een bestand tussen M23 en Congo.")
                .andNot(a(Kind.REQUEST).by("KEN.GOV"));
        read("De leiders van Oeganda en Burundi riepen maandag in Nairobi op tot een bestand tussen M23 en Congo.")
                .claims(a(Kind.REQUEST).by("UGA.GOV", "BDI.GOV"));
    }

    @Test
    void aTagInTheMiddleCoversWhatIsAddedBehindItUntilSomebodyElseSpeaks() {
        read("Bij Sanaa kwamen maandag drie kinderen om, weet het Rode Kruis, en er raakten zes mensen gewond.")
                .claims(killed(3).saidBy("ICRC"), wounded(6).saidBy("ICRC"));
        read("Bij Sotk sneuvelden maandag vier Armeense soldaten, meldt de gouverneur van Gegharkunik; zeven burgers raakten gewond.")
                .claims(killed(4).saidBy("ARM.GOV"), wounded(7).saidBy("ARM.GOV"));
        read("Bij Sanaa kwamen maandag drie kinderen om, weet het Rode Kruis, maar de Houthi's spreken van zes gewonden.")
                .claims(killed(3).saidBy("ICRC"), wounded(6).saidBy("HOUTHI"))
                .andNot(wounded(6).saidBy("ICRC"));
    }

    @Test
    void thePastOfOwningUpIsAVerbBeforeADay() {
        read("Het Soedanese leger zweeg lang, maar erkende maandag dat het een markt in El Fasher had gebombardeerd.")
                .claims(attack().by("SDN").saidBy("SDN.MIL").stance(Stance.ADMITTED))
                .andNot(attack().inOwnVoice());
        read("Het Soedanese leger bombardeerde op die bekende maandag een markt in El Fasher.")
                .claims(attack().inOwnVoice());
    }

    @Test
    void whoeverASentenceAnnouncesSaysWhatIsToldBehindItAsHearsay() {
        read("Het Soedanese leger veroverde maandag het dorp Kazgeil. Een andere lezing komt van de RSF. Tien soldaten zouden zijn"
                        + " gedood.")
                .claims(killed(10).saidBy("RSF").stance(Stance.ALLEGED));
        read("Het Soedanese leger veroverde maandag het dorp Kazgeil. Een andere lezing komt van de RSF. Die houdt vol dat er tien"
                        + " soldaten zijn gedood.")
                .claims(killed(10).saidBy("RSF"));
        read("Het Soedanese leger veroverde maandag het dorp Kazgeil. Het verhaal van de RSF is bekend. Tien soldaten zijn gedood.")
                .andNot(killed(10).saidBy("RSF"));
    }

    @Test
    void imagesAndRumoursArePassedOnByMedia() {
        read("In Goma wordt gevochten. Op het internet duiken foto's op van soldaten die door M23 zijn gevangengenomen.")
                .claims(a(Kind.CAPTURED).saidBy("?.MED").stance(Stance.ALLEGED))
                .andNot(a(Kind.CAPTURED).inOwnVoice());
        read("Op sociale media gonst het van de geruchten dat Rwandese soldaten de grens zijn overgestoken.")
                .claims(a(Kind.DEPLOY).saidBy("?.MED").stance(Stance.ALLEGED));
        read("In Goma wordt gevochten. In de straten circuleren tanks.").andNot(clash().saidBy("?.MED"));
    }

    @Test
    void whatAPhraseBeforeTheCueRecallsIsTheReportsOwn() {
        read("Sinds M23 in april 2023 Goma aanviel, zijn in Congo volgens Unicef tweehonderd kinderen gedood.")
                .claims(killed(200).saidBy("UNICEF"), attack().inOwnVoice())
                .andNot(attack().saidBy("UNICEF"));
    }

    @Test
    void whoAccusesInARelativeClauseSaysWhatItAccusesOf() {
        read("Het antwoord kwam van de Armeense generaal Petrosjan, die Azerbeidzjan van bestandsbreuk beticht.")
                .claims(a(Kind.CEASEFIRE).by("AZE").saidBy("ARM.MIL"));
        read("De Armeense generaal Petrosjan verwijt Azerbeidzjan een bestandsbreuk.")
                .claims(a(Kind.CEASEFIRE).by("AZE").saidBy("ARM.MIL"))
                .andNot(a(Kind.CEASEFIRE).inOwnVoice());
    }

    @Test
    void whoFindsDeathSaysNothing() {
        read("In een mijnenveld bij Agdam vonden maandag negen soldaten de dood; een tiende raakte gewond.")
                .claims(killed(9).inOwnVoice())
                .andNot(wounded(1).saidBy("?.MIL"));
    }

    @Test
    void aPronounMeansTheOfficialNamedByOfficeAlone() {
        read("In Charkov zijn maandag bij een Russische aanval acht mensen gedood, meldt de burgemeester. Volgens hem zijn er twintig"
                        + " gewonden.")
                .claims(wounded(20).saidBy("UKR.GOV"))
                .andNot(wounded(20).saidBy("RUS"));
    }

    @Test
    void whoseCountItIsSaysIt() {
        read("In Goma is gevochten. De teller van het Congolese ministerie van Volksgezondheid staat op negentig doden.")
                .claims(killed(90).saidBy("COD.GOV"));
        read("In Goma is gevochten. Veertig mensen kwamen om, luidt de balans van het Rode Kruis.")
                .claims(killed(40).saidBy("ICRC"));
        read("In Goma is gevochten. De tol van de gevechten staat op negentig doden.")
                .claims(killed(90).inOwnVoice());
    }

    @Test
    void whatASentenceTellsAsSaidWithoutAnybodyIsSaidByWhomItIsAbout() {
        read("Het leger van Mali heeft zondag vijftig strijders van JNIM gedood, zo staat in een communiqué.")
                .claims(killed(50).saidBy("MLI.MIL"));
        read("Volgens de regering in Bamako vielen er doden. Het leger van Mali heeft zondag vijftig strijders van JNIM gedood, zo luidt"
                        + " het.")
                .claims(killed(50).saidBy("MLI.GOV"));
    }

    @Test
    void whereAnOfficialSitsIsNoPartOfTheName() {
        read("Gouverneur Oleh Petrenko van Odessa maakte maandag melding van drie gewonden bij een Russische aanval.")
                .claims(wounded(3).saidBy("UKR.GOV"));
    }
}
