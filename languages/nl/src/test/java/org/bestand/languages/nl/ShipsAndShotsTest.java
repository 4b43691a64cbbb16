package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Whose ships are struck, whom shots into the sea strike, and whose army it is that shoots down what was fired. */
class ShipsAndShotsTest {
    @Test
    void aShipIsOfTheLandWhoseFlagItBears() {
        read("Houthi-rebellen hebben voor de kust een gastanker onder Maltese vlag aangevallen.")
                .claims(attack().by("HOUTHI").of("MLT.BUS"));
        read("Het bulkschip, dat onder de vlag van Panama voer, is door twee drones van de Houthi's getroffen.")
                .claims(attack().by("HOUTHI").of("PAN.BUS"));
        read("De Houthi's hebben een Griekse olietanker onder vuur genomen.")
                .claims(attack().by("HOUTHI").of("GRC.BUS"));
    }

    @Test
    void whatAGroupStrikesAtSeaIsTrade() {
        read("De Houthi's bestoken al een jaar schepen in de Rode Zee. De Verenigde Staten bombarderen de groep.")
                .claims(attack().by("HOUTHI").of("?.BUS"))
                .andNot(attack().by("HOUTHI").of("USA"));
        read("Rusland heeft Oekraïne aangevallen. Een Oekraïense zeedrone raakte een Russisch schip in de haven.")
                .claims(attack().of("RUS"))
                .andNot(attack().of("?.BUS"));
    }

    @Test
    void whatComesDownInTheSeaStrikesNobody() {
        read("Noord-Korea vuurde drie raketten af in de richting van de Japanse Zee. Japan noemt dat onaanvaardbaar.")
                .claims(attack().by("PRK"))
                .andNot(attack().by("PRK").of("JPN"));
        read("Noord-Korea lanceerde een raket die in zee viel. Zuid-Korea hield de baan in de gaten.")
                .andNot(attack().by("PRK").of("KOR"));
        read("Houthi-rebellen vuurden in de Rode Zee raketten af op een Amerikaans oorlogsschip.")
                .claims(attack().by("HOUTHI").of("USA.MIL"));
    }

    @Test
    void whereARocketComesFromIsNotWhereItIsShotDown() {
        read("De Israëlische luchtmacht onderschepte een raket uit Jemen.")
                .claims(a(Kind.DAMAGE).by("ISR.MIL").nowhere());
        read("Een Noors schip is in de Rode Zee getroffen door een raket vanuit Jemen.")
                .claimsOnce(attack())
                .claims(attack().of("NOR").in("Red Sea"));
    }

    @Test
    void whoWardsOffWasFiredAt() {
        read("Rusland bestookte Oekraïne met 120 drones. De luchtafweer haalde er 98 uit de lucht.")
                .claims(a(Kind.DAMAGE).by("UKR.MIL").of("RUS"))
                .andNot(a(Kind.DAMAGE).by("RUS.MIL"));
        read("Oekraïne heeft afgelopen nacht 68 Russische drones neergehaald, zegt de luchtmacht.")
                .claims(a(Kind.DAMAGE).by("UKR").saidBy("UKR.MIL"))
                .andNot(a(Kind.DAMAGE).saidBy("RUS.MIL"));
        read("Oekraïne heeft opnieuw drones op Moskou afgevuurd. De luchtafweer haalde er vijf neer.")
                .claims(a(Kind.DAMAGE).by("RUS.MIL").of("UKR"));
        read("Israël heeft doelen in Iran gebombardeerd. Het leger zegt wapendepots te hebben geraakt.")
                .andNot(attack().by("IRN.MIL"));
    }

    @Test
    void whatIsShotDownByAirDefenceIsNoMan() {
        read("De RSF heeft El Fasher bestookt met drones. De luchtafweer schoot er vier neer.")
                .claims(a(Kind.DAMAGE).of("RSF"))
                .andNot(killed(4));
        read("Iran vuurde 180 raketten af op Israël. De meeste werden onderschept, zegt het leger.")
                .claims(a(Kind.DAMAGE).by("ISR.MIL").of("IRN"));
        read("De taliban vielen een Afghaans dorp aan. De politie schoot er drie neer.")
                .claims(killed(3));
    }
}
