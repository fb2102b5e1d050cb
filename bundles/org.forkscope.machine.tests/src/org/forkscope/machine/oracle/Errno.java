package org.forkscope.machine.oracle;

/** Error numbers. */
enum Errno {
	EPERM(1), ENOENT(2), ESRCH(3), ECHILD(10), ENOMEM(12), EACCES(13), EINVAL(22), EAGAIN(35), ENOSYS(78);

	final int number;

	Errno(int number) {
		this.number = number;
	}
}
