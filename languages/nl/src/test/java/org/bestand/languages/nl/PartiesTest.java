package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Who the parties of a claim are where grammar decides it: joined antecedents, gaps, possessives, conditions, and truces of one's own. */
class PartiesTest {
    private static final String WAR =
            "Bij gevechten tussen Thailand en Cambodja zijn maandag dertien Thaise militairen gedood. ";

    @Test
    void aRelativeClauseOfThePluralTellsOfAllThatAreJoined() {
        read(WAR + "Rusland en China, die Cambodja van wapens voorzien, zwegen.")
                .claims(a(Kind.RELATION).by("RUS", "CHN").of("KHM"))
                .andNot(a(Kind.RELATION).by("KHM"));
    }

    @Test
    void whoIsRefusedSomethingIsNotWhoRefuses() {
        read(WAR
                        + "Waarnemers van de Afrikaanse Unie werden door de Thaise regering de toegang tot het gebied geweigerd.")
                .claims(a(Kind.REFUSE).by("THA.GOV").of("AU"))
                .andNot(a(Kind.REFUSE).by("AU"));
    }

    @Test
    void aJoinedClauseThatOpensWithItsVerbSharesTheSubject() {
        read(WAR + "De Thaise premier spreekt van een misdaad en beschuldigt Cambodja van oorlogsmisdaden.")
                .claims(a(Kind.ACCUSE).by("THA.GOV").of("KHM"))
                .andNot(a(Kind.ACCUSE).by("KHM"));
        read(WAR + "Dinsdag kwamen in Cambodja tien burgers om en raakten vier Thaise soldaten gewond.")
                .claims(killed(10), a(Kind.WOUNDED).count(4).of("THA.MIL"));
    }

    @Test
    void whoDoesItTogetherWithTheSubjectDoesItToo() {
        read(WAR + "Dinsdag beschoot Thailand samen met de Verenigde Staten een Cambodjaanse basis.")
                .claims(attack().by("THA", "USA").of("KHM"));
        read(WAR + "Dinsdag werd Cambodja samen met Laos door Thailand beschoten.")
                .claims(attack().by("THA"))
                .andNot(attack().by("THA", "LAO"));
    }

    @Test
    void aThreatGoesOutToWhoeverItsConditionIsAbout() {
        read(WAR + "Laos dreigt zijn gezant terug te roepen als Vietnam de grens sluit.")
                .claims(a(Kind.THREATEN).by("LAO").of("VNM"));
    }

    @Test
    void blameWithoutACulpritIsLeftOpen() {
        read(WAR
                        + "Dinsdag viel Cambodja een Thais dorp aan. Frankrijk veroordeelde de aanval zonder een schuldige aan te wijzen.")
                .claims(a(Kind.ACCUSE).by("FRA").of())
                .andNot(a(Kind.ACCUSE).of("KHM"));
        read(WAR + "Dinsdag viel Cambodja een Thais dorp aan. Frankrijk veroordeelde de aanval.")
                .claims(a(Kind.ACCUSE).by("FRA").of("KHM"));
    }

    @Test
    void whoseReleaseIsAskedForIsNotAsked() {
        read(WAR + "Cambodja eist de vrijlating van zijn soldaten. Bangkok drong aan op maatregelen tegen Laos.")
                .claims(
                        a(Kind.REQUEST).by("KHM").of("THA"),
                        a(Kind.REQUEST).by("THA.GOV").of())
                .andNot(a(Kind.REQUEST).of("LAO"), a(Kind.REQUEST).of("KHM"));
    }

    @Test
    void aDecreeIsTheRulers() {
        read(WAR + "In heel Cambodja geldt een avondklok.")
                .claims(a(Kind.COERCE).by("KHM.GOV"))
                .andNot(a(Kind.COERCE).by("THA"));
    }

    @Test
    void aGroupIsCalledByItsCountryToo() {
        read("De Houthi's hebben zondag een schip beschoten. De Jemenitische rebellen dreigden Israël met nieuwe aanvallen.")
                .claims(a(Kind.THREATEN).by("HOUTHI").of("ISR"));
        read("Strijders van Hezbollah vuurden zondag raketten af op Israël. De Libanese beweging riep Israël op tot kalmte.")
                .claims(a(Kind.REQUEST).by("HEZBOLLAH").of("ISR"))
                .andNot(a(Kind.REQUEST).by("LBN"));
        read("De Houthi's hebben zondag een schip beschoten. Syrische rebellen riepen Israël op tot kalmte.")
                .claims(a(Kind.REQUEST).by("SYR.REB"))
                .andNot(a(Kind.REQUEST).by("HOUTHI"));
    }

    @Test
    void aMilitiaThatANameIsExplainedByIsThatGroup() {
        read("Drie agenten werden gedood door Boko Haram, een militie die zich bij Islamitische Staat aansloot. Het Nigeriaanse leger"
                        + " beschoot Maiduguri.")
                .claims(a(Kind.RELATION).by("BOKO-HARAM").of("IS"));
    }

    @Test
    void aThingIsWhoseThePossessiveSays() {
        read("De Armeense premier Nikol Pasjinian wil praten. Duizenden Armeniërs betogen tegen zijn beleid. Azerbeidzjan viel Armenië"
                        + " zondag aan.")
                .claims(a(Kind.PROTEST).of("ARM.GOV"));
    }

    @Test
    void aTruceIsTheirsWhoseItIsCalled() {
        read("De taliban zijn zondag feest gaan vieren. Dinsdag loopt hun bestand af. Het Afghaanse leger beschoot de taliban in Kunduz.")
                .claims(a(Kind.CEASEFIRE).by("TALIBAN"))
                .andNot(a(Kind.CEASEFIRE).by("TALIBAN", "AFG"));
        read("Marokko en Polisario beschoten elkaar zondag bij Mahbes. Polisario verklaarde zich niet langer aan het bestand gebonden.")
                .claims(a(Kind.CEASEFIRE).by("POLISARIO"))
                .andNot(a(Kind.CEASEFIRE).by("POLISARIO", "MAR"));
        read("India en Pakistan bestookten elkaar zondag in Kasjmir. Een eerder bestand hield geen dag stand.")
                .claims(a(Kind.CEASEFIRE).by())
                .andNot(a(Kind.CEASEFIRE).by("IND", "PAK"));
    }

    @Test
    void anArmedGroupBesideTheSidesWantsATruceWithItsOwnFoe() {
        read("Israël en Hezbollah vechten al weken in het zuiden van Libanon. Hezbollah beschoot Haifa. Hamas laat weten in Gaza een"
                        + " bestand te willen.")
                .claims(a(Kind.CEASEFIRE).by("HAMAS", "ISR"))
                .andNot(a(Kind.CEASEFIRE).by("ISR", "HEZBOLLAH"));
    }

    @Test
    void instancesOfAPluralAreWhoIsMeant() {
        read(WAR + "De Thaise premier wil dat landen als Polen en Canada de grens bewaken.")
                .claims(a(Kind.REQUEST).by("THA.GOV").of("POL", "CAN"))
                .andNot(a(Kind.REQUEST).of("KHM"));
    }

    @Test
    void whatDescribesOthersDoesNotPointAtThem() {
        read("Jihadisten vielen zondag het leger van Burkina Faso aan. In Burkina Faso vielen tien doden. Mali en Niger, bondgenoten van het"
                        + " land, zwegen.")
                .claims(a(Kind.RELATION).by("MLI", "NER").of("BFA"));
    }

    @Test
    void anAttackByNobodyNamedStrikesTheLandThatItIsToldOf() {
        read("In Soedan vechten het leger en de RSF. Bij een droneaanval op een markt in El-Obeid vielen zondag negen doden.")
                .claims(attack().of("SDN"));
    }

    @Test
    void aVerbJoinedToWhatSomebodyIsSharesItsSubject() {
        read(WAR + "China is een bondgenoot van Cambodja en leunt zwaar op militaire steun van Rusland.")
                .claims(
                        a(Kind.RELATION).by("CHN").of("KHM"),
                        a(Kind.RELATION).by("CHN").of("RUS"))
                .andNot(a(Kind.RELATION).by("KHM"));
    }

    @Test
    void anArmyWithoutItsCountryIsThatOfTheLandThatTheSentenceIsSetIn() {
        read("In het noorden van Venezuela heeft het leger maandag een kamp van de FARC gebombardeerd. Het Colombiaanse leger keek toe.")
                .claims(a(Kind.ATTACK).by("VEN.MIL").of("FARC"))
                .andNot(a(Kind.ATTACK).by("COL"));
    }

    @Test
    void whoIsCalledUponToDoSomethingWithThemselvesIsCalledUpon() {
        read(WAR + "De Verenigde Naties riepen de Cambodjaanse troepen op zich terug te trekken.")
                .claims(a(Kind.REQUEST).by("UN").of("KHM"))
                .andNot(a(Kind.WITHDRAW).by("UN"));
    }

    @Test
    void countedCountriesAreSoManyOfThoseNamedLast() {
        read("Colombia heeft een kamp van de FARC in Ecuador gebombardeerd. Ecuador verbrak de banden met Colombia. Venezuela stuurde"
                        + " troepen naar de grens. De Braziliaanse regering maande de drie landen tot kalmte.")
                .claims(a(Kind.REQUEST).by("BRA.GOV").of("COL", "ECU", "VEN"));
    }

    @Test
    void aTruceThatOneSideOffersIsOfThoseTwoAndWhoTurnsItDownRefusesIt() {
        read("De Georgische president bood Rusland een wapenstilstand aan, maar het Kremlin wees dat af. Russische troepen staan bij de"
                        + " Georgische stad Gori.")
                .claims(
                        a(Kind.CEASEFIRE).by("GEO", "RUS"),
                        a(Kind.REFUSE).by("RUS.GOV").of("GEO"));
    }

    @Test
    void theArmyOnTheGroundOfAStateWithoutOneIsTheOthers() {
        read("In Gaza-Stad, Rafah en Jabalia vielen dinsdag twintig doden. Het leger meldt dat drie militairen sneuvelden.")
                .claims(killed(3).of("ISR.MIL").saidBy("ISR.MIL"))
                .andNot(killed(3).of("PSE.MIL"));
        read("In Omdurman en Khartoem vielen dinsdag twintig doden. Het leger meldt dat drie militairen sneuvelden.")
                .claims(killed(3).of("SDN.MIL").saidBy("SDN.MIL"));
    }
}
