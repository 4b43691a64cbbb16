package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Who stands with whom, who is where, who holds what, and since when. */
class PostureTest {
    @Test
    void backingThatIsToldInThePresentIsAStandingTie() {
        read("Turkije valt de YPG aan. De Verenigde Staten steunen haar.")
                .claims(a(Kind.RELATION).by("USA").of("YPG").about("supports"))
                .andNot(a(Kind.SUPPORT).by("USA"));
        read("Rusland is een bondgenoot van Armenië, maar levert ook wapens aan Azerbeidzjan.")
                .claims(a(Kind.RELATION).by("RUS").of("AZE").about("supplies"))
                .andNot(a(Kind.SUPPORT).of("AZE"));
        read("Rusland heeft tien tanks aan Azerbeidzjan geleverd.")
                .claims(a(Kind.SUPPORT).by("RUS").of("AZE"))
                .andNot(a(Kind.RELATION));
    }

    @Test
    void whoGetsArmsMayStandBeforeThemWithoutAPreposition() {
        read("Iran wordt ervan verdacht de Houthi's raketten te leveren.")
                .claims(a(Kind.SUPPORT).by("IRN").of("HOUTHI"));
        read("Iran heeft raketten en granaten geleverd.").andNot(a(Kind.SUPPORT).of("HOUTHI"));
    }

    @Test
    void troopsThatAreSentBackAreDeployedAndProposalsAreRefused() {
        read("Parijs heeft vorige week tachtig commando's teruggestuurd naar Tsjaad.")
                .claims(a(Kind.DEPLOY).by("FRA").count(80))
                .andNot(a(Kind.REFUSE));
        read("Hamas stuurde het voorstel van Israël terug.")
                .claims(a(Kind.REFUSE).by("HAMAS").of("ISR"));
    }

    @Test
    void partsOfAForceAreOfThatForce() {
        read("De helft van de Oekraïense troepen heeft Debaltseve verlaten.")
                .claims(a(Kind.WITHDRAW).by("UKR").in("Debaltseve"));
        read("De leider van de rebellen heeft het feest verlaten.").andNot(a(Kind.WITHDRAW));
    }

    @Test
    void aConvoyOfAidIsNoAdvance() {
        read("Een eerste Russisch hulpkonvooi kwam woensdag in Stepanakert aan.")
                .claims(a(Kind.SUPPORT).by("RUS"))
                .andNot(a(Kind.DEPLOY));
    }

    @Test
    void whatARelativeClauseTellsInThePresentIsATie() {
        read("Rusland, dat de junta in Mali van wapens voorziet, veroordeelde de aanslag in Bamako.")
                .claims(a(Kind.RELATION).by("RUS").of("MLI"))
                .andNot(a(Kind.SUPPORT));
        read("Iran heeft Hezbollah deze week raketten geleverd.")
                .claims(a(Kind.SUPPORT).by("IRN").of("HEZBOLLAH"));
    }

    @Test
    void whoIsBackedDoesNotBack() {
        read("Hezbollah, dat door Iran wordt gesteund, vuurde raketten af op Israël.")
                .claims(a(Kind.RELATION).by("IRN").of("HEZBOLLAH"));
    }

    @Test
    void aRelativeClauseAgreesWithWhatItIsAbout() {
        read("De Houthi's, die Sanaa al jaren besturen, beschoten een schip.")
                .claims(a(Kind.RELATION).by("HOUTHI"));
        read("Het leger beschoot een eilandje dat zowel Kenia als Somalië opeist.")
                .claims(a(Kind.RELATION).by("KEN", "SOM"));
    }

    @Test
    void groundThatIsOnlyAimedAtIsNotTaken() {
        read("De rebellen van M23 proberen Goma te veroveren.").andNot(a(Kind.TERRITORY));
        read("De rebellen van M23 slaagden erin Goma te veroveren.")
                .claims(a(Kind.TERRITORY).by("M23"));
    }

    @Test
    void whatHadToBeDoneIsDone() {
        read("Oekraïne heeft het dorp Robotyne moeten prijsgeven.")
                .claims(a(Kind.TERRITORY).of("UKR").stance(Stance.ASSERTED));
        read("De Franse soldaten moeten Niger verlaten.")
                .claims(a(Kind.WITHDRAW).by("FRA").stance(Stance.PLANNED));
    }

    @Test
    void whatLastsSinceADayGoesOn() {
        read("Israël en Hezbollah beschieten elkaar sinds oktober.").claims(clash().phase(Phase.CONTINUES));
        read("Rusland heeft sinds vrijdag twintig luchtaanvallen uitgevoerd op Charkiv.")
                .andNot(attack().phase(Phase.CONTINUES));
    }

    @Test
    void noMonthLaterIsNoNegation() {
        read("Nog geen maand na het akkoord wordt in Masisi weer gevochten tussen het Congolese leger en M23.")
                .andNot(clash().negated());
    }

    @Test
    void whoWasThereIsNamedWhereOthersSentThem() {
        read("Er zijn tweehonderd Britse soldaten naar Estland gestuurd.")
                .claims(a(Kind.DEPLOY).by("GBR").count(200));
    }

    @Test
    void aNameBeforeAThingIsWhoGetsIt() {
        read("Duitsland gaf Oekraïne dinsdag een luchtafweersysteem. Rusland is boos.")
                .claims(a(Kind.SUPPORT).by("DEU").of("UKR"));
        read("Algerije krijgt het verwijt dat het rebellen in Mali onderdak biedt. Het leger van Mali vecht met de rebellen.")
                .andNot(a(Kind.SUPPORT).by("MLI.REB"));
    }

    @Test
    void aLeaderWhoWalksTheStreetsDoesNotProtest() {
        read("Legerleider Burhan van Soedan liep dinsdag door de straten van Khartoem.")
                .andNot(a(Kind.PROTEST));
        read("Duizenden inwoners van Khartoem trokken dinsdag door de straten.").claims(a(Kind.PROTEST));
    }
}
