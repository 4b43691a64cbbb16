package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;
import static org.bestand.languages.nl.Reports.readOn;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.junit.jupiter.api.Test;

/** How many, of which side, by whom and against whom, over the sentences of a report. */
class PeopleTest {
    @Test
    void aPartOfTheDeadIsAClaimOfItsOwn() {
        read("Het Russische leger heeft maandag een markt in Charkov gebombardeerd. Daarbij zijn minstens elf Oekraïense burgers"
                        + " gedood, onder wie drie kinderen. Reddingswerkers zoeken verder.")
                .claims(
                        killed(11).atLeast().of("UKR").among(VictimGroup.CVL),
                        killed(3).exactly().of("UKR").among(VictimGroup.CHD))
                .andNot(killed(14), killed(3).atLeast(), killed(8));
    }

    @Test
    void aQualifierBindsOnlyItsOwnFigure() {
        read("Strijders van Hamas hebben zondag een Israëlische legerpost bij Kerem Shalom beschoten. Daarbij zijn zeker vier Israëlische"
                        + " militairen gedood en 35 gewond. Het Israëlische leger bestookte daarna Rafah.")
                .claims(killed(4).atLeast().of("ISR.MIL"), wounded(35).exactly().of("ISR.MIL"))
                .andNot(wounded(35).atLeast(), killed(35), killed().of("HAMAS"));
    }

    @Test
    void aSideCountsItsOwnDead() {
        read("Armenië en Azerbeidzjan hebben elkaar maandag bij Goris beschoten. Het ministerie van Defensie in Jerevan meldt 49"
                        + " gesneuvelde militairen. Bakoe spreekt van vijftig doden.")
                .claims(
                        killed(49).of("ARM.MIL").saidBy("ARM.MIL"),
                        killed(50).of("AZE").saidBy("AZE.GOV"))
                .andNot(killed(49).of("AZE"), killed(50).of("ARM"), killed(99));
    }

    @Test
    void namelessPeopleBelongToTheCountryThatAGroupFights() {
        read("Strijders van JNIM hebben zondag een kazerne bij Djibo in Burkina Faso aangevallen. Bij de aanval zijn veertig soldaten en"
                        + " tien burgers gedood. Het leger van Burkina Faso zette helikopters in.")
                .claims(
                        attack().by("JNIM").on("2024-05-12"),
                        killed(40).of("BFA.MIL"),
                        killed(10).of("BFA.CVL"))
                .andNot(killed().of("JNIM"), killed(50), killed().by("BFA"));
    }

    @Test
    void aTotalOfBothSidesIsOfNeither() {
        read("Armenië en Azerbeidzjan hebben elkaar maandag bij Goris beschoten. Aan beide kanten vielen samen 99 doden. Dinsdag"
                        + " beschoten Azerbeidzjaanse troepen het dorp Sotk.")
                .claims(killed(99).exactly().of(), attack().by("AZE.MIL").in("Sotk"))
                .andNot(killed().of("ARM"), killed().of("AZE"));
    }

    @Test
    void officialsOfTwoStatesAtWarAreThoseOfBoth() {
        read("Bij gevechten tussen Thailand en Cambodja zijn maandag dertien Thaise militairen gedood. De ministers van"
                        + " Buitenlandse Zaken hebben dinsdag in Kuala Lumpur overlegd.")
                .claims(a(Kind.TALKS).by("THA", "KHM"))
                .andNot(a(Kind.TALKS).by("MYS"));
    }

    @Test
    void outsidersAskBothSides() {
        read("Bij gevechten tussen Thailand en Cambodja zijn maandag dertien Thaise militairen gedood. De Verenigde Naties riepen beide"
                        + " landen op tot terughoudendheid. Thaise straaljagers bombardeerden daarna Cambodjaanse stellingen.")
                .claims(
                        a(Kind.REQUEST)
                                .by("UN")
                                .of("THA", "KHM")
                                .about("restraint")
                                .inOwnVoice(),
                        killed(13).of("THA.MIL"))
                .andNot(a(Kind.REQUEST).of("THA"), a(Kind.REQUEST).by("THA"), killed().of("KHM"));
    }

    @Test
    void groundTakenIsLostByTheOtherSide() {
        read("Rebellen van M23 hebben zondag het stadje Sake in het oosten van Congo ingenomen. Het Congolese leger trok zich terug naar"
                        + " Goma. Bij de gevechten sneuvelden twintig Congolese soldaten.")
                .claims(
                        a(Kind.TERRITORY).by("M23").of("COD").on("2024-05-12"),
                        a(Kind.WITHDRAW).by("COD.MIL"))
                .andNot(a(Kind.TERRITORY).by("COD"), a(Kind.WITHDRAW).by("M23"));
    }

    @Test
    void thingsAreCountedInTheirUnit() {
        read("Oekraïense troepen hebben maandag bij Koepjansk vier Russische tanks vernietigd. Daarbij sneuvelden negen Russische"
                        + " soldaten. De Russische luchtmacht bombardeerde Oekraïense stellingen.")
                .claims(
                        a(Kind.DAMAGE).by("UKR.MIL").of("RUS").count(4).and("with a unit", c -> !c.count()
                                .unit()
                                .isEmpty()),
                        killed(9).of("RUS.MIL"))
                .andNot(killed(4), a(Kind.DAMAGE).of("UKR").count(4));
    }

    @Test
    void noLossesAreACountOfNone() {
        read("Het Turkse leger heeft zondag stellingen van de PKK in het noorden van Irak gebombardeerd. Daarbij zijn zes strijders van de"
                        + " PKK gedood, meldt Ankara. Aan Turkse kant vielen geen doden.")
                .claims(
                        attack().by("TUR.MIL").of("PKK"),
                        killed(6).of("PKK").saidBy("TUR.GOV"),
                        killed(0).exactly().of("TUR"))
                .andNot(killed(6).of("TUR"), killed(6).of("IRQ"), killed().negated());
    }

    @Test
    void doubtAboutTheDoerMarksTheDoer() {
        read("Vermoedelijke strijders van Al-Shabaab hebben zondag een dorp bij Garissa in Kenia overvallen. Ze doodden vijf dorpelingen."
                        + " Keniaanse militairen achtervolgen hen.")
                .claims(attack().by("AL-SHABAAB")
                        .and("hedged", c -> c.agents().getFirst().hedged()))
                .andNot(killed().of("AL-SHABAAB"), attack().by("KEN"));
    }

    @Test
    void whoFightEachOtherAreDoersAndSufferers() {
        read("Indiase en Pakistaanse militairen hebben elkaar zondag bij Poonch beschoten. Daarbij is een Pakistaanse soldaat gesneuveld."
                        + " India en Pakistan betwisten elkaar Kasjmir.")
                .claims(killed(1).exactly().of("PAK.MIL").on("2024-05-12"))
                .andNot(killed().of("IND"), a(Kind.CAPTURED));
    }

    @Test
    void helpWithheldIsNegated() {
        read("Azerbeidzjaanse troepen beschoten maandag Goris, waarbij twee Armeense soldaten sneuvelden. Armenië vroeg Rusland om"
                        + " militaire steun. Rusland bood Armenië geen militaire steun.")
                .claims(
                        a(Kind.REQUEST).by("ARM").of("RUS").about("military-aid"),
                        a(Kind.SUPPORT).by("RUS").of("ARM").negated())
                .andNot(
                        a(Kind.SUPPORT).by("RUS").and("given", c -> !c.negated()),
                        a(Kind.REQUEST).of("AZE"));
    }

    @Test
    void aThreatIsAddressedToTheOtherSide() {
        read("Hezbollah heeft zondag raketten afgevuurd op het noorden van Israël. Daarbij raakten vier Israëlische burgers gewond. De"
                        + " Israëlische minister van Defensie dreigde met een grondoffensief.")
                .claims(
                        a(Kind.THREATEN).by("ISR").of("HEZBOLLAH"),
                        wounded(4).exactly().of("ISR.CVL"))
                .andNot(
                        attack().by("ISR").stance(Stance.ASSERTED),
                        a(Kind.THREATEN).of("ISR"),
                        wounded(4).of("HEZBOLLAH"));
    }

    @Test
    void anAttackPointedBackAtHasTheDoersOfThatAttack() {
        read("Russische troepen hebben maandag het stadje Kupjansk in Oekraïne bestookt. Bij de aanval kwamen vier bewoners om.")
                .claims(killed(4).by("RUS.MIL").of("UKR"))
                .andNot(killed(4).by("UKR"));
    }

    @Test
    void whoCarriesAnAttackOutStandsInTheClauseAboutIt() {
        read("Bij een raketaanval die Rusland dinsdag uitvoerde op Charkov, kwamen zes mensen om.")
                .claims(attack().by("RUS"), killed(6).by("RUS").of("UKR"))
                .andNot(attack().by("UKR"), killed(6).by("UKR"));
    }

    @Test
    void attacksOfJihadistsAreThoseOfArmedGroups() {
        read("Een jihadistische overval op een veemarkt in Mali heeft dertig mensen het leven gekost.")
                .claims(attack().by("MLI.REB"), killed(30).by("MLI.REB").of("MLI"))
                .andNot(killed(30).of("MLI.REB"));
    }

    @Test
    void someOfThePeopleOfATollHaveItsDoersAndSide() {
        read("Bij een aanval van Boko Haram in Nigeria raakten maandag twintig mensen gewond. Vier van hen bezweken later in een kliniek.")
                .claims(
                        wounded(20).by("BOKO-HARAM").of("NGA"),
                        killed(4).by("BOKO-HARAM").of("NGA"))
                .andNot(killed(4).of("BOKO-HARAM"));
        read("Bij een aanval van Boko Haram in Nigeria raakten dinsdag dertig dorpelingen gewond, van wie vier er slecht aan toe"
                        + " zijn.")
                .claims(
                        wounded(30).by("BOKO-HARAM").of("NGA"),
                        wounded(4).by("BOKO-HARAM").of("NGA"))
                .andNot(wounded(4).of("BOKO-HARAM"), killed(4));
    }

    @Test
    void peopleOfATerritoryThatActsByItselfAreItsOwn() {
        readOn(
                        "2020-10-13",
                        "Azerbeidzjan heeft maandag Martoeni in Nagorno-Karabach met artillerie beschoten. Bij de beschieting kwamen"
                                + " drie burgers om. In Stepanakert vielen dinsdag nog twee doden.")
                .claims(
                        attack().by("AZE").of("ARTSAKH"),
                        killed(3).of("ARTSAKH.CVL"),
                        killed(2).of("ARTSAKH"))
                .andNot(attack().of("AZE"), killed().of("AZE"), killed().of("ARM"));
    }

    @Test
    void hiredGunsOfAStateAreNotItsRebels() {
        read("Opstandelingen hebben zondag een legerpost bij Palma in Mozambique overvallen. Huurlingenbedrijf DAG stuurde helikopters. De"
                        + " rebellen doodden negen soldaten.")
                .claims(
                        attack().by("MOZ.REB").of("MOZ"),
                        killed(9).by("MOZ.REB").of("MOZ.MIL"))
                .andNot(killed().by("DAG"), attack().by("DAG"), attack().of("DAG"));
    }

    @Test
    void aDefiniteNounMeansTheBodyThatBearsIt() {
        read("De Houthi's hebben zondag de door Riyad geleide coalitie bij Marib aangevallen. De VN waarschuwden voor meer geweld. De"
                        + " coalitie bombardeerde maandag Sanaa.")
                .claims(attack().by("SAUDI-LED-COALITION"))
                .andNot(attack().by("UN"), attack().by("UNSC"));
    }

    @Test
    void civiliansAreTheCountrysAndNotTheGroups() {
        read("Rebellen van de Maute-groep hebben zondag Marawi in de Filipijnen aangevallen. De strijders namen twaalf gijzelaars mee. Bij de"
                        + " bestorming doodde de Maute-groep vier burgers.")
                .claims(
                        a(Kind.CAPTURED).by("MAUTE").of("PHL.CVL"),
                        killed(4).by("MAUTE").of("PHL.CVL"))
                .andNot(killed().of("MAUTE"), a(Kind.CAPTURED).of("MAUTE"));
    }

    @Test
    void aShipOfTradeIsNobodysOfTheReport() {
        read("De Houthi's hebben zondag met een raket een olietanker in de Rode Zee getroffen. Amerika bombardeerde daarna Sanaa.")
                .claims(attack().by("HOUTHI").of("?.BUS"))
                .andNot(attack().by("HOUTHI").of("USA"), attack().by("HOUTHI").of("YEM"));
    }

    @Test
    void bothRebelGroupsAreThoseNamedLast() {
        read("Strijders van het ELN en van de EPL vechten sinds vrijdag om Catatumbo in Colombia. Het Colombiaanse leger verwijt beide"
                        + " rebellengroepen oorlogsmisdaden. Bij de gevechten kwamen negen burgers om.")
                .claims(a(Kind.ACCUSE).by("COL.MIL").of("ELN", "EPL"))
                .andNot(a(Kind.ACCUSE).of("COL"));
    }

    @Test
    void whoTellsOfTheKillingOfItsFoesIsItsDoer() {
        read("De Marokkaanse luchtmacht bombardeert al weken het Polisario. Het Marokkaanse leger zegt dat twaalf rebellen zijn"
                        + " uitgeschakeld.")
                .claims(killed(12).by("MAR.MIL").of("POLISARIO"))
                .andNot(killed().of("MAR"));
        read("De Marokkaanse luchtmacht bombardeert al weken het Polisario. Het Marokkaanse leger zegt dat twaalf rebellen bij een"
                        + " brand zijn omgekomen.")
                .claims(killed(12).by().of("POLISARIO"))
                .andNot(killed(12).by("MAR.MIL"));
    }

    @Test
    void aTollOnTheSideOfSomebodyIsTheirs() {
        read("Armenië en Azerbeidzjan hebben elkaar maandag bij Goris beschoten. Aan de kant van Armenië sneuvelden twaalf militairen."
                        + " Premier Nikol Pasjinian sprak van twee doden onder zijn landgenoten.")
                .claims(killed(12).of("ARM.MIL"), killed(2).of("ARM.CVL"))
                .andNot(killed().of("AZE"));
    }

    @Test
    void whomAFightTookAreOfNeitherSide() {
        read("Armenië en Azerbeidzjan hebben elkaar maandag bij Goris beschoten. Het conflict heeft dertig mensen het leven gekost. Een"
                        + " Azerbeidzjaanse raket kostte dinsdag vier Armeense burgers het leven.")
                .claims(killed(30).of(), killed(4).of("ARM.CVL"))
                .andNot(killed(30).of("ARM"), killed(30).of("AZE"));
    }

    @Test
    void foreignersAreOfNoPartyOfTheReport() {
        read("Strijders van JNIM hebben zondag een kazerne bij Djibo in Burkina Faso aangevallen. Bij de aanval zijn veertig soldaten en"
                        + " zes buitenlandse ingenieurs gedood. Het leger van Burkina Faso zette helikopters in.")
                .claims(killed(40).of("BFA.MIL"), killed(6).by("JNIM").of())
                .andNot(killed(6).of("BFA"));
    }

    @Test
    void captivesComeFreeByTheOtherSide() {
        read("Hamas heeft zondag raketten op Israël afgevuurd en Israël bombardeerde Rafah. Morgen komen zes Israëlische gijzelaars vrij."
                        + " Israël liet na de middag tien Palestijnse gevangenen gaan, onder wie twee vrouwen en drie kinderen.")
                .claims(
                        a(Kind.RELEASED).count(6).by("HAMAS").of("ISR"),
                        a(Kind.RELEASED).count(10).by("ISR").of("PSE"))
                .andNot(
                        a(Kind.RELEASED).by("ISR").of("ISR"),
                        a(Kind.RELEASED).by("HAMAS").of("PSE"));
    }

    @Test
    void hostagesAreOfTheStateThatAGroupFights() {
        read("Hamas heeft zondag raketten op Israël afgevuurd en Israël bombardeerde Rafah. Israël liet na de middag tien Palestijnse"
                        + " gevangenen gaan. Morgen komen nog zes gijzelaars vrij.")
                .claims(a(Kind.RELEASED).count(6).by("HAMAS").of("ISR"))
                .andNot(a(Kind.RELEASED).count(6).of("PSE"), a(Kind.RELEASED).of("HAMAS"));
    }

    @Test
    void aHospitalCountsItsOwnPeople() {
        read("Hamas heeft zondag raketten op Israël afgevuurd en Israël bombardeerde Rafah. Een Palestijns ziekenhuis telt twintig doden.")
                .claims(killed(20).of("PSE"))
                .andNot(killed().of("ISR"), killed().of("HAMAS"));
    }
}
