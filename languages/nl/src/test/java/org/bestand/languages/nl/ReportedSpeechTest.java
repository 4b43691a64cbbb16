package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Expect.wounded;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** Who is meant, and who speaks, where a sentence leaves the speaker's verb or name out. */
class ReportedSpeechTest {
    @Test
    void whoIsNamedBesideAFigureGivesItWhereTheVerbIsLeftOut() {
        read("Het Israëlische leger meldt vier doden aan eigen kant, Hezbollah twee.")
                .claims(
                        killed(4).of("ISR").saidBy("ISR.MIL"),
                        killed(2).of("HEZBOLLAH").saidBy("HEZBOLLAH"))
                .andNot(killed(2).saidBy("ISR.MIL"));
        read("Het Indiase leger spreekt van vier gedode militanten, Pakistan van geen enkele.")
                .claims(killed(4).saidBy("IND.MIL"), killed(0).saidBy("PAK"))
                .andNot(killed(0).saidBy("IND.MIL"));
    }

    @Test
    void whoLosesWhatAnotherVerbTellsSaysNothing() {
        read("Volgens het Franse leger verloor Mali dertien soldaten, Niger negen.")
                .claims(killed(9).of("NER").saidBy("FRA.MIL"))
                .andNot(killed().saidBy("NER"));
    }

    @Test
    void aPronounInWhatIsSaidIsWhoeverSaysIt() {
        read("In Rakhine zijn bij een luchtaanval op een markt 23 burgers omgekomen, melden reddingswerkers en het Arakan Leger."
                        + " De junta ontkent dat ze de markt heeft gebombardeerd.")
                .claims(attack().by("MMR.GOV").saidBy("MMR.GOV").stance(Stance.DENIED))
                .andNot(attack().by("AA"));
    }

    @Test
    void aSingularSpeakerIsNotMeantByAPlural() {
        read("Strijders van M23 hebben zondag Sake aangevallen. Kinshasa zegt dat ze zestien burgers hebben gedood.")
                .claims(killed(16).by("M23").saidBy("COD.GOV"))
                .andNot(killed().by("COD"));
    }

    @Test
    void whoIsSpokenOfInAQuotationIsNotWhoSpeaks() {
        read("‘Het leger heeft ons dorp in brand gestoken’, zegt een bewoner van Kyaukphyu. ‘Ze hebben negen mannen meegenomen.’")
                .andNot(a(Kind.CAPTURED).by("MMR.CVL"));
    }

    @Test
    void whoIsAccusedOfADeedIsWhoDidIt() {
        read("M23 heeft Sake ingenomen. Kinshasa beschuldigt Rwanda ervan de M23 te steunen.")
                .claims(
                        a(Kind.ACCUSE).by("COD.GOV").of("RWA"),
                        a(Kind.SUPPORT).by("RWA").of("M23").saidBy("COD.GOV"))
                .andNot(a(Kind.ACCUSE).of("M23"));
    }

    @Test
    void whoNeitherConfirmsNorDeniesSaysNothing() {
        read("Moskou zegt dat het leger het dorp Otsjeretyne heeft veroverd. Kiev bevestigt noch ontkent dat.")
                .claims(a(Kind.TERRITORY).by("RUS.MIL").saidBy("RUS.GOV"))
                .andNot(a(Kind.TERRITORY).saidBy("UKR.GOV"));
        read("Moskou zegt dat het leger het dorp Otsjeretyne heeft veroverd. Kiev ontkent dat.")
                .claims(a(Kind.TERRITORY).saidBy("UKR.GOV").stance(Stance.DENIED));
    }

    @Test
    void silenceIsNeitherAPositionNorARefusal() {
        read("Oekraïense drones hebben zondag een legerbasis bij Belgorod aangevallen. Kiev heeft niet gereageerd.")
                .claims(attack().by("UKR"))
                .andNot(a(Kind.STATEMENT));
        read("Syrische staatsmedia melden een Israëlische raketaanval op Homs. Israël weigert commentaar.")
                .claims(attack().by("ISR"))
                .andNot(a(Kind.REFUSE));
    }

    @Test
    void neitherOfTwoDidIt() {
        read("Israël en Hamas vechten om Rafah. Noch Israël noch Hamas heeft een bestand aanvaard.")
                .andNot(a(Kind.CEASEFIRE).stance(Stance.ASSERTED).and("not negated", c -> !c.negated()));
    }

    @Test
    void anAccusationOfNotDoingIsAnAccusation() {
        read("De ELN verwijt Bogotá zich niet aan het bestand te houden.")
                .claims(a(Kind.ACCUSE).by("ELN").of("COL.GOV"))
                .andNot(a(Kind.ACCUSE).negated());
    }

    @Test
    void aGroupWhoseNameLooksLikeAVerbIsThatGroup() {
        read("In Syrië heeft IS zeven herders gedood. Het leger is naar Palmyra getrokken.")
                .claims(killed(7).by("IS"));
        read("Bij een bomaanslag in Marawi zijn vier gelovigen gedood. IS heeft de aanslag opgeëist.")
                .claims(attack().by("IS").saidBy("IS").stance(Stance.ADMITTED), killed(4));
    }

    @Test
    void aSpeakerNamedBesideAnUnknownOneIsNotTheSpeaker() {
        read("Volgens het leger heeft IS de basis bij Deir Ezzor aangevallen.")
                .claims(attack().by("IS"))
                .andNot(attack().saidBy("IS"));
    }

    @Test
    void nobodyHurtIsNone() {
        read("Hezbollah vuurde maandag raketten af op Haifa. Niemand raakte gewond, meldt het Israëlische leger.")
                .claims(wounded(0).saidBy("ISR.MIL"))
                .andNot(wounded(1));
    }
}
