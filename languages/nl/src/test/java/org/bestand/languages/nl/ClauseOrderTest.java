package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.junit.jupiter.api.Test;

/** The same words in the orders that Dutch clauses put them: verb last, particle joined, subject behind the verb. */
class ClauseOrderTest {
    private static final String WAR = " Zo zien de soldaten, de strijders en de milities het.";

    @Test
    void aParticleThatIsJoinedToItsVerbIsStillAWord() {
        read("Rusland en Oekraïne vechten. De OVSE, die dinsdag bijeenkwam om de toestand te bespreken, zweeg.")
                .claims(a(Kind.TALKS).by("OSCE"));
        read("Rusland en Oekraïne vechten. De OVSE, die dinsdag uiteenviel, zweeg.")
                .andNot(a(Kind.TALKS).by("OSCE"));
        read("Reuters meldt dat Rwanda het akkoord met Congo niet nakomt." + WAR)
                .claims(a(Kind.AGREEMENT).phase(Phase.VIOLATED).by("RWA"));
    }

    @Test
    void aTurnOfPhraseHoldsWithItsVerbLast() {
        read("Reuters meldt dat strijders van M23 huis hielden in een Congolees dorp." + WAR)
                .claims(attack().by("M23").of("COD"));
        read("Reuters meldt dat strijders van M23 een huis huurden." + WAR).andNot(attack());
        read("Reuters meldt dat Congo niet met M23 aan tafel wil." + WAR)
                .claims(a(Kind.REFUSE).by("COD").of("M23"));
    }

    @Test
    void aTurnOfPhraseHoldsAroundItsSubject() {
        read("Vandaag wil Frankrijk dat Servië en Kosovo praten." + WAR)
                .claims(a(Kind.REQUEST).by("FRA"));
        read("Vandaag piekert Rusland er niet over de Krim terug te geven." + WAR)
                .claims(a(Kind.REFUSE).by("RUS"));
    }

    @Test
    void theWordThatOpensAClauseIsNoneOfWhatItIsAbout() {
        read("Reuters meldt dat Hamas het voorstel heeft verworpen." + WAR)
                .claims(a(Kind.REFUSE).by("HAMAS"));
        read("Hamas verwerpt dat." + WAR).andNot(a(Kind.REFUSE).by("HAMAS").of("ISR"));
    }

    @Test
    void twoNamesBeforeTheLastVerbAreTwo() {
        read("Sinds Rusland in februari Oekraïne binnenviel, is het oorlog.")
                .claims(attack().by("RUS").of("UKR"));
        read("Reuters meldt dat het Congolese leger Goma aan M23 verloor." + WAR)
                .claims(a(Kind.TERRITORY).by("M23").of("COD.MIL"));
        read("Reuters meldt dat de Afrikaanse Unie Mali heeft geschorst." + WAR)
                .claims(a(Kind.COERCE).by("AU").of("MLI"));
        read("Reuters meldt dat de stad Goma viel." + WAR)
                .andNot(a(Kind.TERRITORY).of("M23"));
    }

    @Test
    void aLandBeforeAThingGetsIt() {
        read("Reuters meldt dat Duitsland Oekraïne luchtafweer stuurt." + WAR)
                .claims(a(Kind.SUPPORT).by("DEU").of("UKR"));
        read("Reuters meldt dat Oekraïne luchtafweer plaatst." + WAR).andNot(a(Kind.SUPPORT));
    }

    @Test
    void whoIsJoinedBehindASecondNameIsJoinedToThat() {
        read("Reuters meldt dat Frankrijk Israël en Hezbollah vraagt verdere escalatie te vermijden." + WAR)
                .claims(a(Kind.REQUEST).by("FRA").of("ISR", "HEZBOLLAH"));
    }

    @Test
    void ofAPartyAndAThingTheClauseBehindANameHasThePartyDoIt() {
        read("India, dat het waterverdrag heeft opgeschort, zweeg vandaag." + WAR)
                .claims(a(Kind.AGREEMENT).phase(Phase.ENDED).by("IND"));
        read("De VN, die Armenië en Azerbeidzjan tot kalmte oproept, zweeg vandaag." + WAR)
                .claims(a(Kind.REQUEST).by("UN").of("ARM", "AZE"))
                .andNot(a(Kind.REQUEST).by("ARM", "AZE"));
    }

    @Test
    void whatAClauseTellsOfATruceIsTheTruces() {
        read("Het bestand, dat geen stand hield, kwam ter sprake. Rusland en Oekraïne vochten door.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.VIOLATED));
        read("Rusland en Oekraïne sloten een bestand dat geen week standhield.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.AGREED))
                .andNot(a(Kind.CEASEFIRE).phase(Phase.VIOLATED));
        read("Noorwegen zei een staakt-het-vuren tussen Oeganda en de LRA te hebben onderhandeld dat maandag van kracht is"
                        + " geworden.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.AGREED).by("UGA", "LRA"));
    }

    @Test
    void formsThatLookLikeNounsOrInfinitivesAreVerbsAtTheEndOfAClause() {
        read("Reuters meldt dat Washington in de regio extra straaljagers inzet." + WAR)
                .claims(a(Kind.DEPLOY).by("USA.GOV"));
        read("De inzet van Washington was hoog." + WAR).andNot(a(Kind.DEPLOY));
        read("Reuters meldt dat Oegandese soldaten op de ADF jagen." + WAR).claims(attack().by("UGA.MIL"));
        read("Het Soedanese leger zou de RSF vanuit de lucht bestoken." + WAR)
                .claims(attack().by("SDN.MIL").of("RSF"));
    }

    @Test
    void anArticleBelongsToTheFirstNounBehindIt() {
        read("Reuters meldt dat Oekraïne de Russen zware verliezen toebracht." + WAR)
                .claims(a(Kind.CASUALTIES).by("UKR").of("RUS"));
    }

    @Test
    void aPhraseRightBeforeTheLastVerbIsTheVerbs() {
        read("In Bamako hebben vrouwen gisteren tegen de junta van Mali gedemonstreerd." + WAR)
                .claims(a(Kind.PROTEST).of("MLI.GOV"));
        read("Een Oekraïense school heeft grote schade opgelopen." + WAR)
                .claims(a(Kind.DAMAGE).of("UKR"))
                .andNot(a(Kind.DAMAGE).by("UKR"));
    }

    @Test
    void phrasesWithTheSameArticleAreJoined() {
        read("Moskou is een belangrijke bemiddelaar in de regio en een bondgenoot van Armenië." + WAR)
                .claims(
                        a(Kind.RELATION).about("mediator").by("RUS.GOV"),
                        a(Kind.RELATION).about("ally").by("RUS.GOV").of("ARM"));
    }

    @Test
    void whoSaysSoSaidItWhateverIsSaid() {
        read("Rusland en Oekraïne vechten. ‘Er kan geen militaire oplossing zijn voor het conflict’, zei de Noorse premier.")
                .claims(a(Kind.STATEMENT).by("NOR.GOV"));
        read("Rusland en Oekraïne vechten. ‘Als we zeggen dat Rusland Charkov heeft beschoten, is dat zo’, zei Zelensky.")
                .claims(attack().by("RUS").of("UKR"));
        read("Rusland en Oekraïne vechten. Als Rusland Charkov beschiet, vluchten de mensen.")
                .andNot(attack());
    }

    @Test
    void whoseWeaponStruckIsWhoStruck() {
        read("Een ziekenhuis in Kiev werd door een Russische raket geraakt.")
                .claims(attack().by("RUS").of("UKR"));
        read("Dertig burgers kwamen om door een bom." + WAR).andNot(killed().by("RUS"));
    }
}
