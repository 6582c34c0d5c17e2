import CosellWire

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Surroundings {
    /// The machine this process runs on.
    public static var machine: Surroundings {
        let variables = Machine.variables()
        return Surroundings(
            variables: variables,
            home: variables["HOME"].flatMap { $0.isEmpty ? nil : $0 },
            readFile: { try Machine.bytes(ofFile: $0) },
            writeFile: { try Machine.replace(file: $0, with: $1) },
            now: { Machine.now() },
            sleep: { try await Task.sleep(for: $0) },
            chance: { Double.random(in: 0..<1) },
            run: { try await Machine.run($0) }
        )
    }
}

/// The operating system, as far as a client needs it; by its C interface, since Foundation takes longer to load than
/// a whole call takes to answer.
enum Machine {
    /// Far more than any configuration or token file holds.
    private static let fileLimitBytes = 4 << 20

    static func variables() -> [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee {
            let pair = String(cString: text)
            if let equals = pair.firstIndex(of: "=") {
                variables[String(pair[..<equals])] = String(pair[pair.index(after: equals)...])
            }
            entry += 1
        }
        return variables
    }

    static func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: Int64(time.tv_sec), nanoseconds: Int32(time.tv_nsec))
    }

    /// - Returns: nil when there is no such file.
    static func bytes(ofFile path: String) throws -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            guard errno != ENOENT, errno != ENOTDIR else { return nil }
            throw MachineError("\(path): \(lastError())")
        }
        defer { close(file) }
        return try bytes(of: file, named: path, limit: fileLimitBytes)
    }

    /// Everything a descriptor has to give.
    static func bytes(of file: Int32, named name: String, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw MachineError("\(name): \(lastError())") }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw MachineError("\(name): holds more than \(limit) bytes") }
        }
    }

    /// Makes the folders that lead to a file, for nobody else to read.
    static func makeFolder(of path: String) -> Bool {
        var folder = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/").dropLast() {
            folder += "/\(part)"
            guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { return false }
        }
        return true
    }

    /// Writes beside the file and moves the result onto it.
    static func replace(file path: String, with bytes: [UInt8]) throws {
        guard makeFolder(of: path) else { throw MachineError("\(path): \(lastError())") }
        let draft = "\(path).\(getpid())"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw MachineError("\(draft): \(lastError())") }
        let isWritten = write(bytes, to: file)
        close(file)
        guard isWritten, rename(draft, path) == 0 else {
            let error = MachineError("\(path): \(lastError())")
            unlink(draft)
            throw error
        }
    }

    /// - Returns: whether all bytes were taken.
    static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, off_t(written)) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    static func lastError() -> String { String(cString: strerror(errno)) }
}

/// What the operating system refused, in its own words.
struct MachineError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
