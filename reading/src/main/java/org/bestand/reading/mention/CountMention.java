package org.bestand.reading.mention;

import org.bestand.model.Count;

/**
 * A number that may count something: bounds with their comparator. What it counts is {@link #noun}.
 *
 * @param range the tokens of number and comparator together ("zeker 105")
 * @param number the tokens of the number alone
 * @param count bounds, about, vague; {@code of} and {@code unit} not yet set; its text is the words of {@code range}
 * @param noun index of the counted noun that follows ("soldaten" of "105 Armeense soldaten"), or -1 where the number stands alone
 * @param additional whether it is added to an earlier figure ("nog eens vijf")
 * @param cumulative whether the words say that it is a running or whole total ("in totaal", "opgelopen tot")
 * @param part whether it is a part of a figure before it ("onder wie drie kinderen", "van wie")
 */
public record CountMention(
        Range range, Range number, Count count, int noun, boolean additional, boolean cumulative, boolean part) {}
