package org.forkscope.machine;

/** Error numbers of the kernel. */
public enum Errno {
	/** Not permitted. */
	EPERM(1),
	/** No such file. */
	ENOENT(2),
	/** No such process. */
	ESRCH(3),
	/** Interrupted by a signal. */
	EINTR(4),
	/** No such descriptor. */
	EBADF(9),
	/** No child. */
	ECHILD(10),
	/** No memory. */
	ENOMEM(12),
	/** Access denied. */
	EACCES(13),
	/** Bad address. */
	EFAULT(14),
	/** Invalid argument. */
	EINVAL(22),
	/** Out of a resource for now. */
	EAGAIN(35),
	/** No such system call. */
	ENOSYS(78);

	private final int number;

	Errno(int number) {
		this.number = number;
	}

	/** The number that user mode sees. */
	public int number() {
		return number;
	}

	/** Name of a number, or the number itself when it has none. */
	public static String nameOf(int number) {
		for (Errno errno : values()) {
			if (errno.number == number) {
				return errno.name();
			}
		}
		return Integer.toString(number);
	}
}
