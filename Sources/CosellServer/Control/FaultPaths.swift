import CosellDomain
import CosellWire
import HTTPTypes

/// `/_cosell/faults`, `/_cosell/quotas`: what goes wrong on purpose, and how often accounts may call (CP40 to CP42).
struct FaultPaths: Sendable {
    let plan: FaultPlan
    let throttle: Throttle
    /// Those that are answered, to tell a slip of the pen from a name.
    let operations: [OperationDescriptor]

    var routes: [ControlRoute] {
        [
            ControlRoute(.get, Self.faults, "List the faults that are wanted, the first that matches wins") { _ in
                listed
            },
            ControlRoute(
                .put,
                Self.faults,
                "Want these faults and no others",
                body: Self.ruleSchema
            ) { request in
                plan.replace(by: try FaultDocument(operations: operations).rules(try await request.document()))
                return listed
            },
            ControlRoute(.delete, Self.faults, "Want no faults any more") { _ in
                plan.replace(by: [])
                return listed
            },
            ControlRoute(.get, Self.quotas, "Say how often accounts may call") { _ in throttle.plan.document },
            ControlRoute(
                .put,
                Self.quotas,
                "Let accounts call as often as they like, as AWS lets them, or by rules",
                body: Self.quotaSchema
            ) { request in
                throttle.plan = try QuotaPlan(try await request.document(), operations: operations)
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
            }
        )
    }

    private static let ruleSchema = Document.object([
        .init("type", .string("array")),
        .init(
            "items",
            .object([
                .init("type", .string("object")), .init("required", .list([.string("answer")])),
                .init(
                    "description",
                    .string(
                        "match: service, operation, account, catalog; answer: error, status, drop, delay; every, times, …"
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
