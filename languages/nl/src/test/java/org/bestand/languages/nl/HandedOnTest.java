package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Who gets what is handed over, whose the men are that a promise is about, and words that only look like somebody. */
class HandedOnTest {
    private static final String WAR = " Zo zien de soldaten, de strijders en de milities het.";

    @Test
    void whoStandsBareBeforeAThingGetsIt() {
        read("Iran zou de Houthi's raketten hebben geleverd." + WAR)
                .claims(a(Kind.SUPPORT).by("IRN").of("HOUTHI"));
        read("Rwanda wordt ervan beschuldigd M23 drones te hebben geleverd." + WAR)
                .claims(a(Kind.SUPPORT).by("RWA").of("M23"));
        read("Volgens de VN leverde Eritrea de rebellen munitie." + WAR)
                .claims(a(Kind.SUPPORT).by("ERI").of("ERI.REB"));
        read("De rebellen zeggen dat Oekraïne hun drones levert." + WAR)
                .andNot(a(Kind.SUPPORT).of("UKR"));
        read("Duitsland zou Russische raketten hebben geleverd." + WAR)
                .andNot(a(Kind.SUPPORT).of("RUS"));
    }

    @Test
    void aPromiseIsAboutThePromisersMen() {
        read("De Britten kwamen met de taliban overeen dat hun soldaten vertrekken." + WAR)
                .claims(a(Kind.WITHDRAW).by("GBR.MIL"))
                .andNot(a(Kind.WITHDRAW).by("TALIBAN"));
    }

    @Test
    void severalBandsAreNotTheOneThatIsNamed() {
        read("De bende Gran Grif vermoordde vorige week tien inwoners van Pont-Sondé in Haïti."
                        + " De bendes beheersen de hoofdstad Port-au-Prince." + WAR)
                .claims(killed(10).by("GRAN-GRIF"), a(Kind.RELATION).by("HTI.REB"))
                .andNot(a(Kind.RELATION).by("GRAN-GRIF"));
        read("De bende Gran Grif vermoordde vorige week tien inwoners van Pont-Sondé in Haïti."
                        + " De bende beheerst de hoofdstad Port-au-Prince." + WAR)
                .claims(a(Kind.RELATION).by("GRAN-GRIF"));
    }

    @Test
    void aLanguageIsNoPeople() {
        read("De betogingen richtten zich tegen het Frans als schooltaal." + WAR)
                .claims(a(Kind.PROTEST))
                .andNot(a(Kind.PROTEST).by("FRA.CVL"), a(Kind.PROTEST).of("FRA"));
    }

    @Test
    void whereAnEnvoyIsPostedIsNotWhereThingsHappen() {
        read("Islamabad veroordeelde de aanval. De regering haalde haar ambassadeur in Kaboel terug." + WAR)
                .claims(a(Kind.COERCE).by("PAK.GOV").of("AFG"))
                .andNot(a(Kind.COERCE).by("AFG.GOV"));
    }

    @Test
    void moreTanksOfSomebodyAreDeployedByThem() {
        read("Volgens Kiev is het aantal Russische kanonnen rond Charkov verdrievoudigd." + WAR)
                .claims(a(Kind.DEPLOY).saidBy("UKR.GOV").by("RUS"));
        read("Het aantal Rwandese militairen in Goma is opgelopen tot zesduizend." + WAR)
                .claims(a(Kind.DEPLOY).by("RWA.MIL"));
        read("Het aantal gedode Rwandese militairen in Goma is opgelopen tot zestig." + WAR)
                .andNot(a(Kind.DEPLOY));
    }

    @Test
    void whoCountsFightersFightsNotForThat() {
        read("Het geweld in Libië kostte volgens de VN tweeduizend strijders het leven." + WAR)
                .claims(killed(2000).saidBy("UN"))
                .andNot(killed(2000).of("UN"));
    }

    @Test
    void peopleByDescentAreOfTheGroundTheyLiveOn() {
        read("Etnische Serviërs blokkeerden zondag de grensovergang bij Jarinje in Kosovo." + WAR)
                .claims(a(Kind.PROTEST).by("XKX.CVL"))
                .andNot(a(Kind.PROTEST).by("SRB.CVL"));
        read("Serviërs blokkeerden zondag de grensovergang bij Presevo in Servië." + WAR)
                .claims(a(Kind.PROTEST).by("SRB"));
    }

    @Test
    void nobodyIsAMemberOfThemselves() {
        read("In Labo ging een mijn af van het Nieuwe Volksleger, de gewapende tak van de communistische partij." + WAR)
                .claims(a(Kind.RELATION).by("NPA"))
                .andNot(a(Kind.RELATION).of("NPA"));
    }

    @Test
    void peopleUnderPenaltiesAreCounted() {
        read("De EU plaatste zaterdag acht personen op haar sanctielijst." + WAR)
                .claims(a(Kind.COERCE).by("EU").count(8));
        read("Drie generaals zijn ter dood veroordeeld door de junta in Myanmar." + WAR)
                .claims(a(Kind.COERCE).by("MMR.GOV").count(3));
        read("De Turkse ambassade in Athene werd met eieren bekogeld door zo'n negentig betogers." + WAR)
                .claims(a(Kind.PROTEST).of("TUR.GOV").count(90));
        read("De Iraanse justitie veroordeelde zes Koerdische activisten tot celstraffen." + WAR)
                .claims(a(Kind.COERCE).by("IRN").count(6))
                .andNot(a(Kind.ACCUSE));
    }

    @Test
    void aTextSpeaksForWhoIssuedIt() {
        read("Human Rights Watch bracht dinsdag een rapport uit over Mali."
                        + " Volgens het rapport heeft het leger tien burgers gedood." + WAR)
                .claims(killed(10).saidBy("HRW").by("MLI.MIL"));
        read("Volgens het akkoord trekt M23 zijn mannen terug uit Goma." + WAR)
                .claims(a(Kind.WITHDRAW).by("M23"))
                .andNot(a(Kind.WITHDRAW).saidBy("?.OBS"));
    }

    @Test
    void helpGoesToWhoAskedForIt() {
        read("Oekraïne drong bij de NAVO aan op luchtafweer. Duitsland zegde een derde Patriot-batterij toe." + WAR)
                .claims(a(Kind.SUPPORT).by("DEU").of("UKR"))
                .andNot(a(Kind.SUPPORT).of("NATO"));
    }

    @Test
    void wordsForAShotSayWhoStruckAndKilled() {
        read("Volgens de burgemeester troffen twee zweefbommen, afgeworpen door een Russisch gevechtsvliegtuig,"
                        + " dinsdag een markt in Charkov, waarbij minstens zeventien kooplui het leven lieten." + WAR)
                .claims(killed(17).atLeast().by("RUS").of("UKR.CVL"));
    }

    @Test
    void armiesGoByTheNameInWhichTheyAreUnited() {
        read("Drie etnische legers, verenigd in de Broederschapsalliantie, begonnen in de deelstaat Shan een offensief"
                        + " tegen de junta." + WAR)
                .claims(a(Kind.ATTACK).by("3BA"))
                .andNot(a(Kind.ATTACK).by("MMR.MIL"));
    }

    @Test
    void whoSendsMenForAPurposePursuesIt() {
        read("Frankrijk stuurt dertig militairen om het Malinese leger te steunen." + WAR)
                .claims(
                        a(Kind.DEPLOY).by("FRA").count(30),
                        a(Kind.SUPPORT).by("FRA").of("MLI.MIL"));
        read("Het Kremlin wil de terugtrekking uit Cherson deze week afronden." + WAR)
                .claims(a(Kind.WITHDRAW).by("RUS.GOV").stance(Stance.PLANNED));
    }

    @Test
    void whoEntersANoMansLandUsesNoForce() {
        read("Marokkaanse troepen drongen vrijdag de bufferzone bij Guerguerat binnen." + WAR)
                .claims(a(Kind.DEPLOY).by("MAR.MIL"))
                .andNot(a(Kind.ATTACK));
    }
}
