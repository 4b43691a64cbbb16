package org.bestand.training.choice;

import java.util.List;
import org.bestand.reading.claim.Question.Slot;

/**
 * A question with the option that people took.
 *
 * @param slot what was to be filled
 * @param options for each option its features
 * @param right place of the right option
 */
record Lesson(Slot slot, List<List<String>> options, int right) {}
