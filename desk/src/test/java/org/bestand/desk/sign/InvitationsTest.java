package org.bestand.desk.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.desk.sign.Castle.HOME;
import static org.bestand.desk.sign.Castle.RIGHT;
import static org.bestand.desk.sign.Castle.in;
import static org.bestand.desk.sign.Castle.name;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.bestand.desk.sign.Invitations.Invited;
import org.bestand.record.Account;
import org.bestand.record.AccountEntry;
import org.bestand.record.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Links, tokens of scripts, and who is at the desk by them. */
@ParameterizedClass
@EnumSource(Place.class)
class InvitationsTest {
    @Parameter
    private Place place;

    @TempDir
    private Path folder;

    private Castle castle;
    private Invitations invitations;

    @BeforeEach
    void build() {
        castle = new Castle(place.empty(folder));
        invitations = castle.invitations();
    }

    @AfterEach
    void close() {
        castle.close();
    }

    @Test
    void theFirstAdministratorComesByALinkAndThereIsNoOther() {
        String first =
                ((Invited.Link) invitations.first("Rudolf", "the terminal").orElseThrow()).token();
        String next =
                ((Invited.Link) invitations.first("Rudolf", "the terminal").orElseThrow()).token();
        assertThat(invitations.accept(first, RIGHT))
                .as("a new start, a new link")
                .isEqualTo(Answer.No.LINK_IS_OVER);
        Answer.In answer = in(invitations.accept(next, RIGHT));
        assertThat(answer.account().role()).isEqualTo(Role.ADMIN);
        assertThat(castle.sessions.owner(answer.token())).contains(answer.account());
        in(castle.door().signIn("Rudolf", RIGHT, HOME));
        assertThat(invitations.first("Rupert", "the terminal")).isEmpty();
        assertThat(castle.accounts.log(Long.MAX_VALUE, 9))
                .extracting(AccountEntry::who)
                .containsExactly("Rudolf", "Rudolf", "Rudolf", "the terminal", "the terminal");
    }

    @Test
    void aLinkHoldsForADayAndOnce() {
        String late = castle.link("Flavia", Role.READER);
        castle.later(Duration.ofHours(24));
        assertThat(invitations.open(late)).isEmpty();
        assertThat(invitations.all()).isEmpty();
        assertThat(invitations.accept(late, RIGHT)).isEqualTo(Answer.No.LINK_IS_OVER);
        String token = castle.link("Flavia", Role.READER);
        castle.later(Duration.ofHours(24).minusSeconds(1));
        assertThat(invitations.open(token).orElseThrow().name()).isEqualTo(name("Flavia"));
        assertThat(invitations.all()).hasSize(1);
        in(invitations.accept(token, RIGHT));
        assertThat(invitations.accept(token, "een ander paard dan dat")).isEqualTo(Answer.No.LINK_IS_OVER);
        assertThat(invitations.open(token)).isEmpty();
        in(castle.door().signIn("Flavia", RIGHT, HOME));
    }

    @Test
    void anUnfitPasswordLeavesTheLinkAsItWas() {
        String token = castle.link("Flavia", Role.READER);
        assertThat(invitations.accept(token, "kort")).isEqualTo(new Answer.Unfit(PasswordFault.TOO_SHORT));
        assertThat(castle.accounts.find(name("Flavia"))).isEmpty();
        in(invitations.accept(token, RIGHT));
    }

    @Test
    void whatIsNoLinkOpensNothing() {
        String token = castle.link("Flavia", Role.READER);
        assertThat(invitations.open("")).isEmpty();
        assertThat(invitations.open(Secret.hash(token))).as("what is stored").isEmpty();
        assertThat(invitations.accept(Secret.fresh(castle.chance), RIGHT)).isEqualTo(Answer.No.LINK_IS_OVER);
        assertThat(invitations.revoke(name("flavia"), "Michael")).isTrue();
        assertThat(invitations.revoke(name("flavia"), "Michael")).isFalse();
        assertThat(invitations.accept(token, RIGHT)).isEqualTo(Answer.No.LINK_IS_OVER);
    }

    @Test
    void whoCannotBeInvitedIsTold() {
        assertThat(invitations.invite(" ", Role.READER, "Michael")).isEqualTo(Invited.No.NO_NAME);
        Account flavia = castle.inhabitant("Flavia", Role.READER);
        castle.accounts.switchOff(flavia.name(), castle.act());
        assertThat(invitations.invite("FLAVIA", Role.ADMIN, "Michael")).isEqualTo(Invited.No.IS_OFF);
    }

    @Test
    void whoForgotThePasswordGetsInByALinkAndEndsWhatWasOpen() {
        Account flavia = castle.inhabitant("Flavia", Role.READER);
        String session = in(castle.door().signIn("Flavia", RIGHT, HOME)).token();
        String token = castle.link("flavia", Role.ADMIN);
        Answer.In answer = in(invitations.accept(token, "een ander paard dan dat"));
        assertThat(answer.account()).as("with the role that she has").isEqualTo(flavia);
        assertThat(castle.sessions.owner(session)).isEmpty();
        assertThat(castle.door().signIn("Flavia", RIGHT, HOME)).isEqualTo(Answer.No.WRONG);
    }

    @Test
    void aScriptIsLetInByItsTokenWithNoMoreThanItsOwnersRole() {
        Account rudolf = castle.inhabitant("Rudolf", Role.REVIEWER);
        assertThat(castle.tokens.make(rudolf, "nightly", Role.ADMIN)).isEqualTo(ApiTokens.Made.No.ABOVE_OWNER);
        assertThat(castle.tokens.make(rudolf, "\n", Role.READER)).isEqualTo(ApiTokens.Made.No.NO_NAME);
        String text = ((ApiTokens.Made.Token) castle.tokens.make(rudolf, "nightly", Role.REVIEWER)).text();
        assertThat(castle.tokens.make(rudolf, "nightly", Role.READER)).isEqualTo(ApiTokens.Made.No.NAME_TAKEN);
        assertThat(castle.tokens.bearer("Bearer " + text).orElseThrow().allowed())
                .isEqualTo(Role.REVIEWER);
        assertThat(castle.tokens.bearer("bearer " + text)).isPresent();
        for (String wrong : new String[] {
            text,
            "Basic " + text,
            "Bearer " + text + "x",
            "Bearer " + text.substring(8),
            "Bearer",
            "",
            "Bearer bestand_" + Secret.fresh(castle.chance)
        }) {
            assertThat(castle.tokens.bearer(wrong)).as(wrong).isEmpty();
        }
        castle.accounts.giveRole(rudolf.name(), Role.CODER, castle.act());
        assertThat(castle.tokens.bearer("Bearer " + text).orElseThrow().allowed())
                .isEqualTo(Role.CODER);
        assertThat(castle.tokens.of(rudolf.name())).hasSize(1);
        assertThat(castle.tokens.revoke(rudolf.name(), "nightly", "Michael")).isTrue();
        assertThat(castle.tokens.revoke(rudolf.name(), "nightly", "Michael")).isFalse();
        assertThat(castle.tokens.bearer("Bearer " + text)).isEmpty();
        castle.accounts.switchOff(rudolf.name(), castle.act());
        assertThat(castle.tokens.make(rudolf, "late", Role.READER)).isEqualTo(ApiTokens.Made.No.IS_OFF);
    }

    @Test
    void whoIsAtTheDeskIsKnownByCookieOrToken() {
        Account rudolf = castle.inhabitant("Rudolf", Role.REVIEWER);
        Visitors visitors = Visitors.signedIn(castle.sessions, castle.tokens);
        Optional<String> session =
                Optional.of(in(castle.door().signIn("Rudolf", RIGHT, HOME)).token());
        String token = ((ApiTokens.Made.Token) castle.tokens.make(rudolf, "map", Role.READER)).text();
        assertThat(visitors.visitor(session, Optional.empty()))
                .contains(new Visitor("Rudolf", Role.REVIEWER, Visitor.Means.SESSION));
        assertThat(visitors.visitor(session, Optional.of("Bearer " + token)))
                .contains(new Visitor("Rudolf", Role.READER, Visitor.Means.TOKEN));
        assertThat(visitors.visitor(session, Optional.of("Bearer nonsense")))
                .as("a wrong token is not covered up by a cookie")
                .isEmpty();
        assertThat(visitors.visitor(Optional.empty(), Optional.empty())).isEmpty();
        assertThat(visitors.visitor(Optional.of("nonsense"), Optional.empty())).isEmpty();
    }

    @Test
    void whatIsPrintedLetsNobodyIn() {
        Account rudolf = castle.inhabitant("Rudolf", Role.REVIEWER);
        Answer.In answer = in(castle.door().signIn("Rudolf", RIGHT, HOME));
        Invited.Link link = (Invited.Link) invitations.invite("Flavia", Role.READER, "Michael");
        ApiTokens.Made.Token token = (ApiTokens.Made.Token) castle.tokens.make(rudolf, "map", Role.READER);
        assertThat(answer.toString()).contains("Rudolf").doesNotContain(answer.token());
        assertThat(link.toString()).doesNotContain(link.token());
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @Test
    void withoutSignInEverybodyIsTheUserOfTheMachine() {
        Visitors visitors = Visitors.ofThisMachine("sapt");
        Visitor sapt = new Visitor("sapt", Role.ADMIN, Visitor.Means.MACHINE);
        assertThat(visitors.visitor(Optional.empty(), Optional.empty())).contains(sapt);
        assertThat(visitors.visitor(Optional.of("x"), Optional.of("y"))).contains(sapt);
    }
}
