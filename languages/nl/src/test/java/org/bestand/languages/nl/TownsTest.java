package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Towns and countries that force is used on: who did it, to whom, where. */
class TownsTest {
    @Test
    void aCapitalThatIsShelledIsAPlaceAndDoesNothing() {
        read("Kiev is in de nacht van zondag op maandag beschoten met raketten.")
                .claims(attack().of("UKR").in("Kyiv"))
                .andNot(attack().by("UKR"), attack().by("UKR.GOV"));
        read("Israël bombardeerde maandag Damascus.")
                .claims(attack().by("ISR").of("SYR").in("Damascus").on("2024-05-13"));
    }

    @Test
    void aCapitalThatIsBlamedIsNoPlace() {
        read("Moskou werd maandag beschuldigd van de aanval op Charkov.")
                .claims(attack().in("Kharkiv"))
                .andNot(attack().in("Moscow"), a(Kind.ACCUSE).in("Moscow"));
    }

    @Test
    void aCountryThatIsEnteredIsWhereItHappens() {
        read("Rusland viel in februari 2022 Oekraïne binnen.")
                .claims(attack().by("RUS").of("UKR").in("Ukraine"))
                .andNot(attack().nowhere());
        read("Rusland heeft maandag opnieuw Oekraïne aangevallen.")
                .claims(attack().of("UKR").nowhere());
    }

    @Test
    void whomARelativeClauseTellsOfDoesIt() {
        read("Azerbeidzjan, dat Armenië maandag aanviel, zwijgt.")
                .claims(attack().by("AZE").of("ARM"))
                .andNot(attack().by("ARM"));
        read("Rusland, dat het buurland Oekraïne in 2022 binnenviel, wil praten.")
                .claims(attack().by("RUS").of("UKR"))
                .andNot(attack().by("UKR"));
    }

    @Test
    void aTownOfWhichARelativeClauseTellsIsTaken() {
        read("Goma, dat M23 in januari innam, is leeggelopen.")
                .claims(a(Kind.TERRITORY).by("M23").in("Goma"))
                .andNot(a(Kind.TERRITORY).by("COD"));
        read("Kiev, dat Rusland maandag bestookte, telt twee doden.")
                .claims(attack().by("RUS").of("UKR"))
                .andNot(attack().by("UKR"));
    }

    @Test
    void aVillageIsNotThatOfItsNameInACountryTheReportHasNothingToDoWith() {
        read("Duizenden rebellen bestormden zaterdag het Nepalese stadje Beni. In Kathmandu meldde het leger 29 doden. De Nepalese"
                        + " regering roept de noodtoestand uit.")
                .claims(attack().of("NPL"))
                .andNot(attack().of("COD"), attack().by("COD.REB"));
        read("Strijders hebben zaterdag het Congolese stadje Beni bestormd.")
                .claims(attack().of("COD").in("Beni"));
    }

    @Test
    void thePoorCountryIsTheOneMostPlacesAreIn() {
        read("Bij gevechten tussen het leger en M23 in Goma, Bunia en Bukavu vielen zondag zes doden. Belgen werden naar Rwanda gebracht. In het arme land zijn"
                        + " sinds januari al duizenden mensen gedood.")
                .claims(a(Kind.KILLED).in("DR Congo"))
                .andNot(a(Kind.KILLED).in("Rwanda"));
    }

    @Test
    void whatIsHitInATownIsHitThere() {
        read("Volgens Hamas heeft Israël een ziekenhuis in Gaza gebombardeerd.")
                .claims(attack().by("ISR").in("Gaza Strip"))
                .andNot(attack().nowhere());
        read("De autoriteiten in Gaza melden zes doden bij een aanval op Rafah.")
                .claims(attack().in("Rafah"))
                .andNot(attack().in("Gaza Strip"));
    }

    @Test
    void whatIsHitIsNotWhoHits() {
        read("Volgens het Nigeriaanse leger is alleen een kamp van Boko Haram geraakt.")
                .claims(attack().of("BOKO-HARAM"))
                .andNot(attack().by("BOKO-HARAM"));
        read("Bij gevechten zijn tien Nigeriaanse soldaten gewond geraakt door Boko Haram.")
                .claims(a(Kind.WOUNDED).of("NGA.MIL"))
                .andNot(attack().of("NGA.MIL"));
    }

    @Test
    void theTownIsTheOneWhoseAirportWasNamed() {
        read("Rebellenbeweging M23 heeft het vliegveld van Goma ingenomen. Gisteren trok M23 de stad binnen.")
                .claims(a(Kind.TERRITORY).by("M23"), a(Kind.DEPLOY).by("M23").in("Goma"))
                .andNot(a(Kind.DEPLOY).nowhere());
    }

    @Test
    void whoNamesTheTargetHasStruckIt() {
        read("Bij een Russische raketaanval op Soemy zijn zondag 34 Oekraïners gedood. Moskou zegt dat het doelwit een bijeenkomst van"
                        + " militairen was.")
                .claims(attack().stance(Stance.ADMITTED).by("RUS.GOV").saidBy("RUS.GOV"))
                .andNot(attack().of("RUS"), attack().of("RUS.GOV"));
    }

    @Test
    void aReportThatNamesNobodyIsOfWarByItsDead() {
        read("Bij gevechten in Goma en Bukavu vielen zondag zes doden. Belgen werden naar Rwanda gebracht. In het land zijn sinds januari"
                        + " al duizenden mensen gedood.")
                .claims(a(Kind.CLASH), a(Kind.KILLED).in("DR Congo"));
        read("In de supermarkt vielen zondag zes potten om. Belgen werden naar Rwanda gebracht. In het land zijn sinds januari al"
                        + " duizenden mensen verhuisd.")
                .andNot(a(Kind.CLASH), a(Kind.KILLED), a(Kind.DISPLACED));
    }
}
