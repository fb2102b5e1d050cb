package org.forkscope.machine.session;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The thread that owns a session's machine. It executes commands in the order in which they come; while the machine runs, it goes
 * on a slice at a time between them. Thread-safe.
 */
final class SessionThread {

	/** What the thread does, on itself. */
	interface Work {

		/** Lets the machine run for a while. */
		void slice();

		/** Nothing follows. @param failure what went wrong, or {@code null} */
		void ended(Throwable failure);
	}

	private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
	private final Work work;
	private final Thread thread;

	private volatile boolean running;
	private volatile boolean closed;
	private volatile boolean over;

	SessionThread(String name, Work work) {
		this.work = work;
		thread = new Thread(this::loop, name);
		thread.setDaemon(true);
	}

	/** Begins with the commands. May be called once. */
	void start() {
		thread.start();
	}

	/** Hands over a command. */
	void execute(Runnable command) {
		commands.add(command);
	}

	/** Hands over a command that counts only if the machine stands still when its turn has come. */
	void executeWhenStill(Runnable command) {
		commands.add(() -> {
			if (!running) {
				command.run();
			}
		});
	}

	/** Hands over a question. */
	<T> CompletableFuture<T> ask(Supplier<T> question) {
		return answer(answer -> answer.complete(question.get()));
	}

	/** Hands over a command with an answer. Nobody may wait for ever: once the session is over, the answer is that it is. */
	<T> CompletableFuture<T> answer(Consumer<CompletableFuture<T>> command) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		commands.add(() -> command.accept(answer));
		if (over) {
			refuse(answer);
		}
		return answer;
	}

	/** Answers that the question comes too late. */
	static void refuse(CompletableFuture<?> answer) {
		answer.completeExceptionally(new IllegalStateException(Messages.Session_movedOn.text()));
	}

	/** Whether the machine runs. */
	boolean isRunning() {
		return running;
	}

	/** Sets the machine going, or has it stand still; on this thread only. */
	void setRunning(boolean runs) {
		running = runs;
	}

	/** Whether it has ended, or is to end. */
	boolean isClosed() {
		return closed;
	}

	/** Ends soon. */
	void end() {
		closed = true;
		commands.add(() -> {
		});
	}

	/** Waits until it has ended, unless called on it. @param milliseconds at most; 0 for as long as it takes */
	void awaitEnd(long milliseconds) {
		if (thread.isAlive() && Thread.currentThread() != thread) {
			try {
				thread.join(milliseconds);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private void loop() {
		Throwable failure = null;
		try {
			while (!closed) {
				Runnable command = running ? commands.poll() : commands.take();
				if (command != null) {
					command.run();
				} else {
					work.slice();
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (RuntimeException | Error e) {
			failure = e;
		}
		closed = true;
		running = false;
		over = true;
		answerTheRest();
		work.ended(failure);
	}

	/** Nobody may wait for an answer that never comes. */
	private void answerTheRest() {
		for (Runnable command = commands.poll(); command != null; command = commands.poll()) {
			command.run();
		}
		running = false;
	}
}
