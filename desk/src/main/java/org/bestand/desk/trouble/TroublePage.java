package org.bestand.desk.trouble;

import org.bestand.desk.web.Frame;

/**
 * What is shown where something goes wrong.
 *
 * @param frame around it
 * @param sentence that says what and why
 */
public record TroublePage(Frame frame, String sentence) {}
