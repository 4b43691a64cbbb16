package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Who the doers and the people of a toll are by the deed on whose occasion it is told. */
class OccasionsTest {
    @Test
    void theMinistryOfHealthIsThatOfThePlaceThatWasStruck() {
        read("Israëlische straaljagers hebben dinsdag het zuiden van Libanon bestookt. Het ministerie van Gezondheid meldt elf doden.")
                .claims(killed(11).of("LBN").saidBy("LBN.GOV"))
                .andNot(killed(11).saidBy("ISR.GOV"));
        read("Pakistan heeft doelen in de Afghaanse provincie Khost bestookt. Het ministerie van Volksgezondheid telt negen doden.")
                .claims(killed(9).of("AFG").saidBy("AFG.GOV"));
        read("Rusland beschoot maandag Charkov. Aan Russische kant vielen vier doden, meldt het ministerie van Gezondheid.")
                .andNot(killed(4).saidBy("UKR.GOV"));
    }

    @Test
    void twoFiguresAmongTwoPeoplesAreEachOfTheirOwn() {
        read("Onder de Palestijnen vielen twintig doden, onder de Israëli's drie. De gevechten begonnen zondag.")
                .claims(killed(20).of("PSE"), killed(3).of("ISR"))
                .andNot(killed(20).of("ISR"));
    }

    @Test
    void thoseWhoDidAnAttackAreOfTheSideThatMadeIt() {
        read("Een Palestijnse man reed dinsdag in op een bushalte in Haifa. Twee Israëli's kwamen om. De dader werd door een soldaat"
                        + " doodgeschoten.")
                .claims(killed(1).of("PSE").by("ISR.MIL"))
                .andNot(killed(1).of("ISR"));
        read("De Israëlische luchtmacht bestookte dinsdag Teheran. De Iraanse aanvallers van vorige week zijn gedood.")
                .andNot(a(Kind.KILLED).of("ISR"));
    }

    @Test
    void aPronounMayMeanOneOfAPeople() {
        read("Een Palestijn stak in Haifa twee Israëlische agenten neer. Hij werd doodgeschoten.")
                .claims(killed(1).of("PSE"))
                .andNot(killed(1).of("ISR"));
        read("De Israëlische militair raakte dinsdag gewond bij Jenin. Hij overleed later in het ziekenhuis.")
                .claims(killed(1).of("ISR.MIL"))
                .andNot(killed(1).of("PSE"));
    }

    @Test
    void peopleWhoComeFreeInExchangeWereHeldByTheOtherSide() {
        read("Hamas liet dinsdag drie gijzelaars vrij. In ruil kwamen negentig Palestijnse gevangenen vrij.")
                .claims(a(Kind.RELEASED).of("PSE").by("ISR"))
                .andNot(a(Kind.RELEASED).of("PSE").by("HAMAS"));
        read("Israël en Hamas bereikten een akkoord. In ruil voor drie gijzelaars kwamen 110 Palestijnen vrij.")
                .claims(a(Kind.RELEASED).of("PSE").by("ISR"));
        read("Oekraïne heeft de lichamen van negenhonderd gesneuvelden teruggekregen van Rusland.")
                .claims(a(Kind.RELEASED).of("UKR.MIL").by("RUS"));
    }

    @Test
    void theDeadWhoseBodiesAreHandedOverAreNotKilledOnceMore() {
        read("Rusland heeft de lichamen van 909 gesneuvelde militairen aan Oekraïne overgedragen.")
                .claims(a(Kind.RELEASED).of("UKR.MIL").count(909))
                .andNot(a(Kind.KILLED));
        read("Hamas gaf dinsdag de lichamen van vier Israëlische gijzelaars aan het Rode Kruis over.")
                .claims(a(Kind.RELEASED).of("ISR.CVL").by("HAMAS").count(4))
                .andNot(a(Kind.KILLED));
        read("Bij de aanval op Goma werden dinsdag twaalf Congolese soldaten gedood. M23 droeg de lichamen over aan het Rode Kruis.")
                .claims(killed(12).of("COD.MIL"));
    }

    @Test
    void whoseOperationItWasDidTheHarm() {
        read("Bij een Israëlische operatie in Jenin zijn dinsdag drie Palestijnen gedood.")
                .claims(killed(3).of("PSE").by("ISR"));
        read("Bij een operatie van het Malinese leger zijn dinsdag in Gao dertig jihadisten gedood.")
                .claims(killed(30).by("MLI.MIL"));
        read("Bij een actie van het Congolese leger tegen M23 kwamen dinsdag vijf Congolese soldaten om.")
                .claims(killed(5).of("COD.MIL").by());
        read("Na een Turkse reddingsactie in Syrië zijn drie Syriërs omgekomen.")
                .andNot(a(Kind.KILLED).by("TUR"));
    }

    @Test
    void halfOfTheMenIsNoGround() {
        read("De Oekraïense brigade verloor dinsdag de helft van haar manschappen bij de gevechten met de Russen.")
                .claims(a(Kind.KILLED).of("UKR.MIL"))
                .andNot(a(Kind.TERRITORY));
    }

    @Test
    void thoseAboardWereHarmedByWhoBroughtTheirCraftDown() {
        read("Rebellen haalden dinsdag bij Goma een Congolese legerhelikopter neer. De piloot kwam om.")
                .claims(killed(1).of("COD.MIL").by("COD.REB"));
        read("Bij Belgorod stortte dinsdag een Russische helikopter neer. De piloot kwam om het leven.")
                .claims(killed(1).of("RUS.MIL").by());
    }

    @Test
    void aPluralBeforeAJoinedVerbOfTheSingularIsWhomItHarmed() {
        read("Het Pakistaanse leger zegt dat India dinsdag een markt in Lahore bestookte en daarbij negen vrouwen doodde.")
                .claims(killed(9).of("PAK.CVL").by("IND"));
        read("Rusland beschoot dinsdag Charkov en drie Oekraïense burgers kwamen om.")
                .claims(killed(3).of("UKR.CVL"));
    }

    @Test
    void theArmyOfWhichACountryAtWarTellsIsItsOwn() {
        read("Israël zegt dat het leger dinsdag twee Hezbollah-strijders heeft gedood in het zuiden van Libanon.")
                .claims(killed(2).of("HEZBOLLAH").by("ISR.MIL"))
                .andNot(a(Kind.KILLED).by("LBN.MIL"));
    }

    @Test
    void settlersAreOfTheSideWhoseGroundItIsNot() {
        read("Palestijnse schutters openden dinsdag bij Hebron het vuur op een bus. Drie kolonisten kwamen om. Israël kondigde wraak aan.")
                .claims(killed(3).of("ISR.CVL"))
                .andNot(killed(3).of("PSE.CVL"));
        read("Kolonisten hebben dinsdag bij Nablus een Palestijn doodgeschoten. Het Israëlische leger onderzoekt de zaak.")
                .claims(killed(1).of("PSE").by("ISR.CVL"));
    }

    @Test
    void theSourcesOfAFigureAreNoneOfTheDead() {
        read("Jihadisten vielen dinsdag een legerkamp aan in Mali. Daarbij sneuvelden dertig soldaten, meldt Reuters op gezag van twee"
                        + " Malinese legerbronnen.")
                .claims(killed(30).of("MLI.MIL"))
                .andNot(killed(2));
    }
}
