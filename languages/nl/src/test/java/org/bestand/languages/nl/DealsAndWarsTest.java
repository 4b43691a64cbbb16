package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;
import static org.bestand.languages.nl.Reports.readOn;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Deals and those who bring them about, wars and their tolls, and sentences that parsers take apart. */
class DealsAndWarsTest {
    @Test
    void mediatorsAreFoundBehindTheDeal() {
        read("Israël en Hamas sloten een bestand. Egypte en Qatar bemiddelden.")
                .claims(a(Kind.CEASEFIRE).by("ISR", "HAMAS").broughtAboutBy("EGY", "QAT"));
        read("Saoedi-Arabië en Iran spraken in Peking af ambassadeurs uit te wisselen. China bemiddelde bij de gesprekken.")
                .claims(a(Kind.TALKS).by("SAU", "IRN").broughtAboutBy("CHN"));
        read("Bij Goma vochten het Congolese leger en M23. Angola nodigt beide partijen uit voor overleg in Luanda.")
                .claims(a(Kind.TALKS).by("COD", "M23").broughtAboutBy("AGO"))
                .andNot(a(Kind.TALKS).by("AGO", "COD", "M23"));
    }

    @Test
    void aTruceThatWasSignedAndBrokenIsToldTwice() {
        read("Ethiopië en de rebellen van het TPLF tekenden een wapenstilstand, die dezelfde dag werd geschonden.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.AGREED), a(Kind.CEASEFIRE).phase(Phase.VIOLATED));
    }

    @Test
    void agreeingWithItsParticleFarOffIsAgreeing() {
        read("Bij gevechten aan de grens vielen zes Indiase doden. Delhi en Peking kwamen woensdag overeen de rust te herstellen.")
                .claims(a(Kind.AGREEMENT).by("IND.GOV", "CHN.GOV").phase(Phase.AGREED));
        read("Ethiopië en Eritrea kwamen er zondag overeen het vuren te staken.")
                .claims(a(Kind.CEASEFIRE).by("ETH", "ERI").phase(Phase.AGREED))
                .andNot(a(Kind.AGREEMENT));
    }

    @Test
    void aWarsTollIsNotOfItsLastRaid() {
        readOn(
                        "2007-05-03",
                        "De LTTE strijdt sinds 1983 tegen het leger van Sri Lanka. Dinsdag bestookte ze Colombo. Die oorlog heeft"
                                + " zeventigduizend levens gekost.")
                .claims(killed(70000).between("1983-01-01", "2007-05-03"))
                .andNot(killed(70000).in("Colombo"));
        readOn(
                        "2024-05-03",
                        "Wad Madani in Soedan viel in december 2023 in handen van de RSF. Sinds het begin van de oorlog zijn"
                                + " twaalfduizend mensen gedood.")
                .andNot(killed(12000).between("2023-12-01", "2024-05-03"));
    }

    @Test
    void whatNearlyCameAboutDidNot() {
        read("Een Turks schip ramde een Griekse patrouilleboot. In 1987 leidde zoiets bijna tot oorlog.")
                .andNot(clash());
        read("Een Turks schip ramde een Griekse patrouilleboot. In 1974 leidde zoiets tot oorlog.")
                .claims(clash());
    }

    @Test
    void anAttackAndItsWeaponAreOne() {
        read("Bij een aanval met een autobom op een legerkamp in Gao, in het noorden van Mali, vielen veertig doden.")
                .claims(attack().of("MLI.MIL").in("Gao"))
                .andNot(attack().in("Northern Mali"));
        read("Rebellen van de FARC lieten een vrachtwagen met springstof ontploffen toen een patrouille passeerde.")
                .claims(attack().by("FARC"))
                .andNot(a(Kind.DAMAGE));
    }

    @Test
    void figuresBehindPlacesAndConjunctionsCountTheirPeople() {
        read("Turkije begon een operatie in Syrië nadat bij een luchtaanval in Idlib 34 van zijn militairen waren gesneuveld.")
                .claims(killed(34).of("TUR.MIL"))
                .andNot(killed().by("TUR"));
        read("Russische bommen troffen Charkov in Oekraïne. Twee mensen kwamen om en negentien anderen, onder wie een peuter, liepen"
                        + " verwondingen op.")
                .claims(wounded(19), wounded(1))
                .andNot(killed(1));
        read("Alle aanvallers van de LTTE kwamen om, evenals acht militairen, zei het leger van Sri Lanka.")
                .claims(killed(8).of("LKA.MIL"));
        read("De groep M23 doodde vier Congolese tieners. Dat was nadat de groep vijf oudere dorpelingen had doodgeschoten.")
                .claims(killed(5));
    }

    @Test
    void someOfThemAreToldOnceWhateverElseIsToldOfThem() {
        read("Bij een aanval van rebellen in Oeganda zijn veertig mensen vermoord. Onder hen zijn dertig scholieren die met messen werden"
                        + " doodgestoken.")
                .claims(killed(40), killed(30).by("UGA.REB"));
    }

    @Test
    void infinitivesHaveTheirObjectsAndVerbsOfAskingTheirs() {
        read("Het Oekraïense leger zegt in de nacht 26 van de 36 Russische drones te hebben neergeschoten.")
                .claims(a(Kind.DAMAGE).by("UKR.MIL").of("RUS"))
                .andNot(a(Kind.DAMAGE).of("UKR"));
        read("Amerikaanse bommen troffen Sanaa. Rusland vroeg de Veiligheidsraad bijeen te komen.")
                .claims(a(Kind.REQUEST).by("RUS").of("UNSC"));
        read("Saoedi-Arabië bestookt de Houthi's. Maandag viel het Sanaa aan.")
                .claims(attack().by("SAU").in("Sanaa"))
                .andNot(attack().by("YEM"));
    }

    @Test
    void groundThatIsSwornToBeRetakenIsNotTaken() {
        read("Het Soedanese leger heroverde Wad Madani. De RSF gaf toe dat haar mannen de stad hebben verloren, maar zwoer haar terug te nemen.")
                .claims(a(Kind.TERRITORY).by("RSF").stance(Stance.PLANNED))
                .andNot(a(Kind.TERRITORY).by("RSF").stance(Stance.ASSERTED));
    }

    @Test
    void whatFollowedAHappeningHasNotItsPlace() {
        readOn(
                        "2024-05-03",
                        "Op 7 oktober drong Hamas Israël binnen. Door het Israëlische offensief dat volgde zijn veertigduizend"
                                + " Palestijnen omgekomen.")
                .claims(killed(40000).of("PSE").nowhere());
    }

    @Test
    void whereSomebodySpeaksOrHasAnOfficeIsNotWhereItWas() {
        read("Boko Haram viel een dorp in Nigeria aan. Een boer telde zestig doden, een VN-functionaris in Maiduguri noemde het getal 110.")
                .andNot(killed(110).in("Maiduguri"));
        read("Pakistan riep zijn ambassadeur in Teheran terug na een Iraanse raketaanval.")
                .claims(a(Kind.COERCE).by("PAK").nowhere());
    }
}
