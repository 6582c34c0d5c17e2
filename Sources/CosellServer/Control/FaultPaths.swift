import CosellDomain
import CosellWire
import HTTPTypes

/// `/_cosell/faults`, `/_cosell/quotas`: what goes wrong on purpose, and how often accounts may call (CP40 to CP43).
struct FaultPaths: Sendable {
    let plan: FaultPlan
    let throttle: Throttle
    /// Those that are answered, to tell a slip of the pen from a name.
    let operations: [OperationDescriptor]
    let faults: ControlSetting<FaultDocument.Wish>
    let quotas: ControlSetting<QuotaPlan>

    /// - Parameters:
    ///   - plan: with the faults of the configuration.
    ///   - throttle: with its quotas.
    init(plan: FaultPlan, throttle: Throttle, operations: [OperationDescriptor], settings: ControlSettings) {
        (self.plan, self.throttle, self.operations) = (plan, throttle, operations)
        faults = ControlSetting(
            .faults,
            in: settings,
            configured: .list(plan.rules.map(\.rule.document)),
            read: { try FaultDocument(operations: operations).faults($0) },
            take: { wish, _ in plan.replace(by: wish.rules, events: wish.events) }
        )
        quotas = ControlSetting(
            .quotas,
            in: settings,
            configured: throttle.plan.document,
            read: { try QuotaPlan($0, operations: operations) },
            take: { plan, _ in throttle.plan = plan }
        )
    }

    private func want(_ wish: FaultDocument.Wish) async throws -> Document {
        try await faults.want(wish.document)
        return listed
    }

    var routes: [ControlRoute] {
        [
            ControlRoute(.get, Self.faultPath, "List the faults that are wanted, the first that matches wins") { _ in
                listed
            },
            ControlRoute(
                .put,
                Self.faultPath,
                "Want these faults and no others; {\"events\": …} is of events on their way",
                body: Self.ruleSchema
            ) { request in
                try await want(try FaultDocument(operations: operations).faults(try await request.document()))
            },
            ControlRoute(.delete, Self.faultPath, "Want no faults any more") { _ in
                try await want(FaultDocument.Wish())
            },
            ControlRoute(.get, Self.quotaPath, "Say how often accounts may call") { _ in throttle.plan.document },
            ControlRoute(
                .put,
                Self.quotaPath,
                "Let accounts call as often as they like, as AWS lets them, or by rules",
                body: Self.quotaSchema
            ) { request in
                let plan = try QuotaPlan(try await request.document(), operations: operations)
                try await quotas.want(plan.document)
                return throttle.plan.document
            },
        ]
    }

    private static let faultPath = ControlRoute.root + "faults"
    private static let quotaPath = ControlRoute.root + "quotas"

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
