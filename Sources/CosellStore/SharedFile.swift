import Foundation

/// A database file that several processes of one person may have open, and what only one of them does at a time.
///
/// Its locks are on files beside it: a process that opened the database itself once more, and closed it, would give up the
/// locks that SQLite holds there.
final class SharedFile: Sendable {
    let path: String

    /// Makes the file if it is missing, and its folder, for their owner only.
    init(_ path: String) throws {
        let file = URL(fileURLWithPath: path, isDirectory: false)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700],
            )
        } catch {
            throw StoreError(.cannotOpen, cause: error)
        }
        self.path = file.path
        try make(file.path)
    }

    /// Waits for the lock of a name, on a thread that may wait.
    func lock(_ name: String = "lock") async throws -> Lock {
        try await Thread.run("lock") { [path] in
            guard let lock = try Lock("\(path)-\(name)", waits: true) else { throw StoreError(.locked) }
            return lock
        }
    }

    /// - Returns: nil while another process has it, or another store of this one.
    func lock(ifFree name: String) throws -> Lock? {
        try Lock("\(path)-\(name)", waits: false)
    }

    private func make(_ path: String) throws {
        let descriptor = DataFolder.uninterrupted { open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            throw DataFolder.failure()
        }
    }

    /// Held until it is let go of; the system does it for a process that died.
    final class Lock: Sendable {
        private let descriptor: Int32

        fileprivate init?(_ path: String, waits: Bool) throws {
            let descriptor = DataFolder.uninterrupted { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
            guard descriptor >= 0 else { throw DataFolder.failure() }
            let operation = waits ? LOCK_EX : LOCK_EX | LOCK_NB
            guard DataFolder.uninterrupted({ flock(descriptor, operation) }) == 0 else {
                let failure = errno == EWOULDBLOCK ? nil : DataFolder.failure()
                close(descriptor)
                if let failure { throw failure }
                return nil
            }
            self.descriptor = descriptor
        }

        deinit { close(descriptor) }
    }
}
