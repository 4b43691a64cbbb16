package org.bestand.desk.incident;

import java.time.LocalDate;
import java.util.List;
import org.bestand.desk.labels.Deed;
import org.bestand.desk.labels.Line;
import org.bestand.desk.web.Frame;

/**
 * What the page of an incident shows.
 *
 * @param frame around it
 * @param id of the incident
 * @param head what it is, when, where, between whom
 * @param days the days on which something about it was said, the first first
 * @param asOf the day as of which it is shown; null for now
 * @param told how much is told of it then, and how far in its course a truce is put; empty where nothing is
 * @param groups the claims of harm, slot by slot
 * @param deeds its other claims
 * @param disputes how those do not agree, in sentences
 * @param numbers what each rule makes of each slot
 * @param ties why its claims are together
 * @param proposals what else may be of it, or not
 * @param reports those that tell of it
 * @param rejected claims of those reports that a person rejected
 * @param history what was decided about its claims, the last first
 * @param mayDecide whether the visitor may decide about claims
 * @param mayGroup whether the visitor may merge and split
 */
public record IncidentPage(
        Frame frame,
        String id,
        Head head,
        List<Day> days,
        LocalDate asOf,
        String told,
        List<Group> groups,
        List<Line> deeds,
        List<String> disputes,
        List<Number> numbers,
        List<Tie> ties,
        List<Proposal> proposals,
        List<Source> reports,
        List<Line> rejected,
        List<Deed> history,
        boolean mayDecide,
        boolean mayGroup) {

    /** Number of the last decision that still holds; 0 where there is none. */
    public long lastDeed() {
        return history.stream()
                .filter(deed -> !deed.undone())
                .mapToLong(Deed::number)
                .max()
                .orElse(0);
    }

    /** What an incident is. */
    public record Head(String title, String recalled, List<String> times, List<Where> places, String parties) {}

    /** A place with how exactly it is known, in words. */
    public record Where(String name, String country, String precision) {}

    /** A day to look back to. */
    public record Day(LocalDate day, String label) {}

    /**
     * The claims of one slot.
     *
     * @param label whose harm of what kind it is
     * @param verdict how its claims relate as a whole: {@code agree}, {@code raised}, {@code contradict}, {@code denied}, or empty for one alone
     * @param estimate what a rule makes of it, in words with its name; empty where none makes anything of it
     * @param relations how each two of them relate, in sentences
     */
    public record Group(String label, String verdict, String estimate, List<Line> lines, List<String> relations) {}

    /** What a rule makes of a slot. */
    public record Number(String slot, String rule, String figures, String grade) {}

    /** Why two claims are together. */
    public record Tie(String claim, String to, String reasons) {}

    /**
     * Another incident that may be the same.
     *
     * @param id its id
     */
    public record Proposal(String id, String href, String title, String when, String reasons) {}

    /** A report that tells of it. */
    public record Source(int number, String href, String outlet, String title, String date, String copyOf) {}
}
