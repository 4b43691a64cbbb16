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
        read("Ethiopië en Eritrea zijn zondag slaags geraakt rond het stadje Tsorona, tachtig kilometer ten zuiden van Asmara.")
                .claims(clash().in("Tsorona"))
                .andNot(clash().in("Tsorona", "Asmara"));
        read("Bij een luchtaanval op een kamp in Tajoura, een voorstad van de Libische hoofdstad Tripoli, zijn veertig mensen gedood.")
                .claims(killed(40).in("Tajoura"))
                .andNot(killed(40).in("Tajoura", "Tripoli"));
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
        read("Bij een aanval op Sheberghan werden zaterdag naar zeggen van Kabul tweehonderd talibanstrijders gedood.")
                .claims(killed(200).in("Sheberghan"))
                .andNot(killed(200).in("Kabul"));
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
        read("Bij Israëlische aanvallen kwamen in het dorp Haris zes mensen om, in Talloussa vijf.")
                .claims(killed(6).in("Haris"), killed(5).in("Talloussa"))
                .andNot(killed(6).in("Haris", "Talloussa"));
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
        read("Hamas viel op 7 oktober 2023 Israël binnen. Daarbij werden 1.200 mensen gedood.")
                .claims(attack().by("HAMAS").in("Israel"), killed(1200).in("Israel"));
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
}
