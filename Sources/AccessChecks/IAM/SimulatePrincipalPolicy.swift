import CosellAccess
import CosellWire

/// Says what the policies of a user or role would answer, by the evaluator that answers calls.
///
/// - Source: IAM 2010-05-08, `SimulatePrincipalPolicy`.
struct SimulatePrincipalPolicy: Check {
    /// Bytes of one policy in the request.
    private static let policyText = CheckInput.Text(1...131_072)
    private static let listLimit = 1000

    private let sourceArn: String
    private let added: [String]
    private let boundaries: [String]
    private let actions: [String]
    private let resources: [String]
    private let facts: [(key: ConditionKey, values: [String])]
    private let hasResourcePolicy: Bool
    private let page: IAMPage

    init(_ input: inout CheckInput) {
        sourceArn = input.text("PolicySourceArn", .roleArn)
        added = input.texts("PolicyInputList", 0...Self.listLimit, Self.policyText)
        boundaries = input.texts("PermissionsBoundaryPolicyInputList", 0...1, Self.policyText)
        input.mustHave("ActionNames")
        actions = input.texts("ActionNames", 1...Self.listLimit, .init(3...128))
        resources = input.texts("ResourceArns", 0...Self.listLimit, .init(1...2048))
        facts = input.objects("ContextEntries", 0...Self.listLimit) { entry in
            let key = entry.text("ContextKeyName", .init(5...256))
            let values = entry.texts("ContextKeyValues", 0...Self.listLimit, .init(0...4096))
            _ = entry.word("ContextKeyType", of: Self.types)
            return (ConditionKey(key), values)
        }
        hasResourcePolicy = input.optionalText("ResourcePolicy", Self.policyText) != nil
        page = IAMPage(&input, hasPath: false)
    }

    private static let types = [
        "string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary",
        "binaryList", "date", "dateList",
    ]

    func permission(_ call: CheckCall) -> CheckPermission { .allowed(on: sourceArn) }

    func answer(_ call: CheckCall) throws -> Document {
        guard !hasResourcePolicy else {
            throw CheckRefusal.exception("InvalidInput", "A ResourcePolicy is not simulated here; leave it out.")
        }
        let subject = try subject(call)
        var values = ConditionValues()
        for fact in facts { values[fact.key] = fact.values }
        let resources = resources.isEmpty ? ["*"] : resources
        let filter = ([sourceArn] + actions + resources).joined(separator: "\n")
        return try page.answer("EvaluationResults", actions.count * resources.count, call, filter: filter) { index in
            let (action, resource) = index.quotientAndRemainder(dividingBy: resources.count)
            return result(
                AccessRequest(subject, ActionName(actions[action]), on: resources[resource], values: values)
            )
        }
    }

    /// The user or role with the policies that the request adds and the boundary that it draws.
    private func subject(_ call: CheckCall) throws(CheckRefusal) -> Principal {
        let prefix = call.arn("", "").dropLast()
        guard sourceArn.hasPrefix(prefix) else {
            throw .noSuchEntity("\(sourceArn.excerpt()) cannot be found.")
        }
        let parts = sourceArn.dropFirst(prefix.count).split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, ["user", "role"].contains(parts[0]) else {
            throw .exception("InvalidInput", "Invalid Entity Arn: \(sourceArn.excerpt())")
        }
        let kind: Principal.Kind
        let (policies, tags): ([AttachedPolicy], [String: String])
        if parts[0] == "user" {
            let user = try call.requireUser(parts[1])
            (kind, policies, tags) = (user.kind, user.policies, user.tags)
        } else {
            let role = try call.requireRole(parts[1])
            kind = .assumedRole(name: role.name, session: "simulation")
            (policies, tags) = (role.policies, role.tags)
        }
        let bounds = boundaries.isEmpty ? nil : try Self.policies(boundaries, named: "PermissionsBoundary")
        return Principal(
            account: call.account,
            kind: kind,
            tags: tags,
            policies: policies + (try Self.policies(added, named: "PolicyInputList")),
            session: bounds.map { Principal.Session(policies: $0) }
        )
    }

    private static func policies(_ texts: [String], named list: String) throws(CheckRefusal) -> [AttachedPolicy] {
        var policies: [AttachedPolicy] = []
        for (index, text) in texts.enumerated() {
            do {
                policies.append(AttachedPolicy(name: "\(list).\(index + 1)", policy: try Policy(text: text)))
            } catch {
                throw .exception("InvalidInput", "\(list).\(index + 1): \(error.description)")
            }
        }
        return policies
    }

    private func result(_ request: AccessRequest) -> Document {
        var members: [Document.Member] = [
            .init("EvalActionName", .string(request.action.name)),
            .init("EvalResourceName", .string(request.resource)),
            .init("EvalDecision", .string(Self.word(request.decision))),
            .init(
                "MatchedStatements",
                .list(
                    request.decisiveStatements.map { place in
                        .object([
                            .init("SourcePolicyId", .string(place.policy)),
                            .init("SourcePolicyType", .string(Self.kind(place.policy, request.principal))),
                        ])
                    }
                )
            ),
            .init("MissingContextValues", .list(request.missingKeys.map(Document.string))),
        ]
        if !boundaries.isEmpty {
            members.append(
                .init(
                    "PermissionsBoundaryDecisionDetail",
                    .object([.init("AllowedByPermissionsBoundary", .boolean(request.isWithinSession))])
                )
            )
        }
        return .object(members)
    }

    private static func word(_ decision: Decision) -> String {
        switch decision {
        case .allowed: "allowed"
        case .implicitlyDenied: "implicitDeny"
        case .explicitlyDenied: "explicitDeny"
        }
    }

    private static func kind(_ policy: String, _ principal: Principal) -> String {
        guard let attached = principal.policies.first(where: { $0.name == policy }) else { return "none" }
        if attached.arn != nil { return "aws-managed" }
        guard !policy.hasPrefix("PolicyInputList.") else { return "none" }
        if case .user = principal.kind { return "user" }
        return "role"
    }
}
