/** Where the source of a frame is: the listing of the kernel, the user's own copy of one of its files, or the script. */
package org.forkscope.debug.source;
