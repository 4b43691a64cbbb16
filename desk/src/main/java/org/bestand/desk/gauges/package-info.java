/** Whether the desk is well, for whoever runs it. */
package org.bestand.desk.gauges;
