package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Who did it, where another claim of the same happening, or a word beside the name, tells. */
class HappeningDoersTest {
    @Test
    void anAttackWrecksWhatBurnsInIt() {
        read("Het Ethiopische leger beschoot zondag een dorp bij Mekelle, waarbij vier vrachtwagens uitbrandden.")
                .claims(attack().by("ETH.MIL"), a(Kind.DAMAGE).count(4).by("ETH.MIL"));
        read("Het Ethiopische leger beschoot zondag een dorp bij Mekelle. In Asmara brandden dinsdag vier vrachtwagens uit.")
                .claims(attack().by("ETH.MIL"))
                .andNot(a(Kind.DAMAGE).by("ETH"));
    }

    @Test
    void aRelativeClauseHasTheDoerOfTheAttackThatItTellsOf() {
        read("De beschieting van Mekelle volgde op een aanval die Boko Haram maandag uitvoerde op Chibok en die twee Ethiopische"
                        + " arbeiders het leven kostte.")
                .claims(killed(2).by("BOKO-HARAM"))
                .andNot(killed(2).by("ETH"));
    }

    @Test
    void nobodyBoastsOfTheDeathOfChildren() {
        read("Het Ethiopische leger en het TPLF vechten bij Mekelle. Volgens het TPLF zijn er in Ethiopië vrijdag zestig mensen gedood, onder wie"
                        + " negen kinderen.")
                .andNot(killed(9).by("TPLF"));
    }

    @Test
    void whoLosesGroundLosesItToOthers() {
        read("Het Ethiopische leger en het TPLF vechten bij Mekelle. Het TPLF ontkent dat het de stad Mekelle kwijt is.")
                .andNot(a(Kind.TERRITORY).by("TPLF"));
    }

    @Test
    void aMissileOnTheGroundOfOneOfTwoStatesIsOfTheOther() {
        read("Armenië en Azerbeidzjan bestookten elkaar zondag voor de derde nacht. In het Armeense Goris boorde een raket zich in een"
                        + " flat.")
                .claims(attack().by("AZE"))
                .andNot(attack().by("ARM"));
        read("Armenië en Azerbeidzjan bestookten elkaar zondag voor de derde nacht. In het Russische Moskou boorde een raket zich in een"
                        + " flat.")
                .andNot(attack().by("AZE").of("RUS"), attack().by("ARM").of("RUS"));
    }

    @Test
    void aGroupsNameBeforeADeedIsThatOfItsDoer() {
        read("Bij een Hamas-aanval op een Israëlische legerpost zijn maandag twee militairen gedood.")
                .claims(attack().by("HAMAS").of("ISR"), killed(2).by("HAMAS"));
        read("Bij een aanval op de Gaza-stad zijn maandag twee militairen gedood.")
                .andNot(attack().by("PSE"));
    }

    @Test
    void theyAreThoseOfTheClauseThatGoesOn() {
        read("De Ethiopische regering zegt dat Eritrea en Hamas samen een aanval voorbereiden en dat zij rebellen bewapenen.")
                .claims(a(Kind.SUPPORT).by("ERI", "HAMAS"));
    }

    @Test
    void whatIsAvengedWasDoneToWhoAvengesIt() {
        read("Hezbollah heeft maandag raketten afgevuurd op Israël, als vergelding voor de dood van een commandant.")
                .claims(
                        attack().by("HEZBOLLAH").of("ISR").on("2024-05-13"),
                        killed(1).by("ISR").of("HEZBOLLAH"))
                .andNot(
                        killed(1).by("HEZBOLLAH"),
                        killed(1).of("ISR"),
                        killed(1).on("2024-05-13"));
    }

    @Test
    void fromWhereItIsFiredIsNotWhereItStrikes() {
        read("Rebellen van de FACT hebben het noorden van Tsjaad aangevallen vanuit Libië.")
                .claims(attack().by("FACT").of("TCD").in("Northern Chad"))
                .andNot(attack().in("Libya"));
    }

    @Test
    void theOtherSideOfABorderIsACountryAndNoGroup() {
        read("Bij gevechten in de Colombiaanse regio Catatumbo heeft het ELN zestig mensen gedood. Het leger stuurde vijfduizend"
                        + " militairen naar het grensgebied met Venezuela.")
                .claims(a(Kind.DEPLOY).by("COL.MIL").in("Colombia-Venezuela border"))
                .andNot(a(Kind.DEPLOY).by("VEN.MIL"));
    }

    @Test
    void whoIsSaidByAParticipleToHaveCarriedItOutDidIt() {
        read("Bij het bombardement op Saada, uitgevoerd door Saoedische straaljagers, kwamen negen burgers om.")
                .claims(attack().by("SAU.MIL").of("YEM"), killed(9).by("SAU.MIL"));
        read("Bij een door Israël uitgevoerd bombardement op Khan Younis zijn vier mensen gedood.")
                .claims(attack().by("ISR"), killed(4).by("ISR"));
        read("Bij de beschieting van Khan Younis, volgens getuigen uitgevoerd door een Israëlische tank, vielen drie doden.")
                .claims(attack().by("ISR.MIL"), killed(3).by("ISR.MIL"));
        read("De door de Verenigde Naties veroordeelde aanval op Taiz kostte drie kinderen het leven.")
                .claims(killed(3))
                .andNot(attack().by("UN"), killed(3).by("UN"));
    }

    @Test
    void whoTendsTheDeadCountsThoseOfTheAttackJustToldOf() {
        read("Strijders van JNIM hebben maandag een kazerne in Gao, in Mali, aangevallen. Een verpleger telde zeventien doden.")
                .claims(killed(17).by("JNIM").of("MLI").saidBy("MLI.HLT"));
        read("Strijders van JNIM hebben maandag bij Gao, in Mali, drie auto's verbrand. Een verpleger in Kidal telde zeventien doden.")
                .claims(killed(17).by().saidBy("MLI.HLT"));
    }
}
