package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Which two sides a report is about: a state and its nameless rebels, a state and a group, two states. */
class WarSidesTest {
    @Test
    void namelessSeparatistsAreASideAndNotTheStateThatIsSaidToBackThem() {
        read("Separatisten hebben dinsdag in het oosten van Oekraïne een legerpost beschoten. Er kwamen drie Oekraïense militairen om, zegt"
                        + " Kiev. Rusland ontkent dat het de rebellen steunt, maar Kiev blijft Rusland daarvan beschuldigen. De strijdende"
                        + " partijen hadden in Minsk een bestand ondertekend.")
                .claims(a(Kind.CEASEFIRE).by("UKR", "UKR.REB"), killed(3).by("UKR.REB"))
                .andNot(a(Kind.CEASEFIRE).by("UKR", "RUS"));
    }

    @Test
    void twoStatesStaySidesWhereNobodyRisesAgainstThem() {
        read("Rusland heeft dinsdag Charkov beschoten. Oekraïne vuurde raketten af op Belgorod. De strijdende partijen hadden in Minsk een"
                        + " bestand ondertekend.")
                .claims(a(Kind.CEASEFIRE).by("UKR", "RUS"))
                .andNot(a(Kind.CEASEFIRE).by("UKR", "UKR.REB"));
    }

    @Test
    void aGroupThatIsKnownForOtherWarsIsNotWhoTheRebelsAre() {
        read("Gewapende mannen vielen maandag een dorp in het noorden van Mozambique aan. Opstandelingen staken er huizen in brand en doodden"
                        + " tien inwoners. Islamitische Staat eiste de aanval op. Het Mozambikaanse leger beschoot dinsdag kampen van de rebellen in"
                        + " Cabo Delgado.")
                .claims(attack().by("MOZ.MIL").of("MOZ.REB"))
                .andNot(attack().by("MOZ.MIL").of("IS"), killed(10).by("IS"));
    }

    @Test
    void aGroupNamedInPassingIsNotWhoTheRebelsAre() {
        read("Separatisten hebben zondag een school in het westen van Kameroen in brand gestoken. Opstandelingen schoten op soldaten in Bamenda."
                        + " Ooit riepen zij Ambazonië uit. Maandag doodde het leger in Kumba vijf inwoners. De partijen spraken een bestand af.")
                .claims(a(Kind.CEASEFIRE).by("CMR", "CMR.REB"))
                .andNot(a(Kind.CEASEFIRE).by("CMR", "AMBAZONIA"));
    }

    @Test
    void theRebelsAreTheGroupWhoseDeedsTheReportTells() {
        read("Strijders van M23 hebben maandag een stad in Oost-Congo ingenomen. De rebellen doodden daarbij twintig Congolese soldaten."
                        + " Dinsdag spraken de partijen een bestand af.")
                .claims(killed(20).by("M23").of("COD.MIL"), a(Kind.CEASEFIRE).by("M23", "COD"))
                .andNot(killed(20).by("COD.REB"), a(Kind.CEASEFIRE).by("COD", "COD.REB"));
    }

    @Test
    void namelessDoersAreTheGroupThatTheReportHasNamedBefore() {
        read("Bendecoalitie Viv Ansanm heeft zondag Mirebalais in Haïti ingenomen. Maandag bestormden schutters de gevangenis. Ze doodden"
                        + " vijftien inwoners.")
                .claims(attack().by("VIV-ANSANM"), killed(15).by("VIV-ANSANM").of("HTI.CVL"))
                .andNot(attack().by("HTI.REB"), killed(15).by("HTI.REB"));
    }

    @Test
    void suspectedRebelsOtherMilitiasAndRebelsBeforeTheNameStayNameless() {
        read("JNIM nam zondag Djibo in Burkina Faso in. Vermoedelijke jihadisten vielen maandag Dori aan. Milities uit het noorden namen tien"
                        + " militairen gevangen.")
                .claims(attack().by("BFA.REB"), a(Kind.CAPTURED).by("BFA.REB"))
                .andNot(attack().by("JNIM"), a(Kind.CAPTURED).by("JNIM"));
        read("Jihadisten overvielen zondag een dorp in Burkina Faso. Ze doodden tien inwoners. JNIM nam vorig jaar Djibo in.")
                .claims(killed(10).by("BFA.REB"))
                .andNot(killed(10).by("JNIM"));
    }

    @Test
    void aGroupFightsTheOneStateThatItIsKnownToFightThoughNobodyNamesIt() {
        read("De Tamil Tijgers hebben maandag een basis van de marine overvallen. De luchtmacht bombardeerde daarna stellingen van de"
                        + " rebellen. Noorwegen maande de strijdende partijen tot kalmte.")
                .claims(attack().by("LTTE").of("LKA"), attack().by("LKA").of("LTTE"))
                .andNot(attack().of("NOR"), attack().by("NOR"));
    }

    @Test
    void ofTwoGroupsOfOneNameTheReportMeansTheOneThatFightsItsCountry() {
        read("Bij Tetovo zijn zondag drie Macedonische soldaten gesneuveld. Het UCK eiste de hinderlaag op. De rebellen vielen maandag een"
                        + " politiepost in Macedonië aan.")
                .claims(attack().by("NLA"))
                .andNot(attack().by("KLA"));
        read("Het UCK heeft zondag in Kosovo een Servische politiepost aangevallen. Belgrado stuurde troepen. Zes Servische agenten kwamen om.")
                .claims(attack().by("KLA").of("SRB"))
                .andNot(attack().by("NLA"));
    }

    @Test
    void envoysWhomAGroupStrikesDoNotMakeTheirCountryASide() {
        read("In Colombo ontsnapte de Pakistaanse ambassadeur maandag aan een aanslag. De Sri Lankaanse regering zegt dat de LTTE de aanslag"
                        + " heeft gepleegd. Het leger bombardeerde dinsdag stellingen van de rebellen in Sri Lanka.")
                .claims(attack().by("LTTE").of("PAK"), attack().by("LKA.MIL").of("LTTE"))
                .andNot(attack().by("PAK.MIL"));
    }
}
