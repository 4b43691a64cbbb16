package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** To whom acts that are no use of force go out, and who is what to whom. */
class AddresseesTest {
    private static final String WAR =
            "Bij gevechten tussen Thailand en Cambodja zijn maandag dertien Thaise militairen gedood. ";

    @Test
    void aNameBesideTheNameOfTheDoerIsWhomItIsDoneTo() {
        read(WAR
                        + "Dinsdag waarschuwde premier Hun Manet Thailand voor vergelding. Daarop beschuldigde Thailand Cambodja van"
                        + " oorlogsmisdaden. Eerder riep president Donald Trump Cambodja op tot kalmte.")
                .claims(
                        a(Kind.THREATEN).by("KHM.GOV").of("THA"),
                        a(Kind.ACCUSE).by("THA").of("KHM"),
                        a(Kind.REQUEST).by("USA.GOV").of("KHM"))
                .andNot(a(Kind.THREATEN).by("THA"), a(Kind.REQUEST).of("USA"));
    }

    @Test
    void whoIsAskedRefusesItToTheAsker() {
        read(WAR
                        + "Frankrijk vroeg Cambodja dinsdag om opheldering. Phnom Penh weigerde dat. De Thaise regering verwierp een Frans"
                        + " voorstel. Cambodja weigert de wapenstilstand te verlengen.")
                .claims(
                        a(Kind.REFUSE).by("KHM.GOV").of("FRA"),
                        a(Kind.REFUSE).by("THA.GOV").of("FRA"),
                        a(Kind.REFUSE).by("KHM").of("THA"))
                .andNot(a(Kind.REFUSE).by("FRA"));
    }

    @Test
    void whoIsSpokenOfInARelativeClauseIsItsDoer() {
        read(WAR
                        + "Parijs, dat het Cambodjaanse leger opleidt, zweeg. China, dat Cambodja onderdak en wapens verschaft, riep de"
                        + " buren op tot kalmte.")
                .claims(
                        a(Kind.SUPPORT).by("FRA.GOV").of("KHM.MIL"),
                        a(Kind.RELATION).by("CHN").of("KHM"))
                .andNot(a(Kind.SUPPORT).by("KHM"));
    }

    @Test
    void nobodyIsBlamedByOneself() {
        read(WAR + "Bangkok verweet de buren dinsdag een grove schending van het bestand.")
                .claims(
                        a(Kind.ACCUSE).by("THA.GOV").of("KHM"),
                        a(Kind.CEASEFIRE).by("KHM"))
                .andNot(a(Kind.ACCUSE).of("THA", "KHM"), a(Kind.CEASEFIRE).by("THA", "KHM"));
    }

    @Test
    void anAllyIsWhoseThePhraseSays() {
        read(WAR
                        + "De Verenigde Staten, Thailands trouwste bondgenoot, stuurden soldaten. Cambodjaanse troepen en hun Chinese"
                        + " bondgenoten beschoten daarna een dorp.")
                .claims(
                        a(Kind.RELATION).by("USA").of("THA"),
                        a(Kind.RELATION).by("CHN").of("KHM"))
                .andNot(a(Kind.RELATION).by("USA").of("USA"), a(Kind.RELATION).by("THA"));
    }

    @Test
    void namelessPeopleWhoAreForcedAreTheCountrysOwn() {
        read("Strijders van JNIM hebben zondag een kazerne bij Djibo in Burkina Faso aangevallen. Daarbij zijn veertig soldaten gedood."
                        + " Het leger heeft burgers gedwongen om loopgraven te graven.")
                .claims(a(Kind.COERCE).by("BFA.MIL").of("BFA.CVL"))
                .andNot(a(Kind.COERCE).of("JNIM"));
    }

    @Test
    void whoStandsOnASanctionsListIsPunishedByItsOwner() {
        read("Strijders van Al-Shabaab hebben zondag een kazerne bij Garissa in Kenia aangevallen. Daarbij zijn veertig soldaten gedood."
                        + " De leider van Al-Shabaab prijkt sinds kort op een Amerikaanse sanctielijst.")
                .claims(a(Kind.COERCE).by("USA").of("AL-SHABAAB"))
                .andNot(a(Kind.COERCE).by("AL-SHABAAB"));
    }

    @Test
    void whoIsCalledUponStandsBeforeTheParticle() {
        read(WAR + "Amnesty International roept het Cambodjaanse leger op de daders te berechten.")
                .claims(a(Kind.REQUEST).by("AMNESTY").of("KHM.MIL"));
    }

    @Test
    void bothCountriesAreStatesAlsoWhereAGroupIsASide() {
        read("Israël en Hezbollah vechten in Libanon. Hezbollah beschoot maandag Haifa. Israël bombardeerde daarop Beiroet."
                        + " Egypte riep beide landen op tot kalmte.")
                .claims(a(Kind.REQUEST).by("EGY").of("ISR", "LBN"))
                .andNot(a(Kind.REQUEST).of("HEZBOLLAH"));
    }

    @Test
    void troopsThatEnterTheGroundOfTheOtherSideMoveAgainstIt() {
        read(WAR
                        + "Dinsdag trokken Thaise troepen de Cambodjaanse provincie Siem Reap binnen. China stuurde schepen naar Thailand.")
                .claims(a(Kind.DEPLOY).by("THA.MIL").of("KHM"))
                .andNot(a(Kind.DEPLOY).by("CHN").of("THA"));
    }

    @Test
    void aTruceBetweenTwoIsTheirs() {
        read("Hezbollah en Israël bestookten elkaar wekenlang. Hezbollah trof Haifa. Zondag ging tussen Israël en Libanon een"
                        + " wapenstilstand in.")
                .claims(a(Kind.CEASEFIRE).by("ISR", "LBN"))
                .andNot(a(Kind.CEASEFIRE).by("HEZBOLLAH", "ISR"));
    }

    @Test
    void theOppositionMayBlameItsOwnRulers() {
        read("De Keniaanse oppositie verwijt premier Ruto van Kenia dat hij niets doet tegen Al-Shabaab.")
                .claims(a(Kind.ACCUSE).by("KEN.OPP").of("KEN.GOV"))
                .andNot(a(Kind.ACCUSE).of("AL-SHABAAB"));
    }

    @Test
    void whoIsNamedRightBehindTheVerbIsToldOrAsked() {
        read("Marokko verzocht de Veiligheidsraad met spoed bijeen te komen over de aanval van Polisario.")
                .claims(a(Kind.REQUEST).by("MAR").of("UNSC"));
        read("De Iraanse minister verweet de Amerikanen medeplichtigheid aan de aanval.")
                .claims(a(Kind.ACCUSE).by("IRN.GOV").of("USA"));
        read("In Kenia vecht het leger tegen Al-Shabaab. Kenia eist hun vertrek.")
                .andNot(a(Kind.REQUEST).of("KEN"));
    }

    @Test
    void nobodyAsksTheOtherSideForArms() {
        read("Rusland heeft zondag Charkov beschoten. Oekraïne vraagt om meer tanks.")
                .claims(a(Kind.REQUEST).by("UKR"))
                .andNot(a(Kind.REQUEST).by("UKR").of("RUS"));
    }

    @Test
    void helpThatOneSideTellsOfWentToTheOther() {
        read("In Nyala vechten het leger van Soedan en de RSF. Khartoum beschuldigt Kenia ervan dat het wapens levert.")
                .claims(a(Kind.SUPPORT).by("KEN").of("RSF").saidBy("SDN"))
                .andNot(a(Kind.SUPPORT).of("SDN"));
    }

    @Test
    void whomSomethingIsPromisedDoesNotPromiseIt() {
        read("De Franse president Emmanuel Macron belde met premier Benjamin Netanyahu en zegde hem militaire steun toe.")
                .claims(a(Kind.SUPPORT).by("FRA").of("ISR"))
                .andNot(a(Kind.SUPPORT).of("FRA"));
    }

    @Test
    void theVerbOfARelativeClauseAgreesWithItsDoer() {
        read("Turkije, dat de regering in Tripoli met drones te hulp schoot, zwijgt.")
                .claims(a(Kind.SUPPORT).by("TUR").of("LBY.GOV"))
                .andNot(a(Kind.SUPPORT).by("LBY.GOV"));
        read("Ethiopië schakelt een privéleger in, dat rebellen van het TPLF met drones bestookt.")
                .claims(a(Kind.ATTACK).of("TPLF"))
                .andNot(a(Kind.ATTACK).by("TPLF"));
    }

    @Test
    void delegationsOfSeveralAreAllOfThem() {
        read("In Doha zijn de delegaties van Kigali en Kinshasa opnieuw om de tafel gaan zitten.")
                .claims(a(Kind.TALKS).by("RWA", "COD"));
        read("In Minsk kwamen vertegenwoordigers van Oekraïne, Rusland en de OVSE overeen dat de zware wapens verdwijnen.")
                .claims(a(Kind.AGREEMENT).by("UKR", "RUS", "OSCE"));
        read("Rebellen van M23 en Burundese troepen hebben zondag Goma veroverd.")
                .andNot(a(Kind.TERRITORY).by("M23", "BDI", "BDI.MIL"));
    }

    @Test
    void outsidersCallOnAllWhoStrikeTogether() {
        read("Amerikaanse en Britse vliegtuigen bombardeerden maandag stellingen van de Houthi's bij Hodeida. Oman riep op tot kalmte.")
                .claims(a(Kind.REQUEST).by("OMN").of("USA", "GBR", "HOUTHI"));
        read("Amerikaanse vliegtuigen bombardeerden maandag stellingen van de Houthi's bij Hodeida. Britse diplomaten zwegen. Oman riep op"
                        + " tot kalmte.")
                .claims(a(Kind.REQUEST).by("OMN").of("USA", "HOUTHI"))
                .andNot(a(Kind.REQUEST).of("USA", "GBR", "HOUTHI"));
    }

    @Test
    void whoIsBlamedForHelpingSomebodyIsBlamedAndNotTheOneHelped() {
        read("De Malinese junta beschuldigt Algerije van steun aan terroristen. Het Malinese leger doodde vijf strijders van JNIM.")
                .claims(a(Kind.ACCUSE).by("MLI.GOV").of("DZA"))
                .andNot(a(Kind.ACCUSE).of("MLI.REB"), a(Kind.ACCUSE).of("JNIM"));
        read("De Soedanese regering beschuldigt de Emiraten van wapenleveringen aan de RSF. De RSF beschoot zondag El-Fasher.")
                .claims(
                        a(Kind.ACCUSE).by("SDN.GOV").of("ARE"),
                        a(Kind.SUPPORT).by("ARE").of("RSF"))
                .andNot(a(Kind.ACCUSE).of("RSF"));
        read("Thailand viel dinsdag Cambodja aan. De Cambodjaanse premier schrijft ook een eerdere aanslag toe aan Thailand.")
                .claims(a(Kind.ACCUSE).by("KHM.GOV").of("THA"));
    }

    @Test
    void whoIsCalledAndThreatenedInOneBreathIsWhomTheThreatIsMeantFor() {
        read("Thaise en Cambodjaanse soldaten schoten zondag op elkaar. De Amerikaanse president belde met beide leiders en dreigde de"
                        + " handelsgesprekken stop te zetten.")
                .claims(a(Kind.THREATEN).by("USA.GOV").of("THA", "KHM"));
        read("Thaise en Cambodjaanse soldaten schoten zondag op elkaar. De Amerikaanse president belde met beide leiders. Vietnam dreigde de"
                        + " grens te sluiten.")
                .andNot(a(Kind.THREATEN).of("USA"), a(Kind.THREATEN).by("VNM").of("THA", "KHM"));
    }

    @Test
    void whoseDemandIsNotGoneIntoIsRefused() {
        read("De taliban gaan niet in op de eis van Pakistan om strijders uit te leveren. Pakistan bombardeerde Kabul.")
                .claims(a(Kind.REFUSE).by("TALIBAN").of("PAK"))
                .andNot(a(Kind.REFUSE).by("PAK"));
    }

    @Test
    void whoAttendsTheTalksOfOthersTakesPartInThem() {
        read("Thaise en Cambodjaanse soldaten schoten zondag op elkaar. Ook de ambassadeurs van Maleisië en China woonden het overleg tussen de"
                        + " twee premiers bij.")
                .claims(a(Kind.TALKS).by("MYS", "CHN", "THA", "KHM"))
                .andNot(a(Kind.TALKS).by("THA", "KHM"), a(Kind.TALKS).by("MYS", "CHN"));
    }

    @Test
    void whoHoldsOutATruceIsRefusedIt() {
        read(WAR + "Cambodja stelde een bestand van drie dagen voor, maar Bangkok wees dat af.")
                .claims(a(Kind.REFUSE).by("THA.GOV").of("KHM"));
        read(WAR + "Dinsdag bood Cambodja een wapenstilstand aan, wat de Thaise regering afdeed als een list.")
                .claims(a(Kind.REFUSE).by("THA.GOV").of("KHM"));
        read(WAR + "Bangkok weigert de daders aan Cambodja uit te leveren.")
                .claims(a(Kind.REFUSE).by("THA.GOV").of("KHM"));
    }

    @Test
    void whoeverDidWhatWasAskedForWasAsked() {
        read(WAR + "Thailand opende dinsdag de grens. Daar had de Amerikaanse president op aangedrongen.")
                .claims(a(Kind.REQUEST).by("USA.GOV").of("THA"))
                .andNot(a(Kind.REQUEST).of("KHM"));
    }

    @Test
    void aDemonstrativeMeansWhoWasNamedLast() {
        read(WAR + "Bangkok riep Cambodja op te praten, maar die eist eerst een wapenstilstand.")
                .claims(a(Kind.REQUEST).by("KHM"), a(Kind.REQUEST).by("THA.GOV").of("KHM"));
    }

    @Test
    void helpThatSomebodyAllegesIsADeedAndNoStandingTie() {
        read(WAR + "Thailand zegt dat Vietnam het Cambodjaanse leger van wapens voorziet.")
                .claims(a(Kind.SUPPORT).by("VNM").of("KHM.MIL"))
                .andNot(a(Kind.RELATION).by("VNM"));
    }

    @Test
    void namesInAListAreAllOfThoseWhoAsk() {
        read(WAR + "De Verenigde Staten, de Europese Unie, Japan en Noorwegen vroegen beide landen om kalmte.")
                .claims(a(Kind.REQUEST).by("USA", "EU", "JPN", "NOR").of("THA", "KHM"));
    }

    @Test
    void whoCondemnsTheAttackBlamesWhoStruckThem() {
        read("Israël bombardeerde maandag een basis bij Damascus. Hezbollah vuurde dinsdag raketten af op Haifa. Syrië veroordeelde de aanval.")
                .claims(a(Kind.ACCUSE).by("SYR").of("ISR"))
                .andNot(a(Kind.ACCUSE).by("SYR").of("HEZBOLLAH"));
    }

    @Test
    void whoseReleaseIsDemandedIsAskedOfThoseWhoSentencedThem() {
        read("Rebellen vochten in Mali. Mali heeft 46 Ivoriaanse soldaten gearresteerd. Ivoorkust eist hun vrijlating.")
                .claims(a(Kind.REQUEST).by("CIV").of("MLI"))
                .andNot(a(Kind.REQUEST).of());
    }
}
