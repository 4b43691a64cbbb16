package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.clash;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** How something is put forward: as it is, as hearsay, as what is yet to come, as rejected; and what is not put forward at all. */
class StancesTest {
    @Test
    void hearsayIsAlleged() {
        read("Het Soedanese leger zou maandag acht strijders van de RSF hebben gedood.")
                .claims(killed(8).of("RSF").stance(Stance.ALLEGED))
                .andNot(killed().stance(Stance.ASSERTED));
        read("Naar verluidt zijn er bij Kidal zes Wagner-huurlingen omgekomen.")
                .claims(killed(6).of("WAGNER").stance(Stance.ALLEGED))
                .andNot(killed().stance(Stance.ASSERTED));
        read("Mogelijk zijn drie Oekraïense militairen gesneuveld bij Pokrovsk.")
                .claims(killed(3).stance(Stance.ALLEGED));
        read("Vermoedelijk hebben de rebellen van M23 de stad Uvira ingenomen.")
                .claims(a(Kind.TERRITORY).by("M23").stance(Stance.ALLEGED));
        read("De burgemeester van Charkov vermoedt dat bij de aanval dertig mensen zijn omgekomen.")
                .claims(killed(30).stance(Stance.ALLEGED))
                .andNot(killed().stance(Stance.ASSERTED));
    }

    @Test
    void whoSaysSoOfItselfAssertsOrAdmits() {
        read("Het Israëlische leger zegt een commandant van Hamas te hebben gedood.")
                .claims(killed(1).by("ISR.MIL").saidBy("ISR.MIL").stance(Stance.ASSERTED));
        read("Teheran geeft toe dat elf militairen zijn omgekomen.")
                .claims(killed(11).of("IRN.MIL").stance(Stance.ADMITTED));
        read("Al-Shabaab eiste de aanslag in Mogadishu op.")
                .claims(attack().by("AL-SHABAAB").stance(Stance.ADMITTED));
    }

    @Test
    void whatIsRejectedIsDenied() {
        read("Bakoe spreekt tegen dat zijn leger Goris heeft beschoten.")
                .claims(attack().by("AZE.MIL").saidBy("AZE.GOV").stance(Stance.DENIED))
                .andNot(attack().stance(Stance.ASSERTED));
        read("Rwanda ontkent dat het troepen naar Congo heeft gestuurd.")
                .claims(a(Kind.DEPLOY).by("RWA").stance(Stance.DENIED))
                .andNot(a(Kind.DEPLOY).stance(Stance.ASSERTED));
    }

    @Test
    void whatIsToComeIsPlanned() {
        read("Ethiopië zal dinsdag tweeduizend soldaten terugtrekken uit Tigray.")
                .claims(a(Kind.WITHDRAW).by("ETH").stance(Stance.PLANNED));
        read("De Houthi's willen de gevechten bij Marib staken.")
                .claims(a(Kind.CLASH).stance(Stance.PLANNED))
                .andNot(a(Kind.CLASH).stance(Stance.ASSERTED));
    }

    @Test
    void conditionsAndQuestionsSayNothing() {
        read("Als Rusland aanvalt, zou Polen troepen sturen.").andNot(a(Kind.DEPLOY), attack());
        read("Als het leger de stad bestookt, vallen er burgerdoden.").andNot(killed(), attack());
        read("Heeft Rusland de dam bij Kachovka opgeblazen?").andNot(a(Kind.DAMAGE), attack());
        read("Toen het leger de stad bestookte, vielen er negen doden.").claims(killed(9));
    }

    @Test
    void whatDidNotHappenIsNegatedAndNoDeadAreNone() {
        read("Het leger van Mali heeft Kidal niet aangevallen.")
                .claims(attack().by("MLI.MIL").negated());
        read("Een Israëlische tegenaanval op Hezbollah bleef uit.")
                .claims(attack().by("ISR").negated());
        read("Er vielen geen doden bij de Russische aanval op Odesa.")
                .claims(killed(0).exactly());
        read("Zonder slachtoffers te maken sloeg een Russische raket in bij Lviv.")
                .claims(a(Kind.CASUALTIES).count(0).exactly());
    }

    @Test
    void whatWasToHappenAndDidNotIsNegated() {
        read("Het Ethiopische leger zou zondag uit Mekelle vertrekken, maar dat gebeurde niet.")
                .claims(a(Kind.WITHDRAW).by("ETH.MIL").negated());
        read("Het Ethiopische leger zou zondag uit Mekelle zijn vertrokken.")
                .claims(a(Kind.WITHDRAW).by("ETH.MIL"))
                .andNot(a(Kind.WITHDRAW).negated());
    }

    @Test
    void whatAProposalHoldsIsInStore() {
        read("Israël en Hamas vechten. Op tafel ligt een voorstel voor een bestand waarbij 33 gijzelaars zouden vrijkomen.")
                .claims(a(Kind.RELEASED).by("HAMAS").count(33).stance(Stance.PLANNED));
        read("Israël en Hamas vechten. In het voorstel zou Israël zich uit Gaza terugtrekken.")
                .claims(a(Kind.WITHDRAW).by("ISR").stance(Stance.PLANNED));
        read("Israël en Hamas vechten. Israël zou zich uit Gaza terugtrekken.")
                .andNot(a(Kind.WITHDRAW).stance(Stance.PLANNED));
    }

    @Test
    void whatComesOnlyWithAConditionIsNotSo() {
        read("Netanyahu herhaalde dat de oorlog tegen Hamas pas eindigt als Gaza is ontwapend.")
                .andNot(clash().phase(Phase.ENDS));
        read("De oorlog tussen Congo en M23 eindigde pas toen Rwanda zijn steun introk.")
                .claims(clash().phase(Phase.ENDS).by("COD", "M23"));
    }

    @Test
    void whatOthersMightSayIsNotSaid() {
        read("Israël en Hamas vechten. \"Als Hamas zegt dat het de gijzelaars heeft gedood, stopt het overleg\", zei Netanyahu.")
                .andNot(killed());
        read("Israël en Hamas vechten. \"Als we zeggen dat Hamas Israël heeft aangevallen, dan bedoelen we dat\", zei Netanyahu.")
                .claims(attack().by("HAMAS").of("ISR").saidBy("ISR.GOV"));
    }

    @Test
    void nothingButIsNoNegation() {
        read("De Russische generaal zegt dat zijn mannen in Soemy niets dan wapendepots hebben beschoten.")
                .claims(attack().by("RUS.MIL"))
                .andNot(attack().negated());
        read("De Russische generaal zegt dat zijn mannen in Soemy niets hebben beschoten.")
                .claims(attack().negated());
    }
}
