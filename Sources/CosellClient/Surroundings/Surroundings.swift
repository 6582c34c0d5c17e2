public import CosellWire

/// What a client takes from the machine it runs on: variables, files, time, chance, other programs.
///
/// Everything that depends on the machine goes through here, so that a test is a value and never a mood.
public struct Surroundings: Sendable {
    /// The environment.
    public var variables: [String: String]
    /// The folder that `~` stands for; nil when there is none.
    public var home: String?
    /// The bytes of a file; nil when there is none of that path.
    public var readFile: @Sendable (_ path: String) throws -> [UInt8]?
    /// Replaces a file's content at once and for its owner's eyes only, so that nobody reads half of it.
    public var writeFile: @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void
    public var now: @Sendable () -> Instant
    /// Waits; throws `CancellationError` when the task is cancelled meanwhile.
    public var sleep: @Sendable (Duration) async throws -> Void
    /// A number in `0..<1`.
    public var chance: @Sendable () -> Double
    /// Runs a program and waits for it.
    public var run: @Sendable (_ arguments: [String]) async throws -> ProgramOutput

    public init(
        variables: [String: String] = [:],
        home: String? = nil,
        readFile: @escaping @Sendable (String) throws -> [UInt8]?,
        writeFile: @escaping @Sendable (String, [UInt8]) throws -> Void,
        now: @escaping @Sendable () -> Instant,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        chance: @escaping @Sendable () -> Double,
        run: @escaping @Sendable ([String]) async throws -> ProgramOutput
    ) {
        self.variables = variables
        self.home = home
        self.readFile = readFile
        self.writeFile = writeFile
        self.now = now
        self.sleep = sleep
        self.chance = chance
        self.run = run
    }

    /// A variable that says something: AWS's tools take an empty one as not set.
    public func variable(_ name: String) -> String? {
        guard let value = variables[name], !value.isEmpty else { return nil }
        return value
    }

    /// A path with a leading `~` replaced by the home folder.
    public func expanded(_ path: String) -> String {
        guard let home, path == "~" || path.hasPrefix("~/") else { return path }
        return home + path.dropFirst()
    }
}

/// What a program left behind.
public struct ProgramOutput: Hashable, Sendable {
    public var exitCode: Int32
    public var output: [UInt8]

    public init(exitCode: Int32, output: [UInt8]) {
        self.exitCode = exitCode
        self.output = output
    }
}
