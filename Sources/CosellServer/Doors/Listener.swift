import Hummingbird

/// Where HTTP ends: the doors, in the order in which they are tried.
struct Listener: HTTPResponder {
    typealias Context = CallContext

    /// The first of the doors: what comes to it whole need not stand in line.
    let calls: CallDoor
    private let doors: [any Door]

    /// - Parameters:
    ///   - worlds: in one of which each call is carried out.
    ///   - waitingWrites: how many writes wait for their turn.
    ///   - dataSize: bytes of the database and its log.
    ///   - requireWritable: throws what keeps writes from the disk.
    ///   - control: `/_cosell/…`.
    ///   - token: what opens `/metrics`; nil leaves it open.
    ///   - checks: STS, IAM and Organizations.
    ///   - others: all other services.
    init(
        worlds: Worlds,
        waitingWrites: @escaping @Sendable () -> Int,
        dataSize: @escaping @Sendable () async -> Int,
        requireWritable: @escaping @Sendable () async throws -> Void,
        control: ControlDoor,
        token: ControlToken?,
        checks: AccessCheckDoor,
        others: ForeignDoor
    ) {
        let (routes, metrics) = (worlds.main.pipeline.routes, worlds.main.log.metrics)
        calls = CallDoor(worlds: worlds, routes: routes, isForKnownOperations: true)
        doors = [
            calls,
            // Before all others: what curl sends without a word about its form looks like a form of AWS Query.
            control,
            checks,
            others,
            GuardDoor(token: token),
            HealthDoor(requireWritable: requireWritable),
            MetricsDoor(metrics: metrics, waitingWrites: waitingWrites, dataSize: dataSize),
            PreflightDoor(),
            CallDoor(worlds: worlds, routes: routes, isForKnownOperations: false),
            NoDoor(),
        ]
    }

    func respond(to request: Request, context: Context) async throws -> Response {
        for door in doors where door.takes(request) { return try await door.respond(to: request, context) }
        return NoDoor.noSuchPath
    }
}
