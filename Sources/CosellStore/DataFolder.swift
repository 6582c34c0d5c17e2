import Foundation
import Synchronization

/// The folder that holds one server's data; no second server can open it meanwhile.
package final class DataFolder: Sendable {
    static let databaseName = "cosell.sqlite"

    let databasePath: String
    /// The descriptor that holds the lock, or -1 when it is given back.
    private let lock: Atomic<Int32>

    /// Makes the folder if it is missing, for its owner only, and takes its lock.
    init(_ path: String) throws {
        let folder = URL(fileURLWithPath: path, isDirectory: true)
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700],
            )
        } catch {
            throw StoreError(.cannotOpen, cause: error)
        }
        databasePath = folder.appendingPathComponent(Self.databaseName).path
        lock = Atomic(try Self.takeLock(folder.path))
        try keepToOwner()
    }

    /// Gives the lock back. The system does it for a process that died.
    func leave() {
        let descriptor = lock.exchange(-1, ordering: .relaxed)
        if descriptor >= 0 { close(descriptor) }
    }

    deinit {
        leave()
    }

    /// Locks the folder itself: a file made for it could be deleted, and a second server would lock the next one.
    private static func takeLock(_ path: String) throws -> Int32 {
        let descriptor = uninterrupted { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw failure() }
        guard uninterrupted({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
            let error = errno == EWOULDBLOCK ? StoreError(.inUse) : failure()
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Makes the database for its owner only, and takes the rights of others from files that are there; SQLite gives
    /// those it makes beside the database the same.
    private func keepToOwner() throws {
        let descriptor = Self.uninterrupted { open(databasePath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        guard descriptor >= 0 else { throw Self.failure() }
        close(descriptor)
        for suffix in ["", "-wal", "-shm"] {
            guard chmod(databasePath + suffix, 0o600) == 0 || errno == ENOENT else { throw Self.failure() }
        }
    }

    /// Makes an empty file, for its owner only, in place of whatever has its name.
    package static func make(file path: String) throws {
        unlink(path)
        let descriptor = uninterrupted { open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
        guard descriptor >= 0 else { throw failure() }
        close(descriptor)
    }

    /// Asks the system again as long as a signal interrupts it.
    static func uninterrupted(_ call: () -> Int32) -> Int32 {
        while true {
            let answer = call()
            if answer != -1 || errno != EINTR { return answer }
        }
    }

    /// What the system refused last.
    static func failure() -> StoreError {
        let code = errno
        let kind: StoreError.Kind =
            switch code {
            case ENOSPC, EDQUOT: .diskFull
            case EACCES, EPERM, EROFS: .readOnly
            case EMFILE, ENFILE: .tooManyFiles
            case EIO: .ioFailure
            case ENOMEM: .outOfMemory
            default: .cannotOpen
            }
        return StoreError(kind, cause: POSIXErrorCode(rawValue: code).map { POSIXError($0) })
    }
}
