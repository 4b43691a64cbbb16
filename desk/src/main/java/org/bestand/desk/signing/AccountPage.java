package org.bestand.desk.signing;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * What somebody sees of the own account.
 *
 * @param frame around it
 * @param name of the account
 * @param role in words
 * @param isAdmin whether the page with all accounts is open to this person
 * @param since when the account was made
 * @param hint what a password must be
 * @param trouble what is wrong with what was sent, or empty
 * @param fresh a token that was just made, or empty
 * @param tokens those that hold
 * @param roles that a token can have
 */
public record AccountPage(
        Frame frame,
        String name,
        String role,
        boolean isAdmin,
        String since,
        String hint,
        String trouble,
        String fresh,
        List<Token> tokens,
        List<Option> roles) {

    /** What a script signs in with. */
    public record Token(String name, String role, String since) {}
}
