package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Who did it, where that stands in another clause or sentence than the deed. */
class DoersTest {
    @Test
    void whoWatchesOverRightsIsNoFighter() {
        read("Armeense en Azerbeidzjaanse troepen hebben elkaar zondag bestookt. Amnesty International verwijt beide legers dat ze"
                        + " scholen hebben beschoten.")
                .claims(attack().by("ARM", "AZE").saidBy("AMNESTY"))
                .andNot(attack().by("AMNESTY"), attack().of("AMNESTY"));
        read("Russische troepen hebben zondag Charkov beschoten. Artsen zonder Grenzen erkent dat er twee doden zijn gevallen.")
                .claims(attack().by("RUS.MIL"), killed(2))
                .andNot(killed(2).by("MSF"));
    }

    @Test
    void aPronounForTheAttackHasItsDoer() {
        read("In Niger heeft Boko Haram vrijdag een dorp bij Diffa overvallen. Zestien boeren overleefden dat niet.")
                .claims(killed(16).by("BOKO-HARAM").of("NER"))
                .andNot(killed(16).by("NER"));
        read("In Niger heeft Boko Haram vrijdag een dorp bij Diffa overvallen. In een fabriek vielen gisteren zestien doden.")
                .claims(attack().by("BOKO-HARAM"))
                .andNot(killed(16).by("NER"));
    }

    @Test
    void theyAreTheFightersOfTheSentenceBefore() {
        read("Boko Haram heeft vrijdag het Nigeriaanse dorp Chibok aangevallen. Twee militairen kwamen om. De strijders staken een school in"
                        + " brand. Uit het huis ernaast sleepten ze een leraar mee.")
                .claims(a(Kind.CAPTURED).by("BOKO-HARAM"))
                .andNot(a(Kind.CAPTURED).by("NGA"), a(Kind.CAPTURED).of("BOKO-HARAM"));
    }

    @Test
    void aLeadersMenAreHisGroup() {
        read("De leider van Boko Haram is dood, zegt het Nigeriaanse leger. In mei 2014 haalden zijn mannen dertig meisjes uit hun bed"
                        + " in Chibok.")
                .claims(a(Kind.CAPTURED).count(30).by("BOKO-HARAM"))
                .andNot(a(Kind.CAPTURED).by("NGA"));
    }

    @Test
    void peopleDoNotFleeFromThemselves() {
        read("Boko Haram viel vrijdag het Nigeriaanse dorp Chibok aan. Meer dan duizend inwoners gingen voor hen op de vlucht.")
                .claims(a(Kind.DISPLACED).by("BOKO-HARAM").of("NGA"))
                .andNot(a(Kind.DISPLACED).by("NGA"));
    }

    @Test
    void whoIsGuiltyOfMurderCommittedIt() {
        read("Het leger van Ethiopië vecht in Tigray tegen het TPLF. Ethiopische militairen hebben zich daar volgens Amnesty"
                        + " International schuldig gemaakt aan moord.")
                .claims(killed().by("ETH.MIL").saidBy("AMNESTY"))
                .andNot(killed().by("AMNESTY"), killed().by("TPLF"));
        read("Het TPLF en het leger van Ethiopië vechten in Tigray. Volgens Amnesty International hebben Ethiopische militairen zestig"
                        + " moorden op hun geweten.")
                .claims(killed(60).by("ETH.MIL").saidBy("AMNESTY"))
                .andNot(killed().by("AMNESTY"), killed().by("TPLF"));
    }

    @Test
    void figuresThatAddUpToATollAreItsParts() {
        read("In Nigeria zijn zondag vijftien mensen gedood bij aanvallen van Boko Haram. In Chibok kwamen negen dorpelingen om, in Bama zes.")
                .claims(killed(9).by("BOKO-HARAM"), killed(6).by("BOKO-HARAM").of("NGA"))
                .andNot(killed(9).by("NGA"));
    }

    @Test
    void nobodyWoundsHisOwnTroopsByTheContext() {
        read("Bij rellen in Zvecan raakten dertig militairen van KFOR gewond. Kosovo en Servië verwijten elkaar geweld.")
                .claims(Expect.wounded(30).of("KFOR"))
                .andNot(Expect.wounded(30).by("KFOR"));
    }

    @Test
    void officialsOfThoseWhoWereStruckCountTheDeadOfTheAttack() {
        read("Strijders van Boko Haram hebben maandag een kazerne in Niger aangevallen. Het Nigerese leger telt negen gesneuvelde"
                        + " militairen.")
                .claims(killed(9).by("BOKO-HARAM").of("NER.MIL"));
        read("Strijders van Boko Haram hebben maandag een kazerne in Niger aangevallen.\n\nIn heel het land telde het Nigerese"
                        + " leger dit jaar negen gesneuvelde militairen.")
                .andNot(killed(9).by("BOKO-HARAM"));
    }

    @Test
    void whoOverranAPostHarmedThoseWhoDiedThere() {
        read("Boko Haram heeft maandag een post van het Nigerese leger onder de voet gelopen. Daarbij kwamen negen militairen om.")
                .claims(killed(9).by("BOKO-HARAM").of("NER.MIL"));
    }

    @Test
    void whoDoesSomethingWithRaidsMadeThem() {
        read("Met een reeks bomaanslagen hebben strijders van Boko Haram maandag het noorden van Kameroen opgeschrikt.")
                .claims(a(Kind.ATTACK).by("BOKO-HARAM"));
        read("Kameroen kampt met aanslagen in het noorden.")
                .andNot(a(Kind.ATTACK).by("CMR"));
    }

    @Test
    void aCounterAttackGoesOutFromWhoWasAttacked() {
        read("Strijders van Boko Haram hebben maandag een kazerne van het leger van Niger aangevallen. Bij een tegenaanval kwamen"
                        + " dertig jihadisten om, zegt het Nigerese leger.")
                .claims(killed(30).by("NER").of("BOKO-HARAM"))
                .andNot(killed(30).by("BOKO-HARAM"));
    }

    @Test
    void outsidersWhoCountTheDeadRightBehindAnAttackCountItsVictims() {
        read("Strijders van Boko Haram hebben maandag het dorp Gubio in Nigeria overvallen. Volgens de gouverneur zijn zeker dertig mensen"
                        + " vermoord.")
                .claims(killed(30).by("BOKO-HARAM").of("NGA"));
        read("In Nyala is maandag gevochten tussen het leger van Soedan en de RSF. De RSF viel een kamp aan. Volgens een arts zijn zeker"
                        + " dertig mensen vermoord.")
                .andNot(killed(30).by("RSF"));
    }

    @Test
    void itIsTheDoerBeforeAPluralAndNoArticle() {
        read("Pakistan en India vechten in Kasjmir. India ontkent dat het burgers heeft gedood.")
                .claims(killed().by("IND").stance(Stance.DENIED))
                .andNot(killed().by("PAK"));
    }

    @Test
    void nobodyAccusesOthersOfHisOwnDeed() {
        read("Mali en Frankrijk verwijten elkaar geweld. Mali beschuldigt Frankrijk ervan dat het dorpen heeft gebombardeerd.")
                .claims(attack().by("FRA").of("MLI").saidBy("MLI"))
                .andNot(attack().by("MLI"));
    }

    @Test
    void whoClaimsTheAttackStruckWhomItStruck() {
        read("In de Nigeriaanse stad Maiduguri vuurden schutters zondag op militairen. Boko Haram eiste de aanval op.")
                .claims(attack().by("BOKO-HARAM").of("NGA"))
                .andNot(attack().by("BOKO-HARAM").of("BOKO-HARAM"));
    }

    @Test
    void rebelsWithTiesToAGroupAreNotThatGroup() {
        read("In Niger hebben rebellen vrijdag een dorp bij Diffa overvallen. De rebellen, die banden hebben met Islamitische Staat,"
                        + " staken twee scholen in brand.")
                .claims(a(Kind.DAMAGE).by("NER"))
                .andNot(a(Kind.DAMAGE).by("IS"));
    }

    @Test
    void whoIsAccusedDoesWhatIsAllegedAndNotTheAccuser() {
        read("Rusland en Oekraïne vechten. President Poetin beticht Oekraïne ervan lukraak op ambulances te schieten.")
                .claims(attack().by("UKR").saidBy("RUS.GOV"))
                .andNot(attack().by("UKR", "RUS"));
    }

    @Test
    void theyOfWhomAWitnessTellsAreTheOtherSide() {
        read("Rusland en Oekraïne vechten om Bachmoet. Oekraïense soldaten trokken zich vrijdag terug. \"We liepen door het veld en ze"
                        + " schoten van alle kanten\", vertelde een Oekraïense korporaal.")
                .claims(attack().by("RUS"))
                .andNot(attack().by("UKR"));
    }

    @Test
    void severalArmsOfAnAttackAreCountedEach() {
        read("De Houthi's bestookten Israël vannacht met 120 drones en 40 raketten. Een raket trof een school in Eilat.")
                .claims(
                        attack().count(120).by("HOUTHI").of("ISR"),
                        attack().count(40).by("HOUTHI").of("ISR"))
                .andNot(attack().count(1));
    }

    @Test
    void whoseFireATownIsUnderAttacksIt() {
        read("De stad El Fasher ligt al drie weken onder vuur van de RSF.")
                .claims(attack().by("RSF").of("SDN"));
    }

    @Test
    void peopleOfAThirdSideDieInAnAttackToo() {
        read("De PKK zegde vrijdag het bestand met Turkije op. Turkse straaljagers bombardeerden kampen van de PKK in Noord-Irak. Daarbij kwamen volgens de PKK twee strijders om en"
                        + " raakten vier Iraakse herders gewond.")
                .claims(
                        killed(2).by("TUR").of("PKK"),
                        a(Kind.WOUNDED).count(4).by("TUR").of("IRQ"));
    }

    @Test
    void tollsThatAreToldTogetherHaveOneDoer() {
        read("Volgens een Georgische officier zijn negen Georgische soldaten gesneuveld en twintig gewond geraakt toen Russische artillerie"
                        + " zaterdag hun kazerne bestookte.")
                .claims(
                        killed(9).by("RUS").of("GEO"),
                        a(Kind.WOUNDED).count(20).by("RUS").of("GEO"));
        read("Bij een aanslag van de PKK op een Turkse kazerne zijn vrijdag elf soldaten omgekomen. Nog eens zestig soldaten raakten gewond."
                        + " Later liep het dodental op tot dertien.")
                .claims(
                        a(Kind.WOUNDED).count(60).by("PKK").of("TUR"),
                        killed(13).by("PKK").of("TUR"));
    }

    @Test
    void thirstIsNobodysDeed() {
        read("Strijders van Boko Haram overvielen zondag het Nigeriaanse dorp Chibok. Daarbij kwamen negen boeren om. Twaalf kinderen zijn daar"
                        + " van dorst omgekomen, meldt Unicef.")
                .claims(killed(9).by("BOKO-HARAM"), killed(12).of("NGA"))
                .andNot(killed(12).by("BOKO-HARAM"));
    }

    @Test
    void aWeaponIsShotDownByThoseAtWhomItWasFired() {
        read("De Houthi's hebben vrijdag een raket op Israël afgevuurd. Het projectiel werd onderschept, meldt het Israëlische leger.")
                .claims(a(Kind.DAMAGE).by("ISR").of("HOUTHI"))
                .andNot(a(Kind.DAMAGE).by("HOUTHI"));
        read("Maandag viel Rusland Charkov aan met drones. Van de 96 drones die Rusland afvuurde, zijn er 42 neergehaald, aldus de"
                        + " Oekraïense luchtmacht.")
                .claims(a(Kind.DAMAGE).count(42).by("UKR").of("RUS"));
    }

    @Test
    void whoTellsOfWhatTheirFoeLostDestroyedIt() {
        read("Rebellen van M23 namen zaterdag het Congolese stadje Minova in. Het regeringsleger zegt dat er een wapendepot van de rebellen"
                        + " is vernietigd.")
                .claims(a(Kind.DAMAGE).count(1).by("COD").of("M23"));
        read("Rusland bestookte woensdag Charkov met raketten. Het Russische ministerie van Defensie ontkende dat er scholen zijn verwoest.")
                .claims(a(Kind.DAMAGE).by("RUS").of("UKR").stance(Stance.DENIED));
    }

    @Test
    void prisonersAreKilledByThoseWhoTookThem() {
        read("Abu Sayyaf ontvoerde in mei vijftien gasten uit een hotel op het Filipijnse eiland Basilan, onder wie twee Canadezen. Eén Canadees"
                        + " werd onthoofd.")
                .claims(killed(1).by("ASG").of("CAN"));
    }

    @Test
    void anArmyAbroadIsThatOfTheStateAtWar() {
        read("Bij een aanslag van de PKK in de Turkse stad Cizre zijn vrijdag elf agenten omgekomen. Het leger doodde in Noord-Irak twaalf"
                        + " PKK-strijders.")
                .claims(killed(12).by("TUR").of("PKK"))
                .andNot(killed(12).by("IRQ"));
    }

    @Test
    void theGroupIsNeverTheState() {
        read("Islamisten hebben in de Mozambikaanse provincie Cabo Delgado elf dorpelingen onthoofd. De groep nam ook twintig jongens mee.")
                .claims(a(Kind.CAPTURED).count(20).by("MOZ.REB"));
    }
}
