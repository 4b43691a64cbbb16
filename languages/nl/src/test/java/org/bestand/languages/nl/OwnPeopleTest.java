package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Whose people are that are told of by what they are to somebody: his soldiers, its employees, the crew, those who fled. */
class OwnPeopleTest {
    @Test
    void soldiersOfOneAreNotThoseOfSeveral() {
        read("De Congolese minister van Defensie zei maandag dat de rebellen van M23 bij Sake een brug hebben veroverd en dat daar zes van"
                        + " zijn soldaten zijn gesneuveld.")
                .claims(killed(6).of("COD.MIL"))
                .andNot(killed(6).of("M23"), killed(6).of("M23.MIL"));
        read("De rebellen van M23 zeggen dat zes van hun commandanten bij Sake in Congo zijn gedood door het leger.")
                .claims(killed(6).of("M23"))
                .andNot(killed(6).of("COD.MIL"));
    }

    @Test
    void employeesAreOfWhoSpeaksOfThem() {
        read("Israël heeft maandag een magazijn in Rafah, in de Gazastrook, beschoten. De Verenigde Naties melden dat vier van hun medewerkers"
                        + " gewond zijn geraakt.")
                .claims(wounded(4).of("UN"))
                .andNot(wounded(4).of("PSE"), wounded(4).of("ISR"));
    }

    @Test
    void soldiersOfWhoTellsOfThemAreItsOwnAlsoBehindANumber() {
        read("Strijders van M23 hebben maandag een konvooi in Congo overvallen. Twee ministers van Rwanda melden dat vier van hun soldaten zijn"
                        + " gesneuveld.")
                .claims(killed(4).of("RWA.MIL"))
                .andNot(killed(4).of("M23"));
    }

    @Test
    void aLeaderWhoseDeathAGroupConfirmsIsItsOwn() {
        read("Hezbollah heeft maandag Metula beschoten. De beweging bevestigt dat commandant Ali Hassan is omgekomen.")
                .claims(killed(1).saidBy("HEZBOLLAH").of("HEZBOLLAH"))
                .andNot(killed(1).of("ISR.MIL"), killed(1).of("ISR"));
        read("Hezbollah heeft maandag Metula beschoten. De beweging bevestigt dat een Israëlische soldaat is omgekomen.")
                .claims(killed(1).of("ISR.MIL"));
    }

    @Test
    void hostagesAreHeldByTheGroupAlsoWhereAStateHasStruck() {
        read("Het Israëlische leger is maandag Jabalia binnengevallen. Hamas houdt in Gaza nog twintig gijzelaars vast.")
                .claims(a(Kind.CAPTURED).count(20).by("HAMAS").of("ISR"))
                .andNot(a(Kind.CAPTURED).count(20).of("PSE"));
        read("Het Israëlische leger is maandag Jabalia binnengevallen. In Gaza worden nog twintig gijzelaars vastgehouden. Hamas zwijgt.")
                .claims(a(Kind.CAPTURED).count(20).by("HAMAS").of("ISR"));
    }

    @Test
    void alliesAreOfTheAllianceThatTellsOfThem() {
        read("De NAVO meldt zes gesneuvelde bondgenoten in Afghanistan. De taliban verloren er twintig man.")
                .claims(killed(6).of("NATO"))
                .andNot(killed(6).of("AFG"));
    }

    @Test
    void aPeacekeeperIsOfTheMissionThatTheReportNames() {
        read("Bij een aanval van de RSF op een kamp van de VN-missie Unmiss in Soedan zijn maandag twee Indiase blauwhelmen gedood. Een derde"
                        + " raakte gewond.")
                .claims(killed(2).of("UN"), wounded(1).of("UN"))
                .andNot(killed(2).of("IND.MIL"), wounded(1).of("SDN"));
        read("Bij een aanval van de RSF in Soedan zijn maandag twee Indiase ingenieurs gedood.")
                .claims(killed(2).of("IND.CVL"));
    }

    @Test
    void aCrewIsOfTheSideWhoseCraftWasLost() {
        read("Strijders van Hezbollah hebben maandag een Israëlische helikopter neergehaald. De drie inzittenden kwamen om het leven.")
                .claims(killed(3).of("ISR"))
                .andNot(killed(3).of("HEZBOLLAH"), killed(3).of("LBN"));
        read("Turkije heeft maandag een Russisch gevechtsvliegtuig neergeschoten. Een van de twee piloten is doodgeschoten.")
                .claims(killed(1).of("RUS"))
                .andNot(killed(1).of("TUR.MIL"), killed(1).of("TUR"));
    }

    @Test
    void whoFledAreOfTheLandThatTheyLeftAndNoGroups() {
        read("In Soedan vecht het leger met de RSF. Sinds april zijn tweehonderd mensen gevlucht, vooral naar Tsjaad.")
                .claims(a(Kind.DISPLACED).count(200).of("SDN"))
                .andNot(a(Kind.DISPLACED).of("TCD"));
        read("In de Colombiaanse stad Tibú vechten het leger en de FARC. De FARC verloor tien strijders. In"
                        + " het geweld zijn vijfhonderd mensen ontheemd geraakt.")
                .claims(killed(10).of("FARC"), a(Kind.DISPLACED).count(500).of("COL"))
                .andNot(a(Kind.DISPLACED).of("FARC"));
    }

    @Test
    void peopleInASchoolOfAnOrganisationAreNotItsOwn() {
        read("Israël heeft maandag een school van de VN in Gaza-stad gebombardeerd. Daarbij kwamen zestien mensen om.")
                .claims(killed(16).of("PSE"))
                .andNot(killed(16).of("UN"));
        read("Israël heeft maandag een konvooi van de VN bij Gaza-stad gebombardeerd. Daarbij kwamen zestien medewerkers om.")
                .claims(killed(16).of("UN"));
    }

    @Test
    void theWoundedRightBehindTheDeadAreOfTheSameSide() {
        read("Boko Haram heeft maandag een dorp bij Maiduguri in Nigeria overvallen. Daarbij zijn twaalf dorpelingen gedood. Dertig mensen"
                        + " raakten gewond.")
                .claims(killed(12).of("NGA.CVL"), wounded(30).of("NGA"));
        read("In Nigeria is gevochten. Het leger zegt dat twaalf strijders van Boko Haram zijn gedood. Dertig mensen raakten gewond.")
                .claims(killed(12).of("BOKO-HARAM"))
                .andNot(wounded(30).of("BOKO-HARAM"));
    }

    @Test
    void thoseOfTheSameFateComeBeforeThoseOfAnother() {
        read("Israël heeft maandag zeventig Palestijnse gevangenen vrijgelaten. Een soldaat was door Hamas ontvoerd. Volgende week komen nog"
                        + " eens veertig gevangenen vrij.")
                .claims(a(Kind.RELEASED).count(40).of("PSE"))
                .andNot(a(Kind.RELEASED).count(40).of("ISR.MIL"));
    }

    @Test
    void soldiersBehindTheLossesOfAnArmyAreIts() {
        read("Bij gevechten in Bint Jbeil sneuvelden acht Israëlische soldaten. Tweeëntwintig militairen raakten gewond.")
                .claims(killed(8).of("ISR.MIL"), wounded(22).of("ISR.MIL"))
                .andNot(wounded(22).of("LBN.MIL"));
        read("Vier Turkse soldaten sneuvelden bij Hakkari. Volgens de PKK raakten zes strijders gewond.")
                .claims(killed(4).of("TUR.MIL"))
                .andNot(wounded(6).of("TUR.MIL"));
    }

    @Test
    void fightersThatAGroupLosesOrTellsOfAreItsOwn() {
        read("Hezbollah heeft zeven strijders verloren in de strijd tegen Israël.")
                .claims(killed(7).of("HEZBOLLAH"))
                .andNot(killed(7).of("ISR.REB"));
        read("Hezbollah meldt dat zeven strijders zijn gesneuveld door Israëlisch vuur.")
                .claims(killed(7).by("ISR").of("HEZBOLLAH"))
                .andNot(killed(7).of("ISR.REB"));
        read("Israël verloor elf soldaten in de strijd tegen Hezbollah.")
                .claims(killed(11).of("ISR.MIL"));
    }
}
