/** Where the source of a frame is: the listing of the kernel or the script. */
package org.forkscope.debug.source;
