/** The form by which a person says what the report says instead. */
package org.bestand.desk.correct;
