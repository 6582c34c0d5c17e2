import CosellShell
import Foundation
import Synchronization

/// Signals of the process as bytes of a pipe, which a thread can wait for together with keys.
enum SignalPipe {
    private static let signals = [SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGHUP, SIGQUIT]
    /// Where a handler writes; a handler may not wait for a lock.
    private static let end = Atomic<Int32>(-1)

    /// - Returns: where the numbers of signals are read.
    static func open() throws -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw Complaints(
                [Complaint("the system gives no more files", remedy: "Close some programs.")],
                exit: .failure
            )
        }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        end.store(ends[1], ordering: .releasing)
        signal(SIGPIPE, SIG_IGN)
        for number in signals { listen(to: number) }
        return ends[0]
    }

    static func listen(to number: Int32) { signal(number) { SignalPipe.note($0) } }

    /// Only what a handler may do: one write, which cannot wait.
    static func note(_ number: Int32) {
        let before = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(end.load(ordering: .acquiring), &byte, 1)
        errno = before
    }
}
