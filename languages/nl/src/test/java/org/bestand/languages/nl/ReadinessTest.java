package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** What somebody is ready for, offers, is suspected of, swears off or cannot agree on; who brings about what others sign. */
class ReadinessTest {
    @Test
    void whoIsReadyToDoSomethingPlansIt() {
        read("De Keniaanse regering is bereid duizend soldaten naar Haïti te sturen.")
                .claims(a(Kind.DEPLOY).by("KEN.GOV").count(1000).stance(Stance.PLANNED))
                .andNot(a(Kind.STATEMENT));
        read("Noorwegen staat klaar om troepen te leveren voor een vredesmacht in Soedan.")
                .claims(a(Kind.DEPLOY).by("NOR").stance(Stance.PLANNED))
                .andNot(a(Kind.STATEMENT));
        read("Noorwegen zei bereid te zijn het overleg over Soedan te leiden.")
                .claims(a(Kind.STATEMENT).by("NOR"));
    }

    @Test
    void suspicionIsNotKnowledge() {
        read("Iran wordt ervan verdacht de Houthi's raketten te leveren.")
                .claims(a(Kind.SUPPORT).by("IRN").stance(Stance.ALLEGED));
        read("De legerleiding van Soedan sluit niet uit dat er burgers zijn gedood in El Fasher.")
                .claims(killed().saidBy("SDN.MIL").stance(Stance.ALLEGED));
    }

    @Test
    void aHedgeInsideARelativeClauseDoubtsThatClauseAlone() {
        read("Syrische toestellen bestookten het dorp Tamanah, waar naar verluidt een gezin van zes omkwam.")
                .claims(killed(6).stance(Stance.ALLEGED), attack().by("SYR.MIL").stance(Stance.ASSERTED));
    }

    @Test
    void whoOwnsUpIsTheSpeaker() {
        read("Oekraïne bekende dat het de Krimbrug had opgeblazen.")
                .claims(attack().by("UKR").saidBy("UKR").stance(Stance.ADMITTED));
    }

    @Test
    void whoSwearsOffAttacksThreatensNobody() {
        read("De Houthi's beloofden geen Amerikaanse schepen meer aan te vallen.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.DECLARED).by("HOUTHI"))
                .andNot(a(Kind.THREATEN), attack());
        read("De Houthi's beloofden Amerikaanse schepen aan te vallen.")
                .claims(a(Kind.THREATEN).by("HOUTHI"));
    }

    @Test
    void whatSidesAreNotAtOneOverIsNotAgreed() {
        read("Hamas en Israël werden het niet eens over een verlenging van het bestand.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.AGREED).by("HAMAS", "ISR").negated())
                .andNot(a(Kind.CEASEFIRE).phase(Phase.AGREED).and("as agreed", c -> !c.negated()));
    }

    @Test
    void whoeverIsNamedBehindTheFirstMediatorMediatesToo() {
        read("Na bemiddeling van de VS en Qatar sloten Rwanda en Congo een wapenstilstand.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.AGREED).by("RWA", "COD").broughtAboutBy("USA", "QAT"));
    }

    @Test
    void whoReceivesSomebodyForTalksTalks() {
        read("Poetin ontving Zelensky voor overleg in Moskou.")
                .claims(a(Kind.TALKS).by("RUS.GOV", "UKR.GOV"));
        read("Hamas stuurt een delegatie naar Caïro voor nieuwe onderhandelingen.")
                .claimsOnce(a(Kind.TALKS));
    }

    @Test
    void twoStatesAreAlliesOrAtOdds() {
        read("Turkije en Azerbeidzjan zijn bondgenoten.")
                .claims(a(Kind.RELATION).by("TUR", "AZE"));
        read("Turkse grondtroepen en hun Syrische bondgenoten zijn Afrin binnengetrokken.")
                .andNot(a(Kind.RELATION).by("TUR.MIL", "SYR"));
        read("Armenië en Azerbeidzjan ruziën al decennia over Nagorno-Karabach.")
                .claims(a(Kind.RELATION).by("ARM", "AZE").in("Nagorno-Karabakh"));
    }

    @Test
    void violenceThatAMeetingIsAboutIsNobodysDoing() {
        read("De Veiligheidsraad hield vrijdag een spoedzitting over de aanval op Charkov.")
                .claims(a(Kind.TALKS).by("UNSC"))
                .andNot(attack().by("UNSC"));
        read("Rusland hield vrijdag een aanval op Charkov.").claims(attack().by("RUS"));
    }

    @Test
    void estimatesAreNobodys() {
        read("Volgens schattingen zijn al 60.000 Soedanezen omgekomen.")
                .claims(killed(60_000).inOwnVoice());
        read("Volgens schattingen van de VN zijn al 60.000 Soedanezen omgekomen.")
                .claims(killed(60_000).saidBy("UN"));
    }

    @Test
    void whoeverIsSetBesideTheSecondFigureGivesIt() {
        read("Het Congolese leger spreekt van twaalf doden, de rebellen van veertig.")
                .claims(killed(12).saidBy("COD.MIL"), killed(40).saidBy("COD.REB"))
                .andNot(killed(40).saidBy("COD.MIL"));
    }

    @Test
    void whoDoesNotKeepATruceBreaksIt() {
        read("Rusland leeft het bestand met Oekraïne niet na, zegt Kiev.")
                .claims(a(Kind.CEASEFIRE).phase(Phase.VIOLATED).by("RUS").saidBy("UKR.GOV"))
                .andNot(a(Kind.CEASEFIRE).phase(Phase.IN_FORCE));
    }

    @Test
    void aReactionToViolenceIsNoViolence() {
        read("Israël bombardeerde Rafah. Het Kremlin reageerde terughoudend op de beschietingen.")
                .claims(attack().by("ISR"))
                .andNot(attack().by("RUS.GOV"));
        read("Israël reageerde met beschietingen op Libanon.").claims(attack().by("ISR"));
    }

    @Test
    void whoHasNoForceWarnsAndDoesNotThreaten() {
        read("VN-chef Guterres waarschuwde dat een aanval op Rafah rampzalig zou zijn.")
                .claims(a(Kind.STATEMENT).by("UN"))
                .andNot(a(Kind.THREATEN));
        read("Iran waarschuwde Israël dat een aanval ernstige gevolgen zou hebben.")
                .claims(a(Kind.THREATEN).by("IRN"));
    }

    @Test
    void whoWillNotTakePeopleInRefuses() {
        read("Egypte wil geen Palestijnen uit Gaza opnemen.")
                .claims(a(Kind.REFUSE).by("EGY"));
    }
}
