package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** A country that is pointed at, accusers of their own state, doctors who count their own, and deeds that somebody had no part in. */
class ThatCountryTest {
    @Test
    void aCountryIsNoGroup() {
        read("M23 krijgt wapens van Rwanda. Het land stuurde ook zesduizend soldaten naar Congo.")
                .claims(a(Kind.DEPLOY).by("RWA"))
                .andNot(a(Kind.DEPLOY).by("M23"));
        read("Al-Shabaab pleegt aanslagen in Kenia sinds dat land in 2011 troepen naar Somalië stuurde.")
                .claims(a(Kind.DEPLOY).by("KEN"))
                .andNot(a(Kind.DEPLOY).by("AL-SHABAAB"));
        read("De Houthi's bestookten Saoedi-Arabië. De groep vuurde zondag opnieuw raketten af.")
                .andNot(attack().by("SAU"));
    }

    @Test
    void observersAccuseTheirOwnStateToo() {
        read("De Ethiopische mensenrechtencommissie beschuldigt zowel het Ethiopische leger als Fano van oorlogsmisdaden.")
                .claims(a(Kind.ACCUSE).by("ETH.OBS").of("ETH.MIL", "FANO"));
        read("De Ethiopische regering beschuldigt Fano van oorlogsmisdaden.")
                .claims(a(Kind.ACCUSE).of("FANO"))
                .andNot(a(Kind.ACCUSE).of("ETH"));
    }

    @Test
    void theMinistryOfHealthCountsItsOwnPeople() {
        read("Israël bestookte in Beiroet een commandant van Hezbollah, zegt het leger."
                        + " Het Libanese ministerie van Volksgezondheid meldt vier doden.")
                .claims(killed(4).of("LBN"))
                .andNot(killed(4).of("HEZBOLLAH"));
    }

    @Test
    void whoSaysToHaveNothingToDoWithItDeniesTheDeed() {
        read("Er werden raketten afgevuurd op Noord-Israël. Hezbollah zei daar niet achter te zitten.")
                .claims(attack().by("HEZBOLLAH").saidBy("HEZBOLLAH").stance(Stance.DENIED));
        read("Er werden raketten afgevuurd op Noord-Israël. Hezbollah zei daar niet over.")
                .andNot(attack().stance(Stance.DENIED));
    }

    @Test
    void sinceThenIsSinceTheTruce() {
        read("Israël bestookte eind maart Beiroet. Het bestand werd op 27 november van kracht."
                        + " Sindsdien zijn in Libanon honderd mensen gedood.")
                .claims(killed(100)
                        .and(
                                "since the truce",
                                c -> c.time() != null
                                        && c.time().start() != null
                                        && c.time().start().getMonthValue() == 11));
    }

    @Test
    void thoseWhoFleeLeaveWhereTheyLive() {
        read("Duizenden inwoners van Palma vluchtten voor de jihadisten naar Pemba.")
                .claims(a(Kind.DISPLACED).in("Palma"))
                .andNot(a(Kind.DISPLACED).in("Pemba"));
        read("Duizenden Mozambikanen vluchtten voor de jihadisten naar Pemba.")
                .claims(a(Kind.DISPLACED).in("Pemba"));
        read("Een miljoen mensen vluchtten voor Boko Haram naar de buurlanden Niger, Tsjaad en Kameroen.")
                .claims(a(Kind.DISPLACED).in("Niger", "Chad", "Cameroon"));
    }

    @Test
    void aPartOfACountryHasOneName() {
        read("Bij gevechten in het oosten van de Democratische Republiek Congo vielen dertig doden.")
                .claims(killed(30).in("Eastern Congo"));
        read("Bij gevechten in het noorden van Mali vielen dertig doden.")
                .claims(killed(30).in("Northern Mali"))
                .andNot(killed(30).in("Mali"));
    }

    @Test
    void nobodyStrikesTheirOwnVillageByTheWordOfItsPeople() {
        read("Vluchtelingen uit Darfur zeggen dat RSF-strijders hun dorp met drones bestookten.")
                .claims(attack().by("RSF").of("SDN.CVL"))
                .andNot(attack().of("RSF"));
    }

    @Test
    void staffOfABodyAreTheBodys() {
        read("In Jemen hebben de Houthi's zestig VN-medewerkers opgepakt.")
                .claims(a(Kind.CAPTURED).by("HOUTHI").of("UN"));
        read("In Jemen hebben de Houthi's zestig bankmedewerkers opgepakt.")
                .andNot(a(Kind.CAPTURED).of("UN"));
    }

    @Test
    void whoeverTellsOfAWithdrawalIsNoReasonAgainstIt() {
        read("Het Israëlische leger heeft zich volgens premier Netanyahu teruggetrokken uit Rafah.")
                .claims(a(Kind.WITHDRAW).by("ISR.MIL").saidBy("ISR.GOV"));
        read("De premier van Soedan heeft zich teruggetrokken. Soldaten beschoten zijn huis.")
                .andNot(a(Kind.WITHDRAW));
    }
}
