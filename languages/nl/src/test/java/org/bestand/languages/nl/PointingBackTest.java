package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Whom "the group", "his troops" and "the neighbours" mean. */
class PointingBackTest {
    @Test
    void theGroupIsTheOneWhoseFightersOrPositionsWereNamed() {
        read("De Turkse luchtmacht bombardeerde maandag stellingen van de PKK in Irak. De groep dreigt Turkije met vergelding.")
                .claims(a(Kind.THREATEN).by("PKK").of("TUR"))
                .andNot(a(Kind.THREATEN).by("TUR"));
        read("Het Birmese leger heeft zondag Lashio gebombardeerd. De junta meldt veertig dode strijders van de MNDAA. De groep zegt dat zij"
                        + " de stad in handen heeft.")
                .claims(a(Kind.TERRITORY).by("MNDAA"))
                .andNot(a(Kind.TERRITORY).by("MMR"));
    }

    @Test
    void hisPlanesAreThoseOfWhoeverTheSentenceBeforeIsAbout() {
        read("Vrijdag stuurde veldmaarschalk Khalifa Haftar duizend man naar Misrata. Zijn toestellen bombardeerden zondag een vliegveld bij"
                        + " Tripoli.")
                .claims(attack().by("LNA").of("LBY"))
                .andNot(attack().by("LBY"));
        read("Generaal Burhan bezocht Khartoem. RSF-leider Hemedti noemt hem een verrader. Zijn strijders beschoten zondag het paleis.")
                .claims(attack().by("RSF"))
                .andNot(attack().by("SDN"));
    }

    @Test
    void theTroopsOfARelativeClauseAreThoseOfWhomItIsAbout() {
        read("Beide kampen zwegen: eerst Khalifa Haftar, wiens toestellen zondag Tripoli bombardeerden, later premier Sarraj. In Libië sneuvelden"
                        + " acht soldaten van Sarraj.")
                .claims(attack().by("LNA"))
                .andNot(attack().by("LBY"));
    }

    @Test
    void theRebelsAreStillThoseNamedLast() {
        read("M23 nam zondag Walikale in. Haar strijders doodden er acht Congolese soldaten.")
                .claims(killed(8).by("M23").of("COD.MIL"))
                .andNot(killed(8).by("COD"));
    }

    @Test
    void theNeighboursAreAllWhoAreNamedTogether() {
        read("Tsjaad werkt in een troepenmacht samen met Nigeria, Niger en Kameroen. President Mahamat Déby verwijt de buurlanden dat ze niets"
                        + " tegen Boko Haram doen. Boko Haram doodde zondag veertig Tsjadische soldaten.")
                .claims(a(Kind.ACCUSE).by("TCD").of("NGA", "NER", "CMR"));
        read("M23 doodde zondag tien Congolese soldaten. President Tshisekedi verwijt de buurlanden Rwanda en Oeganda dat ze Congo plunderen.")
                .claims(a(Kind.ACCUSE).by("COD").of("RWA", "UGA"))
                .andNot(a(Kind.ACCUSE).by("COD").of("RWA"));
        read("Thaise soldaten beschoten zondag Cambodja. Maleisië en Vietnam zwegen. De VN riepen de buurlanden op tot kalmte.")
                .claims(a(Kind.REQUEST).by("UN").of("THA", "KHM"))
                .andNot(a(Kind.REQUEST).of("MYS", "VNM"));
    }

    @Test
    void theTwoBrothersAreNotTheTwoSides() {
        read("Filipijnse militairen doodden zondag tien strijders van Maute. De politie in Marawi pakte een van de twee broers op.")
                .andNot(a(Kind.CAPTURED).of("PHL", "MAUTE"), a(Kind.COERCE).of("PHL", "MAUTE"));
        read("Thaise soldaten beschoten zondag Cambodja. De VN riepen de twee op tot kalmte.")
                .claims(a(Kind.REQUEST).by("UN").of("THA", "KHM"));
    }

    @Test
    void theirSoldiersAreThoseOfSeveralWhoWereNamedLast() {
        read("De Ivoriaanse rebellenleider Guillaume Soro verwijt de Fransen partijdigheid. Hun soldaten zouden zondag bij Bouaké op zijn strijders"
                        + " hebben geschoten.")
                .claims(attack().by("FRA").of("FN-CIV"))
                .andNot(attack().by("CIV"));
    }

    @Test
    void anUnknownLeaderIsOfThoseWhoseLeaderTheyWereCalled() {
        read("De rebellen van de LURD hebben maandag de haven van Monrovia ingenomen. Hun leider Sekou Conneh zei dat zijn strijders de hoofdstad"
                        + " beschieten. President Charles Taylor ontkent dat.")
                .claims(attack().by("LURD").of("LBR"))
                .andNot(attack().by("LBR"));
    }

    @Test
    void hisArmyIsThatOfWhoeverSpokeLast() {
        read("'Rusland heeft verloren', zei Zelenski. Zijn leger zou vorige week duizend Russen hebben gedood.")
                .claims(killed(1000).by("UKR").of("RUS"))
                .andNot(killed(1000).by("RUS"));
    }

    @Test
    void theArmyBehindItsSoldiersIsTheirs() {
        read("Twee Palestijnse tieners zijn bij Nablus doodgeschoten door Israëlische militairen. Het leger zegt dat zij een brandbom naar een wachtpost"
                        + " hadden gegooid.")
                .claims(attack().by("PSE").saidBy("ISR"));
    }

    @Test
    void theCoalitionIsNotTheGroupThatSpeaksOfIt() {
        read("De Houthi's meldden zondag dat de coalitie een gevangenis in Saada heeft gebombardeerd. Er vielen zestig doden.")
                .andNot(attack().by("HOUTHI"));
    }
}
