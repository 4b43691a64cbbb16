/**
 * Claims in other people's hands: JSON Lines after the claims codebook, CSV for spreadsheets, a text table for terminals. Values in, text out,
 * and for JSON Lines back again. What is written is the same, byte for byte, on every machine; nothing here opens a file.
 */
package org.bestand.exchange;
