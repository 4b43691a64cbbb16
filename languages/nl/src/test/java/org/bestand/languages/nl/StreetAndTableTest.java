package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Police against people in the street, journeys to talks, and news that is called a tale. */
class StreetAndTableTest {
    @Test
    void peopleAgainstWhomAPoliceActsAreThoseOfItsCountry() {
        read("De politie van Nepal schoot maandag op betogers, waarbij negentien doden vielen. Het leger rukte uit.")
                .claims(
                        attack().by("NPL.POL").of("NPL.CVL"),
                        killed(19).by("NPL.POL").of("NPL"));
        read("De politie van Nepal schoot maandag op rebellen. Het leger rukte uit.")
                .andNot(attack().by("NPL.POL").of("NPL.CVL"));
    }

    @Test
    void whoTravelsForTalksTalksWithThoseWhomTheyAreMeantFor() {
        read("De Noorse gezant komt morgen naar Colombo voor overleg met de Sri Lankaanse regering. De LTTE viel het leger aan.")
                .claimsOnce(a(Kind.TALKS).by("NOR.GOV", "LKA.GOV"));
        read("Minister Wang Yi vertrok maandag naar Naypyidaw om met de junta van Myanmar te praten. Het leger beschoot een dorp.")
                .claimsOnce(a(Kind.TALKS).by("CHN.GOV", "MMR.GOV"));
        read("De Noorse gezant vloog maandag naar Colombo om te bemiddelen. De LTTE viel het leger aan.")
                .claims(a(Kind.TALKS).by("NOR.GOV"));
    }

    @Test
    void whoCallsNewsATaleOfOthersBlamesThemForIt() {
        read("Het Indonesische leger doet het bericht over de beschieting af als propaganda van de OPM.")
                .claims(a(Kind.ACCUSE).by("IDN.MIL").of("OPM"));
        read("Het Indonesische leger doet het bericht over de beschieting af als propaganda.")
                .andNot(a(Kind.ACCUSE).of("OPM"));
    }

    @Test
    void whoPeltsSomebodyProtestsAgainstThem() {
        read("Rebellen vielen Goma aan. Woedende inwoners bekogelden het kantoor van de VN in Goma met stenen.")
                .claims(a(Kind.PROTEST).by("COD.CVL").of("UN"));
        read("Rebellen vielen Goma aan. Woedende inwoners bezochten het kantoor van de VN in Goma.")
                .andNot(a(Kind.PROTEST));
    }
}
