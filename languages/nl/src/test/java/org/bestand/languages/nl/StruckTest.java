package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Whom an attack struck of which only the place is told, in a war of a country with a group. */
class StruckTest {
    @Test
    void anArmyThatBombsAMarketAtHomeStrikesItsPeopleAndNotTheGroup() {
        read("Een drone van het Soedanese leger trof zondag een markt in Nyala, waarbij tien doden vielen. De RSF spreekt van een oorlogsmisdaad.")
                .claims(attack().by("SDN.MIL").of("SDN.CVL"), killed(10).of("SDN"))
                .andNot(attack().by("SDN.MIL").of("RSF"), killed(10).of("RSF"));
        read("De luchtmacht van Myanmar bestookte maandag stellingen bij Lashio. Het leger bombardeerde ook een school. De MNDAA had de stad"
                        + " veroverd.")
                .claims(attack().by("MMR.MIL").of("MMR.CVL"));
    }

    @Test
    void aTownOrAPositionOfTheGroupIsStillTheGroups() {
        read("Het Congolese leger beschoot maandag Bunagana, dat in handen van M23 is.")
                .claims(attack().by("COD.MIL").of("M23"))
                .andNot(attack().of("COD.CVL"));
        read("Rusland bombardeerde zondag een markt in Charkov. Er vielen acht doden, zegt Kiev.")
                .claims(attack().by("RUS").of("UKR"));
    }

    @Test
    void whoHelpsACountryStrikesTheGroupOnItsGround() {
        read("Amerikaanse vliegtuigen bombardeerden zondag Kunduz. De taliban hadden de stad veroverd op het Afghaanse leger.")
                .claims(attack().by("USA.MIL").of("TALIBAN"))
                .andNot(attack().by("USA.MIL").of("AFG"));
        read("Rusland bombardeerde zondag Charkov. Oekraïense drones troffen Belgorod.")
                .claims(attack().by("RUS").of("UKR"));
    }

    @Test
    void residentsWhoTellOfAStrikeOfTheirArmyDoNotOwnUpToIt() {
        read("De Soedanese luchtmacht wierp zondag bommen op Nyala, melden inwoners van Soedan. De RSF heeft de stad in handen.")
                .claims(attack().by("SDN.MIL").stance(Stance.ASSERTED))
                .andNot(attack().by("SDN.MIL").stance(Stance.ADMITTED));
        read("De Soedanese luchtmacht wierp zondag bommen op Nyala, meldt het Soedanese leger. De RSF heeft de stad in handen.")
                .claims(
                        attack().by("SDN.MIL").stance(Stance.ADMITTED),
                        a(Kind.RELATION).by("RSF"));
    }

    @Test
    void fireIsOpenedOnWhomTheWordsSayAndNotOnThePointsItComesFrom() {
        read("Talibaneenheden openden zondag op zeven punten van Kunar tot Helmand het vuur op Pakistaanse grensposten.")
                .claims(attack().by("TALIBAN").of("PAK"))
                .andNot(attack().of("AFG"));
    }

    @Test
    void aRocketComesFromWhereItWasFiredAndStrikesTheOthers() {
        read("Azerbeidzjan zegt dat maandag een raket vanuit Armenië is afgevuurd. Armenië ontkent dat.")
                .claims(attack().by("ARM").of("AZE"))
                .andNot(attack().of("ARM"));
        read("Vanuit Jemen is maandag een raket op Israël afgevuurd. De Houthi's eisten de aanval op.")
                .claims(attack().by("HOUTHI").of("ISR"))
                .andNot(attack().of("YEM"), attack().by("YEM"));
    }

    @Test
    void aWeaponBehindAnAttackIsOfWhoeverDidThat() {
        read("Rusland viel Charkov maandag aan met drones. Een raket trof een ziekenhuis.")
                .claims(attack().by("RUS").of("UKR.HLT"));
        read("Rusland viel Charkov maandag aan met drones. Een drone sloeg in op een flat in Belgorod.")
                .andNot(attack().by("RUS").in("Belgorod"), attack().by("RUS").of("RUS"));
        read("M23 viel maandag het Congolese leger bij Goma aan. M23-woordvoerder Lawrence Kanyuka maakte melding van drones die een markt"
                        + " bestookten.")
                .andNot(attack().by("M23").saidBy("M23"));
    }

    @Test
    void thoseWhoPressAreTheGroupThatPressed() {
        read("M23 viel maandag Goma aan. De belagers doodden twintig Congolese soldaten.")
                .claims(killed(20).by("M23").of("COD.MIL"));
    }

    @Test
    void nobodyBombsTheirOwnPostsButThoseOfWhoTellsOfIt() {
        read("De RSF zegt dat het leger zijn stellingen bij Bara heeft bestookt. Het leger van Soedan zwijgt.")
                .claims(attack().by("SDN.MIL").of("RSF").saidBy("RSF"))
                .andNot(attack().of("SDN.MIL"), attack().by());
        read("Israël heeft haar strijders maandag beschoten, zegt Hezbollah.")
                .claims(attack().by("ISR").of("HEZBOLLAH"))
                .andNot(attack().of("ISR"));
        read("Een Filipijns toestel bombardeerde maandag per ongeluk Filipijnse soldaten bij Marawi. Het leger vecht er tegen de Maute-groep.")
                .claims(attack().by("PHL").of("PHL.MIL"))
                .andNot(attack().by("MAUTE"));
        read("Een Filipijns toestel bombardeerde maandag per ongeluk eigen soldaten bij Marawi. Het leger vecht er tegen de Maute-groep.")
                .claims(attack().by("PHL").of("PHL.MIL"))
                .andNot(attack().by("MAUTE"));
    }

    @Test
    void whatIsShotDownIsOfTheOtherSideAndDownedByWhoTellsIt() {
        read("Rusland en Oekraïne bestoken elkaar met drones. Volgens de Oekraïense luchtmacht zijn maandag veertig drones neergehaald.")
                .claims(a(Kind.DAMAGE).count(40).by("UKR.MIL").of("RUS"))
                .andNot(a(Kind.DAMAGE).by("RUS"));
        read("Rusland en Oekraïne bestoken elkaar met drones. Volgens de Russische marine zijn vijf boten vernietigd.")
                .claims(a(Kind.DAMAGE).count(5).of("UKR"))
                .andNot(a(Kind.DAMAGE).of("RUS"));
    }

    @Test
    void homesThatAnArmyBurnsAtHomeAreThePeoplesAndOtherThingsOfAStateThatTellsOfThemItsOwn() {
        read("In Soedan vecht het leger met de RSF. De RSF zegt dat het leger honderden huizen in brand heeft gestoken.")
                .claims(a(Kind.DAMAGE).by("SDN.MIL").of("SDN.CVL"))
                .andNot(a(Kind.DAMAGE).of("RSF"));
        read("Cambodja en Thailand beschieten elkaar bij een tempel. Een toren van het heiligdom is volgens Phnom Penh ingestort.")
                .claims(a(Kind.DAMAGE).count(1).of("KHM"))
                .andNot(a(Kind.DAMAGE).of("THA"));
    }

    @Test
    void whoShotWhatStruckMadeTheAttack() {
        read("Twee zweefbommen, afgeworpen door een Russisch gevechtsvliegtuig, troffen dinsdag een markt in Charkov.")
                .claims(attack().by("RUS.MIL").of("UKR").in("Kharkiv").on("2024-05-14"))
                .andNot(attack().by("RUS.MIL").nowhere());
        read("Een drone, gelanceerd vanuit Jemen door de Houthi's, raakte een hotel in Eilat.")
                .claims(attack().by("HOUTHI").of("ISR").in("Eilat"))
                .andNot(attack().of("YEM"));
        read("Een vanuit Libanon afgevuurde raket sloeg in bij Haifa.")
                .claims(attack().of("ISR").in("Haifa"))
                .andNot(attack().in("Lebanon"));
    }

    @Test
    void aCampaignStandsBesideASingleStrike() {
        read("Bij een luchtaanval in Baalbek kwamen elf Libanezen om. Israël bombardeert Libanon al sinds maandag.")
                .claims(attack().in("Baalbek"), attack().by("ISR").phase(Phase.CONTINUES));
        read("Bij een luchtaanval in Baalbek kwamen elf Libanezen om. Israël bombardeerde de stad.")
                .andNot(attack().phase(Phase.CONTINUES));
    }

    @Test
    void aClauseTellsWhenTheAttackWasThatIsClaimed() {
        read("India bombardeerde zondag bij Balakot een kamp van Jaish-e-Mohammed. De groep had de aanslag opgeëist die op 14 februari"
                        + " in Pulwama veertig Indiase agenten het leven kostte.")
                .claims(attack().by("JAISH-E-MOHAMMED").in("Pulwama").on("2024-02-14"))
                .andNot(attack().by("JAISH-E-MOHAMMED").in("Balakot"));
    }

    @Test
    void forcesOfNoLandByNameAreNotTheAttackersOwn() {
        read("De Israëlische luchtmacht bestookte bij gevechten met Hezbollah een konvooi dat Tyrus probeerde te bereiken.")
                .claims(attack().by("ISR.MIL"))
                .andNot(attack().of("ISR.MIL"));
        read("Israël ontkent dat het de blauwhelmen in Naqoura met opzet onder vuur heeft genomen.")
                .claims(attack().by("ISR").of("UN"))
                .andNot(attack().of("ISR.MIL"));
    }
}
