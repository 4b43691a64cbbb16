package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Short items on deals, exchanges and calls of those who fight each other, in which hardly a word of war stands. */
class ShortItemsTest {
    @Test
    void foesWhoSignADealAreOfWar() {
        read("De leiders van Congo en Rwanda komen donderdag in Luanda bijeen. Ze zullen er een vredesakkoord ondertekenen."
                        + " Angola is gastheer. President Tshisekedi verlangt dat Rwanda zich eerst terugtrekt.")
                .claims(
                        a(Kind.TALKS).by("COD", "RWA"),
                        a(Kind.REQUEST).by("COD").of("RWA"));
        read("De leiders van België en Luxemburg komen donderdag in Namen bijeen. Ze zullen er een akkoord ondertekenen."
                        + " Het gaat over treinen. De premier verlangt dat Luxemburg eerst betaalt.")
                .andNot(a(Kind.TALKS), a(Kind.REQUEST), a(Kind.AGREEMENT));
    }

    @Test
    void prisonersOfAFoeAreOfWar() {
        read("Azerbeidzjan heeft acht Armeense gevangenen overgedragen. Hun families wachtten in Jerevan."
                        + " Onder hen is een oud-minister. Hij oogde vermagerd.")
                .claims(a(Kind.RELEASED).by("AZE").of("ARM"));
        read("Hamas gaf drie gijzelaars over aan het Rode Kruis. Israël liet negentig Palestijnen gaan.")
                .claims(a(Kind.RELEASED).by("HAMAS").of("ISR"));
        read("Twee gevangenen zijn uit de cel van Veenhuizen ontsnapt. Ze knipten een hek door. De politie zoekt hen."
                        + " De directeur wilde niets zeggen.")
                .andNot(a(Kind.RELEASED), a(Kind.CAPTURED));
    }

    @Test
    void gangsThatKillAreOfWar() {
        read("In de Haïtiaanse plaats Kenscoff heeft de bendecoalitie Viv Ansanm veertig mensen vermoord."
                        + " Dat zegt een mensenrechtennetwerk. De politie vertrok. Er brandde een kerk af.")
                .claims(killed(40).by("VIV-ANSANM"));
    }

    @Test
    void longerReportsOfFoesWhoOnlyTalkAreOfWar() {
        read("De Armeense premier Pasjinian en de Azerbeidzjaanse president Alijev ontmoetten elkaar donderdag in Tbilisi."
                        + " Ze spraken over de grens en over een vredesverdrag. Alijev eist dat Armenië eerst zijn grondwet"
                        + " wijzigt. Pasjinian noemde het gesprek open. Er was geen bemiddelaar. Georgië was gastheer.")
                .claims(
                        a(Kind.TALKS).by("ARM", "AZE"),
                        a(Kind.REQUEST).by("AZE").of("ARM"));
        read("De Belgische premier en de Nederlandse premier ontmoetten elkaar donderdag in Gent."
                        + " Ze spraken over de grens en over een verdrag. Nederland eist dat België eerst de Schelde"
                        + " uitbaggert. De premier noemde het gesprek open. Er was geen pers. Gent was gastheer.")
                .andNot(a(Kind.TALKS), a(Kind.REQUEST));
    }
}
