import CosellDomain
import CosellWire
import HTTPTypes

/// `/_cosell/faults`, `/_cosell/quotas`: what goes wrong on purpose, and how often accounts may call (CP40 to CP43).
struct FaultPaths: Sendable {
    let plan: FaultPlan
    let throttle: Throttle
    /// Those that are answered, to tell a slip of the pen from a name.
    let operations: [OperationDescriptor]
    private let settings: ControlSettings
    /// What counts until somebody says otherwise.
    private let configured: (faults: Document, quotas: Document)

    /// - Parameters:
    ///   - plan: with the faults of the configuration.
    ///   - throttle: with its quotas.
    init(plan: FaultPlan, throttle: Throttle, operations: [OperationDescriptor], settings: ControlSettings) {
        (self.plan, self.throttle, self.operations, self.settings) = (plan, throttle, operations, settings)
        configured = (Self.document(plan.rules.map(\.rule)), throttle.plan.document)
    }

    /// Wants what was said last, here or by the configuration.
    func begin() async throws {
        if let kept = try await settings.kept(.faults, configured: configured.faults) {
            let (rules, events) = try FaultDocument(operations: operations).faults(kept)
            plan.replace(by: rules, events: events)
        }
        if let kept = try await settings.kept(.quotas, configured: configured.quotas) {
            throttle.plan = try QuotaPlan(kept, operations: operations)
        }
    }

    private func want(_ rules: [FaultRule], events: EventFaults? = nil) async throws -> Document {
        let events = events.flatMap { $0.isHarmless ? nil : $0 }
        try await settings.keep(.faults, Self.document(rules, events), configured: configured.faults)
        plan.replace(by: rules, events: events)
        return listed
    }

    private static func document(_ rules: [FaultRule], _ events: EventFaults? = nil) -> Document {
        .list(rules.map(\.document) + (events.map { [$0.document] } ?? []))
    }

    var routes: [ControlRoute] {
        [
            ControlRoute(.get, Self.faults, "List the faults that are wanted, the first that matches wins") { _ in
                listed
            },
            ControlRoute(
                .put,
                Self.faults,
                "Want these faults and no others; {\"events\": …} is of events on their way",
                body: Self.ruleSchema
            ) { request in
                let (rules, events) = try FaultDocument(operations: operations).faults(try await request.document())
                return try await want(rules, events: events)
            },
            ControlRoute(.delete, Self.faults, "Want no faults any more") { _ in
                try await want([])
            },
            ControlRoute(.get, Self.quotas, "Say how often accounts may call") { _ in throttle.plan.document },
            ControlRoute(
                .put,
                Self.quotas,
                "Let accounts call as often as they like, as AWS lets them, or by rules",
                body: Self.quotaSchema
            ) { request in
                let plan = try QuotaPlan(try await request.document(), operations: operations)
                try await settings.keep(.quotas, plan.document, configured: configured.quotas)
                throttle.plan = plan
                return throttle.plan.document
            },
        ]
    }

    private static let faults = ControlRoute.root + "faults"
    private static let quotas = ControlRoute.root + "quotas"

    private var listed: Document {
        .list(
            plan.rules.map { rule, answered in
                guard case .object(let members) = rule.document else { return .null }
                return .object(members + [.init("answered", .integer(answered))])
            } + (plan.events.map { [$0.document] } ?? [])
        )
    }

    private static let ruleSchema = Document.object([
        .init("type", .string("array")),
        .init(
            "items",
            .object([
                .init("type", .string("object")),
                .init(
                    "description",
                    .string(
                        """
                        match: service, operation, account, catalog; answer: error, status, drop, delay; every, times, …; \
                        or events: duplicate, drop, shuffle, delay, seed
                        """
                    )
                ),
            ])
        ),
    ])

    private static let quotaSchema = Document.object([
        .init("type", .string("object")),
        .init("description", .string("mode: off or aws; or rules: match, perSecond, perDay")),
    ])
}
