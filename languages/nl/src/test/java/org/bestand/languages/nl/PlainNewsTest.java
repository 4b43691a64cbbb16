package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Plainly told news as agencies write it, each with what hurried reading makes of it. */
class PlainNewsTest {
    @Test
    void whoSpeaksOfUsIsOneOfThem() {
        read("\"We hebben het dorp heroverd\", zei een woordvoerder van het Oekraïense leger. Bij de gevechten vielen doden.")
                .claims(a(Kind.TERRITORY).by("UKR.MIL").saidBy("UKR.MIL"));
        read("\"Ze hebben onze huizen verbrand\", zegt een vrouw uit Geneina over de RSF. Bij de gevechten vielen doden.")
                .claims(a(Kind.DAMAGE).by("RSF").of("SDN.CVL"))
                .andNot(a(Kind.DAMAGE).of("RSF"));
    }

    @Test
    void anArmyIsNotThatOfTheLandWhereItsPremierSpeaks() {
        read("De Soedanese president zei in Caïro dat het leger blijft vechten tegen de RSF.")
                .claims(clash().by("SDN.MIL", "RSF").saidBy("SDN.GOV"))
                .andNot(clash().by("EGY.MIL"));
        read("De Israëlische premier zei in Washington dat het leger Rafah zal binnentrekken. Hamas wijst dat af.")
                .claims(a(Kind.DEPLOY).by("ISR.MIL").stance(Stance.PLANNED))
                .andNot(a(Kind.DEPLOY).by("USA.MIL"));
    }

    @Test
    void anOppositionDoesNotOwnUpToTheDeedsOfTheRulers() {
        read("Het leger van Myanmar heeft het dorp Pazigyi gebombardeerd, zegt de oppositie. De junta spreekt dat tegen.")
                .claims(
                        attack().by("MMR.MIL").saidBy("MMR.OPP").stance(Stance.ASSERTED),
                        attack().by("MMR.MIL").saidBy("MMR.GOV").stance(Stance.DENIED))
                .andNot(attack().stance(Stance.ADMITTED));
    }

    @Test
    void nobodyClaimsWhatNobodyOwnsUpTo() {
        read("Bij een bomaanslag in Beledweyne vielen zestien doden. Niemand heeft de aanslag opgeëist. Al-Shabaab pleegde vorige week een"
                        + " aanslag op een legerbasis.")
                .claims(killed(16).in("Beledweyne"), attack().by("AL-SHABAAB"))
                .andNot(attack().stance(Stance.ADMITTED));
    }

    @Test
    void whoSaysToBeResponsibleOwnsUp() {
        read("Al-Shabaab zegt verantwoordelijk te zijn voor de aanslag op het hotel in Mogadishu.")
                .claims(attack().by("AL-SHABAAB")
                        .saidBy("AL-SHABAAB")
                        .stance(Stance.ADMITTED)
                        .in("Mogadishu"));
    }

    @Test
    void whoNeitherConfirmsNorDeniesClaimsNothing() {
        read("Oekraïne bevestigt noch ontkent dat het de olieopslag in Belgorod heeft aangevallen.")
                .andNot(attack());
        read("Oekraïne bevestigt dat het de olieopslag in Belgorod heeft aangevallen.")
                .claims(attack().by("UKR").stance(Stance.ADMITTED));
    }

    @Test
    void whoRejectsADeathTollRejectsTheDead() {
        read("Bij een Israëlische luchtaanval in Al-Mawasi zijn volgens de Palestijnse hulpdienst zeker veertig mensen gedood. Zestig anderen"
                        + " raakten gewond. Het Israëlische leger trekt het dodental in twijfel.")
                .claims(killed(40).atLeast().saidBy("ISR.MIL").stance(Stance.DENIED))
                .andNot(wounded(60).stance(Stance.DENIED));
    }

    @Test
    void whatIsDeniedInFullIsNotAlsoTheAttack() {
        read("Het Israëlische leger zegt dat het in Al-Mawasi een commandocentrum van Hamas heeft geraakt. Hamas ontkent dat er strijders in"
                        + " het kamp waren.")
                .claims(attack().by("ISR.MIL"))
                .andNot(attack().saidBy("HAMAS"));
        read("Het Israëlische leger zegt dat het in Al-Mawasi een commandocentrum van Hamas heeft geraakt. Hamas ontkent dat.")
                .claims(attack().saidBy("HAMAS").stance(Stance.DENIED));
    }

    @Test
    void aTruceBegins() {
        read("Het staakt-het-vuren tussen Israël en Hezbollah begon dinsdag.")
                .claims(a(Kind.CEASEFIRE)
                        .by("ISR", "HEZBOLLAH")
                        .phase(Phase.IN_FORCE)
                        .on("2024-05-14"));
        read("De cursus Hebreeuws begon dinsdag. Israël en Hezbollah vochten zondag.")
                .andNot(a(Kind.CEASEFIRE));
    }

    @Test
    void aTruceThatOneSideAnnouncesIsItsOwn() {
        read("Het Syrische leger kondigde een bestand af in Aleppo.")
                .claims(a(Kind.CEASEFIRE).by("SYR.MIL").phase(Phase.DECLARED))
                .andNot(a(Kind.CEASEFIRE).phase(Phase.AGREED));
        read("Rusland kondigt een bestand van drie dagen aan in Oekraïne.")
                .claims(a(Kind.CEASEFIRE).by("RUS").phase(Phase.DECLARED));
    }

    @Test
    void aTruceThatIsEndedIsNotAlsoInForce() {
        read("De Sri Lankaanse regering heeft een eind gemaakt aan het bestand met de Tamiltijgers.")
                .claims(a(Kind.CEASEFIRE).by("LKA.GOV").phase(Phase.ENDED))
                .andNot(a(Kind.CEASEFIRE).phase(Phase.IN_FORCE));
    }

    @Test
    void dealsOfAStateWithRebelsAreOfWar() {
        read("De Filipijnse regering en moslimrebellen van het MILF hebben in Kuala Lumpur een vredesakkoord getekend. Maleisië trad op als"
                        + " bemiddelaar. Het akkoord maakt een einde aan een conflict van veertig jaar. De president sprak van een"
                        + " mijlpaal.")
                .claims(a(Kind.AGREEMENT).by("PHL.GOV", "MILF").phase(Phase.AGREED));
    }

    @Test
    void whatIsPromisedIsPlanned() {
        read("Zweden zegt Oekraïne 50 pantservoertuigen toe. Rusland viel Kyiv aan.")
                .claims(
                        a(Kind.SUPPORT).by("SWE").of("UKR").stance(Stance.PLANNED),
                        attack().by("RUS").of("UKR"))
                .andNot(a(Kind.AGREEMENT), attack().of("UKR.GOV"));
    }

    @Test
    void whoIsArmedBehindTheArmsIsTheReceiver() {
        read("De VS hebben raketten aan Oekraïne geleverd.")
                .claims(a(Kind.SUPPORT).by("USA").of("UKR"));
    }

    @Test
    void nobodyDiedButSomeWereHurt() {
        read("Bij de aanslag vielen geen doden, maar raakten wel vier Nigeriaanse politiemannen gewond.")
                .claims(killed(0), wounded(4).of("NGA.POL"))
                .andNot(wounded(0));
    }

    @Test
    void peopleFleeBeforeAnArmedGroup() {
        read("Rond Goma vluchten duizenden mensen voor de rebellen van M23. Bij gevechten kwamen vier soldaten om.")
                .claims(a(Kind.DISPLACED).in("Goma"));
        read("De vluchten naar Goma zijn geschrapt. Bij gevechten met M23 kwamen vier soldaten om.")
                .andNot(a(Kind.DISPLACED));
    }

    @Test
    void theCityIsNoCapitalThatStandsForItsGovernment() {
        read("Russische troepen hebben zich teruggetrokken uit de Georgische stad Gori. De NAVO beschuldigt Moskou van bestandsschending. In"
                        + " de stad werden donderdag nog twee Georgische agenten gedood.")
                .claims(killed(2).of("GEO.POL").in("Gori"))
                .andNot(killed(2).in("Moscow"));
    }

    @Test
    void whoDiesBesideAForeignerNeedNotBeOne() {
        read("In het noorden van Mozambique overvielen gewapende mannen zondag een missiepost. Daarbij kwamen een Italiaanse zuster en twee"
                        + " bewakers om het leven. Het leger stuurde troepen.")
                .claims(killed(1).of("ITA"))
                .andNot(killed(2).of("ITA"));
    }

    @Test
    void aTitleInTheTextGoesBeforeWhatTheTablesKnow() {
        read("Bij een aanslag in Peshawar vielen zestig doden. Premier Imran Khan veroordeelde de aanslag.")
                .claims(a(Kind.ACCUSE).by("PAK.GOV"))
                .andNot(a(Kind.ACCUSE).by("PAK.OPP"));
    }

    @Test
    void anOfficerOfRebelsIsARebel() {
        read("Een commandant van de Syrische rebellen zei dat drie tanks van het leger zijn vernietigd.")
                .claims(a(Kind.DAMAGE).saidBy("SYR.REB"))
                .andNot(a(Kind.DAMAGE).saidBy("SYR.MIL"));
    }

    @Test
    void aTownThatIsCalledOccupiedIsNotTakenNow() {
        read("In het bezette Cherson kwamen bij een Oekraïense aanval vier burgers om.")
                .claims(killed(4).in("Kherson"))
                .andNot(a(Kind.TERRITORY));
        read("Rusland bezette Cherson in maart.").claims(a(Kind.TERRITORY).by("RUS"));
    }

    @Test
    void betweenTwoStandTheTwoThatAreJoined() {
        read("Bij gevechten tussen het leger van Oeganda en rebellen van de ADF zijn in het oosten van Congo twintig rebellen gedood.")
                .claims(clash().by("UGA.MIL", "ADF-COD"));
    }

    @Test
    void ofArrestsInAWarTellWhoArrestedWhom() {
        read("De Kosovaarse politie arresteerde vijftig Serviërs na de schietpartij in Banjska.")
                .claims(a(Kind.COERCE).by("XKX.POL").of("SRB"));
    }

    @Test
    void whoIsBlamedInAnAttackMakesItOneOfWar() {
        read("In Cali zijn bij een aanslag met een vrachtwagenbom zes Colombianen gedood. De bom ging af bij een luchtmachtbasis. De burgemeester"
                        + " houdt dissidenten van de FARC verantwoordelijk. President Petro noemde hen de daders. Twee verdachten zijn opgepakt.")
                .claims(killed(6).of("COL").in("Cali"), a(Kind.ACCUSE).of("FARC-DISS"));
    }

    @Test
    void aMilitaryTakeoverIsToldByWhatIsDoneAndDemanded() {
        read("De militaire leiders van Niger hebben de Franse ambassadeur het land uitgezet. Duizenden betogers eisten in Niamey het vertrek van"
                        + " de Franse troepen. President Macron weigert. De Ecowas dreigt met militair ingrijpen.")
                .claims(
                        a(Kind.COERCE).by("NER.MIL").of("FRA.GOV"),
                        a(Kind.THREATEN).by("ECOWAS"));
    }

    @Test
    void twoWhoDoItAreBothTheSubjectOfThePlural() {
        read("Het leger van Mali en huurlingen van Wagner hebben de stad Kidal ingenomen. Toearegrebellen trokken zich terug.")
                .claims(a(Kind.TERRITORY).by("MLI.MIL", "WAGNER").in("Kidal"));
        read("Het leger van Mali en Niger heeft de stad Kidal ingenomen. Toearegrebellen trokken zich terug.")
                .andNot(a(Kind.TERRITORY).by("MLI.MIL", "NER"));
    }

    @Test
    void someOfThoseNamedInFrontAreTheirs() {
        read("Noord-Korea stuurt soldaten naar Rusland, zegt Seoul. Van de elfduizend Noord-Koreanen die in Koersk vochten, zouden er drieduizend"
                        + " zijn gedood. Moskou zwijgt.")
                .claims(killed(3000).of("PRK").stance(Stance.ALLEGED))
                .andNot(killed(3000).of("KOR"));
    }

    @Test
    void whoCallsItAReprisalDidIt() {
        read("Armenië zegt dat vier van zijn soldaten zijn gedood door Azerbeidzjaans vuur. Bakoe heeft het over een vergeldingsactie, omdat een"
                        + " dag eerder een Azerbeidzjaanse militair gewond raakte.")
                .claims(
                        attack().by("AZE").saidBy("AZE.GOV").stance(Stance.ADMITTED),
                        wounded(1).of("AZE.MIL"))
                .andNot(wounded(1).of("ARM.MIL"));
    }

    @Test
    void aCampOfRefugeesIsNotTheEnemy() {
        read("De Nigeriaanse luchtmacht heeft bij vergissing een vluchtelingenkamp in Rann gebombardeerd. Artsen zonder Grenzen telde 52 doden."
                        + " Het leger jaagt op strijders van Boko Haram.")
                .claims(attack().by("NGA.MIL").of("NGA.CVL").in("Rann"))
                .andNot(killed(52).of("BOKO-HARAM"));
        read("De Nigeriaanse luchtmacht heeft een kamp van Boko Haram bij Rann gebombardeerd. Het leger telde 52 doden.")
                .claims(attack().by("NGA.MIL").of("BOKO-HARAM"));
    }

    @Test
    void whoIsBeatenBackFoughtAndWasNotStruckAsTheGround() {
        read("Hezbollah meldt dat zijn strijders de Israëliërs bij Odaisseh hebben teruggeslagen.")
                .claims(clash().by("HEZBOLLAH", "ISR").in("Odaisseh"))
                .andNot(attack().of("LBN"));
        read("Iran heeft dinsdag met raketten teruggeslagen. Israël schoot de meeste neer.")
                .claims(attack().by("IRN"));
    }

    @Test
    void whoOwnsUpToADeathKilled() {
        read("De Houthi's hebben de verantwoordelijkheid voor de dood van drie Jemenitische soldaten opgeëist. Het leger zwijgt.")
                .claims(killed(3).by("HOUTHI").of("YEM.MIL").stance(Stance.ADMITTED));
    }

    @Test
    void prisonersWhoAreLetGoAreFreedOnce() {
        read("Hamas heeft vier Israëlische soldates vrijgelaten. In ruil daarvoor liet Israël tweehonderd Palestijnse gevangenen gaan.")
                .claims(a(Kind.RELEASED).by("ISR").of("PSE").count(200))
                .andNot(a(Kind.RELEASED).by("ISR").count(1));
    }

    @Test
    void aRelativeClauseBehindWhoIsPointedAtIsOfThem() {
        read("In Burundi zijn bij een aanval op een kazerne 26 soldaten gedood. De regering wijst naar Rwanda, dat rebellen zou steunen.")
                .claims(a(Kind.SUPPORT).by("RWA").stance(Stance.ALLEGED));
    }

    @Test
    void aNewAttackWithItsOwnDoerAndDayIsNotTheOneBefore() {
        read("Bij een bomaanslag in Beledweyne vielen zestien doden. Al-Shabaab pleegde vorige week een aanslag op een legerbasis.")
                .claims(attack().in("Beledweyne"), attack().by("AL-SHABAAB").between("2024-05-06", "2024-05-12"));
    }

    @Test
    void severalByTheirNamesBesideWhatTheyAreAreAllOfThem() {
        read("De rebellengroepen M23 en ADF vielen het leger aan.").claims(attack().by("M23", "ADF-COD"));
        read("De bewegingen Hamas en Islamitische Jihad beschoten Israël.")
                .claims(attack().by("HAMAS", "PIJ").of("ISR"))
                .andNot(attack().by("HAMAS").of("PIJ"));
    }

    @Test
    void whatBothConsentToIsAgreed() {
        read("In Soedan hebben het leger en de RSF zich akkoord verklaard met een staakt-het-vuren van 72 uur.")
                .claims(a(Kind.CEASEFIRE).by("SDN.MIL", "RSF").phase(Phase.AGREED))
                .andNot(a(Kind.CEASEFIRE).phase(Phase.DECLARED));
    }

    @Test
    void whoGetsSanctionsOrIsBarredIsTheTarget() {
        read("De EU legt Rusland sancties op. In Charkov vielen vier doden.")
                .claims(a(Kind.COERCE).by("EU").of("RUS"));
        read("Rusland ontzegde Oekraïense schepen de toegang tot de Zee van Azov. In Charkov vielen vier doden.")
                .claims(a(Kind.COERCE).by("RUS").of("UKR"))
                .andNot(a(Kind.COERCE).by("RUS", "UKR.MIL"));
    }

    @Test
    void whoSaysToAimAtMilitaryTargetsIsNotStruckItself() {
        read("Rusland beweert dat het enkel militaire doelwitten in Oekraïne heeft geviseerd. In Charkov vielen vier doden.")
                .claims(attack().by("RUS").of("UKR").stance(Stance.ADMITTED))
                .andNot(attack().of("RUS"));
    }

    @Test
    void helpThatIsStoppedIsWithheld() {
        read("De VS bevriezen de militaire hulp aan Oekraïne. Bij een aanval op Charkov vielen tien doden.")
                .claims(a(Kind.SUPPORT).by("USA").of("UKR").negated());
        read("De VS hervatten de militaire hulp aan Oekraïne. Bij een aanval op Charkov vielen tien doden.")
                .claims(a(Kind.SUPPORT).by("USA").of("UKR"))
                .andNot(a(Kind.SUPPORT).negated());
    }

    @Test
    void soldiersOfAMissionAreItsOwn() {
        read("Bij rellen in het noorden van Kosovo raakten 25 militairen van de NAVO-missie KFOR gewond.")
                .claims(wounded(25).of("KFOR"));
    }

    @Test
    void aTruceThatOneSideHoldsForOverIsEnded() {
        read("De rebellen van de Polisario zeggen dat ze het bestand met Marokko als beëindigd beschouwen. Marokkaanse troepen trokken de"
                        + " bufferzone in.")
                .claims(a(Kind.CEASEFIRE).by("POLISARIO").phase(Phase.ENDED));
    }

    @Test
    void anAidConvoyUnderFireIsOfWar() {
        read("Een konvooi met hulpgoederen is bij Aleppo onder vuur genomen. Twaalf medewerkers van de Syrische Rode Halve Maan verloren het"
                        + " leven. De VS houden Rusland verantwoordelijk. De VN schortten alle hulptransporten op.")
                .claims(killed(12).of("SARC"), attack().in("Aleppo"));
    }
}
