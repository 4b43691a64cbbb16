package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;
import static org.bestand.languages.nl.Reports.readOn;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Where and when, what is news, and what is told twice, over the sentences of a report. */
class SettingTest {
    @Test
    void wordsThatPointBackTakeTheSettingOfTheHappening() {
        read("Russische raketten hebben maandag een flatgebouw in Kramatorsk getroffen. Daarbij vielen zeven doden. Dinsdag vielen in"
                        + " Charkov twee doden door Russische beschietingen.")
                .claims(
                        killed(7).in("Kramatorsk").on("2024-05-13"),
                        killed(2).in("Kharkiv").on("2024-05-14"))
                .andNot(killed(7).in("Kharkiv"), killed(2).on("2024-05-13"));
    }

    @Test
    void withoutSuchWordsATollHasOnlyWhatItSays() {
        read("Russische raketten hebben maandag een flatgebouw in Kramatorsk getroffen. Oekraïne verloor dinsdag zeven soldaten. De"
                        + " Russische troepen rukken op.")
                .claims(attack().in("Kramatorsk").on("2024-05-13"))
                .andNot(a(Kind.KILLED).in("Kramatorsk"), a(Kind.KILLED).on("2024-05-13"));
    }

    @Test
    void theFinestPlaceStandsAlone() {
        read("Bij Goris, in de provincie Sjoenik, hebben Azerbeidzjaanse troepen maandag een legerpost beschoten. Twee Armeense soldaten"
                        + " sneuvelden. Armenië schoot terug.")
                .claims(
                        attack().by("AZE.MIL").in("Goris").on("2024-05-13"),
                        killed(2).of("ARM.MIL"))
                .andNot(
                        attack().by("AZE.MIL").in("Syunik"),
                        attack().by("AZE.MIL").in("Goris", "Syunik"));
    }

    @Test
    void theTimeOfTheSayingIsNotThatOfTheDeed() {
        read("Israëlische troepen hebben in Rafah vier strijders van Hamas gedood. Dat zei een woordvoerder van het Israëlische leger"
                        + " dinsdag in Jeruzalem. Hamas zweeg.")
                .claims(killed(4).of("HAMAS").in("Rafah").saidBy("ISR.MIL"))
                .andNot(killed().on("2024-05-14"), killed().in("Jerusalem"));
    }

    @Test
    void whatAnOldDateTellsIsBackground() {
        read("Bij Goris zijn maandag vijf Armeense soldaten gesneuveld bij gevechten met Azerbeidzjaanse troepen. In 2020 vochten"
                        + " Armenië en Azerbeidzjan een oorlog uit om Nagorno-Karabach. Daarbij kwamen toen meer dan 6500 mensen om.")
                .claims(killed(5).of("ARM.MIL").news(), killed(6501).atLeast().background())
                .andNot(
                        killed(5).background(),
                        killed(6501).news(),
                        killed(6501).of("ARM"));
    }

    @Test
    void anUnknownDateLeavesTimesOpen() {
        readOn(
                        "",
                        "Azerbeidzjaanse troepen beschoten maandag het dorp Sotk. Daarbij sneuvelden drie Armeense soldaten. Armenië"
                                + " schoot terug.")
                .claims(attack().by("AZE.MIL").someTime("maandag"), killed(3).someTime("maandag"))
                .andNot(
                        a(Kind.ATTACK)
                                .and(
                                        "resolved",
                                        c -> c.time() != null && c.time().isResolved()),
                        killed().and(
                                        "resolved",
                                        c -> c.time() != null && c.time().isResolved()));
    }

    @Test
    void aDateOfOnlyAMonthLeavesAllItsMondays() {
        readOn(
                        "2024-05",
                        "Azerbeidzjaanse troepen beschoten maandag het dorp Sotk. Daarbij sneuvelden drie Armeense soldaten. Armenië"
                                + " schoot terug.")
                .claims(attack().by("AZE.MIL")
                        .and("on one of five", c -> c.time().candidates().size() == 5))
                .andNot(attack().on("2024-05-13"), killed().on("2024-05-13"));
    }

    @Test
    void plannedTalksLieAhead() {
        read("Bij Goris sneuvelden maandag twee Armeense soldaten door Azerbeidzjaans vuur. De ministers van Buitenlandse Zaken van"
                        + " Armenië en Azerbeidzjan zullen vrijdag in Brussel met elkaar overleggen. De EU bemiddelt.")
                .claims(a(Kind.TALKS)
                        .by("ARM.GOV", "AZE.GOV")
                        .stance(Stance.PLANNED)
                        .on("2024-05-17")
                        .in("Brussels"))
                .andNot(a(Kind.TALKS).stance(Stance.ASSERTED), a(Kind.TALKS).on("2024-05-10"));
    }

    @Test
    void oneThingToldTwiceIsOneClaim() {
        read("Tussen Armenië en Azerbeidzjan zijn gevechten uitgebroken. De gevechten bij Goris begonnen maandag. Daarbij zijn volgens"
                        + " Jerevan acht Armeense soldaten gedood.")
                .claimsOnce(clash())
                .claims(killed(8).of("ARM.MIL").saidBy("ARM.GOV"))
                .andNot(attack());
    }

    @Test
    void aTruceIsBetweenTheSidesOfTheReport() {
        read("Bij gevechten tussen Thailand en Cambodja zijn maandag vijftien militairen gesneuveld. Dinsdag is onder"
                        + " bemiddeling van Maleisië een staakt-het-vuren overeengekomen. Het gaat om middernacht in.")
                .claims(
                        a(Kind.CEASEFIRE)
                                .phase(Phase.AGREED)
                                .by("THA", "KHM")
                                .broughtAboutBy("MYS")
                                .on("2024-05-14"),
                        killed(15).exactly())
                .andNot(
                        a(Kind.CEASEFIRE).phase(Phase.VIOLATED),
                        a(Kind.CEASEFIRE).by("MYS"),
                        killed(15).of("THA"));
    }

    @Test
    void silenceIsNoFigure() {
        read("Russische drones hebben maandag Odessa aangevallen. Over slachtoffers zijn geen cijfers bekendgemaakt. Moskou heeft nog"
                        + " niet gereageerd op de aanval van het Russische leger.")
                .claims(attack().by("RUS").in("Odesa").on("2024-05-13"))
                .andNot(killed(), wounded(0), a(Kind.CASUALTIES), a(Kind.STATEMENT));
    }

    @Test
    void whenOpensAClauseOfNewsAndThenRecalls() {
        read("Twaalf Congolese burgers zijn zondag gedood toen granaten insloegen op een markt in Goma. Rebellen van M23 belegeren de stad."
                        + " In 2012 veroverde M23 toen in tien dagen de stad Goma.")
                .claims(
                        killed(12).on("2024-05-12").news(),
                        attack().in("Goma").news(),
                        a(Kind.TERRITORY).by("M23").in("Goma").background())
                .andNot(killed().background(), a(Kind.TERRITORY).news());
    }

    @Test
    void aMeetingInThePresentTenseIsYetToComeAlsoToday() {
        read("Bij gevechten tussen Soedan en Ethiopië zijn maandag dertien militairen gedood. De VN-Veiligheidsraad komt dinsdag in"
                        + " spoedzitting bijeen.")
                .claims(a(Kind.TALKS).stance(Stance.PLANNED));
        read("Bij gevechten tussen Soedan en Ethiopië zijn maandag dertien militairen gedood. De VN-Veiligheidsraad kwam dinsdag in"
                        + " spoedzitting bijeen.")
                .claims(a(Kind.TALKS).stance(Stance.ASSERTED))
                .andNot(a(Kind.TALKS).stance(Stance.PLANNED));
    }

    @Test
    void thereIsThePlaceNamedLast() {
        read("Al weken zit Avdiivka zonder stroom. Russische en Oekraïense troepen bestoken elkaar er met raketten.")
                .claims(clash().in("Avdiivka"));
        read("Russische troepen vielen zondag Avdiivka aan. Maandag namen ze er twaalf Oekraïense soldaten gevangen.")
                .claims(a(Kind.CAPTURED).in("Avdiivka").on("2024-05-13"));
        read("Russische troepen vielen zondag Avdiivka aan. Dinsdag vielen er in Charkov twaalf doden.")
                .claims(killed(12).in("Kharkiv"))
                .andNot(killed(12).in("Avdiivka"));
        read("Russische troepen vielen zondag Avdiivka aan. Oekraïne telde er dinsdag negen in eigen land: negen doden.")
                .andNot(killed(9).in("Avdiivka"));
    }

    @Test
    void aDefiniteWordForTheSiteGivesThePlaceAlone() {
        read("Israëlische vliegtuigen bombardeerden zondag een school in Rafah. Het Israëlische leger zegt dat het gebouw is beschoten omdat"
                        + " er strijders van Hamas zaten.")
                .claims(attack().in("Rafah").saidBy("ISR.MIL"));
        read("Israëlische vliegtuigen bombardeerden zondag een school in Rafah. Elders is een gebouw beschoten.")
                .andNot(attack().in("Rafah").on("2024-05-14"));
    }

    @Test
    void whereTheWoundedAreCaredForIsNotWhereTheyWereHurt() {
        read("Bij een aanslag in Mogadishu zijn maandag vier mensen gedood. Negen gewonden liggen in een ziekenhuis in Nairobi.")
                .andNot(wounded(9).in("Nairobi"));
        read("In Goma werd zondag gevochten tussen het leger van Congo en M23. In Goma liggen negen doden op straat.")
                .claims(killed(9).in("Goma"));
    }

    @Test
    void whereThoseComeFromWhoDoItIsNotWhereTheyDoIt() {
        read("Milities uit Zawiya namen maandag in Tripoli 145 soldaten van Khalifa Haftar gevangen.")
                .claims(a(Kind.CAPTURED).in("Tripoli"))
                .andNot(a(Kind.CAPTURED).in("Zawiya"));
        read("Duizenden inwoners uit Goma sloegen maandag op de vlucht voor M23.")
                .claims(a(Kind.DISPLACED).in("Goma"));
    }

    @Test
    void whatHasGoneOnSinceADeedIsTimedByTheClauseThatTellsIt() {
        read("Sinds M23 op 15 april Goma aanviel, zijn in Congo volgens Unicef tweehonderd kinderen gedood.")
                .claims(killed(200).between("2024-04-15", "2024-05-14"));
    }

    @Test
    void aDayLaterIsCountedFromTheNearestDay() {
        read("Sinds 2021 heeft M23 in Congo duizenden burgers verdreven. Op 4 mei kondigde de groep een staakt-het-vuren af. Een dag later"
                        + " veroverde M23 het dorp Nyabibwe.")
                .claims(a(Kind.TERRITORY).by("M23").on("2024-05-05"));
    }

    @Test
    void whatCameThereuponIsNotOfTheSameTime() {
        read("Op 3 mei overviel het Congolese leger een kamp bij Goma. Daarop bezetten strijders van M23 de stad.")
                .andNot(a(Kind.TERRITORY).on("2024-05-03"));
    }

    @Test
    void theOtherSideOfABorderIsWhoDoesSomethingThere() {
        read("Russische drones vielen maandag Oekraïne aan. Polen sluit zijn grens met Belarus.")
                .claims(a(Kind.COERCE).by("POL").in("Belarus-Poland border"));
    }
}
