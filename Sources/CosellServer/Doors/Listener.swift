import Hummingbird

/// Where HTTP ends: the doors, in the order in which they are tried.
struct Listener: HTTPResponder {
    typealias Context = CallContext

    private let doors: [any Door]

    /// - Parameters:
    ///   - waitingWrites: how many writes wait for their turn.
    ///   - dataSize: bytes of the database and its log.
    ///   - requireWritable: throws what keeps writes from the disk.
    ///   - events: nil when the configuration closes the control plane.
    ///   - mails: the same.
    ///   - partners: the same.
    ///   - token: what opens `/_cosell/…` and `/metrics`; nil leaves them open.
    ///   - checks: STS, IAM and Organizations.
    ///   - others: all other services.
    init(
        pipeline: Pipeline,
        log: CallLog,
        waitingWrites: @escaping @Sendable () -> Int,
        dataSize: @escaping @Sendable () -> Int,
        requireWritable: @escaping @Sendable () async throws -> Void,
        events: EventFeed?,
        mails: MailDoor?,
        partners: PartnersDoor?,
        verifications: VerificationDoor,
        token: ControlToken?,
        checks: AccessCheckDoor,
        others: ForeignDoor
    ) {
        let list: [(any Door)?] = [
            CallDoor(pipeline: pipeline, log: log, isForKnownOperations: true),
            checks,
            others,
            verifications,
            GuardDoor(token: token, isControlPlaneOpen: events != nil),
            HealthDoor(requireWritable: requireWritable),
            MetricsDoor(metrics: log.metrics, waitingWrites: waitingWrites, dataSize: dataSize),
            events,
            mails,
            partners,
            events == nil ? nil : ExplainDoor(denials: log.denials),
            PreflightDoor(),
            CallDoor(pipeline: pipeline, log: log, isForKnownOperations: false),
            NoDoor(),
        ]
        doors = list.compactMap(\.self)
    }

    func respond(to request: Request, context: Context) async throws -> Response {
        for door in doors where door.takes(request) { return try await door.respond(to: request, context) }
        return NoDoor.noSuchPath
    }
}
