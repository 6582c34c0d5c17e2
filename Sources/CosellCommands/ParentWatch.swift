import Dispatch
import Foundation

/// Ends the process as SIGTERM does once the program that started it is gone, however that ended.
struct ParentWatch {
    /// No system tells a process of its parent's end in a way that threads of the parent do not upset; a look costs
    /// nothing.
    private static let interval = Duration.milliseconds(200)

    private let parent = getppid()

    /// A process whose parent is the system's first has nobody to end with.
    func begin() {
        guard parent > 1 else { return }
        Task.detached { [parent] in
            while getppid() == parent { try await Task.sleep(for: Self.interval) }
            kill(getpid(), SIGTERM)
        }
    }
}
