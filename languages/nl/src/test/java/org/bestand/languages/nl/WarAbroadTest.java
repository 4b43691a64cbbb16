package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Whose people and things are where an army strikes at home or in another land, and who does what only some can have done. */
class WarAbroadTest {
    @Test
    void theDeadInALandThatAForeignArmyStrikesAreThatLands() {
        read("Israël heeft maandag doelen van Hamas bestookt in de Gazastrook. In Gaza zijn daarbij volgens het ministerie van"
                        + " Volksgezondheid daar 83 mensen gedood. Hamas vuurde raketten af op Israël.")
                .claims(killed(83).of("PSE").by("ISR"))
                .andNot(killed(83).of("HAMAS"), killed(83).of("ISR"));
    }

    @Test
    void aMinistryThatOthersRunIsNotTheHomeStates() {
        read("Israël en Hamas vochten maandag in de Gazastrook. Volgens het door Hamas bestuurde ministerie van Gezondheid zijn zestien"
                        + " mensen gedood.")
                .claims(killed(16).saidBy("PSE.GOV"))
                .andNot(killed(16).saidBy("ISR.GOV"));
    }

    @Test
    void civiliansWhomAnArmyHarmsAtHomeAreOfThatCountry() {
        read("Het leger van Myanmar bombardeerde zondag een kamp van de KIA bij Hpakant. De KIA zegt dat er zestig burgers zijn gedood.")
                .claims(killed(60).by("MMR.MIL").of("MMR.CVL"))
                .andNot(killed(60).of(), killed(60).of("KIA"));
    }

    @Test
    void inAnInnerWarFighterJetsAreTheArmysUnlessAnotherStateStrikes() {
        read("In Soedan vechten het leger en de RSF. Volgens bewoners wierp een straaljager dinsdag bommen af boven Nyala.")
                .claims(attack().by("SDN.MIL"))
                .andNot(attack().by("RSF"));
        read("In Syrië vechten het leger en HTS. Rusland bestookte maandag Idlib. Volgens bewoners wierp een straaljager dinsdag bommen af"
                        + " boven Sarmin.")
                .andNot(attack().in("Sarmin").by("SYR.MIL"));
    }

    @Test
    void whoInsistsWhatAnAttackStruckDidIt() {
        read("Rusland heeft woensdag doelen in Oekraïne bestookt. Een Oekraïens ziekenhuis is niet getroffen, verzekert het Russische leger.")
                .claims(attack().negated().by("RUS").of("UKR.HLT"))
                .andNot(attack().negated().by("UKR"));
        read("Armenië heeft woensdag doelen in Azerbeidzjan beschoten. Alleen Azerbeidzjaanse stellingen zijn geraakt, houdt Jerevan vol.")
                .claims(attack().by("ARM").of("AZE.MIL"))
                .andNot(attack().by("AZE"));
    }

    @Test
    void prisonersAreHeldByTheSideAgainstThem() {
        read("De taliban namen maandag een legerbasis in de Afghaanse provincie Faryab in. Zeventien soldaten sneuvelden, veertig werden er"
                        + " krijgsgevangen gemaakt.")
                .claims(a(Kind.CAPTURED).count(40).by("TALIBAN").of("AFG.MIL"))
                .andNot(a(Kind.CAPTURED).count(40).by("AFG.MIL"));
    }

    @Test
    void inASwapEachSideLetsTheOthersGo() {
        read("Rusland en Oekraïne vechten nog steeds bij Pokrovsk. Dinsdag kwamen bij een gevangenenruil 160 Oekraïense militairen vrij.")
                .claims(a(Kind.RELEASED).count(160).by("RUS").of("UKR.MIL"))
                .andNot(a(Kind.RELEASED).count(160).by("UKR"));
    }

    @Test
    void whoCondemnsTheRaidBlamesWhoDidIt() {
        read("Bij een zelfmoordaanslag in de Pakistaanse stad Peshawar zijn maandag 54 mensen omgekomen. De aanslag is opgeëist door"
                        + " Islamitische Staat. Premier Shehbaz Sharif veroordeelde de aanslag. In november zegde de TTP het bestand met de"
                        + " regering op.")
                .claims(a(Kind.ACCUSE).by("PAK.GOV").of("IS"))
                .andNot(a(Kind.ACCUSE).of("TTP"));
    }

    @Test
    void anArmyWithAPossessiveIsItsOwnersWhereverItSits() {
        read("Israël en Hamas hebben een bestand gesloten. Israël begon maandag met de terugtrekking van zijn leger uit Gaza.")
                .claims(a(Kind.WITHDRAW).by("ISR.MIL"))
                .andNot(a(Kind.WITHDRAW).by("PSE.MIL"));
        read("Rusland en Oekraïne vechten bij Cherson. Rusland kondigde de terugtrekking van zijn soldaten uit Cherson aan.")
                .claims(a(Kind.WITHDRAW).by("RUS.MIL"))
                .andNot(a(Kind.WITHDRAW).by("UKR.MIL"));
    }

    @Test
    void someOfThemAreOfTheTollRightBefore() {
        read("Jihadisten hebben woensdag de stad Palma in Mozambique overvallen. Tientallen inwoners zijn gedood. Zeven van hen kwamen om"
                        + " toen een konvooi in een hinderlaag liep.")
                .claims(killed(7).of("MOZ.CVL"))
                .andNot(killed(7).of("MOZ.REB"));
    }

    @Test
    void aStrikeInsideWhatIsAvengedIsNoRevenge() {
        read("Iran heeft woensdag raketten afgevuurd op een Iraakse basis. De aanval was een vergelding voor de dood van generaal Qassem"
                        + " Soleimani, die vrijdag bij een Amerikaanse droneaanval in Bagdad werd gedood.")
                .claims(killed(1).by("USA").of("IRN.MIL"))
                .andNot(killed(1).by("IRQ"));
    }

    @Test
    void aStrikeToldInASentenceOfItsOwnIsNotThatOfTheTollBeforeIt() {
        read("Rebellen van HTS trokken vrijdag de Syrische stad Aleppo binnen. Sinds woensdag vielen 277 doden; de meesten van hen kwamen"
                        + " om bij Russische luchtaanvallen.")
                .claims(killed(277))
                .andNot(killed(277).by("RUS"));
    }

    @Test
    void theDeadAtHomeBesideThoseOfAnotherLandAreHomes() {
        read("De Israëlische regering heeft maandag ingestemd met een bestand met Hamas. In Gaza kwamen volgens de gezondheidsautoriteiten daar"
                        + " 232 Palestijnen om. In Israël vielen twaalf doden. Israël bombardeerde Hamas, Hamas beschoot Israël.")
                .claims(killed(232).of("PSE"), killed(12).of("ISR"))
                .andNot(killed(12).of("PSE"));
    }

    @Test
    void aDenialBehindAStrikeInItsSentenceIsOfThatStrike() {
        read("Het leger van Nigeria bevrijdde donderdag dertig gijzelaars. Tsjaad bombardeerde stellingen van Boko Haram in Nigeria, maar"
                        + " Abuja ontkent dat.")
                .claims(attack().by("TCD").stance(Stance.DENIED).saidBy("NGA.GOV"))
                .andNot(a(Kind.RELEASED).stance(Stance.DENIED));
    }

    @Test
    void aCoalitionMayBeNamedFurtherOn() {
        read("In Dhamar zijn zondag meer dan honderd Jemenieten omgekomen toen de coalitie een gevangenis bombardeerde. De Saudische coalitie"
                        + " zegt een opslagplaats te hebben geraakt.")
                .claims(attack().by("SAUDI-LED-COALITION"), killed(101).by("SAUDI-LED-COALITION"))
                .andNot(killed(101).by());
    }

    @Test
    void aTruceThatBothHaveKeptIsInForce() {
        read("Het leger van Soedan en de RSF hebben zich zaterdag aan het bestand gehouden.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.IN_FORCE).by("SDN.MIL", "RSF"))
                .andNot(
                        a(Kind.CEASEFIRE).phase(Phase.VIOLATED),
                        a(Kind.CEASEFIRE).phase(Phase.AGREED));
    }

    @Test
    void aSideNamedInOneClauseIsNotThatOfACountryInTheNext() {
        read("Hezbollah en Israël beschieten elkaar sinds oktober. Aan Libanese kant vielen ruim zeshonderd doden; in Israël werden 24 soldaten en"
                        + " 26 burgers gedood.")
                .claims(
                        killed(601).of("LBN"),
                        killed(24).of("ISR.MIL"),
                        killed(26).of("ISR.CVL"))
                .andNot(killed(24).of("LBN.MIL"), killed(26).of("LBN.CVL"));
    }

    @Test
    void aGroupThatFightsOneStateStrikesThatStateOnOtherGround() {
        read("Hamas-strijders vielen in Khan Younis een pantservoertuig aan. Daarbij sneuvelden zeven militairen, meldt het Israëlische leger.")
                .claims(attack().by("HAMAS").of("ISR"), killed(7).of("ISR.MIL"))
                .andNot(attack().of("PSE"), killed(7).of("PSE.MIL"));
        read("De Turkse luchtmacht bombardeerde stellingen van de PKK in Noord-Irak. Twee soldaten sneuvelden bij Zap.")
                .claims(killed(2).of("TUR.MIL"))
                .andNot(killed(2).of("IRQ.MIL"));
        read("In Kameroen heeft Boko Haram bij Fotokol een legerpost aangevallen. Zes soldaten kwamen om.")
                .claims(killed(6).of("CMR.MIL"))
                .andNot(killed(6).of("NGA.MIL"));
    }
}
