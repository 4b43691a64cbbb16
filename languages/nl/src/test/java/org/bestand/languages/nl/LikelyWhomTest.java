package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Whom a happening befell where the ground that it was on would mislead. */
class LikelyWhomTest {
    @Test
    void aWeaponThatIsShotDownIsNotOfTheLandBelow() {
        read("Russische drones schonden dinsdag het Roemeense luchtruim. De Roemeense luchtmacht haalde boven Tulcea twee drones neer.")
                .claims(a(Kind.DAMAGE).of("RUS"))
                .andNot(a(Kind.DAMAGE).of("ROU"));
        read("Rusland bombardeerde dinsdag Charkov in Oekraïne. Een loods in Charkov werd verwoest.")
                .claims(a(Kind.DAMAGE).of("UKR"));
    }

    @Test
    void anAttackOnPeopleFromElsewhereStrikesNobodyOfTheReport() {
        read("Bij een bomaanslag op een bus met toeristen in Caïro, in Egypte, zijn dinsdag vier doden gevallen.")
                .andNot(attack().of("EGY"), killed(4).of("EGY"));
        read("Bij een bomaanslag op een markt in Caïro, in Egypte, zijn dinsdag vier doden gevallen.")
                .claims(attack().of("EGY"));
    }

    @Test
    void aWholeOfSeveralSidesIsNobodys() {
        read("De oorlog in Soedan eiste dit jaar 900 levens: 400 strijders van de RSF, 300 soldaten en 200 burgers.")
                .claims(killed(900).of(), killed(400).of("RSF"), killed(300).of("SDN.MIL"));
    }

    @Test
    void employeesAreOfTheOrganisationThatHasJustBeenNamed() {
        read("Artsen zonder Grenzen vertrekt uit Mandeng in Zuid-Soedan, nadat het ziekenhuis van de organisatie door gewapende mannen is"
                        + " leeggeroofd. Vier medewerkers liepen brandwonden op.")
                .claims(wounded(4).of("MSF"))
                .andNot(wounded(4).of("SSD"));
        read("Bij een Russische raketaanval op een fabriek in Dnipro, in Oekraïne, kwamen drie medewerkers om, meldt persbureau Reuters.")
                .claims(killed(3).of("UKR"));
    }

    @Test
    void whomAStateFreesFromAGroupAreItsPeople() {
        read("Strijders van Al-Shabaab overvielen zondag een hotel in Mogadishu. De Somalische politie bevrijdde zestig hotelgasten.")
                .claims(a(Kind.RELEASED).of("SOM"))
                .andNot(a(Kind.RELEASED).of("AL-SHABAAB"));
    }

    @Test
    void whoWasSaidToHaveKilledGivesAnotherNumberOfTheSamePeople() {
        read("Volgens het ministerie in Gaza doodden Israëlische militairen maandag bij Rafah tachtig Palestijnen. Het Israëlische leger zegt"
                        + " dat er twintig mensen zijn omgekomen.")
                .claims(killed(20).of("PSE"))
                .andNot(killed(20).of("ISR"));
    }

    @Test
    void whoAdmitsToHaveBeenAttackedIsNoDoer() {
        read("Rebellen van JNIM vielen dinsdag een kazerne van het Malinese leger bij Dioura aan. Het leger erkent dat de kazerne is bestormd"
                        + " en meldt negen doden.")
                .claims(attack().by("JNIM").of("MLI.MIL"), killed(9).of("MLI"))
                .andNot(attack().by("MLI.MIL"));
    }

    @Test
    void oneOfTheirPostsIsOfWhoTellsOfIt() {
        read("Volgens de SDF bombardeerden Russische toestellen zondag een van hun posten in Syrië en verwondden zes man.")
                .claims(attack().by("RUS.MIL").of("SDF"), wounded(6).of("SDF"));
    }

    @Test
    void vehiclesOfTheEnemyAreNotOfTheLandWhereTheyAreTaken() {
        read("Het Soedanese leger heroverde zondag een dorp bij Bara op de RSF; daarbij zijn volgens het leger tientallen voertuigen van de"
                        + " tegenstander buitgemaakt.")
                .claims(a(Kind.DAMAGE).of("RSF"))
                .andNot(a(Kind.DAMAGE).of("SDN"));
    }
}
