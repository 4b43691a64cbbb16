/**
 * The program: one class per command, configuration, and the wiring of the modules by {@code new}. Results go to standard output, messages to
 * standard error; 0 is fine, 1 that some inputs failed and are named, 2 a wrong call.
 */
package org.bestand.app;
