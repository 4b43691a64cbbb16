package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** What happens for the first time, may be done, is denied in the same breath, or is told by an office elsewhere. */
class FirstTimesTest {
    @Test
    void aFirstAttackIsNoAccusation() {
        read("Oekraïne viel zondag voor het eerst een Russisch oorlogsschip aan.")
                .claims(attack().by("UKR").of("RUS"))
                .andNot(a(Kind.ACCUSE));
        read("Oekraïne heeft voor het eerst sinds het begin van de oorlog een Russische onderzeeër aangevallen.")
                .claims(attack().by("UKR").of("RUS"))
                .andNot(clash());
        read("Rusland zegt dat Oekraïne het eerst heeft geschoten.")
                .claims(a(Kind.ACCUSE).of("UKR"));
    }

    @Test
    void whatSomebodyMayDoIsNotDone() {
        read("Biden heeft Oekraïne toestemming gegeven om met raketten Russische doelen te bestoken.")
                .andNot(attack());
        read("Israël kreeg groen licht van de VS om Iran aan te vallen.").andNot(attack());
        read("Israël begon zondag Iran aan te vallen.")
                .claims(attack().by("ISR").of("IRN"));
        read("De premier heeft het leger volledige vrijheid gegeven om op de aanslag in Srinagar te reageren.")
                .andNot(a(Kind.RELEASED));
    }

    @Test
    void aDenialBehindTheAccusationLeavesItStanding() {
        read("Bij een aanval op een markt in Omdurman vielen 54 doden."
                        + " De Soedanese regering houdt de RSF verantwoordelijk; die wijst elke betrokkenheid af.")
                .claims(
                        a(Kind.ACCUSE).of("RSF"),
                        attack().by("RSF").saidBy("RSF").stance(Stance.DENIED))
                .andNot(a(Kind.REFUSE));
    }

    @Test
    void theTownIsNotWhereTheMinistrySits() {
        read("Het Russische leger nam de stad Avdiivka in, meldt het ministerie van Defensie in Moskou."
                        + " Bij de slag om de stad sneuvelden zeven Oekraïners.")
                .claims(killed(7).in("Avdiivka"))
                .andNot(killed(7).in("Moscow"));
    }

    @Test
    void contraryToADealNobodyFights() {
        read("Israël verlengde de bezetting van Zuid-Libanon, in strijd met het bestand.")
                .andNot(clash());
        read("Israël is in strijd met Hezbollah in Zuid-Libanon verwikkeld; twee soldaten zijn gesneuveld.")
                .claims(killed(2));
    }

    @Test
    void peopleOfAnyTradeAreHarmed() {
        read("Bendes beschoten de luchthaven van Port-au-Prince. Een stewardess raakte lichtgewond.")
                .claims(wounded(1));
        read("Bij de beschieting van Charkov raakten een slager en twee koeriers gewond.")
                .claims(wounded(1), wounded(2));
        read("Bendes beschoten de luchthaven van Port-au-Prince. Een vliegtuig raakte beschadigd.")
                .andNot(wounded(1));
    }

    @Test
    void weaponsAreShotDownByThoseAtWhomTheyWereFiredThoughTheyAnswerAnAttack() {
        read("Iran heeft raketten op Israël afgevuurd als vergelding voor de aanval op zijn ambassade in Damascus."
                        + " De meeste projectielen werden onderschept.")
                .claims(
                        attack().by("IRN").of("ISR").nowhere(),
                        a(Kind.DAMAGE).by("ISR").of("IRN"))
                .andNot(a(Kind.DAMAGE).by("IRN"));
    }

    @Test
    void bothSidesFreeTheMenOfBoth() {
        read("Rusland en Oekraïne hebben elk negentig krijgsgevangenen vrijgelaten.")
                .claims(a(Kind.RELEASED).by("RUS", "UKR").of("RUS", "UKR"));
        read("Rusland heeft negentig Oekraïense krijgsgevangenen vrijgelaten.")
                .claims(a(Kind.RELEASED).by("RUS").of("UKR"));
    }

    @Test
    void whoeverIsAskedToTalkHasNotTalked() {
        read("Turkije drong aan op gesprekken tussen Kiev en Moskou over een bestand.")
                .claims(a(Kind.REQUEST).by("TUR").of("UKR", "RUS"))
                .andNot(a(Kind.TALKS));
    }

    @Test
    void onAnIslandAndWithShips() {
        read("Op de Filipijnen zijn drie soldaten gedood bij een hinderlaag.")
                .claims(killed(3).in("Philippines"));
        read("Bij de Straat van Hormuz opende de Iraanse marine het vuur op de vissersboten Basra en Najaf.")
                .claims(attack().by("IRN").in("Strait of Hormuz"))
                .andNot(attack().in("Basra"), attack().in("Najaf"));
    }

    @Test
    void aMinistryIsOfAStateWhereverAUnionSits() {
        read("Drie soldaten zijn gesneuveld in Niger, zegt het ministerie van Defensie in Brussel.")
                .claims(killed(3).saidBy("BEL.MIL"))
                .andNot(killed(3).saidBy("EU"));
        read("Drie soldaten zijn gesneuveld in Niger, zegt Brussel.")
                .andNot(killed(3).saidBy("BEL"));
        read("Drie soldaten zijn gesneuveld in Teheran, meldt staatstelevisie.")
                .claims(killed(3).saidBy("?.MED"));
    }

    @Test
    void whoeverTalksAreHeldWithAsMediatorIsNoParty() {
        read("Israël en Hamas onderhandelen in Caïro met Egypte als bemiddelaar.")
                .claims(a(Kind.TALKS).by("ISR", "HAMAS").broughtAboutBy("EGY"))
                .andNot(a(Kind.TALKS).by("EGY"));
        read("Israël onderhandelt in Caïro met Egypte.").claims(a(Kind.TALKS).by("ISR", "EGY"));
    }

    @Test
    void thoseWhoThreatenTogetherDoNotThreatenEachOther() {
        read("Na de staatsgreep in Niger dreigde Ecowas met ingrijpen. Mali en Burkina Faso waarschuwen dat zij een inval als een"
                        + " oorlogsverklaring zullen beschouwen.")
                .claims(a(Kind.THREATEN).by("MLI", "BFA"))
                .andNot(a(Kind.THREATEN).of("BFA"), a(Kind.THREATEN).of("MLI"));
    }
}
