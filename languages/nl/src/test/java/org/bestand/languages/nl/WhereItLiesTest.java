package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Places that only tell where another lies, where somebody speaks or where people go are not where it happened. */
class WhereItLiesTest {
    @Test
    void whatLiesBesideAPlaceOrAroundItIsNotThePlace() {
        read("Armenië en Azerbeidzjan vochten maandag bij het dorp Sotk, een uur rijden ten oosten van Jerevan.")
                .claims(clash().in("Sotk"))
                .andNot(clash().in("Sotk", "Yerevan"));
        read("Een drone doodde negen mensen in Omdurman, de zusterstad van het Soedanese Khartoem.")
                .claims(killed(9).in("Omdurman"))
                .andNot(killed(9).in("Omdurman", "Khartoum"));
        read("De rebellen vielen Goma, Bukavu en Uvira in Congo aan.").claims(attack().in("Goma", "Bukavu", "Uvira"));
        read("Ook over de grens, in het Rwandese Gisenyi, vielen woensdag Congolese granaten.")
                .claims(attack().in("Gisenyi"));
    }

    @Test
    void anAdjectiveMayBeTheFirstWordOfAName() {
        read("Rusland beschoot zondag een schip in de Japanse Zee.")
                .claims(attack().by("RUS").in("Sea of Japan"))
                .andNot(attack().of("JPN"));
    }

    @Test
    void ofWhatARelativeClauseTellsThereItHappened() {
        read("De stad Goma, die M23 in januari innam, is leeg.")
                .claims(a(Kind.TERRITORY).by("M23").in("Goma"));
        read("De burgemeester van Goma, die M23 in januari afzette, is terug.")
                .andNot(a(Kind.TERRITORY).in("Goma"));
    }

    @Test
    void whereSomebodySpeaksIsNotWhereItHappened() {
        read("Volgens een denktank in Islamabad kwamen vorig jaar 1.600 mensen om bij aanslagen in Pakistan.")
                .claims(killed(1600).in("Pakistan"))
                .andNot(killed(1600).in("Islamabad"));
        read("Bij gevechten in Ghazni sneuvelden donderdag naar zeggen van Kabul dertig talibanstrijders.")
                .claims(killed(30).in("Ghazni"))
                .andNot(killed(30).in("Kabul"));
    }

    @Test
    void wherePeopleLeftGoesBeforeWhereTheyWent() {
        read("Bij gevechten zijn 40.000 inwoners uit Goma naar Bukavu gevlucht.")
                .claims(a(Kind.DISPLACED).count(40_000).in("Goma"))
                .andNot(a(Kind.DISPLACED).in("Goma", "Bukavu"));
        read("Bij gevechten in Congo zijn 40.000 inwoners naar Bukavu gevlucht.")
                .claims(a(Kind.DISPLACED).count(40_000).in("Bukavu"));
    }

    @Test
    void eachOfTwoFiguresHasItsOwnPlace() {
        read("Bij Russische aanvallen kwamen in Charkov negen mensen om, in Soemi vier.")
                .claims(killed(9).in("Kharkiv"), killed(4).in("Sumy"))
                .andNot(killed(9).in("Kharkiv", "Sumy"));
        read("In Gaza-Stad kwamen dinsdag negen mensen om, in Rafah acht en in Jabalia vijf.")
                .claims(
                        killed(9).in("Gaza City"),
                        killed(8).in("Rafah"),
                        killed(5).in("Jabalia"))
                .andNot(killed(8).in("Gaza City", "Rafah", "Jabalia"));
        read("In Zuid-Libanon zijn dinsdag veertig mensen gedood, van wie negen in Tyrus.")
                .claims(killed(40).in("Southern Lebanon"), killed(9).in("Tyre"))
                .andNot(killed(40).in("Tyre"));
    }

    @Test
    void whatACampOrHotelStandsInIsNotThePlaceBesideIt() {
        read("In het vluchtelingenkamp Jenin op de Westelijke Jordaanoever doodden Israëlische militairen drie Palestijnen.")
                .claims(killed(3).in("Jenin camp"))
                .andNot(killed(3).in("Jenin camp", "West Bank"));
        read("Strijders van Al-Shabaab bestormden hotel Sahafi in Mogadishu.")
                .claims(attack().in("Sahafi Hotel"))
                .andNot(attack().in("Sahafi Hotel", "Mogadishu"));
        read("Bij een Russische luchtaanval op het Al-Rahma-ziekenhuis in Idlib zijn zes Syriërs omgekomen.")
                .claims(killed(6).in("Al-Rahma Hospital"));
        read("In het Al-Shifa-ziekenhuis in Gaza-Stad doodden Israëlische soldaten vijf artsen.")
                .claims(killed(5).in("Al-Shifa Hospital"))
                .andNot(killed(5).in("Al-Shifa Hospital", "Gaza City"));
        read("In het presidentiële paleis in Khartoem vocht het leger met de RSF.")
                .claims(clash().in("Khartoum"));
    }

    @Test
    void aTownOfWhichOnlyTheNameIsKnownLiesInWhatHoldsIt() {
        read("De RSF beschoot de markt van Tawilan in Noord-Darfur.")
                .claims(attack().by("RSF").of("SDN").in("Tawilan"))
                .andNot(attack().in("North Darfur"));
    }

    @Test
    void theCapitalAloneIsThatOfTheCountryToldOf() {
        read("In Haïti gingen duizenden betogers de straat op. In de hoofdstad doodden bendes dinsdag twaalf mensen.")
                .claims(killed(12).in("Port-au-Prince"));
        read("In Mali is het onrustig. In de Nigerese hoofdstad doodden jihadisten dinsdag twaalf mensen.")
                .claims(killed(12).in("Niamey"))
                .andNot(killed(12).in("Bamako"));
        read("Dinsdag trok het Libische leger Zliten binnen, ruim honderd kilometer van de hoofdstad.")
                .claims(a(Kind.DEPLOY).in("Zliten"))
                .andNot(a(Kind.DEPLOY).in("Zliten", "Tripoli"));
        read("Rebellen vielen Bukavu aan, de hoofdstad van de provincie Zuid-Kivu.")
                .claims(attack().in("Bukavu"));
    }

    @Test
    void aBaseIsInTheTownThatItIsNamedAfter() {
        read("Jihadisten vielen dinsdag het legerkamp van Tessit in Mali aan.")
                .claims(attack().in("Tessit"))
                .andNot(attack().in("Tessit refugee camp"));
        read("In het noorden van de deelstaat Shan vielen rebellen dinsdag het leger aan.")
                .claims(attack().in("Northern Shan State"));
        read("Het leger van Soedan meldt de herovering van Karkoj, een stadje in Sennar.")
                .claims(a(Kind.TERRITORY).in("Karkoj"))
                .andNot(a(Kind.TERRITORY).in("Sennar"));
    }

    @Test
    void aNameBetweenWeaponsAndTheVerbIsWhatTheyStruck() {
        read("Maandag hebben de Houthi's met drones en raketten Abu Dhabi bestookt.")
                .claims(attack().by("HOUTHI").of("ARE").in("Abu Dhabi"));
        read("Rusland heeft dinsdag met honderd drones Kiev en Odesa aangevallen.")
                .claims(attack().by("RUS").in("Kyiv", "Odesa"));
    }

    @Test
    void aLineBetweenTwoCountriesHasItsName() {
        read("Pakistan en India beschoten elkaar over de bestandslijn in Kasjmir.")
                .claims(clash().in("Line of Control"))
                .andNot(clash().in("Kashmir"));
        read("Pakistan en India beschoten elkaar over de bestandslijn.").claims(clash().nowhere());
    }

    @Test
    void whereMeansThePlaceNamedBefore() {
        read("Russische vliegtuigen bestookten vrijdag het dorp Talbiseh, waar een gezin van zes omkwam.")
                .claims(killed(6).in("Talbiseh").on("2024-05-10"))
                .andNot(killed(6).nowhere());
        read("De Russen moeten weg uit Poti, waar zij maandag zes schepen van de Georgische kustwacht tot zinken brachten.")
                .claims(a(Kind.DAMAGE).count(6).in("Poti").on("2024-05-13"));
    }

    @Test
    void aCountryThatIsInvadedIsThePlace() {
        read("Rusland is in februari Georgië binnengevallen. Daarbij kwamen negentig mensen om.")
                .claims(attack().by("RUS").in("Georgia"), killed(90).in("Georgia"));
        read("Rusland heeft Oekraïne dinsdag aangevallen.")
                .claims(attack().by("RUS").nowhere());
    }

    @Test
    void theNorthIsThatOfTheCountryToldOf() {
        read("In Syrië wordt gevochten. In het noordwesten zijn dinsdag 299 burgers gedood.")
                .claims(killed(299).in("Northwestern Syria"));
        read("In Syrië wordt gevochten. In het noorden van Irak zijn dinsdag 299 burgers gedood.")
                .claims(killed(299).in("Northern Iraq"))
                .andNot(killed(299).in("Northern Syria"));
    }

    @Test
    void aNationInTheNameOfASeaHasNoPartInWhatHappensThere() {
        read("De Chinese marine vuurde dinsdag op een Filipijns schip in de Zuid-Chinese Zee.")
                .claims(attack().by("CHN.MIL").of("PHL").in("South China Sea"))
                .andNot(attack().of("CHN"));
    }

    @Test
    void aRegionIsAProvinceOfThatNameRatherThanItsTown() {
        read("De Russen beschoten dinsdag de regio Soemy.").claims(attack().in("Sumy Oblast"));
        read("De Russen beschoten dinsdag de stad Soemy.").claims(attack().in("Sumy"));
    }
}
