package org.bestand.desk.signing;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * What administrators see of all accounts.
 *
 * @param frame around it
 * @param trouble what is wrong with what was sent, or empty
 * @param fresh a link that was just made, or empty
 * @param told what that link is for, or empty
 * @param accounts all, by name
 * @param invited those who have a link that holds
 * @param roles that somebody can have
 * @param log what was done to accounts, the last first
 * @param earlier number of the entry before which there are more; 0 where there are none
 */
public record AccountsPage(
        Frame frame,
        String trouble,
        String fresh,
        String told,
        List<Line> accounts,
        List<Invited> invited,
        List<Option> roles,
        List<Done> log,
        long earlier) {

    /**
     * An account.
     *
     * @param path its name as a part of a path
     * @param role as a form sends it
     */
    public record Line(String path, String name, String role, boolean isOn, String since) {}

    /**
     * Somebody who has a link.
     *
     * @param path the name as a part of a path
     */
    public record Invited(String path, String name, String role, String inviter, String until) {}

    /** Something that was done. */
    public record Done(String at, String who, String what) {}
}
