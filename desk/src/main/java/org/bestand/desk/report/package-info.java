/** The page of a report: its text with the words of its claims marked, and what they tell. */
package org.bestand.desk.report;
