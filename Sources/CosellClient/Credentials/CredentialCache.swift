import CosellWire

/// Guards the credentials in use, so that all calls share them and at most one of them fetches new ones.
actor CredentialCache {
    /// From here on new ones are fetched, while the old ones would still do if that fails; for credentials that do not
    /// last long, from the last quarter of the time that they had when they came.
    static let earlySeconds: Int64 = 15 * 60
    /// From here on the old ones count as gone: a call may be long under way. Of short ones the last eighth.
    static let lateSeconds: Int64 = 60

    private let source: any CredentialsProvider
    private let now: @Sendable () -> Instant
    private var held: Credentials?
    /// How long those that are held had to last when they came.
    private var lifetimeSeconds: Int64 = .max
    private var fetch: Task<Credentials, any Error>?

    init(_ source: any CredentialsProvider, now: @escaping @Sendable () -> Instant) {
        self.source = source
        self.now = now
    }

    func credentials() async throws -> Credentials {
        if let held, !isEnding(held, within: min(Self.earlySeconds, lifetimeSeconds / 4)) { return held }
        do { return try await fetched() } catch let error as CancellationError { throw error } catch {
            if let held, !isEnding(held, within: min(Self.lateSeconds, lifetimeSeconds / 8)) { return held }
            throw error
        }
    }

    /// Forgets credentials that the service no longer takes; others than those have been fetched meanwhile and stay.
    func forget(_ refused: Credentials) {
        if held == refused { held = nil }
    }

    /// The one fetch that is under way, or a new one. It is a task of its own because it belongs to all callers who
    /// wait for it: the cancellation of one must not take it from the others.
    private func fetched() async throws -> Credentials {
        if let fetch { return try await fetch.value }
        let task = Task { [source] in
            guard let found = try await source.credentials() else { throw Self.nothing }
            return found
        }
        fetch = task
        defer { fetch = nil }
        let found = try await task.value
        held = found
        lifetimeSeconds = found.expiresAt.map { max(0, $0.seconds - now().seconds) } ?? .max
        return found
    }

    private func isEnding(_ credentials: Credentials, within seconds: Int64) -> Bool {
        guard let end = credentials.expiresAt else { return false }
        return now().adding(seconds: seconds) >= end
    }

    private static let nothing = CredentialFailure(
        .notFound,
        "The given source has no credentials",
        in: "code",
        remedy: "Give another one, or let the client use its default chain."
    )
}
